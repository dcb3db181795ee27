package vn.chitieu.read.sheet;

import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows cells that hold a date or a time, which spreadsheets store as a number of days. */
public final class CellDates {
    private CellDates() {}

    /**
     * Tells whether a cell shows a date or a time.
     *
     * @param formatId number of the pattern in the file
     * @param pattern pattern of the cell
     */
    public static boolean isDate(int formatId, String pattern) {
        return DateUtil.isADateFormat(formatId, pattern);
    }

    /**
     * Returns the date as Vietnamese writes it, with the parts that the pattern shows.
     *
     * @param value days since the beginning of the calendar of the workbook
     * @param pattern pattern of the cell, such as {@code m/d/yyyy}
     * @param from1904 whether the workbook counts from 1904
     * @return such as {@code 14/08/2025}, {@code 08/2025}, {@code 7:30}; the bare number where it is no date
     */
    public static String show(double value, String pattern, boolean from1904) {
        if (!DateUtil.isValidExcelDate(value)) {
            return NumberPattern.of("General").show(value);
        }
        return show(DateUtil.getLocalDateTime(value, from1904), pattern);
    }

    /**
     * Returns the date as Vietnamese writes it, with the parts that the pattern shows.
     *
     * @param time the date, the time, or both
     * @param pattern pattern of the cell, such as {@code m/d/yyyy}
     */
    public static String show(LocalDateTime time, String pattern) {
        String letters = pattern.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[(?!h+]|m+]|s+])[^]]*]", "");
        boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        boolean day = letters.indexOf('d') >= 0;
        boolean year = letters.indexOf('y') >= 0;
        boolean month = letters.indexOf('m') >= 0 && (!clock || day || year);
        StringBuilder shown = new StringBuilder();
        if (day) {
            shown.append(two(time.getDayOfMonth()));
        }
        if (month) {
            shown.append(shown.isEmpty() ? "" : "/").append(two(time.getMonthValue()));
        }
        if (year) {
            shown.append(shown.isEmpty() ? "" : "/").append(time.getYear());
        }
        if (clock) {
            shown.append(shown.isEmpty() ? "" : " ")
                    .append(time.getHour())
                    .append(':')
                    .append(two(time.getMinute()));
        }
        return shown.toString();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
