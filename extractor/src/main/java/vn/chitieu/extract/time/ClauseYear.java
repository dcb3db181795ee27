package vn.chitieu.extract.time;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ComparisonWords;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.TimePhrases;
import vn.chitieu.model.NumeralRole;

/** Finds the year that the sentence of a number names for it. For one document. */
public final class ClauseYear {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-].*");

    private static final Set<String> BETWEEN_NUMBER_AND_YEAR = Set.of(
            "vào", "trong", "đến", "tại", "cuối", "đầu", "hết", "của", "năm", "tháng", "giai", "đoạn", "thời", "điểm");

    /** Words at which a sentence turns to what is to come: {@code phấn đấu}, {@code mục tiêu}, {@code dự kiến}. */
    private static final Set<String> AHEAD = Set.of("phấn", "mục", "sẽ", "dự", "nhằm", "quyết", "tiếp");

    private static final Set<String> INTRODUCING = Set.of("vào", "trong", "đến");

    private final PlanTime time;

    /**
     * Creates a finder.
     *
     * @param time knows the years of the document
     */
    public ClauseYear(PlanTime time) {
        this.time = time;
    }

    /**
     * Returns the year that is said for a number: the one right behind it, else the nearest one before it in the sentence, else
     * the nearest after it in the clause; null where none is.
     *
     * @param scan the paragraph
     * @param quantity the number
     * @param previous the number before it, or null
     */
    @Nullable
    public Integer of(ParagraphScan scan, Quantity quantity, @Nullable Quantity previous) {
        boolean multiple = "lần".equals(quantity.unit())
                && quantity.first() > 0
                && scan.token(quantity.first() - 1).fold().equals("gấp");
        Integer own = multiple ? null : yearRightAfter(scan, quantity);
        if (own != null) {
            return own;
        }
        Integer before = yearBefore(scan, quantity, previous);
        return before != null || multiple ? before : yearAfter(scan, quantity);
    }

    /** {@code 28% năm 2025}, {@code 9% vào cuối năm 2024}: the year that stands right behind a number is its own. */
    private static @Nullable Integer yearRightAfter(ParagraphScan scan, Quantity quantity) {
        int end = scan.clauseEnd(quantity.first());
        for (int i = quantity.end(); i < Math.min(end, quantity.end() + 5); i++) {
            if (isTime(scan, i)) {
                return yearOf(scan.token(i));
            }
            if (!BETWEEN_NUMBER_AND_YEAR.contains(scan.token(i).fold())) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Integer yearBefore(ParagraphScan scan, Quantity quantity, @Nullable Quantity previous) {
        int sentence = scan.sentence(quantity.first());
        Integer start = time.planStart();
        int closed = 0;
        Integer previousYear = null;
        for (int i = quantity.first() - 1; i >= 0 && scan.sentence(i) == sentence; i--) {
            String word = scan.token(i).fold();
            if (word.equals(")")) {
                closed++;
            } else if (word.equals("(") && closed > 0) {
                closed--;
            }
            boolean ofPhase = closed == 1 && namesPhase(scan, i);
            if ((closed == 0 || ofPhase) && isTime(scan, i)) {
                Integer year = yearOf(scan.token(i));
                boolean ofPrevious = previous != null
                        && i >= previous.end()
                        && i - previous.end() <= 4
                        && i < quantity.first() - 1
                        && year != null
                        && year.equals(yearRightAfter(scan, previous));
                boolean otherClause = scan.clause(i) != scan.clause(quantity.first());
                boolean stale = otherClause && year != null && start != null && year < start && !time.isReport();
                if (ofPrevious && sharesYear(scan, i, quantity.first())) {
                    return year;
                }
                boolean superseded =
                        previousYear != null && year != null && start != null && year < start && year < previousYear;
                if (!ofPrevious && !superseded && (!stale || governs(scan, i, quantity.first()))) {
                    return year;
                }
                previousYear = ofPrevious ? year : previousYear;
            }
        }
        return null;
    }

    /** {@code lên 65% năm 2024, trong đó có chứng chỉ 30%}: a part is of the year of its whole. */
    private static boolean sharesYear(ParagraphScan scan, int from, int number) {
        for (int i = from + 1; i < number; i++) {
            if (scan.is(i, "riêng") || scan.is(i, "đó") && scan.is(i - 1, "trong")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Năm 2023, toàn xã có 120 hộ nghèo; tạo việc làm cho 320 lao động}: what opens a sentence holds for all of it. */
    private static boolean governs(ParagraphScan scan, int at, int number) {
        if (!scan.is(at + 1, ",")) {
            return false;
        }
        for (int i = at - 1; i >= 0 && scan.sentence(i) == scan.sentence(at); i--) {
            boolean time = TimePhrases.isTimeWord(scan.token(i).fold())
                    || scan.token(i).kind() == Token.Kind.NUMERAL
                    || scan.token(i).kind() == Token.Kind.MARK;
            if (!time) {
                return false;
            }
        }
        for (int i = at + 1; i < number; i++) {
            if (AHEAD.contains(scan.token(i).fold())) {
                return false;
            }
        }
        return true;
    }

    /** In {@code Giai đoạn 1 (2022-2025)} the bracket says when. */
    private static boolean namesPhase(ParagraphScan scan, int at) {
        if (at < 2 || !scan.token(at - 1).fold().equals("(")) {
            return false;
        }
        for (int i = at - 2; i >= Math.max(0, at - 3); i--) {
            if (scan.token(i).fold().equals("đoạn")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Integer yearAfter(ParagraphScan scan, Quantity quantity) {
        int end = scan.clauseEnd(quantity.first());
        for (int i = quantity.end(); i < end; i++) {
            if (scan.token(i).kind() == Token.Kind.NUMERAL && scan.role(i) == null
                    || scan.is(i, "(")
                    || scan.is(i, ":")) {
                return null;
            }
            boolean introduced =
                    INTRODUCING.contains(scan.token(Math.max(0, i - 2)).fold());
            boolean closing = i + 1 >= end || scan.token(i + 1).kind() == Token.Kind.MARK;
            if (isTime(scan, i) && (introduced || closing)) {
                return yearOf(scan.token(i));
            }
        }
        return null;
    }

    private static @Nullable Integer yearOf(Token token) {
        Matcher matcher = YEAR.matcher(token.text());
        Integer year = null;
        while (matcher.find()) {
            year = Integer.valueOf(matcher.group());
        }
        return year;
    }

    /** A year that says when, not one of a comparison, a standard or a cited act. */
    private static boolean isTime(ParagraphScan scan, int at) {
        Token token = scan.token(at);
        if (token.kind() != Token.Kind.NUMERAL || scan.role(at) != NumeralRole.DATE || yearOf(token) == null) {
            return false;
        }
        boolean day = DAY.matcher(token.text()).matches();
        for (int i = at - 1; i >= Math.max(0, at - 9) && scan.clause(i) == scan.clause(at); i--) {
            String word = scan.token(i).fold();
            boolean compared = ComparisonWords.beginAt(scan, i - 1) || word.equals("hơn") && at - i <= 2;
            if (word.equals("chuẩn") || word.equals("luật") || compared) {
                return false;
            }
            if (word.equals("ngày") && at - i <= 7 && cites(scan, i)) {
                return false;
            }
            if (word.equals(",")) {
                break;
            }
        }
        return !day || !cites(scan, at);
    }

    private static boolean cites(ParagraphScan scan, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 12); i--) {
            if (scan.role(i) == NumeralRole.LEGAL_REFERENCE) {
                return true;
            }
        }
        return false;
    }
}
