package vn.chitieu.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a line goes on with the paragraph before it. A line that was broken because it was full goes on; so
 * does one that begins in the middle of a sentence, wherever a page break put it.
 */
final class LineJoiner {
    /** A label or bullet whose text stands on the next line, as some converters write lists. */
    private static final Pattern LONE_LABEL =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zđ]|[IVX]{1,5})[.)]|[-–+•*]");

    /** The word of a label whose number was broken off: {@code Điều} / {@code 1. Phê duyệt}. */
    private static final String ARTICLE = "Điều";

    /** The number of a document or a day, which looks like a label: {@code 07/CTr-UBND}, {@code 15/3/2024}. */
    private static final Pattern SLASHED = Pattern.compile("\\d{1,5}/");

    private final LineMetrics metrics;
    /** The cell that lines stand in, or null where they stand on the page. */
    private final @Nullable NarrowCell cell;

    private LineJoiner(LineMetrics metrics, @Nullable NarrowCell cell) {
        this.metrics = metrics;
        this.cell = cell;
    }

    /**
     * Measures the lines of a document.
     *
     * @param lines all body lines in order, clean
     */
    static LineJoiner of(List<CleanLine> lines) {
        return new LineJoiner(LineMetrics.of(lines), null);
    }

    /**
     * Returns a joiner for the lines of a table's cell.
     *
     * @param cellRoom how wide lines may be in it, in points, or null where that is not known
     */
    LineJoiner inCell(@Nullable Float cellRoom) {
        return cellRoom == null ? this : new LineJoiner(metrics, new NarrowCell(cellRoom));
    }

    /**
     * Returns whether a line goes on with the paragraph before it.
     *
     * @param paragraph the paragraph so far, not empty
     * @param last the line that the paragraph ends with
     * @param next the line in question, not empty
     */
    boolean continues(TracedText paragraph, CleanLine last, CleanLine next) {
        TracedText text = next.text();
        if (last.source().style().headingLevel() != next.source().style().headingLevel()
                || next.source().style().listLabel() != null) {
            return false;
        }
        if (cell != null && cell.cuts(last, next)) {
            return true;
        }
        LeadingMark mark = LeadingMark.of(text);
        if (completes(paragraph, next, mark)) {
            return true;
        }
        boolean ended = LineWording.endsSentence(paragraph);
        if (mark != null) {
            return !ended && markGoesOn(paragraph, last, next, mark);
        }
        if (LineWording.isAuthority(paragraph, text)
                || LineWording.startsBlock(text)
                || LineWording.isTypeLine(paragraph)
                || LineWording.isSigned(text)
                || LineWording.isSigned(paragraph)) {
            return false;
        }
        boolean shouts = LineWording.isShout(paragraph);
        boolean alike = shouts == LineWording.isShout(text);
        char first = text.charAt(0);
        boolean midSentence = Character.isLowerCase(first) || ",;)%".indexOf(first) >= 0 || first == '(' && !ended;
        if (alike && Character.isLetter(first) && LineWording.wantsName(paragraph)
                || alike && paragraph.charAt(paragraph.length() - 1) == ','
                || midSentence && !ended && !shouts) {
            return true;
        }
        if (next.sameParagraph()) {
            return alike && (!ended || midSentence);
        }
        if (cell != null) {
            return !last.paragraphEnd() && !ended && cell.isFull(last, next);
        }
        return alike && isBrokenLine(last, next, ended);
    }

    /** Returns whether a paragraph cannot end where it does: with a bare label, or before a number or amount. */
    private boolean completes(TracedText paragraph, CleanLine next, @Nullable LeadingMark mark) {
        TracedText text = next.text();
        if (mark != null && mark.kind() == LeadingMark.Kind.ARABIC && ARTICLE.contentEquals(paragraph)) {
            return true;
        }
        if (mark == null
                && cell == null
                && !next.blankBefore()
                && LONE_LABEL.matcher(paragraph).matches()) {
            return true;
        }
        boolean number = (mark == null || SLASHED.matcher(text).lookingAt())
                && Character.isDigit(text.charAt(0))
                && LineWording.wantsNumber(paragraph);
        return number || mark == null && LineWording.isAnnouncedAmount(paragraph, text);
    }

    /** Returns whether what looks like a label goes on with a sentence that has not ended. */
    private boolean markGoesOn(TracedText paragraph, CleanLine last, CleanLine next, LeadingMark mark) {
        return switch (mark.kind()) {
            case BULLET -> !LineWording.isShout(paragraph) && dashGoesOn(paragraph, last, next, mark);
            case DIVISION -> !last.paragraphEnd();
            default -> false;
        };
    }

    private boolean dashGoesOn(TracedText paragraph, CleanLine last, CleanLine next, LeadingMark mark) {
        if (!mark.label().equals("-") && !mark.label().equals("–")) {
            return false;
        }
        // Where paragraphs are indented, a full line goes on at the margin.
        boolean atMargin = cell == null && metrics.continuesAtMargin(next) && metrics.isFull(last, next.text());
        return atMargin || DashedNames.goesOn(paragraph, next.text().toString().substring(mark.length()));
    }

    /** Returns whether a line of the page was broken because it was full, or is one of several centred ones. */
    private boolean isBrokenLine(CleanLine last, CleanLine next, boolean ended) {
        if (last.paragraphEnd()
                || !metrics.wrapped()
                || next.blankBefore() && metrics.blankEndsParagraph()
                || last.isCentred() != next.isCentred()) {
            return false;
        }
        if (next.isCentred()) {
            return !ended;
        }
        boolean indented = !last.firstOfParagraph() && next.isIndentedBelow(last);
        return !indented && !metrics.beginsParagraph(next) && metrics.isFull(last, next.text());
    }

    /**
     * Returns whether a break of lines stands within a word: after the slash or unspaced dash of a compound, such as
     * {@code QĐ-} / {@code TTg}, and in a cell that is narrower than the word.
     *
     * @param paragraph the paragraph so far
     * @param last the line that it ends with
     * @param next the line that goes on with it
     */
    boolean isBrokenWord(TracedText paragraph, CleanLine last, CleanLine next) {
        int length = paragraph.length();
        if (length < 2) {
            return false;
        }
        char mark = paragraph.charAt(length - 1);
        boolean compound = (mark == '-' || mark == '/')
                && Character.isLetterOrDigit(paragraph.charAt(length - 2))
                && Character.isLetterOrDigit(next.text().charAt(0));
        return compound || cell != null && cell.cuts(last, next);
    }
}
