package vn.chitieu.layout;

import java.util.Set;

/**
 * Where on a sheet of a workbook a table stands, and what of it a viewer does not see.
 *
 * @param sheet name of the sheet
 * @param firstRow 0-based row of the sheet at which the table's row 0 stands
 * @param firstColumn 0-based column of the sheet at which the table's column 0 stands
 * @param hidden whether the whole sheet is hidden
 * @param hiddenRows 0-based rows of the table that are hidden
 * @param hiddenColumns 0-based columns of the table that are hidden
 */
public record SheetRange(
        String sheet,
        int firstRow,
        int firstColumn,
        boolean hidden,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns) {

    /** Copies the sets, so that a range never changes. */
    public SheetRange {
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /**
     * Returns the address of a cell as a spreadsheet program shows it, with the sheet's name: {@code Biểu 01!C7}.
     *
     * @param row 0-based row of the table
     * @param column 0-based column of the table
     */
    public String address(int row, int column) {
        return address(sheet, firstRow + row, firstColumn + column);
    }

    /**
     * Returns the address of any cell of a sheet.
     *
     * @param sheet name of the sheet
     * @param row 0-based row of the sheet
     * @param column 0-based column of the sheet
     */
    public static String address(String sheet, int row, int column) {
        return sheet + "!" + letters(column) + (row + 1);
    }

    /**
     * Returns the letters of a column: {@code A} to {@code Z}, {@code AA} and on.
     *
     * @param column 0-based column
     */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /**
     * Returns whether a cell is not shown.
     *
     * @param row 0-based row of the table
     * @param column 0-based column of the table
     */
    public boolean isHidden(int row, int column) {
        return hidden || hiddenRows.contains(row) || hiddenColumns.contains(column);
    }
}
