package vn.chitieu.read.page;

import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;

/**
 * Left and right margin of the text of a page, in its reading frame.
 *
 * @param left x at which full lines begin
 * @param right x at which full lines end
 */
record Margins(float left, float right) {

    /** Returns how a line stands between these margins, or between those of its column. */
    ParagraphStyle style(PageLine line) {
        PageLine.Column column = line.column();
        float from = column.isPage() ? left : column.left();
        float to = column.isPage() ? right : column.right();
        Alignment alignment = column.alignment();
        if (alignment == null) {
            alignment = alignment(line.row(), from, to);
        }
        return new ParagraphStyle(alignment, Math.max(0, Math.round((line.row().x0() - from) * 10) / 10f), 0, null, 0);
    }

    private static Alignment alignment(TextRow row, float from, float to) {
        float before = row.x0() - from;
        float after = to - row.x1();
        float tolerance = Math.max(0.4f * row.size(), 0.012f * (to - from));
        boolean centred = Math.abs(before - after) <= tolerance && before > 0.8f * row.size();
        if (centred) {
            return Alignment.CENTER;
        }
        if (Math.abs(after) <= 0.35f * row.size()) {
            return before > 0.3f * (to - from) ? Alignment.RIGHT : Alignment.JUSTIFY;
        }
        return Alignment.LEFT;
    }
}
