package vn.chitieu.read.crawl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of a table whose cells each end with a line that is only a bar, and whose rows begin with one more.
 *
 * <p>Two bars one after the other are the end of a row or an empty cell. Which of them, {@link RowCuts} decides for the
 * whole table: rows of one length explain it best.
 */
final class CrawledRows {
    /** How often the rows are cut anew with what the columns then turn out to hold. */
    private static final int PASSES = 2;

    /** How many row lengths are tried. */
    private static final int MOST_LENGTHS = 16;

    /** The filled cells in order. */
    private final List<String> cells = new ArrayList<>();
    /** How many bars follow each filled cell. */
    private final List<Integer> bars = new ArrayList<>();
    /** How many empty cells stand before the first filled one. */
    private final int leading;

    private final RowCuts cuts;

    /**
     * Cuts a table.
     *
     * @param lines its lines, from the bar that opens the first row to the bar that closes the last
     */
    CrawledRows(List<String> lines) {
        StringBuilder cell = new StringBuilder();
        int opening = 0;
        for (String line : lines) {
            if (!line.strip().equals("|")) {
                cell.append(cell.isEmpty() ? "" : "\n").append(line);
            } else if (!cell.isEmpty()) {
                addCell(cell);
            } else if (cells.isEmpty()) {
                opening++;
            } else {
                bars.set(bars.size() - 1, bars.get(bars.size() - 1) + 1);
            }
        }
        if (!cell.isEmpty()) {
            addCell(cell);
        }
        leading = Math.max(0, opening - 1);
        RowCuts found = best();
        for (int pass = 0; pass < PASSES; pass++) {
            ColumnKinds kinds = new ColumnKinds(rows(found), found.columns());
            RowCuts better = RowCuts.of(cells, bars, leading, found.columns(), kinds);
            found = better == null ? found : better;
        }
        cuts = found;
    }

    private void addCell(StringBuilder cell) {
        cells.add(cell.toString());
        bars.add(1);
        cell.setLength(0);
    }

    /** Returns how many columns the table has. */
    int columns() {
        return cuts.columns();
    }

    /** Tries the row lengths that the table would most often have if every double bar ended a row. */
    private RowCuts best() {
        Map<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        int length = leading;
        for (int i = 0; i < bars.size(); i++) {
            length++;
            if (bars.get(i) > 1 || i == bars.size() - 1) {
                counts.merge(length, 1, Integer::sum);
                counts.merge(length + Math.max(0, bars.get(i) - 2), 1, Integer::sum);
                length = 0;
            }
        }
        List<Integer> lengths = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST_LENGTHS)
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .toList();
        RowCuts best = null;
        for (int columns : lengths) {
            RowCuts cuts = RowCuts.of(cells, bars, leading, columns, null);
            if (cuts != null && (best == null || cuts.cost() < best.cost())) {
                best = cuts;
            }
        }
        return best == null ? RowCuts.atDoubleBars(bars, leading) : best;
    }

    /** Returns the rows; short ones are those of which no empty cell is known. */
    List<List<String>> rows() {
        return rows(cuts);
    }

    private List<List<String>> rows(RowCuts cuts) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int place = cuts.place(i);
            if (i > 0 && cuts.opensRow(i)) {
                int empty = bars.get(i - 1) - 2 - (place - 1);
                addEmpty(row, empty);
                rows.add(row);
                row = new ArrayList<>();
            }
            addEmpty(row, place - 1 - row.size());
            row.add(cells.get(i));
        }
        if (!row.isEmpty()) {
            addEmpty(row, Math.min(bars.get(bars.size() - 1) - 1, cuts.columns() - row.size()));
            rows.add(row);
        }
        return rows;
    }

    private static void addEmpty(List<String> row, int count) {
        for (int i = 0; i < count; i++) {
            row.add("");
        }
    }
}
