package vn.chitieu.outline;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line at the place of a title.
 *
 * @param line the line
 * @param printed what stands in it from the title on
 * @param folded the same, folded for comparison
 */
record TitleLine(Line line, String printed, String folded) {
    private static final int PROSE_LENGTH = 220;

    private static final String CITED = "(?:" + DocumentTypes.standard().wordRegex() + ")";

    /** The words that a basis block begins with. */
    private static final Pattern BASIS = Pattern.compile(
            "[^a-z0-9]*(?:can\\s+cu\\b|(?:tiep\\s+tuc\\s+)?(?:trien\\s+khai\\s+)?(?:thuc\\s+hien|trien\\s+khai|thi\\s+hanh|chap\\s+hanh)\\s+(?:cac\\s+|noi\\s+dung\\s+)?"
                    + CITED + "\\b|theo\\s+(?:de\\s+nghi|" + CITED
                    + ")\\b|xet\\s+(?:de\\s+nghi|to\\s+trinh|bao\\s+cao)|tren\\s+co\\s+so\\b|thoi\\s+gian\\s+qua|trong\\s+(?:nhung\\s+nam|thoi\\s+gian)|nham\\s|de\\s+(?:trien|thuc|tiep|tang|dam|bao|phat|nang|kip|to|co|chu|hoan|giai|day|gop|huy|khac|cu|lam|co)).*");

    /** The authority that a decision names under its title. */
    private static final Pattern AUTHORITY = Pattern.compile(
            "[^a-z0-9]*(?:chu\\s+tich\\s+|pho\\s+chu\\s+tich\\s+)?(?:uy\\s+ban\\s+nhan\\s+dan|ubnd|hoi\\s+dong\\s+nhan\\s+dan|hdnd|bo\\s+truong|giam\\s+doc|thu\\s+tuong\\s+chinh\\s+phu|chinh\\s+phu|quoc\\s+hoi|truong\\s+phong|truong\\s+ban|chanh\\s+van\\s+phong)\\b(?!.*(?:\\bve\\b|\\bgiai\\s+doan|\\bnam\\s+\\d|;)).{0,110}");

    private static final Pattern LEAD_IN =
            Pattern.compile("(?:ban\\s+hanh|xay\\s+dung|trien\\s+khai|bao\\s+cao|nhu\\s+sau|to\\s+chuc)");

    private static final Pattern COMMITTEE_SPEAKS = Pattern.compile("(?:UBND|HĐND)\\s+\\p{Ll}");

    /**
     * Returns whether the title above it has ended.
     *
     * @param capitals whether the title is in capitals
     * @param last the line that the title ends with so far, or null
     * @param dangling whether its last word wants the name of an authority
     */
    boolean endsTitle(boolean capitals, @Nullable Line last, boolean dangling) {
        boolean upper = Character.isUpperCase(printed.codePointAt(0));
        boolean misreadOne = folded.startsWith("l.") || folded.startsWith("ll.");
        if (SectionStart.isLabel(folded) && (upper || misreadOne || Character.isDigit(printed.charAt(0)))) {
            return true;
        }
        if (isAuthority() && upper && !dangling) {
            return true;
        }
        if (capitals) {
            return !printed.startsWith("(")
                    && (COMMITTEE_SPEAKS.matcher(printed).lookingAt() || LetterCase.beginsLower(printed));
        }
        if (upper
                && (BASIS.matcher(folded).lookingAt() || LetterCase.mostlyCapitals(printed) && printed.length() > 3)) {
            return true;
        }
        boolean prose = printed.length() > PROSE_LENGTH
                || printed.endsWith(";")
                || printed.endsWith(":")
                || printed.endsWith(".");
        return upper && prose || last != null && last.emphasised() && !line.emphasised();
    }

    /** Returns whether the line names the authority of a decision. */
    boolean isAuthority() {
        return AUTHORITY.matcher(folded).matches() && !LEAD_IN.matcher(folded).find() && !folded.endsWith(";");
    }
}
