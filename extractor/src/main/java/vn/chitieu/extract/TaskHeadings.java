package vn.chitieu.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.TaskCues.Cue;
import vn.chitieu.extract.TaskReader.Context;
import vn.chitieu.extract.UnitNames.Row;
import vn.chitieu.extract.UnitNames.Unit;
import vn.chitieu.model.SectionKind;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;
import vn.chitieu.text.Span;

/** What the headings of an outline say about who is responsible below them. */
final class TaskHeadings {
    private final Outline outline;
    private final String text;
    private final UnitNames names;
    private final TaskReader reader;
    private final TaskCues cues;
    private final Map<Integer, Heading> headings = new HashMap<>();

    TaskHeadings(Outline outline, UnitNames names, TaskReader reader, TaskCues cues) {
        this.outline = outline;
        this.text = outline.clean().text();
        this.names = names;
        this.reader = reader;
        this.cues = cues;
    }

    /**
     * What the heading of a section says about who is responsible in it.
     *
     * @param context units that it or a heading above it names
     * @param own whether it names them itself
     * @param label role of a heading such as {@code Đơn vị thực hiện}, or null
     */
    record Heading(Context context, boolean own, @Nullable String label) {}

    /** Returns whether the bullets of a section are tasks. */
    static boolean handsOut(SectionNode section) {
        return section.kind() == SectionKind.ORGANIZATION || section.kind() == SectionKind.REPORTING;
    }

    /** Returns the offset of a section's title, that of its label where it has none. */
    int titleStart(SectionNode section) {
        String title = section.title();
        int at = title == null
                ? -1
                : text.indexOf(
                        title.substring(0, Math.min(12, title.length())),
                        section.head().start());
        return at < 0 || at > section.head().end() ? section.head().start() : at;
    }

    /** Returns the heading that says what is to be done: the innermost that is not itself a label. */
    @Nullable
    String subject(int section) {
        for (int i = section; i >= 0; i = outline.sections().get(i).parent()) {
            String title = outline.sections().get(i).title();
            if (title != null && heading(i).label() == null) {
                return title;
            }
        }
        return null;
    }

    /** Returns what the heading of a section says. */
    Heading heading(int section) {
        Heading known = headings.get(section);
        if (known != null) {
            return known;
        }
        SectionNode node = outline.sections().get(section);
        Context above =
                node.parent() < 0 ? Context.NONE : heading(node.parent()).context();
        Heading made = handsOut(node) && node.title() != null ? named(node, above) : new Heading(above, false, null);
        headings.put(section, made);
        return made;
    }

    private Heading named(SectionNode node, Context above) {
        Span title = new Span(titleStart(node), node.head().end());
        List<Token> tokens = Tokenizer.tokenize(text, title.start(), title.end());
        List<Cue> found = cues.find(tokens);
        for (Cue cue : found) {
            if (cue.label() && node.parent() >= 0 && cue.from() == 0 && cue.to() >= tokens.size() - 1) {
                return new Heading(above, false, cue.what());
            }
        }
        int at = 0;
        boolean request = false;
        for (Cue cue = TaskCues.at(found, at, "request", "assign", "demand", "of");
                cue != null;
                cue = TaskCues.at(found, at, "request", "assign", "demand", "of")) {
            request |= cue.is("request");
            at = cue.to();
        }
        boolean office = tokens.size() - at <= TaskCollector.LONGEST_OFFICE && names.isOffice(tokens, at);
        if (!names.begins(tokens, at) && !office) {
            Context subject = reader.subject(text, title);
            return subject == null
                    ? new Heading(above.withRole(reader.role(text, title)), false, null)
                    : new Heading(new Context(subject.units(), subject.requested(), null), true, null);
        }
        Row row = names.row(text, tokens, at);
        boolean told = row.end() < tokens.size() && names.isVerb(tokens, row.end());
        List<Unit> units = told ? row.units() : names.cover(text, tokens, at, tokens.size());
        return new Heading(new Context(units, request || above.requested() && units.isEmpty(), null), true, null);
    }
}
