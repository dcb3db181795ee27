package vn.chitieu.read;

/** A rule that is typed: a line of dashes, as under names and headings. */
public final class TypedRule {
    private TypedRule() {}

    /**
     * Tells whether a line is only a rule.
     *
     * @param line the line
     */
    public static boolean is(String line) {
        int strokes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("-–—=_*~".indexOf(c) >= 0) {
                strokes++;
            } else if (!Character.isWhitespace(c) && c != '\u00A0') {
                return false;
            }
        }
        return strokes >= 3;
    }
}
