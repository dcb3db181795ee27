package vn.chitieu.extract.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Table;

/** Understands a table: header, columns, rows. */
public final class TableReader {
    private static final Pattern PLACE = Pattern.compile(
            "^(?:(?:các )?(?:xã|phường|thị trấn|thôn|bản|buôn|làng|ấp|khóm|tổ dân phố|tdp|khu phố|khu|xóm|huyện|quận|thị xã|thành phố|tỉnh|đặc khu|tp\\.?|tt\\.?|x\\.|p\\.)\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LAYOUT = Pattern.compile(
            "nơi nhận\\s*:|cộng hò?a xã hội|cộng hoà xã hội|độc lập\\s*-\\s*tự do|^\\s*(?:tm|kt|tl|q)\\.\\s|\\bsố:\\s*\\d*\\s*/",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    private static final Pattern TIME_HEADER = Pattern.compile(
            "\\s*(?:năm|giai đoạn|năm học|thời kỳ|tháng|quý)\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNIT_HEADER =
            Pattern.compile("\\s*đơn vị\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LOOK_AT = 400;
    private static final int MOST_FORMULA_ROWS = 6;

    private TableReader() {}

    /**
     * Reads a table.
     *
     * @param text the normalised text
     * @param table a table of it
     * @param place where it stands
     * @param before header of the table right before this one, of which it may be the rest, or null
     * @return its parts, one for each header; none for a layout table
     */
    public static List<TableBody> read(String text, Table table, TablePlace place, @Nullable TableHeader before) {
        NumberStyle style = NumberStyle.of(TableGrid.of(text, table));
        TableGrid grid = TableGrid.of(text, RaggedTable.aligned(text, table, style));
        if (isFormula(grid)) {
            return List.of();
        }
        HeaderFinder finder = new HeaderFinder(grid, style);
        TableHeader header = finder.atTop();
        boolean inherited = false;
        if (!header.present()
                && before != null
                && before.present()
                && before.paths().size() == grid.columns()) {
            header = new TableHeader(0, 0, before.paths());
            inherited = true;
        }
        if (!header.present() && !inherited && isLayout(grid, style)) {
            return List.of();
        }
        List<TableBody> parts = new ArrayList<>();
        int from = inherited ? 0 : header.end();
        for (int row = from + 1; row <= grid.rows(); row++) {
            TableHeader next = row < grid.rows() && startsRow(grid, row) ? finder.at(row) : null;
            if (next != null && !next.paths().equals(header.paths())) {
                parts.add(body(grid, place, header, finder, style, from, row));
                header = next;
                from = next.end();
                row = from;
            } else if (row == grid.rows()) {
                parts.add(body(grid, place, header, finder, style, from, row));
            }
        }
        return parts;
    }

    private static boolean startsRow(TableGrid grid, int row) {
        return grid.filled(row) >= 3;
    }

    private static TableBody body(
            TableGrid grid,
            TablePlace place,
            TableHeader header,
            HeaderFinder finder,
            NumberStyle style,
            int from,
            int to) {
        List<ColumnRole> roles = new ArrayList<>();
        List<ValueColumn> columns = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            ColumnRole role = role(header, column);
            if (role == ColumnRole.PLACE_NAME
                    && UNIT_HEADER.matcher(header.leaf(column)).matches()
                    && otherNames(header, column)
                    && holdsUnits(grid, column, from, to)) {
                role = ColumnRole.UNIT;
            } else if ((role == ColumnRole.TEXT || role == ColumnRole.PRODUCT)
                    && mostlyValues(grid, column, style, from, to)) {
                role = ColumnRole.VALUE;
            }
            if (column > 0 && role == ColumnRole.VALUE && RowNumbers.areIn(grid, column, from, to)) {
                role = ColumnRole.CODE;
            }
            roles.add(role);
            columns.add(ValueColumn.read(header.paths().get(column), place));
        }
        if (!roles.contains(ColumnRole.INDEX) && looksLikeIndex(grid, from, to)) {
            roles.set(0, ColumnRole.INDEX);
        }
        int name = nameColumn(grid, roles, header, style, from, to);
        if (name >= 0 && mayName(roles.get(name))) {
            roles.set(name, namesLookLikePlaces(grid, name, from, to) ? ColumnRole.PLACE_NAME : ColumnRole.ITEM_NAME);
        }
        for (int column = 0; column < roles.size(); column++) {
            if (column != name && roles.get(column).isName()) {
                roles.set(
                        column,
                        mostlyValues(grid, column, style, from, to)
                                ? ColumnRole.VALUE
                                : roles.get(column) == ColumnRole.PLACE_NAME ? ColumnRole.PLACE : ColumnRole.TEXT);
            }
        }
        List<TableRow> rows = new RowReader(grid, roles, name, finder).read(header, from, to);
        boolean places = name >= 0 && rowsArePlaces(grid, roles, name, from, to);
        return new TableBody(
                grid, place, header, roles, places ? columns : PlaceColumns.marked(columns), name, rows, style, places);
    }

    /** Where nothing else names the rows, {@code Đơn vị} does. */
    private static boolean otherNames(TableHeader header, int column) {
        for (int other = 0; other < header.paths().size(); other++) {
            ColumnRole role = role(header, other);
            if (other != column && (role.isName() || role == ColumnRole.TEXT || role == ColumnRole.PRODUCT)) {
                return true;
            }
        }
        return false;
    }

    private static ColumnRole role(TableHeader header, int column) {
        List<String> path = header.paths().get(column);
        ColumnRole role = ColumnRole.VALUE;
        for (String words : path) {
            ColumnRole said = ColumnRole.of(words);
            // Parts of a code are no more than the code.
            role = said == ColumnRole.VALUE || role == ColumnRole.CODE ? role : said;
        }
        return role;
    }

    /** {@code Đơn vị} over {@code %}, {@code hộ}, {@code triệu đồng} is the unit, over names it is who does it. */
    private static boolean holdsUnits(TableGrid grid, int column, int from, int to) {
        int units = 0;
        int filled = 0;
        for (int row = from; row < Math.min(to, from + LOOK_AT); row++) {
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

    private static boolean looksLikeIndex(TableGrid grid, int from, int to) {
        int labels = 0;
        int filled = 0;
        for (int row = from; row < Math.min(to, from + LOOK_AT); row++) {
            String text = grid.ownText(row, 0).strip();
            var cell = grid.cell(row, 0);
            if (!text.isEmpty() && grid.filled(row) > 1 && cell != null && cell.columnSpan() == 1) {
                filled++;
                labels += text.length() <= 6 && RowLabel.of(text) != null ? 1 : 0;
            }
        }
        return grid.columns() > 2 && filled >= 2 && labels * 10 >= filled * 8;
    }

    /** The last of the leading name columns; where there is none, the first column of words. */
    private static int nameColumn(
            TableGrid grid, List<ColumnRole> roles, TableHeader header, NumberStyle style, int from, int to) {
        int name = firstName(grid, roles, header, from, to, false);
        name = name < 0 ? firstName(grid, roles, header, from, to, true) : name;
        if (name >= 0) {
            return name;
        }
        for (int column = 0; column < roles.size(); column++) {
            if (mayName(roles.get(column))
                    && !mostlyValues(grid, column, style, from, to)
                    && filled(grid, column, from, to) > 0) {
                return column;
            }
        }
        int place = roles.indexOf(ColumnRole.PLACE);
        return place >= 0 ? place : roles.indexOf(ColumnRole.OWNER);
    }

    /** A column with no name in its header may still name the rows, such as {@code Sản phẩm} or {@code Nguồn vốn}. */
    private static boolean mayName(ColumnRole role) {
        return role == ColumnRole.VALUE || role == ColumnRole.TEXT || role == ColumnRole.PRODUCT;
    }

    private static int firstName(
            TableGrid grid, List<ColumnRole> roles, TableHeader header, int from, int to, boolean times) {
        int name = -1;
        for (int column = 0; column < roles.size(); column++) {
            ColumnRole role = roles.get(column);
            if (role.isName()
                    && (times || !TIME_HEADER.matcher(header.leaf(column)).matches())) {
                boolean inner = name >= 0 && column == name + 1 && isMerged(grid, name, from, to);
                if (name < 0 || inner) {
                    name = column;
                }
            }
        }
        return name;
    }

    private static boolean isMerged(TableGrid grid, int column, int from, int to) {
        for (int row = from; row < to; row++) {
            var cell = grid.cell(row, column);
            if (cell != null && cell.rowSpan() > 1) {
                return true;
            }
        }
        return false;
    }

    private static int filled(TableGrid grid, int column, int from, int to) {
        int filled = 0;
        for (int row = from; row < Math.min(to, from + LOOK_AT); row++) {
            filled += grid.isBlank(row, column) ? 0 : 1;
        }
        return filled;
    }

    private static boolean mostlyValues(TableGrid grid, int column, NumberStyle style, int from, int to) {
        int values = 0;
        int words = 0;
        for (int row = from; row < Math.min(to, from + LOOK_AT); row++) {
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

    private static boolean namesLookLikePlaces(TableGrid grid, int name, int from, int to) {
        int places = 0;
        int filled = 0;
        for (int row = from; row < Math.min(to, from + LOOK_AT); row++) {
            String text = grid.ownText(row, name).strip();
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

    private static boolean rowsArePlaces(TableGrid grid, List<ColumnRole> roles, int name, int from, int to) {
        if (roles.contains(ColumnRole.UNIT)) {
            return false;
        }
        return switch (roles.get(name)) {
            case PLACE_NAME, ENTITY_NAME, PLACE -> true;
            default -> namesLookLikePlaces(grid, name, from, to);
        };
    }

    /** A table with no header that holds letterhead words or no two rows of the same make lays out text. */
    /** A formula that a table holds in place: its parts, and the signs between them, in cells of their own. */
    private static boolean isFormula(TableGrid grid) {
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

    private static boolean isLayout(TableGrid grid, NumberStyle style) {
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
