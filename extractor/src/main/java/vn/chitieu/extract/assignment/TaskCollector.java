package vn.chitieu.extract.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignee.UnitNames.Row;
import vn.chitieu.extract.assignee.UnitNames.Unit;
import vn.chitieu.extract.assignment.TaskCues.Cue;
import vn.chitieu.extract.assignment.TaskHeadings.Heading;
import vn.chitieu.extract.assignment.TaskReader.Context;
import vn.chitieu.extract.assignment.TaskReader.Duty;
import vn.chitieu.model.SectionKind;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;
import vn.chitieu.outline.Zone;
import vn.chitieu.text.Paragraph;
import vn.chitieu.text.Span;

/**
 * Walks an outline and collects the tasks in it. In sections that hand out work every bullet is a task of the unit in the
 * heading; elsewhere only lines with a label such as {@code Đơn vị thực hiện} count.
 */
final class TaskCollector {
    static final int LONGEST_OFFICE = 12;

    private final Outline outline;
    private final String text;
    private final UnitNames names;
    private final TaskReader reader;
    private final TaskCues cues;
    private final TaskHeadings headings;
    private final LabelledTasks labelled;
    private final TaskLines lines;
    private final ClosingLines closing;
    private final Deque<LeadIn> leadIns = new ArrayDeque<>();
    private final List<AssignedTask> tasks = new ArrayList<>();

    TaskCollector(Outline outline, UnitNames names, TaskReader reader, TaskCues cues) {
        this.outline = outline;
        this.text = outline.clean().text();
        this.names = names;
        this.reader = reader;
        this.cues = cues;
        this.headings = new TaskHeadings(outline, names, reader, cues);
        this.labelled = new LabelledTasks(outline, headings);
        this.lines = new TaskLines(outline, names, reader, cues, headings);
        this.closing = new ClosingLines(text, names, reader, cues);
    }

    /** A line over deeper bullets, in force until a block of its depth or another section. */
    private record LeadIn(
            int section,
            int depth,
            Context context,
            @Nullable String label) {}

