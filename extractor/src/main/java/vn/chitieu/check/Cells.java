package vn.chitieu.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the names of table cells apart: {@code Biểu 01!C7}. */
final class Cells {
    private static final Pattern CELL = Pattern.compile("(.*!)?([A-Z]{1,3})\\d+");

    private Cells() {}

    /** Returns table and column of a cell, such as {@code Biểu 01!C}; empty outside tables. */
    static String column(@Nullable String cell) {
        if (cell == null) {
            return "";
        }
        Matcher matcher = CELL.matcher(cell);
        if (!matcher.matches()) {
            return "";
        }
        return (matcher.group(1) == null ? "" : matcher.group(1)) + matcher.group(2);
    }
}
