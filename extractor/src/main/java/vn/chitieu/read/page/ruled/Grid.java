package vn.chitieu.read.page.ruled;

import java.util.List;

/**
 * A ruled grid on a page, with its merged cells; coordinates in the reading frame of the page.
 *
 * @param xs left edges of the columns and right edge of the last
 * @param ys top edges of the rows and bottom edge of the last
 * @param cells cells in row-major order of their top left corners
 */
public record Grid(float[] xs, float[] ys, List<Cell> cells) {

    /** A cell: its rows {@code row} to {@code rowEnd}, its columns {@code column} to {@code columnEnd}, ends exclusive. */
    public record Cell(int row, int column, int rowEnd, int columnEnd) {}

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    /** Returns the y of its upper edge. */
    public float top() {
        return ys[0];
    }

    /** Returns the y of its lower edge. */
    public float bottom() {
        return ys[ys.length - 1];
    }

    /** Returns the index of the cell that holds a point, or -1. */
    public int cellAt(float x, float y) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (x >= xs[cell.column] && x < xs[cell.columnEnd] && y >= ys[cell.row] && y < ys[cell.rowEnd]) {
                return i;
            }
        }
        return -1;
    }
}
