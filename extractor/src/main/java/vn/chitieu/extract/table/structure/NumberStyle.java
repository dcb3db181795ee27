package vn.chitieu.extract.table.structure;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How numbers are written: with a point or with a comma between thousands. */
enum NumberStyle {
    /** {@code 1.329,5}: what Vietnamese rules ask for. */
    VIETNAMESE('.', ','),
    /** {@code 1,329.5}: what spreadsheets on English systems print. */
    ENGLISH(',', '.');

    private static final Pattern ENGLISH_ONLY =
            Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?|\\d{1,3}(?:,\\d{3})+\\.\\d+");
    private static final Pattern VIETNAMESE_ONLY = Pattern.compile(
            "\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?|\\d{1,3}(?:\\.\\d{3})+,\\d+|0,\\d+|\\d+,(?:\\d|\\d\\d)");
    private static final int MAX_DIGITS = 40;

    private final char thousands;
    private final char decimal;

    NumberStyle(char thousands, char decimal) {
        this.thousands = thousands;
        this.decimal = decimal;
    }

    /**
     * Tells the style of a table by the numbers that only one style can write.
     *
     * @param grid the table
     */
    static NumberStyle of(TableGrid grid) {
        int english = 0;
        int vietnamese = 0;
        for (var cell : grid.table().cells()) {
            if (cell.end() - cell.start() <= 24
                    && cell.end() > cell.start()
                    && cell.row() < grid.rows()
                    && cell.column() < grid.columns()) {
                String text = grid.text(cell.row(), cell.column());
                english += ENGLISH_ONLY.matcher(text).matches() ? 1 : 0;
                vietnamese += VIETNAMESE_ONLY.matcher(text).matches() ? 1 : 0;
            }
        }
        return english > vietnamese ? ENGLISH : VIETNAMESE;
    }

    /**
     * Reads a number.
     *
     * @param text digits with their separators
     * @return the number, or null where the separators make no sense
     */
    @Nullable
    BigDecimal parse(String text) {
        if (text.length() > MAX_DIGITS) {
            return null;
        }
        int firstComma = text.indexOf(decimal);
        int lastComma = text.lastIndexOf(decimal);
        String whole = text;
        String fraction = "";
        if (firstComma >= 0 && firstComma == lastComma) {
            whole = text.substring(0, firstComma);
            fraction = text.substring(firstComma + 1);
        } else if (firstComma >= 0) {
            // Two marks that should be decimal marks can only stand between thousands.
            return thousandsOnly(text, decimal);
        }
        if (fraction.indexOf(thousands) >= 0) {
            return null;
        }
        BigDecimal integer = thousandsOnly(whole, thousands);
        if (integer == null && fraction.isEmpty() && whole.indexOf(thousands) == whole.lastIndexOf(thousands)) {
            // A single mark before one, two or four digits is a decimal mark of the other style.
            return new BigDecimal(whole.replace(thousands, '.'));
        }
        if (integer == null) {
            return null;
        }
        return fraction.isEmpty() ? integer : new BigDecimal(integer.toPlainString() + "." + fraction);
    }

    private static @Nullable BigDecimal thousandsOnly(String text, char mark) {
        String[] groups = text.split(Pattern.quote(String.valueOf(mark)), -1);
        if (groups.length > 1) {
            if (groups[0].isEmpty() || groups[0].length() > 3) {
                return null;
            }
            for (int i = 1; i < groups.length; i++) {
                if (groups[i].length() != 3) {
                    return null;
                }
            }
            if (groups[0].startsWith("0")) {
                return null;
            }
        }
        String digits = String.join("", groups);
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return null;
            }
        }
        return digits.isEmpty() ? null : new BigDecimal(digits);
    }
}
