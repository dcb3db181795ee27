package vn.chitieu.read.page.ruled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chitieu.read.page.Ruling;

/** Merges the fields of a grid that no line parts, into rectangular cells. */
final class CellMerger {
    private static final float NEAR = 2.8f;
    /** Share of a field's side that a line must cover to part it from its neighbour. */
    private static final float COVERED = 0.6f;

    private final int rows;
    private final int columns;
    private final boolean[][] lineAbove;
    private final boolean[][] lineLeft;

    private CellMerger(float[] xs, float[] ys, List<Ruling> across, List<Ruling> down) {
        rows = ys.length - 1;
        columns = xs.length - 1;
        lineAbove = sides(ys, xs, across);
        lineLeft = sides(xs, ys, down);
    }

    /**
     * Returns the cells in row-major order.
     *
     * @param xs edges of the columns
     * @param ys edges of the rows
     * @param across horizontal lines
     * @param down vertical lines
     */
    static List<Grid.Cell> cells(float[] xs, float[] ys, List<Ruling> across, List<Ruling> down) {
        return new CellMerger(xs, ys, across, down).merge();
    }

    /** For each edge and each field along it, whether a line covers that side. */
    private static boolean[][] sides(float[] edges, float[] fields, List<Ruling> lines) {
        boolean[][] covered = new boolean[edges.length][fields.length - 1];
        for (int e = 0; e < edges.length; e++) {
            float[] cover = new float[fields.length - 1];
            for (Ruling line : lines) {
                if (Math.abs(line.position() - edges[e]) <= NEAR) {
                    for (int f = 0; f < cover.length; f++) {
                        float part = Math.min(line.end(), fields[f + 1]) - Math.max(line.start(), fields[f]);
                        cover[f] += Math.max(0, part);
                    }
                }
            }
            for (int f = 0; f < cover.length; f++) {
                covered[e][f] = cover[f] >= COVERED * (fields[f + 1] - fields[f]);
            }
        }
        return covered;
    }

    private List<Grid.Cell> merge() {
        int[] owner = new int[rows * columns];
        Arrays.fill(owner, -1);
        List<Grid.Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (owner[row * columns + column] < 0) {
                    Grid.Cell cell = grow(row, column, owner);
                    for (int r = cell.row(); r < cell.rowEnd(); r++) {
                        Arrays.fill(owner, r * columns + cell.column(), r * columns + cell.columnEnd(), cells.size());
                    }
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /** Grows a cell right and down, while no line and no other cell stands in the way. */
    private Grid.Cell grow(int row, int column, int[] owner) {
        int columnEnd = column + 1;
        while (columnEnd < columns && owner[row * columns + columnEnd] < 0 && !lineLeft[columnEnd][row]) {
            columnEnd++;
        }
        int rowEnd = row + 1;
        while (rowEnd < rows && open(rowEnd, column, columnEnd, owner)) {
            rowEnd++;
        }
        return new Grid.Cell(row, column, rowEnd, columnEnd);
    }

    private boolean open(int row, int from, int to, int[] owner) {
        for (int column = from; column < to; column++) {
            boolean parted = lineAbove[row][column]
                    || owner[row * columns + column] >= 0
                    || (column > from && lineLeft[column][row]);
            if (parted) {
                return false;
            }
        }
        // A field that runs on to the right on this row is another cell.
        return to == columns || lineLeft[to][row] || owner[row * columns + to] >= 0;
    }
}
