package vn.chitieu.read.page.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.Word;

/**
 * Words of one line that no white space as wide as that between columns parts: what a cell without rules holds of the line.
 *
 * @param words the words
 * @param text their text
 * @param kind what they are
 */
public record Segment(TextRow words, String text, Kind kind) {

    /** What a segment is, as far as its characters tell. */
    public enum Kind {
        /** A number, with sign and per cent; a range, a fraction or a month. */
        FIGURE,
        /** A dash, which stands for no value or for an item of a list. */
        DASH,
        TEXT
    }

    /** White space that parts columns for sure, as a share of the font size. */
    private static final float SURE_GAP = 0.9f;
    /** White space that parts columns where it is wider than that between the words beside it. */
    private static final float GAP = 0.34f;
    /** White space that parts two numbers; groups of digits stand closer. */
    private static final float FIGURE_GAP = 0.38f;

    private static final float USUAL_SPACE = 0.26f;
    private static final float WIDER = 1.35f;
    /** Spaces of a justified line differ by at most this share. */
    private static final float ALIKE = 0.15f;

    private static final String NUMBER = "\\d[\\d.,]*(?:\\s\\d{3})*";
    private static final Pattern FIGURE = Pattern.compile("[<>≤≥~≈±+–-]{0,2}\\s?\\(?\\s?" + NUMBER + "\\)?\\s?%?"
            + "(?:\\s?[/–-]\\s?" + NUMBER + "\\s?%?){0,2}|\\(?\\d{1,2}\\)?\\s*=[\\s\\d()+:/*x-]*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\s?[-–/]\\s?(?:19|20)?\\d\\d)?");
    private static final Pattern DASH = Pattern.compile("[-–—+*•]|x|X");

    /** Returns the left edge of its words. */
    public float x0() {
        return words.x0();
    }

    /** Returns the right edge of its words. */
    public float x1() {
        return words.x1();
    }

    float width() {
        return words.x1() - words.x0();
    }

    /** Returns the font size of most of its text, in points. */
    public float size() {
        return words.size();
    }

    /** Returns whether it is a number, a range, a fraction or a month. */
    public boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    /** Returns whether it is a year or several, which head columns as words do. */
    public boolean isYear() {
        return YEAR.matcher(text).matches();
    }

    /** Returns whether it is neither a number nor a dash. */
    public boolean isText() {
        return kind == Kind.TEXT;
    }

    /** Returns a segment of words. */
    public static Segment of(TextRow words) {
        String text = words.text();
        Kind kind = Kind.TEXT;
        if (FIGURE.matcher(text).matches()) {
            kind = Kind.FIGURE;
        } else if (DASH.matcher(text).matches()) {
            kind = Kind.DASH;
        }
        return new Segment(words, text, kind);
    }

    /** Returns the words of a row, parted where columns may part them. */
    public static List<TextRow> parts(TextRow row) {
        List<Word> words = row.words();
        float[] gaps = gaps(row);
        float usual = usualSpace(gaps);
        List<TextRow> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean wide = gaps[i] >= GAP && gaps[i] >= WIDER * usual && !isJustified(gaps, i);
            boolean numbers = gaps[i] >= FIGURE_GAP && isNumber(words.get(i - 1)) && isNumber(words.get(i));
            if (gaps[i] >= SURE_GAP || wide || numbers) {
                parts.add(TextRow.of(words.subList(from, i)));
                from = i;
            }
        }
        parts.add(from == 0 ? row : TextRow.of(words.subList(from, words.size())));
        return parts;
    }

    /** Returns the white space before each word but the first, as a share of the font size. */
    private static float[] gaps(TextRow row) {
        List<Word> words = row.words();
        float[] gaps = new float[words.size()];
        float reach = words.get(0).x1();
        for (int i = 1; i < gaps.length; i++) {
            gaps[i] = (words.get(i).x0() - reach) / row.size();
            reach = Math.max(reach, words.get(i).x1());
        }
        return gaps;
    }

    /** The spaces of a justified line are alike; those between columns hardly are. */
    private static boolean isJustified(float[] gaps, int at) {
        boolean before = at > 1 && Math.abs(gaps[at - 1] - gaps[at]) < ALIKE * gaps[at];
        boolean after = at + 1 < gaps.length && Math.abs(gaps[at + 1] - gaps[at]) < ALIKE * gaps[at];
        return before || after;
    }

    /** Returns the usual space between the words of a row: that of a justified line is wide. */
    private static float usualSpace(float[] gaps) {
        List<Float> spaces = new ArrayList<>(List.of(USUAL_SPACE, USUAL_SPACE));
        for (int i = 1; i < gaps.length; i++) {
            if (gaps[i] > 0 && gaps[i] < SURE_GAP) {
                spaces.add(gaps[i]);
            }
        }
        spaces.sort(null);
        return spaces.get((spaces.size() - 1) / 2);
    }

    private static boolean isNumber(Word word) {
        char first = word.text().charAt(0);
        char last = word.text().charAt(word.text().length() - 1);
        return Character.isDigit(first) && (Character.isDigit(last) || last == '%');
    }
}
