package vn.chitieu.extract.assignment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.extract.time.PartialDates;

/** Reads when a task is to be done: its deadline, or how often it recurs. */
public final class TaskTimes {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String BY =
            "(?:trước|chậm nhất|muộn nhất|xong|hoàn thành|hết|đến|trong|thời hạn|hạn cuối)(?:\\s+(?:là|vào|trong|trước|đến|hết|khoảng|xong|giữa|cuối))*";
    /** The first of several months or quarters, of which the last is when a task ends. */
    private static final String AND = "\\s*(?:[-–,]|và|đến)\\s*";

    private static final String MONTHS_BEFORE =
            "(?:\\d{1,2}" + AND + "(?:tháng\\s+)?(?=\\d{1,2}\\s*(?:/|năm|-)\\s*" + "(?:19|20)\\d{2}))*";
    private static final String QUARTERS_BEFORE = "(?:(?:iv|iii|ii|i|[1-4])" + AND + "(?:quý\\s+)?)*";
    private static final Pattern DAY = Pattern.compile(BY
            + "(?:\\s+ngày)?\\s+(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?" + YEAR
            + ")?(?![\\d/.-]*\\d)(?:\\s+năm\\s+" + YEAR + ")?(\\s+(?:hằng|hàng|mỗi)\\s+năm)?");
    private static final Pattern SPOKEN_DAY = Pattern.compile(BY
            + "(?:\\s+ngày)?\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s*(?:/|năm)\\s*" + YEAR
            + ")?(\\s+(?:hằng|hàng|mỗi)\\s+năm)?");
    private static final Pattern MONTH = Pattern.compile(BY + "(?:\\s+từ)?(?:\\s+tháng)\\s+" + MONTHS_BEFORE
            + "(\\d{1,2})(?!\\d)(?:\\s*(?:/|năm|-)\\s*" + YEAR + ")?(\\s+(?:hằng|hàng|mỗi)\\s+năm)?");
    private static final Pattern QUARTER = Pattern.compile(BY + "\\s+quý\\s+" + QUARTERS_BEFORE
            + "(iv|iii|ii|i|[1-4])(?![\\p{L}\\d])(?:\\s*(?:/|-|năm)\\s*" + YEAR + ")?(\\s+(?:hằng|hàng|mỗi)\\s+năm)?");
    private static final Pattern BARE_DAY =
            Pattern.compile("^\\s*(?:ngày\\s+)?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?" + YEAR + "\\s*$");
    private static final Pattern BARE_MONTH =
            Pattern.compile("^\\s*(?:tháng\\s+)?(\\d{1,2})\\s*(?:/|năm|-)\\s*" + YEAR + "\\s*$");
    private static final Pattern MONTH_ALONE = Pattern.compile("^\\s*tháng\\s+(\\d{1,2})\\s*$");
    private static final Pattern BARE_QUARTER =
            Pattern.compile("^\\s*quý\\s+(iv|iii|ii|i|[1-4])(?:\\s*(?:/|-|năm)\\s*" + YEAR + ")?\\s*$");

    private static final Pattern DONE_YEAR = Pattern.compile(
            "(?:(?:xong|hoàn thành|hết|chậm nhất|muộn nhất)(?:\\s+(?:là|vào|trong|đến|cuối))*|^\\s*trong)\\s+năm\\s+"
                    + YEAR + "(?![\\d/.-]*\\d)");

    private static final String REPORT =
            "(?:báo cáo|tổng hợp|định kỳ|rà soát|kiểm tra|họp|giao ban|sơ kết|đánh giá|cập nhật|gửi|theo dõi)";
    private static final Pattern END_OF_QUARTER = Pattern.compile(
            "(?:tháng|ngày)\\s+cuối\\s+(?:cùng\\s+)?(?:của\\s+)?(?:mỗi\\s+|hằng\\s+|hàng\\s+)?quý(?!\\s+(?:iv|iii|ii|i|[1-4])(?![\\p{L}\\d]))");
    private static final List<Recurrence> RECURRENCES = List.of(
            Recurrence.of(
                    "monthly", "(?:hằng|hàng|mỗi|định kỳ|từng)\\s+tháng|báo cáo\\s+tháng|01\\s+tháng/lần|1 lần/tháng"),
            Recurrence.of(
                    "quarterly",
                    "(?:hằng|hàng|mỗi|định kỳ|từng|theo)\\s+quý|báo cáo\\s+(?:hằng\\s+)?quý|tháng, quý|, quý"),
            Recurrence.of("biannual", "(?:\\(|định kỳ|báo cáo|hằng|hàng|sơ kết|,)\\s*(?:0?6|sáu)\\s+tháng|2 lần/năm"),
            Recurrence.of(
                    "annual",
                    "(?<!kế hoạch )(?<!giai đoạn và )(?:hằng|hàng|mỗi)\\s+năm|định kỳ năm|cuối năm\\s+báo cáo"));

