package vn.chitieu.read.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of pixels with no blank row among them: a line of text, or lines that stand side by side and are not level with each other.
 *
 * @param top the first row
 * @param bottom the row after the last
 * @param free what is free of ink in them, from left to right
 */
record InkBand(int top, int bottom, List<Interval> free) {
    /** Blank rows between a letter and its marks, in inches; lines of text stand further apart. */
    private static final float TOUCHING = 0.022f;
    /** Height of the tallest marks, in inches. */
    private static final float MARK = 0.06f;

    /**
     * Returns the bands of a page from top to bottom.
     *
     * @param ink ink of the page, ruling lines erased
     * @param resolution pixels per inch
     */
    static List<InkBand> of(InkMask ink, int resolution) {
        List<Interval> rows = new ArrayList<>();
        int start = -1;
        for (int y = 0; y <= ink.height(); y++) {
            boolean blank = y == ink.height() || isBlank(ink, y);
            if (!blank && start < 0) {
                start = y;
            } else if (blank && start >= 0) {
                rows.add(new Interval(start, y));
                start = -1;
            }
        }
        int touching = Math.round(TOUCHING * resolution);
        int mark = Math.round(MARK * resolution);
        List<InkBand> bands = new ArrayList<>();
        for (Interval band : withMarks(rows, touching, mark)) {
            bands.add(new InkBand(band.from(), band.to(), free(ink, band.from(), band.to())));
        }
        return bands;
    }

    /** Dots below and marks above letters stand off from them: these rows belong to the nearest line. */
    private static List<Interval> withMarks(List<Interval> rows, int touching, int mark) {
        List<Interval> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Interval row = rows.get(i);
            Interval before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            int gapBefore = before == null ? Integer.MAX_VALUE : row.from() - before.to();
            int gapAfter =
                    i + 1 == rows.size() ? Integer.MAX_VALUE : rows.get(i + 1).from() - row.to();
            boolean joins = gapBefore <= touching
                    || (row.length() <= mark && gapBefore <= mark && gapBefore <= gapAfter)
                    || (before != null && before.length() <= mark && gapBefore <= mark);
            if (before != null && joins) {
                lines.set(lines.size() - 1, new Interval(before.from(), row.to()));
            } else {
                lines.add(row);
            }
        }
        return lines;
    }

    /** A row with a speck or two is blank. */
    private static boolean isBlank(InkMask ink, int y) {
        int count = 0;
        for (int x = 0; x < ink.width(); x++) {
            count += ink.at(x, y) ? 1 : 0;
        }
        return count <= 2;
    }

    private static List<Interval> free(InkMask ink, int top, int bottom) {
        List<Interval> free = new ArrayList<>();
        int start = 0;
        for (int x = 0; x <= ink.width(); x++) {
            boolean inked = x == ink.width();
            int count = 0;
            for (int y = top; y < bottom && !inked; y++) {
                count += ink.at(x, y) ? 1 : 0;
                inked = count > 1;
            }
            if (inked) {
                if (x - start >= 2) {
                    free.add(new Interval(start, x));
                }
                start = x + 1;
            }
        }
        return free;
    }
}
