package vn.chitieu.extract.assignment;

import java.util.List;
import java.util.regex.Pattern;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignment.TaskCues.Cue;
import vn.chitieu.extract.assignment.TaskReader.Context;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Zone;
import vn.chitieu.text.Span;

/** Tells lines where work is handed out that hand out none: the appeal that closes a plan, a note that points to an appendix. */
final class ClosingLines {
    private static final Pattern MANY = Pattern.compile(
            "^(?:các |(?:ubnd|ủy ban nhân dân|thủ trưởng|giám đốc|chủ tịch ubnd|chủ tịch ủy ban nhân dân) (?:các|cấp) )");

    private final String text;
    private final UnitNames names;
    private final TaskReader reader;
    private final TaskCues cues;

    ClosingLines(String text, UnitNames names, TaskReader reader, TaskCues cues) {
        this.text = text;
        this.names = names;
        this.reader = reader;
        this.cues = cues;
    }

    /**
     * Returns whether a paragraph hands out no work.
     *
     * @param blocks all blocks of the document
     * @param index index of the paragraph
     * @param span what is read of it
     */
    boolean handsOutNothing(List<ContentBlock> blocks, int index, Span span) {
        return blocks.get(index).bullet() == null && pointsAway(span) || isAppeal(blocks, index, span);
    }

    /** {@code Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện} at the end of the plan is an appeal to everybody. */
    private boolean isAppeal(List<ContentBlock> blocks, int index, Span span) {
        ContentBlock block = blocks.get(index);
        if (block.bullet() != null || span.start() != block.block().start()) {
            return false;
        }
        for (int i = index + 1; i < blocks.size() && i < index + 4; i++) {
            if (blocks.get(i).zone() != Zone.BODY) {
                break;
            }
            boolean closing = blocks.get(i).bullet() == null && blocks.get(i).section() == block.section();
            if (!closing) {
                return false;
            }
        }
        List<Token> tokens = Tokenizer.tokenize(text, span.start(), span.end());
        List<Cue> found = cues.find(tokens);
        int issuer = names.row(text, tokens, 0).end();
        boolean demands = TaskCues.at(found, 0, "demand", "request") != null
                || TaskCues.at(found, issuer, "demand") != null && names.isMany(tokens, issuer + 2);
        boolean last = index + 1 >= lastBody(blocks)
                && text.substring(span.start(), span.end()).strip().endsWith("./.");
        return index + 4 >= lastBody(blocks) && (demands || last && tellsEverybody(span));
    }

    private boolean tellsEverybody(Span span) {
        Context subject = reader.subject(text, span);
        return subject != null
                && subject.units().size() > 1
                && subject.units().stream().allMatch(unit -> MANY.matcher(VietnameseFold.fold(unit.name()))
                        .find());
    }

    /** A note such as {@code (Chi tiết tại Phụ lục kèm theo)} is no task. */
    private boolean pointsAway(Span span) {
        List<Token> tokens = Tokenizer.tokenize(text, span.start(), span.end());
        return tokens.get(0).text().equals("(")
                || tokens.size() < 30
                        && !names.isVerb(tokens, 0)
                        && cues.find(tokens).stream().anyMatch(c -> c.is("attachment"));
    }

    private static int lastBody(List<ContentBlock> blocks) {
        int last = 0;
        for (int i = 0; i < blocks.size(); i++) {
            last = blocks.get(i).zone() == Zone.BODY ? i : last;
        }
        return last;
    }
}
