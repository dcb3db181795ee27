package vn.chitieu.extract.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.assignee.UnitCodes;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignment.TaskReader.Duty;
import vn.chitieu.model.Assignment;
import vn.chitieu.model.Evidence;
import vn.chitieu.model.Period;
import vn.chitieu.model.RecordId;
import vn.chitieu.model.Section;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.ProgrammeComponents;
import vn.chitieu.outline.SectionNode;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.Span;

/**
 * Makes the assignments that a plan hands out in sentences and bullets: section 6 of the contract. Tables are not read
 * here. Immutable; may be used by many threads.
 */
public final class AssignmentExtractor {
    private final UnitNames names;
    private final UnitCodes codes;
    private final TaskReader reader;
    private final TaskCues cues;

    private AssignmentExtractor(UnitNames names, UnitCodes codes, TaskCues cues) {
        this.names = names;
        this.codes = codes;
        this.cues = cues;
        this.reader = new TaskReader(names, cues);
    }

    /**
     * Returns an extractor.
     *
     * @param rules the rules of the run; the group {@code assignment} is used
     */
    public static AssignmentExtractor of(RuleBook rules) {
        return new AssignmentExtractor(UnitNames.standard(), UnitCodes.standard(), new TaskCues(rules));
    }

    /**
     * Extracts the assignments of a document.
     *
     * @param documentId id of the document
     * @param outline its outline
     * @param sections its section records, in the order of the outline's sections
     * @return assignments in the order of the text
     */
    public List<Assignment> extract(String documentId, Outline outline, List<Section> sections) {
        List<AssignedTask> tasks = new TaskCollector(outline, names, reader, cues).collect();
        ProjectDeadlines deadlines = new ProjectDeadlines(outline);
        List<Assignment> records = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (AssignedTask task : tasks) {
            SectionNode section = outline.sections().get(task.section());
            String words = outline.clean().slice(task.duty().task());
            String project = section.project();
            String own = ProgrammeComponents.codes(words, project);
            String deadline = TaskTimes.deadline(words, year(outline));
            String recurrence = deadline == null || !stated(words) ? TaskTimes.recurrence(words) : null;
            if (deadline == null) {
                deadline = task.words() == null
                        ? deadlines.behind(task.evidence(), year(outline))
                        : deadlines.beside(task.evidence(), year(outline));
            }
            if (deadline == null && project != null) {
                deadline = deadlines.of(task.section(), year(outline));
            }
            Duty duty = task.duty();
            String key = duty.role() + "\u0000" + task.evidence().start() + "\u0000"
                    + duty.task().start();
            String id = RecordId.of(
                    documentId,
                    "assignment",
                    duty.unit().span().start(),
                    duty.unit().span().end(),
                    key + "\u0000" + seen.merge(key + duty.unit().span(), 1, Integer::sum));
            records.add(new Assignment(
                    id,
                    sections.get(task.section()).id(),
                    duty.unit().name(),
                    codes.code(duty.unit().fullName()),
                    duty.role(),
                    task.words() == null ? words.strip() : task.words(),
                    own == null ? project : own,
                    deadline,
                    recurrence,
                    evidence(outline.clean(), task),
                    duty.rule(),
                    duty.confidence()));
        }
        return List.copyOf(records);
    }

    /** A date with its year is a deadline even where the sentence names a period. */
    private static boolean stated(String words) {
        return TaskTimes.deadline(words, null) != null;
    }

    /** Returns the year that a time with no year stands in: that of the plan, where it plans for one year; else null. */
    public static @Nullable Integer year(Outline outline) {
        Period period = outline.header().period();
        Integer end = period.end();
        return end != null && end.equals(period.start()) ? end : null;
    }

    private static Evidence evidence(CleanText clean, AssignedTask task) {
        Span unit = task.duty().unit().span();
        return clean.evidence(clean.slice(task.evidence()).strip(), unit, null);
    }
}
