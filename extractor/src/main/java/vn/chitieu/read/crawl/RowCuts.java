package vn.chitieu.read.crawl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table cut to rows of at most so many columns: between two filled cells stand either empty cells of one row or the
 * end of a row with empty cells on both sides.
 */
final class RowCuts {
    /** A table of more cells times columns is cut as if every double bar ended a row. */
    private static final long MOST_STATES = 1_000_000;

    private final int columns;
    private final int cost;
    private final int[] places;
    private final boolean[] openers;

    RowCuts(int columns, int cost, int[] places, boolean[] openers) {
        this.columns = columns;
        this.cost = cost;
        this.places = places;
        this.openers = openers;
    }

    /** Cuts a table at every double bar. */
    static RowCuts atDoubleBars(List<Integer> bars, int leading) {
        int[] places = new int[bars.size()];
        boolean[] openers = new boolean[bars.size()];
        int columns = 1;
        int place = leading;
        for (int i = 0; i < bars.size(); i++) {
            openers[i] = i == 0 || bars.get(i - 1) > 1;
            place = i > 0 && openers[i] ? 1 : place + 1;
            places[i] = place;
            columns = Math.max(columns, place + Math.max(0, bars.get(i) - 2));
        }
        return new RowCuts(columns, 0, places, openers);
    }

    /**
     * Cuts a table the cheapest way, as {@link RowCutSearch} finds it.
     *
     * @param cells the filled cells
     * @param bars how many bars stand behind each
     * @param leading how many empty cells stand before the first
     * @param columns how many columns the table has
     * @param kinds what the columns hold, or null where that is not known yet
     * @return null where the first row does not fit or the table is too long
     */
    static @Nullable RowCuts of(
            List<String> cells, List<Integer> bars, int leading, int columns, @Nullable ColumnKinds kinds) {
        if (cells.isEmpty() || leading + 1 > columns || (long) cells.size() * columns > MOST_STATES) {
            return null;
        }
        return new RowCutSearch(cells, bars, columns, kinds).run(leading);
    }

    int columns() {
        return columns;
    }

    /** Returns how badly the rows fit. */
    int cost() {
        return cost;
    }

    /** Returns the place of a filled cell in its row, from 1. */
    int place(int cell) {
        return places[cell];
    }

    /** Returns whether a filled cell is the first such of its row. */
    boolean opensRow(int cell) {
        return openers[cell];
    }
}
