package vn.chitieu.extract.table.structure;

import java.util.List;

/**
 * A table, or the part of it under one header, understood.
 *
 * @param grid the table
 * @param place where it stands
 * @param header the header in force
 * @param roles role of each column
 * @param columns for each column of quantities what its header says
 * @param nameColumn column of the row names, or -1
 * @param rows rows under the header, in order
 * @param style how numbers are written
 * @param namesPlaces whether the rows are places or things, of which the columns are indicators
 */
public record TableBody(
        TableGrid grid,
        TablePlace place,
        TableHeader header,
        List<ColumnRole> roles,
        List<ValueColumn> columns,
        int nameColumn,
        List<TableRow> rows,
        NumberStyle style,
        boolean namesPlaces) {

    /** Keeps copies of the lists. */
    public TableBody {
        roles = List.copyOf(roles);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Returns whether units are named in columns. */
    public boolean isWorkTable() {
        return roles.stream().anyMatch(ColumnRole::isUnit);
    }
}
