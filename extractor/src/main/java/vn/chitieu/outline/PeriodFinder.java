package vn.chitieu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Period;

/** Finds the years that a plan covers in its title and in the sentence that leads over to its sections. */
final class PeriodFinder {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Period NONE = new Period(null, null);

    private static final Pattern RANGE = Pattern.compile("(?<![\\d/])" + YEAR + "\\s?-\\s?" + YEAR + "(?![\\d/])");
    private static final Pattern FROM_TO =
            Pattern.compile("(?:tu\\s+)?nam\\s+" + YEAR + "\\s+(?:den|toi|va)\\s+(?:het\\s+)?(?:nam\\s+)?" + YEAR);
    private static final Pattern UNTIL =
            Pattern.compile("(?:den|truoc|het)\\s+(?:het\\s+|cuoi\\s+)?(?:nam\\s+)" + YEAR);
    private static final Pattern ONE = Pattern.compile("(?<![\\d/.-])" + YEAR + "(?![\\d/])(?!-\\d)");

    /** Years behind these words lie beyond the plan. */
    private static final Pattern OUTLOOK =
            Pattern.compile("(?:tam\\s+nhin|dinh\\s+huong)(?:\\s+(?:den|toi))?(?:\\s+nam)?\\s+(?:19|20)\\d\\d");

    /** Numbers, dates and titles of documents that a title cites. */
    private static final Pattern CITED = Pattern.compile(
            "so\\s?:?\\s?[\\d.]+\\s?[-/]\\s?[0-9a-z/-]+|ngay\\s+\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\s+thang\\s+\\d{1,2}\\s+nam\\s+\\d{4})|\\d{1,2}/\\d{1,2}/\\d{4}");

    private static final Pattern DEADLINE = Pattern.compile(
            "(?:hoan\\s+thanh|ket\\s+thuc|truoc)\\s[^.;:\\n]{0,40}?(?:\\d{1,2}/\\d{1,2}/|nam\\s)" + YEAR);

    private PeriodFinder() {}

    /**
     * Finds the period of a plan.
     *
     * @param title folded title, or null
     * @param leadIn folded sentence that announces the plan, maybe empty
     * @param body folded text from the first section on
     * @param date ISO date of the document, or null
     */
    static Period find(@Nullable String title, String leadIn, String body, @Nullable String date) {
        Period period = title == null ? NONE : current(of(title, date), date);
        if (period.end() == null) {
            period = current(of(leadIn, date), date);
        }
        return period.end() == null && date == null ? byDeadlines(body) : period;
    }

    /** Years that are over when a plan is made are those of what it looks back on. */
    private static Period current(Period period, @Nullable String date) {
        boolean over = date != null && period.end() != null && period.end() < Integer.parseInt(date.substring(0, 4));
        return over ? NONE : period;
    }

    /** A plan that says neither when it was made nor for when is for the year that its deadlines fall in. */
    private static Period byDeadlines(String body) {
        Integer year = null;
        Matcher deadline = DEADLINE.matcher(body);
        while (deadline.find()) {
            Integer found = Integer.valueOf(deadline.group(1));
            if (year != null && !year.equals(found)) {
                return NONE;
            }
            year = found;
        }
        return new Period(year, year);
    }

    private static Period of(String folded, @Nullable String date) {
        String text = OUTLOOK.matcher(
                        CITED.matcher(folded.replaceAll("\\s+", " ")).replaceAll(" "))
                .replaceAll(" ");
        Matcher range = RANGE.matcher(text);
        if (range.find()) {
            return ordered(range);
        }
        Matcher fromTo = FROM_TO.matcher(text);
        if (fromTo.find()) {
            return ordered(fromTo);
        }
        Matcher until = UNTIL.matcher(text);
        if (until.find()) {
            int end = Integer.parseInt(until.group(1));
            Matcher other = ONE.matcher(text.substring(0, until.start()) + " " + text.substring(until.end()));
            Integer start = other.find()
                    ? Integer.valueOf(other.group(1))
                    : date == null ? null : Integer.valueOf(date.substring(0, 4));
            return new Period(start != null && start > end ? Integer.valueOf(end) : start, end);
        }
        Integer first = null;
        Integer last = null;
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            Integer year = Integer.valueOf(one.group(1));
            first = first == null || year < first ? year : first;
            last = last == null || year > last ? year : last;
        }
        return first == null ? NONE : new Period(first, last);
    }

    private static Period ordered(Matcher range) {
        int start = Integer.parseInt(range.group(1));
        int end = Integer.parseInt(range.group(2));
        return start <= end ? new Period(start, end) : NONE;
    }
}
