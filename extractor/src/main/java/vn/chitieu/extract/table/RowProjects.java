package vn.chitieu.extract.table;

import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.table.structure.TableBody;
import vn.chitieu.extract.table.structure.TableRow;
import vn.chitieu.outline.ProgrammeComponents;

/** The component of the programme that each row of a table belongs to. */
final class RowProjects {
    private RowProjects() {}

    /**
     * Returns the component of each row: the one that it names, else that of the row above it in the hierarchy, else that of
     * the section.
     *
     * @param body the table
     */
    static @Nullable String[] of(TableBody body) {
        String[] projects = new String[body.rows().size()];
        for (int i = 0; i < projects.length; i++) {
            TableRow row = body.rows().get(i);
            int parent = row.parent();
            String inherited =
                    parent >= 0 && parent < i && body.rows().get(parent).role() != TableRow.Role.TOTAL
                            ? projects[parent]
                            : body.place().project();
            if (row.role() == TableRow.Role.TOTAL && parent < 0) {
                inherited = body.place().project();
            }
            String own = row.name().isEmpty() ? null : ProgrammeComponents.codes(row.name(), inherited);
            projects[i] = own == null ? inherited : own;
        }
        return projects;
    }
}
