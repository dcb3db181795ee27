package vn.chitieu.read.page.aligned;

import java.util.regex.Pattern;
import vn.chitieu.read.page.Word;

/** Tells from the words of a cell without rules whether a line goes on with the one above it. */
public final class CellFlow {
    /** Lines of one cell stand at most so far apart, as a share of the font size. */
    public static final float LINE_DISTANCE = 1.75f;

    private static final float WORD_SPACE = 0.2f;
    private static final Pattern ITEM = Pattern.compile("^(?:[-–—+*•]|\\d+(?:\\.\\d+)*[.)]|[a-zđ]\\))(?:\\s|$)");
    private static final Pattern LABEL =
            Pattern.compile("(?:[IVXLC]+|[A-ZĐ]|[a-zđ]|\\d{1,3}(?:\\.\\d{1,2})*)[.)]?|\\([\\dA-Za-z]{1,2}\\)|[-–+*•]");

    private CellFlow() {}

    /** Returns whether a text is the label of a row: {@code 1}, {@code 2.1}, {@code II}, {@code a)}, {@code -}. */
    public static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    /** Returns whether a text is in the middle of a sentence. */
    public static boolean isWithin(String text) {
        return Character.isLowerCase(text.codePointAt(0)) && !ITEM.matcher(text).find()
                || ",;.)%".indexOf(text.charAt(0)) >= 0;
    }

    /**
     * Returns whether a text goes on with the one above it: in small letters, or where there was no room for its first word.
     *
     * @param before the text above
     * @param next the text below
     * @param end where texts of the column may end
     */
    public static boolean goesOn(Segment before, Segment next, float end) {
        if (ITEM.matcher(next.text()).find()) {
            return false;
        }
        Word word = next.words().words().get(0);
        return isWithin(next.text()) || end - before.x1() < word.x1() - word.x0() + WORD_SPACE * next.size();
    }
}
