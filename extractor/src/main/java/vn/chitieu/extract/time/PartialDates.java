package vn.chitieu.extract.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes dates as ISO 8601 has them, cut where only a month is known. */
public final class PartialDates {
    private PartialDates() {}

    /**
     * Returns a date.
     *
     * @param year four digits
     * @param month the month
     * @param day the day, or null where it is not known
     * @return the date, cut after the month where there is no day; null where no calendar has such a month or day
     */
    public static @Nullable String of(String year, int month, @Nullable Integer day) {
        if (month < 1 || month > 12 || day != null && (day < 1 || day > 31)) {
            return null;
        }
        String cut = String.format(Locale.ROOT, "%s-%02d", year, month);
        return day == null ? cut : String.format(Locale.ROOT, "%s-%02d", cut, day);
    }

    /**
     * Returns the last month of a quarter.
     *
     * @param quarter {@code i} to {@code iv} or {@code 1} to {@code 4}
     */
    public static int quarterEnd(String quarter) {
        return switch (quarter) {
            case "i", "1" -> 3;
            case "ii", "2" -> 6;
            case "iii", "3" -> 9;
            default -> 12;
        };
    }
}
