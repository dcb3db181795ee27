package vn.chitieu.extract.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ComparisonWords;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.outline.DocumentHeader;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;

/** Knows which year a number holds for and whether it was reached or is to be reached. */
public final class PlanTime {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern YEARS = Pattern.compile(
            "(?:năm|đến|hết|cuối|đoạn|kỳ|ngày|tháng|-|–|/|và|\\(|từ|vụ|học|đầu)\\s*((?:19|20)\\d\\d)(?:\\s?[-–]\\s?((?:19|20)\\d\\d))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Outline outline;
    private final DocumentHeader header;

    /**
     * Reads the years of a document.
     *
     * @param outline the document
     */
    public PlanTime(Outline outline) {
        this.outline = outline;
        this.header = outline.header();
    }

    /** Returns whether the document tells what was done, not what is to be done. */
    public boolean isReport() {
        return header.type().equals("bao_cao");
    }

    /** Returns the first year of the plan, that of its date where no period is named, or null. */
    @Nullable
    public Integer planStart() {
        Integer start = header.period().start();
        return start != null ? start : documentYear();
    }

    /** Returns the last year of the plan, that of its date where no period is named, or null. */
    @Nullable
    public Integer planEnd() {
        Integer end = header.period().end();
        return end != null
                ? end
                : header.period().start() != null ? header.period().start() : documentYear();
    }

    /** Returns the year of the date of the document, or null. */
    @Nullable
    public Integer documentYear() {
        String date = header.date();
        return date == null || date.length() < 4 ? null : Integer.valueOf(date.substring(0, 4));
    }

    /** Returns the year of results for which no year is said: the one before the plan's first, a report's own. */
    @Nullable
    public Integer resultYear() {
        Integer issued = documentYear();
        if (isReport()) {
            return issued;
        }
        Integer start = header.period().start();
        if (start != null) {
            boolean late = issued != null && issued.equals(start) && issuedLate();
            return issued != null && issued < start || late ? issued : start - 1;
        }
        return issued;
    }

    /** In the second half of a year a plan tells what that year has reached, in the first what the year before had. */
    private boolean issuedLate() {
        String date = header.date();
        return date != null && date.length() >= 7 && Integer.parseInt(date.substring(5, 7)) > 6;
    }

    /**
     * Returns the year that headings above a section name, the innermost first.
     *
     * @param section index of a section, or -1
     */
    @Nullable
    public Integer headingYear(int section) {
        for (int s = section; s >= 0; s = outline.sections().get(s).parent()) {
            SectionNode node = outline.sections().get(s);
            if (node.title() != null) {
                Integer year = lastYear(node.title());
                if (year != null) {
                    return year;
                }
            }
        }
        return null;
    }

    /**
     * Returns the last year that a text names as a time, the end of a span; years of cited acts do not count.
     *
     * @param text heading or lead-in
     */
    public static @Nullable Integer lastYear(String text) {
        Matcher matcher = YEARS.matcher(text);
        Integer year = null;
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 30), matcher.start())
                    .toLowerCase(Locale.ROOT);
            if (!before.contains("chuẩn") && !before.contains("so với") && !before.contains("ngày")) {
                year = Integer.valueOf(matcher.group(2) != null ? matcher.group(2) : matcher.group(1));
            }
        }
        return year;
    }

    /** Returns the heading of a section, or null. */
    @Nullable
    public String heading(int section) {
        return section < 0 ? null : outline.sections().get(section).title();
    }

    /** Returns whether a section, by itself or by one above it, tells results. */
    public boolean inResults(int section) {
        if (section < 0) {
            return false;
        }
        SectionNode node = outline.sections().get(section);
        return switch (node.kind()) {
            case RESULTS, ASSESSMENT -> true;
            case CONTENT, BUDGET, SCOPE, OTHER -> inResults(node.parent());
            default -> false;
        };
    }

    /**
     * Returns the year that a clause names for a number: the nearest one before it in the sentence, else the nearest after it
     * in the clause.
     *
     * @param scan the paragraph
     * @param quantity the number
     * @param previous the number before it, or null
     */
    @Nullable
    public Integer clauseYear(ParagraphScan scan, Quantity quantity, @Nullable Quantity previous) {
        boolean times = "lần".equals(quantity.unit())
                && quantity.first() > 0
                && scan.token(quantity.first() - 1).fold().equals("gấp");
        Integer own = times ? null : yearRightAfter(scan, quantity);
        if (own != null) {
            return own;
        }
        Integer before = yearBefore(scan, quantity, previous);
        return before != null || times ? before : yearAfter(scan, quantity);
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

    private static final Set<String> BETWEEN_NUMBER_AND_YEAR = Set.of(
            "vào", "trong", "đến", "tại", "cuối", "đầu", "hết", "của", "năm", "tháng", "giai", "đoạn", "thời", "điểm");

    private @Nullable Integer yearBefore(ParagraphScan scan, Quantity quantity, @Nullable Quantity previous) {
        int sentence = scan.sentence(quantity.first());
        Integer start = planStart();
        int closed = 0;
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
                boolean stale = otherClause && year != null && start != null && year < start && !isReport();
                if (!ofPrevious && !stale) {
                    return year;
                }
            }
        }
        return null;
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
            boolean introduced = List.of("vào", "trong", "đến")
                    .contains(scan.token(Math.max(0, i - 2)).fold());
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
        boolean day = token.text().matches("\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-].*");
        for (int i = at - 1; i >= Math.max(0, at - 9) && scan.clause(i) == scan.clause(at); i--) {
            String word = scan.token(i).fold();
            if (word.equals("chuẩn") || word.equals("luật") || ComparisonWords.beginAt(scan, i - 1)) {
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
