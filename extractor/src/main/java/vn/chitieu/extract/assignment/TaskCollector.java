package vn.chitieu.extract.assignment;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignee.UnitNames.Unit;
import vn.chitieu.extract.assignment.LabelReader.LabelledLine;
import vn.chitieu.extract.assignment.LeadIns.LeadIn;
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
    private final Outline outline;
    private final String text;
    private final UnitNames names;
    private final TaskReader reader;
    private final TaskHeadings headings;
    private final LabelReader labels;
    private final TaskLines lines;
    private final ClosingLines closing;
    private final LeadIns leadIns;
    private final List<AssignedTask> tasks = new ArrayList<>();

    TaskCollector(Outline outline, UnitNames names, TaskReader reader, TaskCues cues) {
        this.outline = outline;
        this.text = outline.clean().text();
        this.names = names;
        this.reader = reader;
        this.headings = new TaskHeadings(outline, names, reader, cues);
        this.labels = new LabelReader(text, names, reader, cues, new LabelledTasks(outline, headings));
        this.lines = new TaskLines(outline, names, reader, cues, headings);
        this.leadIns = new LeadIns(text);
        this.closing = new ClosingLines(text, names, reader, cues);
    }

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
        LeadIn over = leadIns.over(blocks, index);
        SectionNode section = outline.sections().get(block.section());
        Heading heading = headings.heading(block.section());
        boolean isHead = block.block().start() <= section.head().start()
                && section.head().start() < block.block().end();
        boolean titled = isHead && section.title() != null;
        if (titled && block.headingOnly()) {
            if (heading.own() || heading.label() != null) {
                sentence(block, section);
                return;
            }
            if (section.parent() < 0 || lines.hasFollowers(blocks, index, block.section())) {
                return;
            }
        }
        Span span = titled && readsTitle(block, section, heading) ? lines.fromTitle(section, block) : block.body();
        if (lines.wordless(span) || heading.own() && lines.namesPlaces(span)) {
            return;
        }
        String label = over != null && over.label() != null ? over.label() : heading.label();
        Context context = over != null ? over.context() : heading.context();
        Span order = headings.handsOut(section) ? null : lines.order(section, span);
        if (order != null) {
            add(reader.read(text, order, Context.NONE), block, span);
            return;
        }
        boolean handsOut = headings.handsOut(section);
        if (section.kind() == SectionKind.RESULTS || section.kind() == SectionKind.ASSESSMENT) {
            return;
        }
        LabelledLine line = labels.line(block, span);
        if (line != null) {
            tasks.addAll(line.tasks());
            leadIns.add(block, heading.context(), line.role());
            return;
        }
        if (label != null && over == null && lines.leadsIn(blocks, index, span) && !lines.onlyUnits(span)) {
            return;
        }
        if (label != null && (handsOut || over != null)) {
            tasks.addAll(labels.listed(block, span, span, label, context));
            return;
        }
        if (!handsOut) {
            if (section.kind() == SectionKind.CONTENT || section.kind() == SectionKind.SOLUTIONS) {
                add(reader.leads(text, span), block, span);
            }
            return;
        }
        if (lines.leadsIn(blocks, index, span)) {
            leadIns.add(block, under(span, context), null);
            return;
        }
        if (closing.handsOutNothing(blocks, index, span)) {
            return;
        }
        add(reader.read(text, span, context), block, span);
        Context subject = isHead && section.title() == null && over == null ? reader.subject(text, span) : null;
        if (subject != null) {
            leadIns.add(block, subject, null);
        }
    }

    /** Returns whether the title of a section is part of what the block that it stands in hands out. */
    private boolean readsTitle(ContentBlock block, SectionNode section, Heading heading) {
        if (heading.own()) {
            return lines.ownSubject(block.body()) || lines.listsOffices(section, block);
        }
        return heading.label() == null && !lines.ownSubject(block.body()) && !lines.onlyUnits(block.body());
    }

    /** A numbered paragraph that the outline took for a heading is a task: {@code Điều 2. Giao A ... giám sát việc thực hiện.} */
    private void sentence(ContentBlock block, SectionNode section) {
        Span span = lines.fromTitle(section, block);
        if (headings.handsOut(section)
                && text.substring(span.start(), span.end()).strip().endsWith(".")
                && Tokenizer.tokenize(text, span.start(), span.end()).size() > TaskHeadings.LONGEST_OFFICE) {
            add(reader.read(text, span, Context.NONE), block, span);
        }
    }

    private void add(List<Duty> duties, ContentBlock block, Span evidence) {
        tasks.addAll(AssignedTask.of(duties, block.section(), evidence));
    }

    /** Returns who is responsible under a lead-in. */
    private Context under(Span span, Context above) {
        List<Unit> units = lines.onlyUnits(span) ? names.split(text, span.start(), span.end()) : List.of();
        Context context = units.isEmpty() ? reader.subject(text, span) : new Context(units, false, null);
        Context over = context == null ? above : context;
        return over.withRole(reader.role(text, span)).withPartners(reader.partners(text, span));
    }
}
