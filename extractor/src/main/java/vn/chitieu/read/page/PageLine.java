package vn.chitieu.read.page;

import org.jspecify.annotations.Nullable;
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
record PageLine(int page, PageFrame frame, TextRow row, Region region, Column column) implements PageBlock {

    /**
     * The column of text that a line stands in.
     *
     * @param left left margin in the reading frame, or NaN for the margins of the page
     * @param right right margin
     * @param alignment how its lines are aligned, where that is known of the column as a whole
     */
    record Column(float left, float right, @Nullable Alignment alignment) {
        /** The column that fills the page between its margins. */
        static final Column PAGE = new Column(Float.NaN, Float.NaN, null);

        boolean isPage() {
            return Float.isNaN(left);
        }
    }

    PageLine in(Region other) {
        return new PageLine(page, frame, row, other, column);
    }

    Box box() {
        return frame.displayed(row.x0(), row.top(), row.x1(), row.bottom());
    }

    String text() {
        return row.text();
    }

    /** Returns the line as text, with the margins of its page. */
    RawText toText(Margins margins) {
        return new RawText(
                RawText.Extent.LINE,
                region,
                RowText.runs(row, frame),
                margins.style(this),
                page,
                box(),
                frame.direction(),
                null);
    }
}
