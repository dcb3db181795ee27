package vn.chitieu.extract.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Table.Cell;

/** Finds header rows: one to four levels, at the top of a table or wherever the header stands again. */
final class HeaderFinder {
    private static final int MAX_LEVELS = 5;
    private static final int MAX_HEADER_CELL = 160;
    private static final int MAX_TITLE_ROWS = 4;
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern YEARS = Pattern.compile(
            "(?:(?:năm|giai đoạn)\\s*)?(?:19|20)\\d\\d(?:\\s?[-–/]\\s?(?:(?:19|20)\\d\\d|\\d\\d))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COLUMN_NUMBER = Pattern.compile(
            "\\(?\\s*(?:\\d{1,2}|[A-Ea-eĐđ])\\s*\\)?(?:\\s*=?\\s*[=+\\-–x*:/(][\\d\\s=+\\-–x*:/().…,%\\p{L}]*)?");

    /** {@code …} and {@code 2…} under columns that a form leaves to whoever fills it in. */
    private static final Pattern MORE_COLUMNS = Pattern.compile("\\d{0,2}\\s*(?:…|\\.{2,})");

    private final TableGrid grid;
    private final NumberStyle style;

    HeaderFinder(TableGrid grid, NumberStyle style) {
        this.grid = grid;
        this.style = style;
    }

    /** Returns the header at the top of the table; one that is not present where there is none. */
    TableHeader atTop() {
        for (int row = 0; row < Math.min(MAX_TITLE_ROWS, grid.rows()); row++) {
            TableHeader header = at(row);
            if (header != null) {
                return header;
            }
            if (grid.filled(row) > 1 && grid.columns() > 2) {
                break;
            }
        }
        TableHeader shaped = byShape();
        return shaped == null ? TableHeader.none(grid.columns()) : shaped;
    }

    /** Returns the header that begins in a row, or null. */
    @Nullable
    TableHeader at(int row) {
        if (!speaksLikeHeader(row)) {
            return null;
        }
        return extended(row);
    }

    /** Returns whether a row holds the numbers of the columns and nothing else. */
    boolean isColumnNumbers(int row) {
        int numbers = 0;
        int last = -1;
        for (int column = 0; column < grid.columns(); column++) {
            String text = grid.ownText(row, column).strip();
            if (text.isEmpty() || MORE_COLUMNS.matcher(text).matches()) {
                continue;
            }
            if (!COLUMN_NUMBER.matcher(text).matches()) {
                return false;
            }
            String digits = text.replaceFirst("^\\(?\\s*(\\d{0,2}).*$", "$1");
            if (!digits.isEmpty()) {
                int number = Integer.parseInt(digits);
                if (number <= last) {
                    return false;
                }
                last = number;
            }
            numbers++;
        }
        return numbers >= 2 && numbers * 2 >= grid.columns() && last >= 0 && last <= grid.columns() + 3;
    }

    private boolean speaksLikeHeader(int row) {
        int known = 0;
        int filled = 0;
        boolean index = false;
        boolean time = false;
        for (int column = 0; column < grid.columns(); column++) {
            Cell cell = grid.cell(row, column);
            if (cell == null || !grid.beginsCell(row, column) || cell.row() != row) {
                continue;
            }
            String text = grid.text(row, column).strip();
            if (text.isEmpty()) {
                continue;
            }
            boolean year = YEARS.matcher(text).matches();
            if (text.length() > MAX_HEADER_CELL || (!year && isValue(text, cell.start()))) {
                return false;
            }
            filled++;
            ColumnRole role = ColumnRole.of(text);
            index |= role == ColumnRole.INDEX;
            time |= year || ColumnFacts.isTime(text);
            known += role != ColumnRole.VALUE ? 1 : 0;
        }
        return filled >= 2 && (index || known >= 2 || (known == 1 && time)) && (index || row == 0 || known >= 3);
    }

    private boolean isValue(String text, int start) {
        return CellValue.parse(text, start, style) != null;
    }

