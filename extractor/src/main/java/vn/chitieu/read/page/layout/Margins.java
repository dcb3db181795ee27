package vn.chitieu.read.page.layout;

import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.TextRow;

/**
 * Left and right margin of the text of a page, in its reading frame.
 *
 * @param left x at which full lines begin
 * @param right x at which full lines end
 * @param indent x at which paragraphs begin
 */
record Margins(float left, float right, float indent) {
    private static final float EXACT = 0.6f;

    /** Returns how a line stands between these margins, or between those of its column. */
    ParagraphStyle style(PageLine line) {
        PageLine.Column column = line.column();
        float from = column.isPage() ? left : column.left();
        float to = column.isPage() ? right : column.right();
        Alignment alignment = column.alignment();
        if (alignment == null) {
            alignment = alignment(line.row(), from, to);
            boolean chance = alignment == Alignment.CENTER
                    && column.isPage()
                    && Math.abs(line.row().x0() - indent) < 2 * EXACT
                    && Math.abs(line.row().x0() - from - (to - line.row().x1())) > EXACT;
            // A paragraph of one line may happen to end as far from the margin as it begins.
            alignment = chance ? Alignment.LEFT : alignment;
        }
        return new ParagraphStyle(alignment, Math.max(0, Math.round((line.row().x0() - from) * 10) / 10f), 0, null, 0);
    }

    /** Returns whether a line that fills the page is set from the middle: it stands off both margins alike. */
    boolean isCentredFull(PageLine line) {
        float before = line.row().x0() - left;
        float after = right - line.row().x1();
        return line.column().isPage() && before > EXACT && Math.abs(before - after) < 2 * EXACT;
    }

    private static Alignment alignment(TextRow row, float from, float to) {
        float before = row.x0() - from;
        float after = to - row.x1();
        float tolerance = Math.max(0.4f * row.size(), 0.012f * (to - from));
        boolean centred = Math.abs(before - after) <= tolerance && before > 0.8f * row.size();
        float room = 0.28f * (to - from);
        boolean amid = Math.min(before, after) > room && Math.abs(before - after) < 0.05f * (to - from);
        if (centred || amid) {
            return Alignment.CENTER;
        }
        if (Math.abs(after) <= 0.35f * row.size()) {
            return before > 0.3f * (to - from) ? Alignment.RIGHT : Alignment.JUSTIFY;
        }
        return Alignment.LEFT;
    }
}