    private TaskTimes() {}

    private record Recurrence(String code, Pattern pattern) {
        static Recurrence of(String code, String words) {
            return new Recurrence(code, Pattern.compile(words));
        }
    }

    /**
     * Returns the deadline that a text gives: the latest, where it gives several.
     *
     * @param text a task, or the cell of a work table
     * @param year the year that a date with no year stands in, or null where it is not known
     * @return ISO date, cut where the text names a month or quarter (its last month); null where it gives none or one that
     *     recurs
     */
    public static @Nullable String deadline(String text, @Nullable Integer year) {
        String folded = VietnameseFold.fold(text);
        String latest = null;
        for (Pattern pattern : List.of(DAY, SPOKEN_DAY)) {
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                String stated = matcher.group(3) == null && pattern == DAY ? matcher.group(4) : matcher.group(3);
                boolean recurs = matcher.group(matcher.groupCount()) != null;
                latest = later(latest, recurs ? null : date(matcher.group(1), matcher.group(2), stated, year));
            }
        }
        if (latest == null) {
            latest = months(folded, year, latest);
        }
        for (Pattern bare : List.of(BARE_DAY, BARE_MONTH, BARE_QUARTER)) {
            Matcher matcher = bare.matcher(folded);
            if (latest == null && matcher.find()) {
                latest = bare == BARE_DAY
                        ? date(matcher.group(1), matcher.group(2), matcher.group(3), year)
                        : month(
                                bare == BARE_QUARTER
                                        ? PartialDates.quarterEnd(matcher.group(1))
                                        : Integer.parseInt(matcher.group(1)),
                                matcher.group(2),
                                year);
            }
        }
        Matcher alone = MONTH_ALONE.matcher(folded);
        if (latest == null && alone.find()) {
            latest = month(Integer.parseInt(alone.group(1)), null, year);
        }
        Matcher done = DONE_YEAR.matcher(folded);
        return latest == null && done.find() ? done.group(1) : latest;
    }

    private static @Nullable String months(String folded, @Nullable Integer year, @Nullable String before) {
        String latest = before;
        Matcher month = MONTH.matcher(folded);
        while (month.find()) {
            latest = later(
                    latest,
                    month.group(3) != null ? null : month(Integer.parseInt(month.group(1)), month.group(2), year));
        }
        Matcher quarter = QUARTER.matcher(folded);
        while (quarter.find()) {
            latest = later(
                    latest,
                    quarter.group(3) != null
                            ? null
                            : month(PartialDates.quarterEnd(quarter.group(1)), quarter.group(2), year));
        }
        return latest;
    }

    /**
     * Returns how often a duty recurs.
     *
     * @param text a task, or the cell of a work table
     * @return {@code monthly}, {@code quarterly}, {@code biannual}, {@code annual} or null; the most frequent, where several
     *     are named
     */
    public static @Nullable String recurrence(String text) {
        String folded = VietnameseFold.fold(text);
        boolean periodic =
                folded.length() < 40 || Pattern.compile(REPORT).matcher(folded).find();
        if (END_OF_QUARTER.matcher(folded).find()) {
            return "quarterly";
        }
        if (!periodic) {
            return recursYearly(folded) ? "annual" : null;
        }
        for (Recurrence recurrence : RECURRENCES) {
            if (recurrence.pattern.matcher(folded).find()) {
                return recurrence.code;
            }
        }
        return null;
    }

    /** {@code trước ngày 31/12 hằng năm} says it whatever the task is. */
    private static boolean recursYearly(String folded) {
        for (Pattern pattern : List.of(DAY, SPOKEN_DAY, MONTH, QUARTER)) {
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                if (matcher.group(matcher.groupCount()) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable String date(String day, String month, @Nullable String stated, @Nullable Integer year) {
        return date(Integer.parseInt(month), Integer.valueOf(day), stated, year);
    }

    private static @Nullable String month(int month, @Nullable String stated, @Nullable Integer year) {
        return date(month, null, stated, year);
    }

    private static @Nullable String date(
            int month, @Nullable Integer day, @Nullable String stated, @Nullable Integer year) {
        String y = stated != null ? stated : year == null ? null : String.valueOf(year);
        return y == null ? null : PartialDates.of(y, month, day);
    }

    private static @Nullable String later(@Nullable String a, @Nullable String b) {
        return a == null ? b : b == null || a.compareTo(b) >= 0 ? a : b;
    }
}
