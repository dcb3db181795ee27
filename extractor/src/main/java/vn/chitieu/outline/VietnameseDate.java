package vn.chitieu.outline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as documents write it, with blanks for day and month where they are filled in by hand.
 *
 * @param iso ISO date, cut where day or month are blank, or null where the year is blank too
 * @param start offset of its first character
 * @param end offset after its last character
 */
record VietnameseDate(@Nullable String iso, int start, int end) {
    private static final String BLANK = "[\\s._,]{0,40}";
    private static final String YEAR = "(?<!\\d)((?:19|20)\\s?\\d\\s?\\d)(?!\\d)";

    /** {@code ngày 08 tháng 10 năm 2025}, {@code ngày ... tháng ... năm 2025}, {@code tháng 8 năm 2025}. */
    private static final Pattern WORDS = Pattern.compile("(?:\\bngay" + BLANK + "(\\d\\s?\\d?)?" + BLANK + ")?\\bthang"
            + BLANK + "(\\d\\s?\\d?)?" + BLANK + "[,/]?\\s?\\bnam" + BLANK + YEAR);

    /** {@code ngày 11/7/2025}, {@code 11-7-2025}, {@code ngày   /8/2025}. */
    private static final Pattern FIGURES = Pattern.compile("(?:\\bngay" + BLANK + "(\\d{1,2})?|(?<![\\d/-])(\\d{1,2}))"
            + BLANK + "[/.-]" + BLANK + "(\\d{1,2})?" + BLANK + "[/.-]\\s?" + YEAR);

    private static final Pattern BARE_YEAR = Pattern.compile("\\bnam\\s" + YEAR);

    /**
     * Finds the first date of a stretch of text.
     *
     * @param folded folded text
     * @param from where to begin
     * @param to where to end
     */
    static @Nullable VietnameseDate find(String folded, int from, int to) {
        VietnameseDate words = match(WORDS.matcher(folded).region(from, to));
        VietnameseDate figures = match(FIGURES.matcher(folded).region(from, to));
        if (words == null || figures == null) {
            return words == null ? figures : words;
        }
        return figures.start < words.start ? figures : words;
    }

    /** Finds the first {@code năm 2017} of a stretch of text. */
    static @Nullable VietnameseDate findYear(String folded, int from, int to) {
        Matcher matcher = BARE_YEAR.matcher(folded).region(from, to);
        return matcher.find() ? new VietnameseDate(digits(matcher.group(1)), matcher.start(), matcher.end()) : null;
    }

    private static @Nullable VietnameseDate match(Matcher matcher) {
        if (!matcher.find()) {
            return null;
        }
        int groups = matcher.groupCount();
        String day = groups == 4 && matcher.group(2) != null ? matcher.group(2) : matcher.group(1);
        return new VietnameseDate(
                iso(day, matcher.group(groups - 1), digits(matcher.group(groups))), matcher.start(), matcher.end());
    }

    private static String iso(@Nullable String day, @Nullable String month, String year) {
        if (month == null || !within(month, 12)) {
            return year;
        }
        String cut = String.format(Locale.ROOT, "%s-%02d", year, Integer.parseInt(digits(month)));
        return day == null || !within(day, 31)
                ? cut
                : String.format(Locale.ROOT, "%s-%02d", cut, Integer.parseInt(digits(day)));
    }

    private static boolean within(String number, int highest) {
        int value = Integer.parseInt(digits(number));
        return value >= 1 && value <= highest;
    }

    private static String digits(String number) {
        return number.replaceAll("\\s", "");
    }
}
