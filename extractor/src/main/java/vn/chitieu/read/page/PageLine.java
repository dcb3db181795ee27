package vn.chitieu.read.page;

import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.model.Box;

/**
 * A line of a page, before the margins of the document are known.
 *
 * @param page 1-based page
 * @param frame frame in which it reads
 * @param row its words
 * @param region where on the page it stands
 * @param column column of text that it stands in
 */
public record PageLine(int page, PageFrame frame, TextRow row, Region region, Column column) implements PageBlock {

    /**
     * The column of text that a line stands in.
     *
     * @param left left margin in the reading frame, or NaN for the margins of the page
     * @param right right margin
     * @param alignment how its lines are aligned, where that is known of the column as a whole
     */
    public record Column(float left, float right, @Nullable Alignment alignment) {
        /** The column that fills the page between its margins. */
        public static final Column PAGE = new Column(Float.NaN, Float.NaN, null);

        /** Returns whether it is the column between the margins of the page, whose edges are not known yet. */
        public boolean isPage() {
            return Float.isNaN(left);
        }
    }

    /** Returns the same line in another region of the page. */
    public PageLine in(Region other) {
        return new PageLine(page, frame, row, other, column);
    }

    /** Returns where it lies on the page as displayed, in points. */
    public Box box() {
        return frame.displayed(row.x0(), row.top(), row.x1(), row.bottom());
    }

    /** Returns its text with one space between words. */
    public String text() {
        return row.text();
    }

    /** Returns the line as text that stands between the margins of its page as {@code style} says. */
    public RawText toText(ParagraphStyle style) {
        return new RawText(
                RawText.Extent.LINE, region, RowText.runs(row, frame), style, page, box(), frame.direction(), null);
    }
}
