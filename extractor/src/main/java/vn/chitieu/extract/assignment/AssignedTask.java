package vn.chitieu.extract.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.assignment.TaskReader.Duty;
import vn.chitieu.text.Span;

/**
 * A unit's duty in its place.
 *
 * @param duty the unit, its role and the task's own words
 * @param section index of the section that the task stands in
 * @param evidence the paragraph that was read
 * @param words the task where it is told elsewhere, such as the heading over {@code Đơn vị thực hiện: ...}; else null
 */
record AssignedTask(
        Duty duty, int section, Span evidence, @Nullable String words) {

    /** Returns the tasks of duties that are told where they stand. */
    static List<AssignedTask> of(List<Duty> duties, int section, Span evidence) {
        return duties.stream()
                .map(duty -> new AssignedTask(duty, section, evidence, null))
                .toList();
    }
}
