package vn.chitieu.read.page.gutter;

import java.util.List;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.aligned.Segment;
import vn.chitieu.read.page.ruled.Grid;

/**
 * A table with no lines between its columns, as the white space between them shows it.
 *
 * @param header texts of its header, or none where it goes on from the page before
 * @param headed how many of its lines of text are surely those of its header, 0 where that is not known
 * @param rows its lines of text, those of the header too, from top to bottom
 * @param spanning those that run over several columns
 * @param xs places of the lines around it and between its columns
 */
public record GutterTable(List<Segment> header, int headed, List<TextRow> rows, List<TextRow> spanning, float[] xs) {
    /** Lines of a frame stand so far above and below the ink, in points. */
    private static final float MARGIN = 1f;

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    float top() {
        return (float) rows.stream().mapToDouble(TextRow::inkTop).min().orElse(0) - MARGIN;
    }

    float bottom() {
        return (float) rows.stream().mapToDouble(TextRow::inkBottom).max().orElse(0) + MARGIN;
    }

    /** Returns the height between a line of text and the one above it. */
    float cut(int row) {
        return row == 0 ? top() : (rows.get(row - 1).inkBottom() + rows.get(row).inkTop()) / 2;
    }

    /** Returns whether it is in a grid of lines. */
    private boolean isIn(Grid grid) {
        return top() < grid.bottom() && bottom() > grid.top();
    }

    /** Returns whether one of some tables is in a grid of lines. */
    public static boolean isOneIn(Grid grid, List<GutterTable> tables) {
        return tables.stream().anyMatch(table -> table.isIn(grid));
    }
}
