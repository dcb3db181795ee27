package vn.chitieu.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.SheetRange;

/**
 * A table. In the normalised text each of its rows is a line, with {@code " | "} between cells.
 *
 * @param start offset of its first character in the normalised text
 * @param end offset after its last character
 * @param name name of the sheet or table, or null
 * @param rows number of rows
 * @param columns number of columns
 * @param cells cells in row-major order of their top left corners; a merged cell stands once
 * @param sheet where on a sheet it stands, or null where it is no table of a workbook
 */
public record Table(
        int start,
        int end,
        @Nullable String name,
        int rows,
        int columns,
        List<Cell> cells,
        @Nullable SheetRange sheet) implements TextBlock {

    /** Copies the list, so that a table never changes. */
    public Table {
        cells = List.copyOf(cells);
    }

    /**
     * Returns a table that stands on no sheet.
     *
     * @param start offset of its first character in the normalised text
     * @param end offset after its last character
     * @param name name of the table, or null
     * @param rows number of rows
     * @param columns number of columns
     * @param cells cells in row-major order of their top left corners
     */
    public Table(int start, int end, @Nullable String name, int rows, int columns, List<Cell> cells) {
        this(start, end, name, rows, columns, cells, null);
    }

    /**
     * One cell.
     *
     * @param row 0-based row of its top
     * @param column 0-based column of its left side
     * @param rowSpan number of rows it covers
     * @param columnSpan number of columns it covers
     * @param start offset of its text in the normalised text
     * @param end offset after its text; equal to {@code start} where it is empty
     * @param lines its paragraphs, in order, each within {@code start..end}
     */
    public record Cell(int row, int column, int rowSpan, int columnSpan, int start, int end, List<Span> lines) {

        /** Copies the list, so that a cell never changes. */
        public Cell {
            lines = List.copyOf(lines);
        }
    }
}
