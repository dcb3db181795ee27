package vn.chitieu.extract.table.structure;

import java.util.regex.Pattern;

/** Tells a column that numbers the rows, such as {@code Mã số} of a form, whatever its header became: 1, 2, 3 and so on. */
final class RowNumbers {
    /** Fewer numbers may follow each other by chance. */
    private static final int FEWEST = 6;

    private static final int HIGHEST_FIRST = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private RowNumbers() {}

    /**
     * Returns whether the filled cells of a column are whole numbers, each by one higher than the one before.
     *
     * @param grid the table
     * @param column the column
     * @param from first row to look at
     * @param to row after the last one
     */
    static boolean areIn(TableGrid grid, int column, int from, int to) {
        int numbers = 0;
        int last = 0;
        for (int row = from; row < to; row++) {
            String text = grid.ownText(row, column).strip();
            if (text.isEmpty()) {
                continue;
            }
            int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
            boolean follows = numbers == 0 ? number > 0 && number <= HIGHEST_FIRST : number == last + 1;
            if (!follows) {
                return false;
            }
            last = number;
            numbers++;
        }
        return numbers >= FEWEST;
    }
}
