package vn.chitieu.extract.assignment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignee.UnitNames.Row;
import vn.chitieu.extract.assignee.UnitNames.Unit;
import vn.chitieu.extract.assignment.TaskCues.Cue;
import vn.chitieu.model.SectionKind;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;
import vn.chitieu.text.Span;

/** Tells what a line is where work is handed out: a heading that lists units, a lead-in over tasks, an order to a unit. */
final class TaskLines {
    /** {@code UBND các xã: Hòa An, Hòa Bình}: what stands behind the colon only names them. */
    private static final Pattern PLACES = Pattern.compile("\\p{Lu}\\p{L}*(?:(?:, | và | )\\p{Lu}\\p{L}*)*\\.?\\s*");

    private static final Set<String> DIRECTS = Set.of("chỉ đạo", "đôn đốc");

    private final Outline outline;
    private final String text;
    private final UnitNames names;
    private final TaskReader reader;
    private final TaskCues cues;
    private final TaskHeadings headings;

    TaskLines(Outline outline, UnitNames names, TaskReader reader, TaskCues cues, TaskHeadings headings) {
        this.outline = outline;
        this.text = outline.clean().text();
        this.names = names;
        this.reader = reader;
        this.cues = cues;
        this.headings = headings;
    }

    /** Returns whether a line only names places that the heading's unit is of. */
    boolean namesPlaces(Span span) {
        return PLACES.matcher(text.substring(span.start(), span.end())).matches();
    }

    /**
     * In a section of no kind, such as an article of a decision or {@code Kiến nghị}, a paragraph that begins with an order to a
     * unit hands out work: {@code Giao Sở Công Thương chủ trì ...}, {@code Chỉ đạo Sở Tài chính ...}, {@code Đề nghị Sở Y tế ...}.
     *
     * @return the order from its verb or unit on, or null
     */
    @Nullable
    Span order(SectionNode section, Span span) {
        if (section.kind() != SectionKind.OTHER) {
            return null;
        }
        List<Token> tokens = Tokenizer.tokenize(text, span.start(), span.end());
        Cue assign = TaskCues.at(cues.find(tokens), 0, "assign", "request");
        boolean directs = tokens.size() > 2
                && DIRECTS.contains(tokens.get(0).fold() + " " + tokens.get(1).fold());
        int unit = assign != null ? assign.to() : directs ? 2 : 0;
        if (unit == 0 || !names.isMarked(tokens, unit)) {
            return null;
        }
        return new Span(tokens.get(assign != null ? 0 : unit).start(), span.end());
    }

    /** The title may stand in the block that follows, as after a bare {@code Phần thứ nhất}. */
    Span fromTitle(SectionNode section, ContentBlock block) {
        int end = block.block().end();
        return new Span(Math.min(headings.titleStart(section), end), end);
    }

    /** Returns whether a stretch has fewer than two words. */
    boolean wordless(Span span) {
        int words = 0;
        for (Token token : Tokenizer.tokenize(text, span.start(), span.end())) {
            words += token.kind() == Token.Kind.WORD ? 1 : 0;
        }
        return words < 2;
    }

    /** {@code 3. Các phòng: Tài chính - Kế hoạch, Dân tộc ...}: the heading is only what the names behind the colon share. */
    boolean listsOffices(SectionNode section, ContentBlock block) {
        List<Token> tokens = Tokenizer.tokenize(
                text, headings.titleStart(section), block.block().end());
        List<Unit> units = names.row(text, tokens, 0).units();
        return !units.isEmpty() && !units.get(0).head().isEmpty();
    }

    /** Returns whether a stretch names the unit that it is about. */
    boolean ownSubject(Span body) {
        return body.start() < body.end() && reader.subject(text, body) != null;
    }

    /** Returns whether a stretch names units and says nothing of them. */
    boolean onlyUnits(Span span) {
        List<Token> tokens = Tokenizer.tokenize(text, span.start(), span.end());
        Row row = names.row(text, tokens, 0);
        return !row.units().isEmpty() && row.end() >= tokens.size() - 1;
    }

    /** Returns whether the block after a heading belongs to the section of the heading or to one below it. */
    boolean hasFollowers(List<ContentBlock> blocks, int index, int section) {
        if (index + 1 >= blocks.size()) {
            return false;
        }
        int next = blocks.get(index + 1).section();
        return next == section || next >= 0 && outline.sections().get(next).parent() == section;
    }

    /** Returns whether a line stands over deeper lines that are tasks of their own: it ends with a colon, or only names units. */
    boolean leadsIn(List<ContentBlock> blocks, int index, Span span) {
        if (index + 1 >= blocks.size()) {
            return false;
        }
        ContentBlock block = blocks.get(index);
        ContentBlock next = blocks.get(index + 1);
        boolean deeper = next.section() == block.section() && next.depth() > block.depth()
                || next.section() != block.section()
                        && next.section() >= 0
                        && outline.sections().get(next.section()).parent() == block.section();
        if (!deeper) {
            return false;
        }
        String words = text.substring(span.start(), span.end()).strip();
        return words.endsWith(":") || onlyUnits(span);
    }
}
