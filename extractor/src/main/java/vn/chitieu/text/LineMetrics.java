package vn.chitieu.text;

import java.util.Arrays;
import java.util.List;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawText.Extent;

/**
 * How the lines of a document are set.
 *
 * @param fullWidths where a full line ends
 * @param characterWidth mean width of a character, in the same unit
 * @param wrapped whether paragraphs are broken into lines
 * @param blankEndsParagraph whether a blank line ends a paragraph
 * @param indentsParagraphs whether the first line of a paragraph is indented and the others are not
 */
record LineMetrics(
        FullWidths fullWidths,
        double characterWidth,
        boolean wrapped,
        boolean blankEndsParagraph,
        boolean indentsParagraphs) {

    /** Lines wider than this many characters are paragraphs of their own, not hard-wrapped lines. */
    private static final int WIDEST_WRAPPED_LINE = 140;

    /** Indents in points: of a line at the margin at most, of the first line of a paragraph at least. */
    private static final float AT_MARGIN = 5;

    private static final float INDENTED = 10;

    /**
     * Measures lines.
     *
     * @param lines all body lines of a document in order, clean
     */
    static LineMetrics of(List<CleanLine> lines) {
        double[] rights = lines.stream()
                .filter(line ->
                        line.source().extent() == Extent.LINE && !line.text().isEmpty())
                .mapToDouble(CleanLine::right)
                .toArray();
        if (rights.length < 3) {
            return new LineMetrics(FullWidths.of(List.of(), 0), 1, false, true, false);
        }
        double characters = lines.stream()
                .filter(line -> line.text().length() > 20)
                .mapToDouble(line -> line.width() / line.text().length())
                .average()
                .orElse(1);
        Arrays.sort(rights);
        double full = rights[(int) (rights.length * 0.92)];
        long near = Arrays.stream(rights).filter(r -> r >= full * 0.85).count();
        boolean geometric = lines.stream().anyMatch(line -> line.source().box() != null);
        boolean wrapped = (geometric || full <= WIDEST_WRAPPED_LINE) && near * 4 >= rights.length;
        Continuations sure = Continuations.of(lines);
        return new LineMetrics(
                FullWidths.of(lines, full),
                characters,
                wrapped,
                !wrapped || sure.blanksSeparate(),
                wrapped && geometric && sure.standAtMargin());
    }

    /** Returns whether a line has no room for the first word of the next. */
    boolean isFull(CleanLine line, CharSequence next) {
        double full = fullWidths.at(line);
        double room = full - line.right();
        return room < (firstWord(next) + 1) * characterWidth * 1.15 + full * 0.02;
    }

    /** Returns whether the indent of a line says that a paragraph begins with it. */
    boolean beginsParagraph(CleanLine line) {
        ParagraphStyle style = line.source().style();
        return indentsParagraphs && style.alignment() != Alignment.CENTER && style.indent() > INDENTED;
    }

    /** Returns whether a line stands at the margin where first lines are indented. */
    boolean continuesAtMargin(CleanLine line) {
        return indentsParagraphs && line.source().style().indent() < AT_MARGIN;
    }

    /** Returns the number of characters of the first word. */
    static int firstWord(CharSequence text) {
        int space = 0;
        while (space < text.length() && text.charAt(space) != ' ') {
            space++;
        }
        return space;
    }

    /** Lines that go on with the one before beyond doubt: in small letters, after a line that ends no sentence. */
    private record Continuations(int all, int afterBlank, int atMargin) {

        static Continuations of(List<CleanLine> lines) {
            int all = 0;
            int afterBlank = 0;
            int atMargin = 0;
            CleanLine before = null;
            for (CleanLine line : lines) {
                if (line.text().isEmpty()) {
                    continue;
                }
                if (before != null && FullWidths.isBroken(before, line)) {
                    all++;
                    afterBlank += line.blankBefore() ? 1 : 0;
                    atMargin += line.source().style().indent() < AT_MARGIN ? 1 : 0;
                }
                before = line;
            }
            return new Continuations(all, afterBlank, atMargin);
        }

        /** Blank lines mean nothing where they stand inside sentences as often as between them. */
        boolean blanksSeparate() {
            return afterBlank * 2 < all || all == 0;
        }

        boolean standAtMargin() {
            return all >= 5 && atMargin * 10 >= all * 9;
        }
    }
}
