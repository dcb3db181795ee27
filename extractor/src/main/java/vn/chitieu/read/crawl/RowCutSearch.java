package vn.chitieu.read.crawl;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest way to cut the cells of a table to rows.
 *
 * <p>A row of full length costs nothing, a shorter one costs most, but less in the header, where cells are merged, and where one
 * cell, or one behind the row's number, is a title over all columns. The table is cut as a whole (dynamic programming over cells and
 * places in the row), for what a double bar means often shows in a later row only.
 */
final class RowCutSearch {
    /** What numbers a row and is seldom a value: after an empty cell it most likely opens a row. */
    private static final Pattern LABEL =
            Pattern.compile("[\\s*_]*(?:[IVX]{1,5}|[A-Ha-hđ]|\\d{1,2}(?:\\.\\d{1,2}){1,4})[.)]?[\\s*_]*");

    private static final int UNREACHED = Integer.MAX_VALUE / 2;
    private static final int GAP = 1;
    private static final int NUMBERED = 4;
    private static final int SHORT_HEADER = 2;
    private static final int TITLE = 2;
    private static final int SHORT = 3;
    private static final int LONE_NUMBER = 8;
    private static final int UNLIKE = 6;

    /** What it costs to end a full row where there is one bar only. */
    private static final int LOST_BAR = 5;

    /** What each cell costs that a row has too many. */
    private static final int TOO_LONG = 10;

    /** What a first row costs that has less than half of the columns, which is no header. */
    private static final int NO_HEADER = 10;

    /** From this percentage of a column on, a cell of another kind is unlike it. */
    private static final int MOST = 60;

    private static final int FEW = 20;

    /** Shorter texts among figures are marks: {@code x}, {@code -}, {@code Đạt}. */
    private static final int LONG_TEXT = 12;

    private final List<String> cells;
    private final List<Integer> bars;
    private final int columns;
    private final @Nullable ColumnKinds kinds;
    /** Cost of a cell at a place; the second half is for cells that open their row. */
    private final int[][] costs;

    private final int[][] from;

    RowCutSearch(List<String> cells, List<Integer> bars, int columns, @Nullable ColumnKinds kinds) {
        this.kinds = kinds;
        this.cells = cells;
        this.bars = bars;
        this.columns = columns;
        costs = new int[cells.size()][2 * (columns + 1)];
        from = new int[cells.size()][2 * (columns + 1)];
        for (int[] row : costs) {
            Arrays.fill(row, UNREACHED);
        }
    }

    /**
     * Cuts the table.
     *
     * @param leading how many empty cells stand before the first, fewer than there are columns
     * @return the cheapest rows, or null where no rows fit
     */
    @Nullable
    RowCuts run(int leading) {
        costs[0][opener(leading + 1)] = 0;
        for (int i = 1; i < cells.size(); i++) {
            step(i);
        }
        int last = cells.size() - 1;
        int best = -1;
        int lowest = UNREACHED;
        for (int state = 0; state < costs[last].length; state++) {
            int room = Math.min(bars.get(last) - 1, columns - place(state));
            int cost = costs[last][state] + closing(last, state, place(state) + Math.max(0, room));
            if (place(state) > 0 && cost < lowest) {
                lowest = cost;
                best = state;
            }
        }
        return best < 0 ? null : trace(best, lowest);
    }

    private void step(int i) {
        int between = bars.get(i - 1);
        for (int state = 0; state < costs[i].length; state++) {
            int before = costs[i - 1][state];
            if (before >= UNREACHED) {
                continue;
            }
            int place = place(state) + between;
            if (place > columns && between == 1) {
                relax(i, opener(1), before + LOST_BAR, state);
                relax(i, columns, before + TOO_LONG, state);
            } else if (place <= columns) {
                int gap = between == 1 ? 0 : gap(i);
                relax(i, place, before + gap, state);
            }
            for (int empty = 0; empty <= between - 2 && empty < columns; empty++) {
                int length = place(state) + between - 2 - empty;
                if (length <= columns) {
                    relax(i, opener(empty + 1), before + closing(i - 1, state, length), state);
                }
            }
        }
    }

    /** What it costs to take the bars before a cell for empty cells: more where the cell looks as if it opened a row. */
    private int gap(int i) {
        String cell = cells.get(i);
        if (LABEL.matcher(cell).matches()) {
            return UNLIKE;
        }
        boolean numbersText = CellKind.INDEX.fits(cell)
                && i + 1 < cells.size()
                && bars.get(i) == 1
                && cells.get(i + 1).length() > LONG_TEXT
                && !CellKind.NUMBER.fits(cells.get(i + 1));
        return numbersText ? NUMBERED : GAP;
    }

    private void relax(int i, int state, int before, int previous) {
        int cost = before + (isUnlike(cells.get(i), place(state) - 1) ? UNLIKE : 0);
        if (cost < costs[i][state]) {
            costs[i][state] = cost;
            from[i][state] = previous;
        }
    }

    /** A title among figures, or a row's number among texts: what stands there when two short rows are taken for one. */
    private boolean isUnlike(String cell, int column) {
        if (kinds == null || column == 0 || column >= columns) {
            return false;
        }
        int numbers = kinds.share(column, CellKind.NUMBER);
        return numbers > MOST && !CellKind.NUMBER.fits(cell) && cell.length() > LONG_TEXT
                || numbers < FEW && kinds.share(column, CellKind.INDEX) < FEW && CellKind.INDEX.fits(cell);
    }

    /** What a row costs that ends after a cell and has so many cells with the empty ones behind it. */
    private int closing(int i, int state, int length) {
        boolean alone = state > columns;
        if (alone && columns > 1 && CellKind.NUMBER.fits(cells.get(i)) && !CellKind.INDEX.fits(cells.get(i))) {
            return LONE_NUMBER;
        }
        if (length == columns) {
            return 0;
        }
        if (i + 1 <= length && 2 * length < columns) {
            return NO_HEADER;
        }
        boolean numbered = !alone && from[i][state] > columns && CellKind.INDEX.fits(cells.get(i - 1));
        return i < 2 * columns ? SHORT_HEADER : alone || numbered ? TITLE : SHORT;
    }

    private RowCuts trace(int state, int cost) {
        int[] places = new int[cells.size()];
        boolean[] openers = new boolean[cells.size()];
        int at = state;
        for (int i = cells.size() - 1; i >= 0; i--) {
            places[i] = place(at);
            openers[i] = at > columns;
            at = from[i][at];
        }
        return new RowCuts(columns, cost, places, openers);
    }

    private int opener(int place) {
        return columns + 1 + place;
    }

    private int place(int state) {
        return state > columns ? state - columns - 1 : state;
    }
}
