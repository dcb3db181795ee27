package vn.chitieu.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.Place;
import vn.chitieu.extract.sentence.PlannedValue;
import vn.chitieu.rule.RuleMatch;

/** Tells for which year a quantity is, and whether it was reached or is to be reached. */
public final class TargetTime {
    private final PlanTime time;
    private final ClauseYear clauseYear;

    /**
     * Creates a reader for one document.
     *
     * @param time knows its years
     */
    public TargetTime(PlanTime time) {
        this.time = time;
        this.clauseYear = new ClauseYear(time);
    }

    /** Returns the year of a result that names none itself, or null. */
    @Nullable
    public Integer resultYear(Place place) {
        Integer heading = time.headingYear(place.section());
        Integer end = time.planEnd();
        Integer usual = time.resultYear();
        return heading != null && (time.isReport() || end == null || heading < end || usual == null) ? heading : usual;
    }

    /** Returns the year that the words around a quantity name: its clause, its lead-in, its heading; or null. */
    @Nullable
    public Integer year(ParagraphScan scan, Quantity quantity, @Nullable Quantity prior, Place place) {
        Integer year = clauseYear.of(scan, quantity, prior);
        if (year == null && place.leadIn() != null) {
            year = PlanTime.lastYear(place.leadIn());
        }
        if (year == null && !time.inResults(place.section())) {
            year = time.headingYear(place.section());
        }
        return year;
    }

    /** Returns {@code target} or {@code result}. */
    public String kind(
            ParagraphScan scan, Quantity quantity, @Nullable Integer year, List<RuleMatch> times, Place place) {
        String cue = nearestCue(scan, quantity, times);
        Boolean reached = place.reached(cue);
        if (reached != null) {
            return reached ? "result" : "target";
        }
        if (PlannedValue.isAt(scan, quantity.first())) {
            return "target";
        }
        Integer start = time.planStart();
        if (time.inResults(place.section())) {
            boolean future = year != null
                    && time.planEnd() != null
                    && time.resultYear() != null
                    && year > time.resultYear()
                    && !"result".equals(cue)
                    && !time.isReport();
            return future || "target".equals(cue) && !time.isReport() && year != null && start != null && year >= start
                    ? "target"
                    : "result";
        }
        if (time.isReport()) {
            Integer issued = time.documentYear();
            boolean future = year != null && issued != null && year > issued;
            return future || "target".equals(cue) && !"result".equals(cue) ? "target" : "result";
        }
        boolean past = year != null && start != null && year < start;
        if (past) {
            return "result";
        }
        if ("result".equals(cue)) {
            boolean stated = year != null && start != null && clauseYear.of(scan, quantity, null) != null;
            return stated && !elapsed(scan, quantity.first()) ? "target" : "result";
        }
        return "target";
    }

    /** In {@code trong 6 tháng đầu năm 2018, toàn tỉnh đã đưa được 5.216 lao động} a part of the year is over. */
    private static boolean elapsed(ParagraphScan scan, int number) {
        for (int i = number - 1; i > 0 && scan.sentence(i) == scan.sentence(number); i--) {
            boolean months = scan.is(i, "đầu") && scan.is(i - 1, "tháng");
            if (months || scan.is(i, "nay") && scan.is(i - 1, "đến")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the kind that the nearest cue before a number in its sentence gives, or null.
     *
     * @param times cues of the paragraph: matches of the group {@code time}
     */
    public static @Nullable String nearestCue(ParagraphScan scan, Quantity quantity, List<RuleMatch> times) {
        RuleMatch nearest = null;
        for (RuleMatch match : times) {
            boolean before =
                    match.from() < quantity.first() && scan.sentence(match.from()) == scan.sentence(quantity.first());
            if (before
                    && (nearest == null || match.from() > nearest.from())
                    && !inClosedBracket(scan, match.to(), quantity.first())) {
                nearest = match;
            }
        }
        return nearest == null ? null : nearest.rule().gives().get("kind");
    }

    /** In {@code 85% hộ có nhà tiêu (hiện nay 52,3%); trên 90% hộ ...} the bracket speaks of its own number. */
    static boolean inClosedBracket(ParagraphScan scan, int cue, int number) {
        int depth = 0;
        for (int i = cue; i < number; i++) {
            depth += scan.is(i, "(") ? 1 : scan.is(i, ")") ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
