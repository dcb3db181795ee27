package vn.chitieu.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawText;

/**
 * A line of a format that has no geometry, in which tabs or many spaces may set a text of a right column apart.
 *
 * @param source the text that it is, or is a line of
 * @param start index of its first character in the source
 * @param end index after its last character
 * @param printed its characters
 */
record TypedLine(RawText source, int start, int end, String printed) {
    private static final Pattern GAP = Pattern.compile("[ \\u00A0]*\\t[ \\u00A0\\t]*|[ \\u00A0]{3,}");
    private static final Pattern INDENT = Pattern.compile("[ \\u00A0]*\\t[ \\u00A0\\t]*|[ \\u00A0]{16,}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST_RIGHT = 80;

    static TypedLine of(RawText source, int start, int end) {
        return new TypedLine(source, start, end, source.text().substring(start, end));
    }

    /** Returns the first gap behind which a text of a kind stands, with something on its left, or null. */
    @Nullable
    Span gapBefore(Pattern right) {
        Matcher gap = GAP.matcher(printed);
        while (gap.find()) {
            String before = printed.substring(0, gap.start());
            String after = printed.substring(gap.end()).strip();
            if (!before.isBlank() && !after.isEmpty() && after.length() <= LONGEST_RIGHT && isOf(right, after)) {
                return new Span(gap.start(), gap.end());
            }
        }
        return null;
    }

    /** Returns whether a text of a kind stands alone in the right column. */
    boolean isRight(Pattern right) {
        return printed.length() > 0
                && INDENT.matcher(printed).lookingAt()
                && printed.strip().length() <= LONGEST_RIGHT
                && isOf(right, printed.strip());
    }

    /** A pattern is put to the printed words and to the folded ones: only the former tell names, only the latter old fonts' capitals. */
    private static boolean isOf(Pattern right, String words) {
        return right.matcher(words).matches() || right.matcher(fold(words)).matches();
    }

    boolean isBlank() {
        return printed.isBlank();
    }

    String folded() {
        return fold(printed.strip());
    }

    private static String fold(String words) {
        String apart = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd').replaceAll("\\s+", " ");
    }

    /** Returns a part as the text of a cell; the label of automatic numbering stays with the left one. */
    RawText part(int from, int to) {
        RawText part = source.part(start + from, start + to);
        return from == 0 ? part : part.withStyle(ParagraphStyle.PLAIN);
    }
}
