package vn.chitieu.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a grid of cells; a merged cell stands once, at its top left corner, with its spans.
 *
 * @param name name of the sheet or of the table where the format gives one, or null
 * @param rows number of rows
 * @param columns number of columns
 * @param cells cells in row-major order of their top left corners; no two overlap
 * @param sheet where on a sheet it stands, or null where it is no table of a workbook
 */
public record RawTable(
        @Nullable String name,
        int rows,
        int columns,
        List<RawCell> cells,
        @Nullable SheetRange sheet) implements RawBlock {

    /** Copies the list, so that a table never changes. */
    public RawTable {
        cells = List.copyOf(cells);
    }

    /**
     * Returns a table that stands on no sheet.
     *
     * @param name name of the table where the format gives one, or null
     * @param rows number of rows
     * @param columns number of columns
     * @param cells cells in row-major order of their top left corners; no two overlap
     */
    public RawTable(@Nullable String name, int rows, int columns, List<RawCell> cells) {
        this(name, rows, columns, cells, null);
    }

    /**
     * One cell.
     *
     * @param row 0-based row of its top
     * @param column 0-based column of its left side
     * @param rowSpan number of rows it covers, at least 1
     * @param columnSpan number of columns it covers, at least 1
     * @param content its lines or paragraphs, maybe none
     * @param room how wide its lines may be, in points, where the format gives pages of lines; or null
     */
    public record RawCell(
            int row,
            int column,
            int rowSpan,
            int columnSpan,
            List<RawText> content,
            @Nullable Float room) {

        /** Copies the list, so that a cell never changes. */
        public RawCell {
            content = List.copyOf(content);
        }

        /**
         * Returns a cell whose paragraphs are not broken into lines.
         *
         * @param row 0-based row of its top
         * @param column 0-based column of its left side
         * @param rowSpan number of rows it covers, at least 1
         * @param columnSpan number of columns it covers, at least 1
         * @param content its lines or paragraphs, maybe none
         */
        public RawCell(int row, int column, int rowSpan, int columnSpan, List<RawText> content) {
            this(row, column, rowSpan, columnSpan, content, null);
        }

        /**
         * Returns this cell with other content.
         *
         * @param others its lines or paragraphs
         */
        public RawCell withContent(List<RawText> others) {
            return new RawCell(row, column, rowSpan, columnSpan, others, room);
        }
    }

    /**
     * Returns this table with other cells.
     *
     * @param others cells of the same grid
     */
    public RawTable withCells(List<RawCell> others) {
        return new RawTable(name, rows, columns, others, sheet);
    }
}
