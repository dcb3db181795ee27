package vn.chitieu.extract.table.structure;

import java.util.regex.Pattern;

/** Tells grids that only lay out text from tables of data. */
final class LayoutTables {
    private static final Pattern LAYOUT = Pattern.compile(
            "nơi nhận\\s*:|cộng hò?a xã hội|cộng hoà xã hội|độc lập\\s*-\\s*tự do|^\\s*(?:tm|kt|tl|q)\\.\\s|\\bsố:\\s*\\d*\\s*/",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    private static final int MOST_FORMULA_ROWS = 6;

    private LayoutTables() {}

    /** Returns whether a grid holds a formula in place: its parts, and the signs between them, in cells of their own. */
    static boolean isFormula(TableGrid grid) {
        if (grid.rows() > MOST_FORMULA_ROWS) {
            return false;
        }
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                if (grid.text(row, column).strip().equals("=")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a grid with no header lays out text: it holds words of a letterhead, or too few numbers for a table. */
    static boolean isLayout(TableGrid grid, NumberStyle style) {
        int values = 0;
        for (var cell : grid.table().cells()) {
            if (cell.row() >= grid.rows() || cell.column() >= grid.columns() || cell.start() >= cell.end()) {
                continue;
            }
            String text = grid.text(cell.row(), cell.column());
            if (LAYOUT.matcher(text).find()) {
                return true;
            }
            values += CellValue.parse(text, cell.start(), style) != null ? 1 : 0;
        }
        return grid.columns() < 2 || grid.rows() < 2 || values < 2;
    }
}
