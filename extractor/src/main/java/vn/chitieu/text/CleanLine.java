package vn.chitieu.text;

import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawText;
import vn.chitieu.model.Box;

/**
 * A clean line on its way into a paragraph.
 *
 * @param source the line as read
 * @param text its clean characters
 * @param blankBefore whether a blank line stands before it
 * @param sameParagraph whether the format says that it belongs to the paragraph of the line before (a manual break)
 * @param paragraphEnd whether the format says that a paragraph ends with it
 * @param firstOfParagraph whether the paragraph so far is this line alone
 */
record CleanLine(
        RawText source,
        TracedText text,
        boolean blankBefore,
        boolean sameParagraph,
        boolean paragraphEnd,
        boolean firstOfParagraph) {
    /** In points: less may be a slip of the printer or the scanner. */
    private static final float INDENT = 8;

    CleanLine asFirst(boolean first) {
        return new CleanLine(source, text, blankBefore, sameParagraph, paragraphEnd, first);
    }

    /** Returns how wide the line is: in points, or in characters where there are no pages. */
    double width() {
        Box box = source.box();
        return box != null ? box.x1() - box.x0() : text.length();
    }

    /** Returns where the line ends: points from the left of the page, or characters where there are no pages. */
    double right() {
        Box box = source.box();
        return box != null ? box.x1() : text.length();
    }

    boolean isCentred() {
        return source.style().alignment() == Alignment.CENTER;
    }

    /** Returns whether the line stands further right than the one above it on its page. */
    boolean isIndentedBelow(CleanLine above) {
        Box before = above.source.box();
        Box after = source.box();
        return before != null
                && after != null
                && above.source.page() != null
                && above.source.page().equals(source.page())
                && after.x0() - before.x0() > INDENT
                && after.y0() > before.y0();
    }
}