    /** Returns the tasks in order of the text. */
    List<AssignedTask> collect() {
        List<ContentBlock> blocks = outline.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            ContentBlock block = blocks.get(i);
            boolean counts = block.zone() == Zone.BODY || block.zone() == Zone.APPENDIX;
            if (counts && block.section() >= 0 && block.block() instanceof Paragraph) {
                read(blocks, i, block);
            }
        }
        return List.copyOf(tasks);
    }

    private void read(List<ContentBlock> blocks, int index, ContentBlock block) {
        while (!leadIns.isEmpty()
                && (leadIns.peek().section != block.section()
                        || leadIns.peek().depth >= block.depth() && !continues(leadIns.peek(), blocks, index))) {
            leadIns.pop();
        }
        SectionNode section = outline.sections().get(block.section());
        Heading heading = headings.heading(block.section());
        boolean isHead = block.block().start() <= section.head().start()
                && section.head().start() < block.block().end();
        Span span = block.body();
        if (isHead && section.title() != null) {
            if (heading.own() || heading.label() != null) {
                if (block.headingOnly()) {
                    sentence(block, section);
                    return;
                }
                if (heading.own() && (lines.ownSubject(block.body()) || lines.listsOffices(section, block))) {
                    span = lines.fromTitle(section, block);
                }
            } else if (block.headingOnly()
                    && (section.parent() < 0 || lines.hasFollowers(blocks, index, block.section()))) {
                return;
            } else if (!lines.ownSubject(block.body()) && !lines.onlyUnits(block.body())) {
                span = lines.fromTitle(section, block);
            }
        }
        if (lines.wordless(span) || heading.own() && lines.namesPlaces(span)) {
            return;
        }
        LeadIn over = leadIns.peek();
        String label = over != null && over.label != null ? over.label : heading.label();
        Context context = over != null ? over.context : heading.context();
        Span order = headings.handsOut(section) ? null : lines.order(section, span);
        if (order != null) {
            add(reader.read(text, order, Context.NONE), block, span);
            return;
        }
        boolean handsOut = headings.handsOut(section);
        if (section.kind() == SectionKind.RESULTS || section.kind() == SectionKind.ASSESSMENT) {
            return;
        }
        if (labelled(block, span)) {
            return;
        }
        if (label != null && over == null && lines.leadsIn(blocks, index, span) && !lines.onlyUnits(span)) {
            return;
        }
        if (label != null && (handsOut || over != null)) {
            listed(block, span, span, label, context);
            return;
        }
        if (!handsOut) {
            if (section.kind() == SectionKind.CONTENT || section.kind() == SectionKind.SOLUTIONS) {
                add(reader.leads(text, span), block, span);
            }
            return;
        }
        if (lines.leadsIn(blocks, index, span)) {
            leadIns.push(leadIn(block, span, context));
            return;
        }
        if (closing.handsOutNothing(blocks, index, span)) {
            return;
        }
        add(reader.read(text, span, context), block, span);
        Context subject = isHead && section.title() == null && over == null ? reader.subject(text, span) : null;
        if (subject != null) {
            leadIns.push(new LeadIn(block.section(), block.depth(), subject, null));
        }
    }

    /** A numbered paragraph that the outline took for a heading is a task: {@code Điều 2. Giao A ... giám sát việc thực hiện.} */
    private void sentence(ContentBlock block, SectionNode section) {
        Span span = lines.fromTitle(section, block);
        if (headings.handsOut(section)
                && text.substring(span.start(), span.end()).strip().endsWith(".")
                && Tokenizer.tokenize(text, span.start(), span.end()).size() > LONGEST_OFFICE) {
            add(reader.read(text, span, Context.NONE), block, span);
        }
    }

    /** A label with nothing after it may be followed by a paragraph that is no bullet. */
    private boolean continues(LeadIn leadIn, List<ContentBlock> blocks, int index) {
        return leadIn.label != null
                && blocks.get(index).bullet() == null
                && index > 0
                && text.substring(
                                blocks.get(index - 1).block().start(),
                                blocks.get(index - 1).block().end())
                        .strip()
                        .endsWith(":");
    }

    private void add(List<Duty> duties, ContentBlock block, Span evidence) {
        for (Duty duty : duties) {
            tasks.add(new AssignedTask(duty, block.section(), evidence, null));
        }
    }

    private LeadIn leadIn(ContentBlock block, Span span, Context above) {
        List<Unit> units = lines.onlyUnits(span) ? names.split(text, span.start(), span.end()) : List.of();
        Context context = units.isEmpty() ? reader.subject(text, span) : new Context(units, false, null);
        Context over = context == null ? above : context;
        Context under = over.withRole(reader.role(text, span)).withPartners(reader.partners(text, span));
        return new LeadIn(block.section(), block.depth(), under, null);
    }

    /** Reads a line such as {@code Đơn vị chủ trì: A; Đơn vị phối hợp: B, C}. */
    private boolean labelled(ContentBlock block, Span span) {
        List<Token> tokens = Tokenizer.tokenize(text, span.start(), span.end());
        List<Cue> labels = new ArrayList<>();
        for (Cue cue : cues.find(tokens)) {
            boolean opens = cue.from() == 0 || tokens.get(cue.from() - 1).kind() == Token.Kind.MARK;
            boolean colon =
                    cue.to() < tokens.size() && tokens.get(cue.to()).text().equals(":")
                            || tokens.get(cue.to() - 1).text().equals(":");
            if (cue.label() && opens && colon) {
                labels.add(cue);
            }
        }
        if (labels.isEmpty()) {
            return false;
        }
        Context none = headings.heading(block.section()).context();
        for (int i = 0; i < labels.size(); i++) {
            Cue label = labels.get(i);
            int from =
                    label.to() < tokens.size() && tokens.get(label.to()).text().equals(":")
                            ? label.to() + 1
                            : label.to();
            int to = i + 1 < labels.size() ? labels.get(i + 1).from() : tokens.size();
            if (from < to) {
                Span part =
                        new Span(tokens.get(from).start(), tokens.get(to - 1).end());
                listed(block, part, span, label.what(), Context.NONE);
            }
        }
        leadIns.push(new LeadIn(
                block.section(),
                block.depth(),
                none,
                labels.get(labels.size() - 1).what()));
        return true;
    }

    /** Reads what stands after a label: units and nothing else, or a sentence. */
    private void listed(ContentBlock block, Span part, Span whole, String role, Context context) {
        if (labelled(part, block)) {
            return;
        }
        List<Token> tokens = Tokenizer.tokenize(text, part.start(), part.end());
        Row row = names.row(text, tokens, 0);
        int after = UnitNames.skipBracket(tokens, row.end());
        boolean sentence = !row.units().isEmpty()
                        && after < tokens.size()
                        && (names.isVerb(tokens, after) && !isScope(tokens, after) || tellsTask(tokens, after))
                || row.units().isEmpty() && reader.subject(text, part) != null;
        if (sentence) {
            add(reader.read(text, part, new Context(List.of(), false, role)), block, whole);
            return;
        }
        if (row.units().isEmpty() && !names.isMarked(tokens, 0) && tokens.size() > 14) {
            add(reader.read(text, part, context), block, whole);
            return;
        }
        boolean direct = !part.equals(whole);
        boolean named = !row.units().isEmpty()
                || !tokens.isEmpty() && names.isOffice(tokens, 0)
                || direct
                        && !tokens.isEmpty()
                        && Character.isUpperCase(tokens.get(0).text().charAt(0));
        if (!named) {
            return;
        }
        int stop = 0;
        while (stop < tokens.size() && !tokens.get(stop).text().equals(".")) {
            stop++;
        }
        List<Unit> units = names.cover(text, tokens, 0, stop);
        for (Unit unit : units) {
            tasks.add(new AssignedTask(
                    new Duty(unit, role, whole, "assignment.label_" + role, 0.9),
                    block.section(),
                    whole,
                    labelled.task(block)));
        }
    }

    /** {@code Ban Tài chính xã: bố trí ngân sách}: behind the colon stands a task, not another unit. */
    private boolean tellsTask(List<Token> tokens, int colon) {
        return colon + 1 < tokens.size() && tokens.get(colon).text().equals(":") && !names.begins(tokens, colon + 1);
    }

    /** {@code trong phạm vi chức năng} after a unit in a list says nothing of what it does. */
    private static boolean isScope(List<Token> tokens, int at) {
        return tokens.get(at).fold().equals("trong") || tokens.get(at).fold().equals("theo");
    }

    private boolean labelled(Span part, ContentBlock block) {
        return part.equals(block.body()) && labelled(block, part);
    }
}
