package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.PageTable;
import vn.chitieu.read.page.gutter.GutterTables;

/** Joins the parts of a table that runs over a page break. */
final class TableJoiner {
    private static final float SAME_EDGE = 4f;
    private static final int MOST_HEADER_ROWS = 6;

    private TableJoiner() {}

    /**
     * Returns both parts as one table, or null where the second is another table.
     *
     * @param first the part before the page break
     * @param second the part that begins the next page
     */
    static @Nullable PageTable join(PageTable first, PageTable second) {
        boolean gutters = GutterTables.haveSameGutters(first, second);
        float shift = second.xs()[0] - first.xs()[0];
        float[] xs = gutters ? first.xs() : union(first.xs(), second.xs(), shift);
        if (xs.length == 0) {
            return null;
        }
        List<PageTable.Cell> upper = onto(first, xs, 0);
        List<PageTable.Cell> lower = gutters ? second.cells() : onto(second, xs, shift);
        int repeated = repeatedRows(upper, lower, Math.min(first.rows(), second.rows()));
        lower = below(lower, repeated);
        if (CutRow.isIn(upper, lower, first.rows(), xs)) {
            upper = CutRow.joined(upper, lower, first.rows());
            lower = below(lower, 1);
            repeated++;
        }
        return new PageTable(
                xs,
                first.rows() + second.rows() - repeated,
                below(upper, lower, first.rows()),
                first.aligned(),
                first.drawn());
    }

    /**
     * Returns a table with rows added below.
     *
     * @param table the table
     * @param rows a table of the same columns
     */
    static PageTable withRows(PageTable table, PageTable rows) {
        return new PageTable(
                table.xs(),
                table.rows() + rows.rows(),
                below(table.cells(), rows.cells(), table.rows()),
                rows.aligned(),
                rows.drawn());
    }

    private static List<PageTable.Cell> below(List<PageTable.Cell> upper, List<PageTable.Cell> lower, int rows) {
        List<PageTable.Cell> cells = new ArrayList<>(upper);
        for (PageTable.Cell cell : lower) {
            cells.add(new PageTable.Cell(
                    cell.row() + rows, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.lines()));
        }
        return List.copyOf(cells);
    }

    /** Returns the edges of both, where those of one are among those of the other; else no edge. */
    private static float[] union(float[] first, float[] second, float shift) {
        float[] more = first.length >= second.length ? first : second;
        float[] fewer = more == first ? second : first;
        float moved = more == first ? -shift : shift;
        boolean sameRight = Math.abs(more[more.length - 1] - fewer[fewer.length - 1] - moved) <= SAME_EDGE;
        for (float edge : fewer) {
            if (!sameRight || index(more, edge + moved) < 0) {
                return new float[0];
            }
        }
        float[] xs = more.clone();
        for (int i = 0; more == second && i < xs.length; i++) {
            xs[i] -= shift;
        }
        return xs;
    }

    private static int index(float[] edges, float edge) {
        for (int i = 0; i < edges.length; i++) {
            if (Math.abs(edges[i] - edge) <= SAME_EDGE) {
                return i;
            }
        }
        return -1;
    }

    private static List<PageTable.Cell> onto(PageTable table, float[] xs, float shift) {
        List<PageTable.Cell> cells = new ArrayList<>();
        for (PageTable.Cell cell : table.cells()) {
            int from = index(xs, table.xs()[cell.column()] - shift);
            int to = index(xs, table.xs()[cell.column() + cell.columnSpan()] - shift);
            cells.add(new PageTable.Cell(cell.row(), from, cell.rowSpan(), to - from, cell.lines()));
        }
        cells.sort(Comparator.comparingInt(PageTable.Cell::row).thenComparingInt(PageTable.Cell::column));
        return cells;
    }

    /** Returns how many rows at the top of the second part repeat the header of the first. */
    private static int repeatedRows(List<PageTable.Cell> upper, List<PageTable.Cell> lower, int rows) {
        int repeated = 0;
        for (int row = 0; row < Math.min(rows, MOST_HEADER_ROWS); row++) {
            if (!cellsOf(upper, row).equals(cellsOf(lower, row))) {
                break;
            }
            int below = row + 1;
            boolean whole = lower.stream().noneMatch(c -> c.row() < below && c.row() + c.rowSpan() > below);
            repeated = whole ? below : repeated;
        }
        return repeated;
    }

    /** Returns shape and text of the cells of a row; an empty row is no header and differs from every other. */
    private static List<Object> cellsOf(List<PageTable.Cell> cells, int row) {
        List<Object> shapes = new ArrayList<>();
        boolean empty = true;
        for (PageTable.Cell cell : cells) {
            if (cell.row() == row) {
                shapes.add(List.of(cell.column(), cell.columnSpan(), cell.rowSpan(), cell.text()));
                empty &= cell.lines().isEmpty();
            }
        }
        return empty && !shapes.isEmpty() ? List.of(new Object()) : shapes;
    }

    private static List<PageTable.Cell> below(List<PageTable.Cell> cells, int rows) {
        List<PageTable.Cell> rest = new ArrayList<>();
        for (PageTable.Cell cell : cells) {
            if (cell.row() >= rows) {
                rest.add(new PageTable.Cell(
                        cell.row() - rows, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.lines()));
            }
        }
        return rest;
    }
}
