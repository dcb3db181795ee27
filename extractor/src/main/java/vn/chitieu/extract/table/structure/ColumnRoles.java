package vn.chitieu.extract.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the columns of a part of a table are for, by their headers and what they hold.
 *
 * @param all the role of each column
 * @param name index of the column that names the rows, or -1
 */
record ColumnRoles(List<ColumnRole> all, int name) {
    private static final Pattern TIME_HEADER = Pattern.compile(
            "\\s*(?:năm|giai đoạn|năm học|thời kỳ|tháng|quý)\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DONE =
            Pattern.compile("\\s*hoàn thành\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNIT_HEADER =
            Pattern.compile("\\s*đơn vị\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * Decides on the columns.
     *
     * @param header their headers
     * @param sample what they hold
     */
    static ColumnRoles of(TableHeader header, ColumnSample sample) {
        List<ColumnRole> roles = new ArrayList<>();
        for (int column = 0; column < header.paths().size(); column++) {
            ColumnRole role = role(header, column);
            if (role == ColumnRole.PLACE_NAME
                    && UNIT_HEADER.matcher(header.leaf(column)).matches()
                    && otherNames(header, column)
                    && sample.holdsUnits(column)) {
                role = ColumnRole.UNIT;
            } else if ((role == ColumnRole.TEXT || role == ColumnRole.PRODUCT || counts(header, column, role))
                    && sample.mostlyValues(column)) {
                role = ColumnRole.VALUE;
            }
            if (column > 0 && role == ColumnRole.VALUE && sample.holdsRowNumbers(column)) {
                role = ColumnRole.CODE;
            }
            roles.add(role);
        }
        if (!roles.contains(ColumnRole.INDEX) && sample.firstIsIndex()) {
            roles.set(0, ColumnRole.INDEX);
        }
        int name = nameColumn(roles, header, sample);
        if (name >= 0 && mayName(roles.get(name))) {
            roles.set(name, sample.holdsPlaces(name) ? ColumnRole.PLACE_NAME : ColumnRole.ITEM_NAME);
        }
        for (int column = 0; column < roles.size(); column++) {
            if (column != name && roles.get(column).isName()) {
                roles.set(
                        column,
                        sample.mostlyValues(column)
                                ? ColumnRole.VALUE
                                : roles.get(column) == ColumnRole.PLACE_NAME ? ColumnRole.PLACE : ColumnRole.TEXT);
            }
        }
        return new ColumnRoles(List.copyOf(roles), name);
    }

    /** Returns whether the rows are places: by the column that names them, where no column of units says otherwise. */
    boolean placesInRows(ColumnSample sample) {
        if (name < 0 || all.contains(ColumnRole.UNIT)) {
            return false;
        }
        return switch (all.get(name)) {
            case PLACE_NAME, ENTITY_NAME, PLACE -> true;
            default -> sample.holdsPlaces(name);
        };
    }

    /** {@code Đơn vị} is who does it where nothing else names the rows; else it may be the unit. */
    private static boolean otherNames(TableHeader header, int column) {
        for (int other = 0; other < header.paths().size(); other++) {
            ColumnRole role = role(header, other);
            if (other != column && (role.isName() || role == ColumnRole.TEXT || role == ColumnRole.PRODUCT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Hoàn thành} is a time in work tables, and how many are done elsewhere. */
    private static boolean counts(TableHeader header, int column, ColumnRole role) {
        return role == ColumnRole.DEADLINE && DONE.matcher(header.leaf(column)).matches();
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

    /** The last of the leading name columns; where there is none, the first column of words. */
    private static int nameColumn(List<ColumnRole> roles, TableHeader header, ColumnSample sample) {
        int name = firstName(roles, header, sample, false);
        name = name < 0 ? firstName(roles, header, sample, true) : name;
        if (name >= 0) {
            return name;
        }
        for (int column = 0; column < roles.size(); column++) {
            if (mayName(roles.get(column)) && !sample.mostlyValues(column) && !sample.isBlank(column)) {
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

    private static int firstName(List<ColumnRole> roles, TableHeader header, ColumnSample sample, boolean times) {
        int name = -1;
        for (int column = 0; column < roles.size(); column++) {
            ColumnRole role = roles.get(column);
            if (role.isName()
                    && (times || !TIME_HEADER.matcher(header.leaf(column)).matches())) {
                boolean inner = name >= 0 && column == name + 1 && sample.isMerged(name);
                if (name < 0 || inner) {
                    name = column;
                }
            }
        }
        return name;
    }
}
