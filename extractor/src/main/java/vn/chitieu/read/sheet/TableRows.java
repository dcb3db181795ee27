package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which rows of a sheet are tables and which are text around them: captions, letterheads, notes, signatures.
 *
 * <p>Where the author drew lines, the rows with lines are the table. Else rows of three cells and more are, with the shorter rows
 * between them.
 */
final class TableRows {
    /** Blank rows, or rows of few cells, that a table without lines may hold in between. */
    private static final int MAX_GAP = 3;

    private final Sheet sheet;
    private final int first;
    private final boolean[] table;

    private TableRows(Sheet sheet) {
        this.sheet = sheet;
        first = sheet.rows().firstKey();
        table = new boolean[sheet.rows().lastKey() - first + 1];
    }

    /**
     * A table.
     *
     * @param top its first row
     * @param bottom its last row
     */
    record Range(int top, int bottom) {}

    /**
     * Finds the tables.
     *
     * @param sheet a sheet with at least one filled cell
     * @return their rows, from top to bottom
     */
    static List<Range> of(Sheet sheet) {
        TableRows rows = new TableRows(sheet);
        boolean lines =
                sheet.rows().keySet().stream().filter(sheet::isFramed).limit(2).count() > 1;
        if (lines) {
            rows.byLines();
        } else {
            rows.byCells();
        }
        rows.addMergedAbove();
        return rows.ranges();
    }

    private int filled(int index) {
        var row = sheet.rows().get(first + index);
        return row == null ? 0 : row.size();
    }

    private boolean hasNumber(int index) {
        var row = sheet.rows().get(first + index);
        return row != null && row.values().stream().anyMatch(SheetCell::number);
    }

    private void byLines() {
        for (int i = 0; i < table.length; i++) {
            table[i] = sheet.isFramed(first + i);
        }
        for (int i = 1; i < table.length; i++) {
            table[i] |= table[i - 1] && filled(i) > 2;
        }
        for (int i = table.length - 2; i >= 0; i--) {
            table[i] |= table[i + 1] && filled(i) > 2;
        }
    }

    private void byCells() {
        int tables = 0;
        for (int i = 0; i < table.length; i++) {
            table[i] = filled(i) > 2;
            tables += table[i] ? 1 : 0;
        }
        if (tables == 0) {
            pairs();
        }
        for (int i = 1; i < table.length; i++) {
            table[i] |= table[i - 1] && filled(i) == 2 && hasNumber(i);
        }
        int last = -1;
        for (int i = 0; i < table.length; i++) {
            if (table[i]) {
                for (int k = last + 1; last >= 0 && i - last <= MAX_GAP + 1 && k < i; k++) {
                    table[k] = true;
                }
                last = i;
            }
        }
    }

    /** A table of two columns: names and numbers. */
    private void pairs() {
        int from = 0;
        for (int i = 0; i <= table.length; i++) {
            if (i == table.length || filled(i) != 2) {
                int numbers = 0;
                for (int k = from; k < i; k++) {
                    numbers += hasNumber(k) ? 1 : 0;
                }
                for (int k = from; k < i && i - from > 2 && numbers * 2 >= i - from; k++) {
                    table[k] = true;
                }
                from = i + 1;
            }
        }
    }

    /** A header cell that reaches into the table begins above it. */
    private void addMergedAbove() {
        for (Sheet.Merge merge : sheet.merges()) {
            int top = merge.top() - first;
            int bottom = Math.min(merge.bottom() - first, table.length - 1);
            boolean reaches = top >= 0 && bottom > top && bottom - top <= MAX_GAP && table[bottom] && filled(top) > 1;
            for (int i = top; reaches && i < bottom; i++) {
                table[i] = true;
            }
        }
    }

    /** A line of one cell at the left is a caption, even inside the frame; one at the right is a header over some columns. */
    private boolean isCaption(int index) {
        var row = sheet.rows().get(first + index);
        var below = sheet.rows().get(first + index + 1);
        return filled(index) == 1 && row != null && (below == null || row.firstKey() <= below.firstKey());
    }

    private List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            if (!table[i]) {
                continue;
            }
            int end = i;
            while (end + 1 < table.length && table[end + 1]) {
                end++;
            }
            int top = i;
            while (top < end && (filled(top) == 0 || isCaption(top))) {
                top++;
            }
            int bottom = end;
            while (bottom > top && filled(bottom) == 0) {
                bottom--;
            }
            if (bottom > top) {
                ranges.add(new Range(first + top, first + bottom));
            }
            i = end;
        }
        return ranges;
    }
}