    /** A first row of words over columns of numbers is a header whatever its words. */
    private @Nullable TableHeader byShape() {
        if (grid.rows() < 3) {
            return null;
        }
        int words = 0;
        int over = 0;
        // The names of the rows have no second level, whatever words head them.
        int first = grid.rows() > 3 && grid.isBlank(1, 0) && continues(0, 1) ? 2 : 1;
        for (int column = 0; column < grid.columns(); column++) {
            String text = grid.text(0, column).strip();
            text = text.isEmpty() && first > 1 ? grid.text(1, column).strip() : text;
            if (text.isEmpty() || text.length() > MAX_HEADER_CELL) {
                continue;
            }
            Cell cell = grid.cell(0, column);
            if (cell != null
                    && cell.start() < cell.end()
                    && !YEARS.matcher(text).matches()
                    && isValue(text, cell.start())) {
                return null;
            }
            words++;
            int values = 0;
            int filled = 0;
            for (int row = first; row < grid.rows(); row++) {
                String below = grid.ownText(row, column).strip();
                Cell at = grid.cell(row, column);
                if (!below.isEmpty() && at != null) {
                    filled++;
                    values += isValue(below, at.start()) ? 1 : 0;
                }
            }
            over += filled >= 2 && values * 10 >= filled * 7 ? 1 : 0;
        }
        return words >= 2 && words * 3 >= grid.columns() * 2 && over >= 1 ? extended(0) : null;
    }

    private TableHeader extended(int start) {
        int end = start + 1;
        for (int row = start; row < end && row < start + MAX_LEVELS; row++) {
            for (int column = 0; column < grid.columns(); column++) {
                Cell cell = grid.cell(row, column);
                if (cell != null
                        && cell.row() == row
                        && cell.rowSpan() > 1
                        && cell.rowSpan() <= MAX_LEVELS
                        && row == start) {
                    end = Math.max(end, Math.min(grid.rows(), cell.row() + cell.rowSpan()));
                }
            }
        }
        while (end < grid.rows() && end < start + MAX_LEVELS && continues(start, end)) {
            end++;
        }
        return new TableHeader(start, end, paths(start, end));
    }

    /** A row with nothing under {@code STT} and the first name and no numbers under the rest belongs to the header. */
    private boolean continues(int start, int row) {
        int filled = 0;
        if (isColumnNumbers(row)) {
            return false;
        }
        for (int column = 0; column < grid.columns(); column++) {
            Cell cell = grid.cell(row, column);
            if (cell == null || cell.start() >= cell.end() || cell.row() < row) {
                continue;
            }
            String text = grid.text(row, column).strip();
            ColumnRole above = ColumnRole.of(grid.text(start, column));
            boolean names = above.isName() && !isWide(start, column);
            if (above == ColumnRole.INDEX || names || cell.columnSpan() >= grid.columns() - 1) {
                return false;
            }
            boolean year = YEARS.matcher(text).matches();
            if (text.length() > MAX_HEADER_CELL / 2
                    || (!year && DIGIT.matcher(text).find() && isValue(text, cell.start()))) {
                return false;
            }
            filled++;
        }
        return filled >= 2;
    }

    /** Returns whether a header stands over the next column too, which then names no rows. */
    private boolean isWide(int row, int column) {
        int next = column + 1;
        return next < grid.columns() && (grid.isSame(row, column, row, next) || grid.isBlank(row, next));
    }

    private List<List<String>> paths(int start, int end) {
        List<List<String>> paths = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            List<String> path = new ArrayList<>();
            for (int row = start; row < end; row++) {
                int from = column;
                // Formats that know no merged cells leave the places right of a wide header cell blank.
                if (row + 1 < end && !grid.isBlank(row + 1, column) && !grid.isSame(row + 1, column, row, column)) {
                    while (from > 0
                            && grid.isBlank(row, from)
                            && !grid.isBlank(row + 1, from - 1)
                            && !grid.isSame(row + 1, from - 1, row, from - 1)) {
                        from--;
                    }
                }
                Cell cell = grid.cell(row, from);
                boolean shown = row > start && from == column && grid.isSame(row, column, row - 1, column);
                if (cell != null && !shown && cell.start() < cell.end()) {
                    path.add(grid.text(row, from).strip());
                }
            }
            paths.add(path);
        }
        return paths;
    }
}
