package vn.chitieu.read.page.aligned;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.PageTable;

/** Finds the tables of a part of a page that are drawn with no lines, or with none between their columns. */
public final class AlignedTables {
    private AlignedTables() {}

    /**
     * Returns the tables from top to bottom.
     *
     * @param lines lines of the part of the page, from top to bottom
     * @param start the first line that may be one of a table
     * @param before the table that ends the page before, where the part begins a page, or null
     */
    public static List<AlignedTable> find(List<AlignedLine> lines, int start, @Nullable PageTable before) {
        AlignedTable rest = before == null ? null : AlignedContinuation.of(lines, before);
        if (rest == null) {
            return AlignedTableFinder.find(lines, start);
        }
        List<AlignedTable> tables = new ArrayList<>(List.of(rest));
        tables.addAll(AlignedTableFinder.find(lines, rest.to()));
        return tables;
    }
}
