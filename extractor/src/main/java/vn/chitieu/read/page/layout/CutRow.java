package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.PageTable;
import vn.chitieu.read.page.aligned.CellFlow;
import vn.chitieu.read.page.aligned.Segment;

/** The row that a page break cuts: whether there is one, and its two halves as one. */
final class CutRow {
    /** Share of its cell that a line fills at least which has no room for another word. */
    private static final float FULL_LINE = 0.55f;

    private CutRow() {}

    /**
     * Returns whether the page break cuts through a row: only one half of it has a label in the first column, and
     * each text below the break goes on from one above it, which one in small letters proves. Beside a label, one such text proves it
     * for all.
     *
     * @param upper cells above the break
     * @param lower cells below it
     * @param rows number of rows above it
     * @param xs left edges of the columns of both and right edge of the last
     */
    static boolean isIn(List<PageTable.Cell> upper, List<PageTable.Cell> lower, int rows, float[] xs) {
        boolean goesOn = false;
        boolean maybe = true;
        boolean proved = false;
        boolean labelled = false;
        boolean fresh = false;
        for (PageTable.Cell rest : lower) {
            if (rest.row() == 0) {
                PageTable.Cell above = cellAt(upper, rows - 1, rest.column());
                if (above == null || above.columnSpan() != rest.columnSpan() || rest.rowSpan() != 1) {
                    return false;
                }
                labelled |= rest.column() == 0 && CellFlow.isLabel(above.text() + rest.text());
                if (!rest.lines().isEmpty() && !above.lines().isEmpty()) {
                    if (rest.column() == 0 || isItem(above, rest)) {
                        return false;
                    }
                    fresh |= isClosed(above) && !isWithin(rest);
                    proved |= isWithin(rest);
                    maybe &= isWithin(rest) || followsFullLine(above, xs);
                    goesOn = true;
                }
            }
        }
        return goesOn && (proved && labelled || !fresh && (maybe || proved));
    }

    /** A text in small letters is the rest of one. */
    private static boolean isWithin(PageTable.Cell rest) {
        int first = rest.text().codePointAt(0);
        return Character.isLowerCase(first) || ",;.)".indexOf(first) >= 0;
    }

    /** A text with a bullet is new, and so is a figure below another. */
    private static boolean isItem(PageTable.Cell above, PageTable.Cell rest) {
        boolean bullet = "-+*•–".indexOf(rest.text().codePointAt(0)) >= 0;
        return bullet
                || (Segment.of(rest.lines().get(0).row()).isFigure()
                        && Segment.of(above.lines().get(0).row()).isFigure());
    }

    private static boolean isClosed(PageTable.Cell above) {
        String text = above.text();
        return ".;:!?".indexOf(text.codePointBefore(text.length())) >= 0;
    }

    private static boolean followsFullLine(PageTable.Cell above, float[] xs) {
        PageLine line = above.lines().get(above.lines().size() - 1);
        float width = xs[above.column() + above.columnSpan()] - xs[above.column()];
        boolean full = line.row().x1() - line.row().x0() > FULL_LINE * width;
        return above.lines().size() > 1 && full;
    }

    private static PageTable.@Nullable Cell cellAt(List<PageTable.Cell> cells, int row, int column) {
        for (PageTable.Cell cell : cells) {
            boolean holds = cell.row() <= row && row < cell.row() + cell.rowSpan() && cell.column() == column;
            if (holds) {
                return cell;
            }
        }
        return null;
    }

    /**
     * Returns the cells above the page break, those of the last row with the lines that go on below.
     *
     * @param upper cells above the break
     * @param lower cells below it
     * @param rows number of rows above it
     */
    static List<PageTable.Cell> joined(List<PageTable.Cell> upper, List<PageTable.Cell> lower, int rows) {
        List<PageTable.Cell> cells = new ArrayList<>(upper);
        for (PageTable.Cell rest : lower) {
            PageTable.Cell above = rest.row() == 0 ? cellAt(cells, rows - 1, rest.column()) : null;
            if (above != null) {
                List<PageLine> lines = new ArrayList<>(above.lines());
                lines.addAll(rest.lines());
                cells.set(
                        cells.indexOf(above),
                        new PageTable.Cell(
                                above.row(), above.column(), above.rowSpan(), above.columnSpan(), List.copyOf(lines)));
            }
        }
        return cells;
    }
}
