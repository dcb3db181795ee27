package vn.chitieu.extract.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.extract.time.PartialDates;

/**
 * The time that a cell of a work table gives a task.
 *
 * @param deadline ISO date, maybe cut, or null
 * @param recurrence {@code monthly}, {@code quarterly}, {@code biannual}, {@code annual} or null
 */
record CellDeadline(@Nullable String deadline, @Nullable String recurrence) {
    private static final Pattern TIME = Pattern.compile(
            "tháng\\s*\\d{1,2}\\s*(?:[-–,;]|và|đến)\\s*(?:tháng\\s*)?(?<month6>\\d{1,2})\\s*(?:[/.-]|năm)\\s*(?<year7>(?:19|20)\\d\\d)"
                    + "|(?<day>\\d{1,2})\\s*[/.-]\\s*(?<month>\\d{1,2})\\s*[/.-]\\s*(?<year>(?:19|20)\\d\\d)"
                    + "|ngày\\s*(?<day2>\\d{1,2})\\s*tháng\\s*(?<month2>\\d{1,2})\\s*năm\\s*(?<year2>(?:19|20)\\d\\d)"
                    + "|(?<month3>\\d{1,2})\\s*/\\s*(?<year3>(?:19|20)\\d\\d)"
                    + "|tháng\\s*(?<month4>\\d{1,2})\\s*(?:năm\\s*)?(?<year4>(?:19|20)\\d\\d)"
                    + "|qu[ýí]\\s*(?:(?:iv|i{1,3}|[1-4])\\s*(?:[-–,;]|và|đến)\\s*(?:qu[ýí]\\s*)?)*(?<quarter>iv|i{1,3}|[1-4])\\s*[/,.-]?\\s*(?:năm\\s*)?(?<year5>(?:19|20)\\d\\d)"
                    + "|(?<!\\d)(?<year6>(?:19|20)\\d\\d)(?!\\d)");

    /** A document's number, what another decision must come before, a start, and the years of a duty that does not end. */
    private static final Pattern NO_DEADLINE = Pattern.compile("\\d+/(?:19|20)\\d\\d/[\\p{L}-]+"
            + "|(?:ngay )?sau khi .*"
            + "|(?<![\\p{L}])từ (?:ngày |tháng |quý |năm )?[\\divx]+(?:[/.-]\\d+)*(?: ?/? ?năm \\d{4})?(?! ?(?:[-–]|đến))"
            + "|năm \\d{4} (?:và|đến) (?:các |những )?năm tiếp theo");

    private static final Pattern MONTHLY = Pattern.compile("h[àằ]ng tháng|mỗi tháng|định kỳ tháng|theo tháng");
    private static final Pattern QUARTERLY = Pattern.compile("h[àằ]ng quý|mỗi quý|định kỳ quý|theo quý"
            + "|(?:tháng|ngày) cuối (?:cùng )?(?:của )?(?:mỗi |h[àằ]ng )?quý(?! (?:iv|i{1,3}|[1-4])(?![\\p{L}\\d]))");
    private static final Pattern BIANNUAL = Pattern.compile("(?:0?6|sáu) tháng(?! (?:đầu|cuối))|nửa năm");
    private static final Pattern ANNUAL = Pattern.compile("h[àằ]ng năm|mỗi năm|định kỳ năm|theo năm|hàng, năm");

    /**
     * Reads the time of a task.
     *
     * @param text text of the cell
     */
    static CellDeadline of(String text) {
        String folded = NO_DEADLINE.matcher(VietnameseFold.fold(text)).replaceAll(" ");
        return new CellDeadline(deadline(folded), recurrence(folded));
    }

    private static @Nullable String deadline(String folded) {
        Matcher matcher = TIME.matcher(folded);
        String last = null;
        while (matcher.find()) {
            last = iso(matcher);
        }
        return last;
    }

    private static @Nullable String iso(Matcher m) {
        if (m.group("year7") != null) {
            return date(m.group("year7"), m.group("month6"), null);
        }
        if (m.group("year") != null) {
            return date(m.group("year"), m.group("month"), m.group("day"));
        }
        if (m.group("year2") != null) {
            return date(m.group("year2"), m.group("month2"), m.group("day2"));
        }
        if (m.group("year3") != null) {
            return date(m.group("year3"), m.group("month3"), null);
        }
        if (m.group("year4") != null) {
            return date(m.group("year4"), m.group("month4"), null);
        }
        if (m.group("year5") != null) {
            return PartialDates.of(m.group("year5"), PartialDates.quarterEnd(m.group("quarter")), null);
        }
        return m.group("year6");
    }

    private static String date(String year, String month, @Nullable String day) {
        String date = PartialDates.of(year, Integer.parseInt(month), day == null ? null : Integer.valueOf(day));
        return date == null ? year : date;
    }

    private static @Nullable String recurrence(String folded) {
        if (MONTHLY.matcher(folded).find()) {
            return "monthly";
        }
        if (QUARTERLY.matcher(folded).find()) {
            return "quarterly";
        }
        if (BIANNUAL.matcher(folded).find()) {
            return "biannual";
        }
        return ANNUAL.matcher(folded).find() ? "annual" : null;
    }
}
