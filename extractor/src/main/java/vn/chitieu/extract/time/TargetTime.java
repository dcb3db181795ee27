package vn.chitieu.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.Place;
import vn.chitieu.extract.sentence.PlannedValue;
import vn.chitieu.extract.sentence.TimePhrases;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.rule.RuleMatch;

/** Tells for which year a quantity is, whether it was reached or is to be reached, and over which time it recurs. */
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
    private static boolean inClosedBracket(ParagraphScan scan, int cue, int number) {
        int depth = 0;
        for (int i = cue; i < number; i++) {
            depth += scan.is(i, "(") ? 1 : scan.is(i, ")") ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the time or place that a quantity recurs over, or null. */
    public static @Nullable String per(ParagraphScan scan, Quantity quantity, List<RuleMatch> periods) {
        for (RuleMatch match : periods) {
            boolean sameSentence = scan.sentence(match.from()) == scan.sentence(quantity.first());
            boolean crops =
                    match.from() > 0 && scan.token(match.from() - 1).fold().equals("cây");
            if (!sameSentence || crops) {
                continue;
            }
            if (match.to() <= quantity.first() && !scan.is(match.from(), "/")) {
                boolean superseded = false;
                for (int i = match.to(); i < quantity.first(); i++) {
                    superseded |= scan.role(i) == NumeralRole.DATE || scan.is(i, "cả") && scan.is(i + 1, "năm");
                }
                superseded |= inClosedBracket(scan, match.to(), quantity.first());
                if (!superseded && reaches(scan, match.to(), quantity)) {
                    return match.rule().gives().get("per");
                }
            } else if (match.from() >= quantity.end()
                    && !ofNext(scan, quantity, match)
                    && (match.from() - quantity.end() <= 3 && !opensBracket(scan, quantity.end(), match.from())
                            || closes(scan, quantity.end(), match))) {
                return match.rule().gives().get("per");
            }
        }
        return null;
    }

    /** In {@code đào tạo 25.000 lao động, mỗi năm 5.000 lao động} what stands behind the comma is said of the next number. */
    private static boolean ofNext(ParagraphScan scan, Quantity quantity, RuleMatch match) {
        boolean comma = false;
        for (int i = quantity.end(); i < match.from(); i++) {
            comma |= scan.is(i, ",");
        }
        for (int i = match.to(); comma && i < scan.clauseEnd(quantity.first()); i++) {
            if (scan.is(i, ",")) {
                return false;
            }
            if (scan.token(i).kind() == Token.Kind.NUMERAL && scan.role(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** In {@code kiểm tra 12 xã (mỗi xã 01 lần)} the bracket speaks of its own number. */
    private static boolean opensBracket(ParagraphScan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** {@code giảm 2% hộ nghèo đa chiều của xã mỗi năm}: what ends the words behind a number governs it. */
    private static boolean closes(ParagraphScan scan, int from, RuleMatch match) {
        for (int i = from; i < match.from(); i++) {
            boolean another = scan.token(i).kind() == Token.Kind.NUMERAL
                    || ",;:(".contains(scan.token(i).text());
            if (another || scan.clause(i) != scan.clause(from)) {
                return false;
            }
        }
        return TimePhrases.endsAt(scan, match.to());
    }

    /** {@code Hằng năm} at the start of a sentence governs all of it but levels of other clauses; elsewhere only its own clause. */
    private static boolean reaches(ParagraphScan scan, int from, Quantity quantity) {
        int clause = scan.clauseStart(quantity.first());
        if (scan.clause(from > 0 ? from - 1 : 0) == scan.clause(clause)) {
            return true;
        }
        // Mỗi thôn có 01 mô hình; toàn xã có 03 mô hình
        boolean whole = scan.is(clause, "toàn") || scan.is(clause, "cả");
        boolean share = quantity.form() == Quantity.Form.PERCENT && !changes(scan, clause, quantity.first());
        return from <= 4 && !whole && !share && quantity.denominator() == null;
    }

    private static boolean changes(ParagraphScan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.is(i, "giảm") || scan.is(i, "tăng")) {
                return true;
            }
        }
        return false;
    }
}
