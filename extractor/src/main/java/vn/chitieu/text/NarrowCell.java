package vn.chitieu.text;

import java.util.regex.Pattern;

/**
 * A table's cell that breaks the lines in it.
 *
 * @param width how wide lines may be in it, in points
 */
record NarrowCell(double width) {
    /** A word of capitals that is cut in a narrow column, such as {@code ST} / {@code T}. */
    private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{3,5}");

    /** A number with dots between thousands. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?%?");

    /** Where a break stands within a number beyond doubt: in a group of digits, or beside a mark. */
    private static final Pattern CUT_NUMBER =
            Pattern.compile("[\\d.]*(?:\\.\\d{0,2}\\n\\d|\\d\\n[.,]\\d|\\d,\\n\\d)[\\d.,%]*");

    /**
     * Returns whether the cell cuts a word between two lines. It does so to one that is wider than itself: a unit with its slashes,
     * a short form in capitals, a number whose thousands say that digits are missing. Of {@code 120} above {@code 130} each is a number of its own.
     */
    boolean cuts(CleanLine last, CleanLine next) {
        String before = last.text().toString();
        if (before.indexOf(' ') >= 0) {
            return false;
        }
        boolean unit =
                before.indexOf('/') > 0 && Character.isLowerCase(next.text().charAt(0));
        boolean shortForm = SHORT_FORM.matcher(before + next.text()).matches();
        boolean number = CUT_NUMBER.matcher(before + "\n" + next.text()).matches()
                && NUMBER.matcher(before + next.text()).matches();
        double character = last.width() / before.length();
        // A digit is wider than the mean of digits and dots.
        double missing = number ? 2 * character : character;
        return (unit || shortForm || number) && last.width() + missing > width;
    }

    /** Returns whether a line has no room for the first word of the next. */
    boolean isFull(CleanLine last, CleanLine next) {
        TracedText text = next.text();
        double word = next.width() * (LineMetrics.firstWord(text) + 1) / Math.max(1, text.length());
        return last.width() + word > width;
    }
}
