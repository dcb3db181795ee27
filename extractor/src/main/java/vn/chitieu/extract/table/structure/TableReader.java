package vn.chitieu.extract.table.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Table;

/** Understands a table: header, columns, rows. */
public final class TableReader {
    private TableReader() {}

    /**
     * Reads a table.
     *
     * @param text the normalised text
     * @param table a table of it
     * @param place where it stands
     * @param before header of the table right before this one, of which it may be the rest, or null
     * @return its parts, one for each header; none for a layout table
     */
    public static List<TableBody> read(String text, Table table, TablePlace place, @Nullable TableHeader before) {
        NumberStyle style = NumberStyle.of(TableGrid.of(text, table));
        TableGrid grid = TableGrid.of(text, RaggedTable.aligned(text, table, style));
        if (LayoutTables.isFormula(grid)) {
            return List.of();
        }
        HeaderFinder finder = new HeaderFinder(grid, style);
        TableHeader header = finder.atTop();
        boolean inherited = false;
        if (!header.present()
                && before != null
                && before.present()
                && before.paths().size() == grid.columns()) {
            header = new TableHeader(0, 0, before.paths());
            inherited = true;
        }
        if (!header.present() && !inherited && LayoutTables.isLayout(grid, style)) {
            return List.of();
        }
        List<TableBody> parts = new ArrayList<>();
        int from = inherited ? 0 : header.end();
        for (int row = from + 1; row <= grid.rows(); row++) {
            TableHeader next = row < grid.rows() && startsRow(grid, row) ? finder.at(row) : null;
            if (next != null && !next.paths().equals(header.paths())) {
                parts.add(body(grid, place, header, finder, style, from, row));
                header = next;
                from = next.end();
                row = from;
            } else if (row == grid.rows()) {
                parts.add(body(grid, place, header, finder, style, from, row));
            }
        }
        return parts;
    }

    private static boolean startsRow(TableGrid grid, int row) {
        return grid.filled(row) >= 3;
    }

    private static TableBody body(
            TableGrid grid,
            TablePlace place,
            TableHeader header,
            HeaderFinder finder,
            NumberStyle style,
            int from,
            int to) {
        ColumnSample sample = new ColumnSample(grid, style, from, to);
        ColumnRoles roles = ColumnRoles.of(header, sample);
        List<TableRow> rows = new RowReader(grid, roles.all(), roles.name(), finder).read(header, from, to);
        String nameHeader = roles.name() < 0 ? "" : header.joined(roles.name());
        TablePlace known = place.unit() == null ? place.withUnit(SharedUnits.ofTable(rows, nameHeader)) : place;
        List<ValueColumn> read = header.paths().stream()
                .map(path -> ValueColumnReader.read(path, known))
                .toList();
        List<ValueColumn> columns = ComparingColumns.understood(SharedUnits.amongColumns(read), sample);
        boolean places = roles.placesInRows(sample);
        return new TableBody(
                grid,
                known,
                header,
                roles.all(),
                places ? columns : PlaceColumns.marked(columns),
                roles.name(),
                rows,
                style,
                places);
    }
}
