package vn.chitieu.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.read.TableBuilder;
import vn.chitieu.source.InputException;

/** A table whose rows each say where their own cells begin and end; the edges of all rows together are its grid. */
public final class EdgeTable {
    /** Edges nearer than this, in twentieths of a point, are one: rows drawn by hand do not quite meet. */
    private static final int SAME_EDGE = 60;

    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * A cell of one row.
     *
     * @param left its left edge in twentieths of a point
     * @param right its right edge
     * @param joinsLeft whether it is merged into the cell before
     * @param joinsAbove whether it is merged into the cell above
     * @param content what stands in it
     */
    public record Cell(int left, int right, boolean joinsLeft, boolean joinsAbove, List<RawBlock> content) {}

    /** Adds a row. */
    public void add(List<Cell> row) {
        rows.add(row);
    }

    /** Returns whether the table has no row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Lays the cells out. */
    public TableBuilder grid() throws InputException {
        List<Integer> edges = edges();
        TableBuilder grid = new TableBuilder();
        for (List<Cell> row : rows) {
            grid.startRow();
            if (!row.isEmpty()) {
                grid.skip(column(edges, row.get(0).left()));
            }
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                int right = cell.right();
                List<RawBlock> content = new ArrayList<>(cell.content());
                while (i + 1 < row.size() && row.get(i + 1).joinsLeft()) {
                    i++;
                    right = row.get(i).right();
                    content.addAll(row.get(i).content());
                }
                int span = Math.max(1, column(edges, right) - column(edges, cell.left()));
                if (cell.joinsAbove()) {
                    grid.continueAbove(span, content);
                } else {
                    grid.add(1, span, content);
                }
            }
        }
        return grid;
    }

    private List<Integer> edges() {
        TreeSet<Integer> all = new TreeSet<>();
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                all.add(cell.left());
                all.add(cell.right());
            }
        }
        List<Integer> edges = new ArrayList<>();
        int last = Integer.MIN_VALUE / 2;
        for (int edge : all) {
            if (edge - last > SAME_EDGE) {
                edges.add(edge);
                last = edge;
            }
        }
        return edges;
    }

    private static int column(List<Integer> edges, int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }
}
