package vn.chitieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawTable.RawCell;
import vn.chitieu.layout.RawText;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/**
 * Lays the cells of a table out on its grid, row by row: a cell takes the next column that no cell of a row above
 * reaches into.
 */
public final class TableBuilder {
    private static final int MAX_COLUMNS = 1000;
    private static final int MAX_CELLS = 500_000;

    private final List<Cell> cells = new ArrayList<>();
    /** Per column the cell that reached it last. */
    private final Map<Integer, Cell> lastInColumn = new HashMap<>();

    private int row = -1;
    private int column;
    private int columns;

    /** A cell whose height may still grow. */
    static final class Cell {
        private final int row;
        private final int column;
        private final int columnSpan;
        private final List<RawBlock> content;
        private int rowSpan;

        private Cell(int row, int column, int rowSpan, int columnSpan, List<RawBlock> content) {
            this.row = row;
            this.column = column;
            this.rowSpan = rowSpan;
            this.columnSpan = columnSpan;
            this.content = content;
        }

        int row() {
            return row;
        }

        int column() {
            return column;
        }

        /** Paragraphs, and tables that stand inside the cell. */
        List<RawBlock> content() {
            return content;
        }
    }

    /** Begins the next row. */
    public void startRow() {
        row++;
        column = 0;
    }

    /**
     * Leaves columns free.
     *
     * @param count number of columns
     */
    public void skip(int count) throws InputException {
        column += Math.max(0, Math.min(count, MAX_COLUMNS));
        checkLimits();
    }

    /**
     * Adds a cell at the next free column.
     *
     * @param rowSpan rows it covers
     * @param columnSpan columns it covers
     * @param content what stands in it
     * @throws InputException with {@code TOO_COMPLEX} where the table passes a limit
     */
    public void add(int rowSpan, int columnSpan, List<RawBlock> content) throws InputException {
        if (row < 0) {
            startRow();
        }
        while (isTaken(column)) {
            column++;
        }
        int width = 1;
        while (width < Math.min(columnSpan, MAX_COLUMNS) && !isTaken(column + width)) {
            width++;
        }
        Cell cell = new Cell(row, column, Math.max(1, Math.min(rowSpan, MAX_CELLS)), width, List.copyOf(content));
        cells.add(cell);
        for (int i = column; i < column + width; i++) {
            lastInColumn.put(i, cell);
        }
        column += width;
        columns = Math.max(columns, column);
        checkLimits();
    }

    /**
     * Makes the cell above reach down into this row, where there is one at this column that ended in the row above; else
     * adds a cell.
     *
     * @param columnSpan columns covered
     * @param content what stands in the continued cell: nothing, where the file is sound
     */
    public void continueAbove(int columnSpan, List<RawBlock> content) throws InputException {
        Cell above = lastInColumn.get(column);
        if (above == null || above.column != column || above.row + above.rowSpan != row || !content.isEmpty()) {
            add(1, columnSpan, content);
            return;
        }
        above.rowSpan++;
        column += above.columnSpan;
    }

    /** Returns the cells in row-major order. */
    public List<Cell> cells() {
        return cells;
    }

    int rows() {
        return row + 1;
    }

    int columns() {
        return columns;
    }

    /**
     * Returns the table.
     *
     * @param name name or caption that the format gives, or null
     */
    public RawTable toTable(@Nullable String name) {
        List<RawCell> done = new ArrayList<>();
        for (Cell cell : cells) {
            int height = Math.min(cell.rowSpan, rows() - cell.row);
            done.add(new RawCell(cell.row, cell.column, height, cell.columnSpan, texts(cell.content)));
        }
        return new RawTable(name, rows(), columns, done);
    }

    /** A table inside a cell gives the texts of its cells, row by row. */
    public static List<RawText> texts(List<RawBlock> content) {
        List<RawText> texts = new ArrayList<>();
        for (RawBlock block : content) {
            if (block instanceof RawText text) {
                texts.add(text);
            } else if (block instanceof RawTable table) {
                table.cells().forEach(cell -> texts.addAll(cell.content()));
            }
        }
        return texts;
    }

    private boolean isTaken(int at) {
        Cell above = lastInColumn.get(at);
        return above != null && above.row < row && above.row + above.rowSpan > row;
    }

    private void checkLimits() throws InputException {
        if (column > MAX_COLUMNS || cells.size() > MAX_CELLS) {
            throw new InputException(FailureReason.TOO_COMPLEX, "a table of too many cells");
        }
    }
}
