package vn.chitieu.extract.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignee.UnitNames.Row;
import vn.chitieu.extract.assignee.UnitNames.Unit;
import vn.chitieu.extract.assignment.TaskCues.Cue;
import vn.chitieu.extract.assignment.TaskReader.Context;
import vn.chitieu.model.SectionKind;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;
import vn.chitieu.text.Span;

/** What the headings of an outline say about who is responsible below them. */
final class TaskHeadings {
    /** In words: a heading or line of more may begin with the name of an office, but says more than the name. */
    static final int LONGEST_OFFICE = 12;

    private static final int FEWEST_UNITS = 3;
    private static final Set<SectionKind> SHARED_OUT =
            Set.of(SectionKind.CONTENT, SectionKind.SOLUTIONS, SectionKind.OTHER);

    private final Outline outline;
    private final String text;
    private final UnitNames names;
    private final TaskReader reader;
    private final TaskCues cues;
    private final OrderedSections ordered;
    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Map<Integer, Boolean> shared = new HashMap<>();

    TaskHeadings(Outline outline, UnitNames names, TaskReader reader, TaskCues cues) {
        this.outline = outline;
        this.text = outline.clean().text();
        this.names = names;
        this.reader = reader;
        this.cues = cues;
        this.ordered = new OrderedSections(outline);
    }

    /**
     * What the heading of a section says about who is responsible in it.
     *
     * @param context units that it or a heading above it names
     * @param own whether it names them itself
     * @param label role of a heading such as {@code Đơn vị thực hiện}, or null
     */
    record Heading(Context context, boolean own, @Nullable String label) {}

    /** Returns whether the bullets of a section are tasks: by its kind, or because it is shared out among units. */
    boolean handsOut(SectionNode section) {
        return section.kind() == SectionKind.ORGANIZATION
                || section.kind() == SectionKind.REPORTING
                || SHARED_OUT.contains(section.kind()) && (sharedOut(section.parent()) || ordered.contains(section));
    }

    /** Returns whether the headings within a section, all but few of them, are units: {@code III. Nhiệm vụ cụ thể} over {@code 1. Sở Y tế}. */
    private boolean sharedOut(int section) {
        if (section < 0) {
            return false;
        }
        Boolean known = shared.get(section);
        if (known == null) {
            int units = 0;
            int others = 0;
            for (SectionNode child : outline.sections()) {
                if (child.parent() == section) {
                    boolean unit = child.title() != null && isUnits(child);
                    units += unit ? 1 : 0;
                    others += unit ? 0 : 1;
                }
            }
            known = units >= FEWEST_UNITS && others <= units / FEWEST_UNITS
                    || sharedOut(outline.sections().get(section).parent());
            shared.put(section, known);
        }
        return known;
    }

    private boolean isUnits(SectionNode node) {
        List<Token> tokens =
                Tokenizer.tokenize(text, titleStart(node), node.head().end());
        Cue request = TaskCues.at(cues.find(tokens), 0, "request");
        int at = request == null ? 0 : request.to();
        Row row = names.row(text, tokens, at);
        boolean marked = names.isMarked(tokens, at)
                || !row.units().isEmpty() && row.units().get(0).name().contains(",");
        while (!row.units().isEmpty()
                && row.end() < tokens.size()
                && tokens.get(row.end()).text().equals(";")) {
            row = names.row(text, tokens, row.end() + 1);
        }
        return marked && !row.units().isEmpty() && row.end() >= tokens.size() - 1;
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
        boolean office = tokens.size() - at <= LONGEST_OFFICE && names.isOffice(tokens, at);
        if (!names.begins(tokens, at) && !office) {
            Context subject = reader.subject(text, title);
            return subject == null
                    ? new Heading(above.withRole(reader.role(text, title)), false, null)
                    : new Heading(new Context(subject.units(), subject.requested(), null), true, null);
        }
        // Behind a broken line the words are printed with a capital, as if they were a name's.
        int start = at;
        int orders = found.stream()
                .filter(cue -> cue.from() > start && (cue.is("lead") || cue.is("coordinate")))
                .mapToInt(Cue::from)
                .findFirst()
                .orElse(tokens.size());
        Row row = names.row(text, tokens.subList(0, orders), at);
        boolean told = row.end() < tokens.size() && (row.end() == orders || names.isVerb(tokens, row.end()));
        List<Unit> units = told ? row.units() : names.cover(text, tokens, at, tokens.size());
        Cue lead = told ? TaskCues.at(found, row.end(), "lead") : null;
        boolean leads = lead != null
                && lead.to() < tokens.size()
                && (tokens.get(lead.to()).text().equals(",") || names.isVerb(tokens, lead.to()));
        String role = leads && !names.isMany(tokens, at) ? "lead" : null;
        Context context = new Context(units, request || above.requested() && units.isEmpty(), role);
        return new Heading(role == null ? context : context.withPartners(reader.partners(text, title)), true, null);
    }
}
