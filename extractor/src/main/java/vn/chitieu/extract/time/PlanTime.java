package vn.chitieu.extract.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.outline.DocumentHeader;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;

/** Knows the years of a document: those of its period and date, and those that its headings and lead-ins name. */
public final class PlanTime {
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
}
