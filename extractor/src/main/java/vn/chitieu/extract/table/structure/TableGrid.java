package vn.chitieu.extract.table.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;
import vn.chitieu.text.Table;
import vn.chitieu.text.Table.Cell;

/** A table with its merged cells spread over all the places that they cover. */
public final class TableGrid {
    /** Tables with more places than this are cut after the last row that fits. */
    private static final int MAX_PLACES = 2_000_000;

    private final String text;
    private final Table table;
    private final int[] places;
    private final int rows;
    private final int columns;

    private TableGrid(String text, Table table, int[] places, int rows, int columns) {
        this.text = text;
        this.table = table;
        this.places = places;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Spreads a table.
     *
     * @param text the normalised text
     * @param table a table of it
     */
    static TableGrid of(String text, Table table) {
        int columns = 1;
        for (Cell cell : table.cells()) {
            if (cell.start() < cell.end()) {
                columns = Math.max(columns, cell.column() + 1);
            }
        }
        columns = Math.min(columns, Math.max(1, table.columns()));
        int rows = Math.min(table.rows(), MAX_PLACES / columns);
        int[] places = new int[rows * columns];
        Arrays.fill(places, -1);
        for (int i = 0; i < table.cells().size(); i++) {
            Cell cell = table.cells().get(i);
            int bottom = Math.min(rows, cell.row() + cell.rowSpan());
            int right = Math.min(columns, cell.column() + cell.columnSpan());
            for (int row = cell.row(); row < bottom; row++) {
                for (int column = cell.column(); column < right; column++) {
                    places[row * columns + column] = i;
                }
            }
        }
        return new TableGrid(text, table, places, rows, columns);
    }

    /** Returns the number of rows. */
    public int rows() {
        return rows;
    }

    /** Returns the number of columns. */
    public int columns() {
        return columns;
    }

    /** Returns the table as it stands in the text. */
    public Table table() {
        return table;
    }

    /** Returns the cell that covers a place, or null where there is none. */
    @Nullable
    public Cell cell(int row, int column) {
        int at = places[row * columns + column];
        return at < 0 ? null : table.cells().get(at);
    }

    /** Returns whether the cell that covers a place has its top left corner there. */
    public boolean isOrigin(int row, int column) {
        Cell cell = cell(row, column);
        return cell != null && cell.row() == row && cell.column() == column;
    }

    /** Returns the text of the cell that covers a place; empty where there is none. */
    public String text(int row, int column) {
        Cell cell = cell(row, column);
        return cell == null ? "" : text.substring(cell.start(), cell.end());
    }

    /** Returns the text of a place, or nothing where its cell was already shown in the row above or in the column before. */
    String ownText(int row, int column) {
        return isOrigin(row, column) ? text(row, column) : "";
    }

    /** Returns whether two places are covered by one cell, or by none. */
    public boolean isSame(int row, int column, int otherRow, int otherColumn) {
        return places[row * columns + column] == places[otherRow * columns + otherColumn];
    }

    /** Returns whether another cell stands left of a place. */
    public boolean beginsCell(int row, int column) {
        return column == 0 || !isSame(row, column, row, column - 1);
    }

    /** Returns whether a place has no cell or one without text. */
    public boolean isBlank(int row, int column) {
        Cell cell = cell(row, column);
        return cell == null || cell.start() >= cell.end();
    }

    /** Returns a stretch of the text. */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Returns the number of different cells of a row that hold text. */
    int filled(int row) {
        int filled = 0;
        for (int column = 0; column < columns; column++) {
            filled += beginsCell(row, column) && !isBlank(row, column) ? 1 : 0;
        }
        return filled;
    }
}
