package vn.chitieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of a table whose cells each end with a line that is only a bar, and whose rows begin and end with one more.
 *
 * <p>Two bars one after the other are the end of a row or an empty cell. The longest row length that recurs says how many
 * columns there are, and from it follow which double bars are empty cells.
 */
final class CrawledRows {
    /** The filled cells in order. */
    private final List<String> cells = new ArrayList<>();
    /** How many bars follow each filled cell. */
    private final List<Integer> bars = new ArrayList<>();
    /** How many empty cells stand before the first filled one. */
    private final int leading;

    private final int columns;

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
        columns = fullLength();
    }

    private void addCell(StringBuilder cell) {
        cells.add(cell.toString());
        bars.add(1);
        cell.setLength(0);
    }

    /** Returns how many columns the table has. */
    int columns() {
        return columns;
    }

    /** The longest row length that is no accident, if every double bar ends a row. */
    private int fullLength() {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        int length = leading;
        int rows = 0;
        for (int i = 0; i < bars.size(); i++) {
            length++;
            if (bars.get(i) > 1 || i == bars.size() - 1) {
                counts.merge(length + Math.max(0, bars.get(i) - 2), 1, Integer::sum);
                rows++;
                length = 0;
            }
        }
        for (Map.Entry<Integer, Integer> entry : counts.descendingMap().entrySet()) {
            if (entry.getValue() >= Math.max(2, rows / 10)) {
                return entry.getKey();
            }
        }
        return counts.isEmpty() ? 1 : counts.lastKey();
    }

    /** Returns the rows; short ones are those of which no empty cell is known. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        addEmpty(row, leading);
        for (int i = 0; i < cells.size(); i++) {
            row.add(cells.get(i));
            int more = bars.get(i) - 1;
            if (i == cells.size() - 1) {
                addEmpty(row, Math.min(more, Math.max(0, columns - row.size())));
            } else if (isHole(i, row.size())) {
                addEmpty(row, more);
            } else if (more >= 1) {
                int empty = Math.min(more - 1, Math.max(0, columns - row.size()));
                addEmpty(row, empty);
                rows.add(row);
                row = new ArrayList<>();
                addEmpty(row, more - 1 - empty);
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    /**
     * An empty cell inside a row, if with it and the cells up to the next double bar the row has its full length, or if
     * else a number would stand alone in a row.
     */
    private boolean isHole(int i, int length) {
        int more = bars.get(i) - 1;
        if (more == 0) {
            return false;
        }
        int run = 0;
        int next = i + 1;
        while (next < bars.size()) {
            run++;
            if (bars.get(next) > 1) {
                break;
            }
            next++;
        }
        int trailing = next < bars.size() ? Math.max(0, bars.get(next) - 2) : 0;
        boolean alone = run == 1
                && length + more + 1 <= columns
                && CellKind.NUMBER.fits(cells.get(i + 1))
                && !CellKind.INDEX.fits(cells.get(i + 1));
        return alone || (more == 1 && length > 1 && length + 1 + run + trailing == columns && run < columns);
    }

    private static void addEmpty(List<String> row, int count) {
        for (int i = 0; i < count; i++) {
            row.add("");
        }
    }
}
