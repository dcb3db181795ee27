package vn.chitieu.read.page;

import java.util.List;

/**
 * A table on one page, or on several where it runs over page breaks.
 *
 * @param xs left edges of the columns and right edge of the last
 * @param rows number of rows
 * @param cells cells in row-major order
 */
record PageTable(float[] xs, int rows, List<Cell> cells) implements PageBlock {
    private static final float MOST_PADDING = 8;

    /** A cell with its lines. */
    record Cell(int row, int column, int rowSpan, int columnSpan, List<PageLine> lines) {

        /** Returns its text with one space between lines. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (PageLine line : lines) {
                text.append(text.isEmpty() ? "" : " ").append(line.text());
            }
            return text.toString();
        }
    }

    int columns() {
        return xs.length - 1;
    }

    /** Returns what cells keep free to the left of their text, in points; NaN where text stands on its side. */
    float padding() {
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
