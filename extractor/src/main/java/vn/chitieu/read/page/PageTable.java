package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table on one page, or on several where it runs over page breaks.
 *
 * @param xs left edges of the columns and right edge of the last
 * @param rows number of rows
 * @param cells cells in row-major order
 * @param aligned what the lines of a table without rules have in common, or null where rules are drawn between its columns
 * @param drawn what lines are drawn in it
 */
public record PageTable(
        float[] xs, int rows, List<Cell> cells, @Nullable TableShape aligned, TableLines drawn) implements PageBlock {
    private static final float MOST_PADDING = 8;

    /** A cell with its lines. */
    public record Cell(int row, int column, int rowSpan, int columnSpan, List<PageLine> lines) {

        /** Returns its text with one space between lines. */
        public String text() {
            StringBuilder text = new StringBuilder();
            for (PageLine line : lines) {
                text.append(text.isEmpty() ? "" : " ").append(line.text());
            }
            return text.toString();
        }
    }

    /** Returns the number of columns. */
    public int columns() {
        return xs.length - 1;
    }

    /** Returns whether its columns are known like those that lines part, and no lines part its rows. */
    public boolean open() {
        return aligned == null && drawn != TableLines.BETWEEN_ROWS;
    }

    /** Returns whether white space alone parts its columns, as wide as its texts leave it. */
    public boolean hasGutters() {
        return aligned == null && drawn == TableLines.NONE;
    }

    /** Returns for each cell how wide its lines may be, in points; null where that is not known. */
    public List<@Nullable Float> rooms() {
        float padding = padding();
        Map<Integer, Float> widest = new HashMap<>();
        if (drawn == TableLines.NONE) {
            cells.forEach(cell -> widest.merge(place(cell), widestLine(cell), Math::max));
        }
        List<@Nullable Float> rooms = new ArrayList<>();
        for (Cell cell : cells) {
            // Cells keep as much free to the right of their text as to the left.
            float room = xs[cell.column() + cell.columnSpan()] - xs[cell.column()] - 2 * padding;
            Float known = Float.isNaN(room) ? null : Float.valueOf(room);
            rooms.add(drawn == TableLines.NONE ? widest.get(place(cell)) : known);
        }
        return rooms;
    }

    private int place(Cell cell) {
        return cell.column() * xs.length + cell.columnSpan();
    }

    private static float widestLine(Cell cell) {
        float widest = 0;
        for (PageLine line : cell.lines()) {
            widest = Math.max(widest, line.row().x1() - line.row().x0());
        }
        return widest;
    }

    /** Returns what cells keep free to the left of their text, in points; NaN where text stands on its side. */
    private float padding() {
        float padding = MOST_PADDING;
        for (Cell cell : cells) {
            for (PageLine line : cell.lines()) {
                if (line.frame().quarterTurns() != 0) {
                    return Float.NaN;
                }
                float left = line.row().x0() - xs[cell.column()];
                padding = left < 0 ? padding : Math.min(padding, left);
            }
        }
        return padding;
    }
}
