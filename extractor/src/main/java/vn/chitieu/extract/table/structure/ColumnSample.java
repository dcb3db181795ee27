package vn.chitieu.extract.table.structure;

import java.util.regex.Pattern;

/** What the cells of columns hold, by the first rows of a part of a table. */
final class ColumnSample {
    private static final Pattern SIGNED = Pattern.compile("\\s*[+–-]\\s?\\d[\\d.,]*\\s*%?\\s*");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:(?:các )?(?:xã|phường|thị trấn|thôn|bản|buôn|làng|ấp|khóm|tổ dân phố|tdp|khu phố|khu|xóm|huyện|quận|thị xã|thành phố|tỉnh|đặc khu|tp\\.?|tt\\.?|x\\.|p\\.)\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LOOK_AT = 400;

    private final TableGrid grid;
    private final NumberStyle style;
    private final int from;
    private final int to;
    private final int end;

    /**
     * Creates a sample.
     *
     * @param grid the table
     * @param style how its numbers are written
     * @param from index of the first row of the part
     * @param to index after its last one
     */
    ColumnSample(TableGrid grid, NumberStyle style, int from, int to) {
        this.grid = grid;
        this.style = style;
        this.from = from;
        this.to = to;
        this.end = Math.min(to, from + LOOK_AT);
    }

    /** Returns whether a column holds units: {@code %}, {@code hộ}, {@code triệu đồng}. */
    boolean holdsUnits(int column) {
        int units = 0;
        int filled = 0;
        for (int row = from; row < end; row++) {
            String text = grid.ownText(row, column).strip();
            if (!text.isEmpty()) {
                filled++;
                units += text.contains("%")
                                || text.contains("/")
                                || MoneyUnit.of(text) != null
                                || text.length() <= 10
                                || ColumnFacts.isCountedNoun(text)
                        ? 1
                        : 0;
            }
        }
        return filled > 0 && units * 10 >= filled * 7;
    }

    /** Returns whether the first column holds labels of rows: {@code I}, {@code 1.2}, {@code a}. */
    boolean firstIsIndex() {
        int labels = 0;
        int filled = 0;
        for (int row = from; row < end; row++) {
            String text = grid.ownText(row, 0).strip();
            var cell = grid.cell(row, 0);
            if (!text.isEmpty() && grid.filled(row) > 1 && cell != null && cell.columnSpan() == 1) {
                filled++;
                labels += text.length() <= 6 && RowLabel.of(text) != null ? 1 : 0;
            }
        }
        return grid.columns() > 2 && filled >= 2 && labels * 10 >= filled * 8;
    }

    /** Returns whether numbers that count the rows stand in a column. */
    boolean holdsRowNumbers(int column) {
        return RowNumbers.areIn(grid, column, from, to);
    }

    /** Returns whether a cell of a column stands beside several rows. */
    boolean isMerged(int column) {
        for (int row = from; row < to; row++) {
            var cell = grid.cell(row, column);
            if (cell != null && cell.rowSpan() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a column has no words or numbers. */
    boolean isBlank(int column) {
        for (int row = from; row < end; row++) {
            if (!grid.isBlank(row, column)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a column holds values at least as often as words. */
    boolean mostlyValues(int column) {
        int values = 0;
        int words = 0;
        for (int row = from; row < end; row++) {
            var cell = grid.cell(row, column);
            if (cell == null || !grid.isOrigin(row, column) || cell.columnSpan() > 1 || cell.start() >= cell.end()) {
                continue;
            }
            if (CellValue.parse(grid.text(row, column), cell.start(), style) != null) {
                values++;
            } else if (!CellText.isDash(grid.text(row, column))) {
                words++;
            }
        }
        return values > 0 && values >= words;
    }

    /** Returns whether a number of a column has a sign before it. */
    boolean holdsSigns(int column) {
        for (int row = from; row < end; row++) {
            if (SIGNED.matcher(grid.ownText(row, column)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether most cells of a column name places. */
    boolean holdsPlaces(int column) {
        int places = 0;
        int filled = 0;
        for (int row = from; row < end; row++) {
            String text = grid.ownText(row, column).strip();
            if (!text.isEmpty() && !RowReader.isTotal(text)) {
                filled++;
                places += text.length() < 60
                                && PLACE.matcher(text.substring(Math.min(text.length(), RowLabel.leadingLength(text))))
                                        .find()
                        ? 1
                        : 0;
            }
        }
        return filled > 0 && places * 2 > filled;
    }
}
