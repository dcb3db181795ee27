package vn.chitieu.read.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The ink of one line of text in a cell, as a rectangle in pixels.
 *
 * @param left left edge
 * @param top top edge
 * @param right right edge, exclusive
 * @param bottom bottom edge, exclusive
 */
record CellLine(int left, int top, int right, int bottom) {
    /** Remains of a ruling line reach so far into a cell, in pixels. */
    private static final int RIM = 3;
    /** Height of a line below which its ink is a mark that belongs to a line beside it, as a share of the usual size. */
    private static final float MARK = 0.4f;
    /** Blank rows between a letter and its mark at most, as a share of the usual size. */
    private static final float STANDS_OFF = 0.2f;
    /** Marks reach so far beyond a cell that has no lines around it, as a share of the usual size. */
    private static final float BEYOND = 0.3f;
    /** Fewer pixels of ink than this are a speck. */
    private static final int SPECK = 12;

    int height() {
        return bottom - top;
    }

    /**
     * Returns whether it is as low as a mark above letters.
     *
     * @param size usual height of a line from descenders to ascenders
     */
    boolean isLow(float size) {
        return height() < MARK * size;
    }

    int width() {
        return right - left;
    }

    /** Returns how far a row of pixels lies from the line: 0 within it. */
    int distance(int y) {
        return Math.max(0, Math.max(top - y, y - bottom));
    }

    /** Returns how many pieces of ink stand side by side, parted by white columns. */
    int pieces(InkMask ink) {
        int pieces = 0;
        boolean before = false;
        for (int x = left; x < right; x++) {
            boolean inked = hasInkInColumn(ink, x, top, bottom);
            pieces += inked && !before ? 1 : 0;
            before = inked;
        }
        return pieces;
    }

    /** Returns the box of the leftmost piece of ink in a box that white columns part from the rest. */
    static CellLine firstPiece(InkMask ink, CellLine box) {
        int from = box.left;
        while (from < box.right && !hasInkInColumn(ink, from, box.top, box.bottom)) {
            from++;
        }
        int to = from;
        while (to < box.right && hasInkInColumn(ink, to, box.top, box.bottom)) {
            to++;
        }
        int top = box.top;
        while (top < box.bottom && !hasInk(ink, from, to, top)) {
            top++;
        }
        int bottom = box.bottom;
        while (bottom > top && !hasInk(ink, from, to, bottom - 1)) {
            bottom--;
        }
        return new CellLine(from, top, to, bottom);
    }

    /**
     * Returns the lines of a cell from top to bottom.
     *
     * @param ink ink of the page, ruling lines erased
     * @param cell the cell between its ruling lines
     * @param size usual height of a line from descenders to ascenders
     */
    static List<CellLine> of(InkMask ink, PageParts.Part cell, float size) {
        int left = Math.max(0, cell.left() + RIM);
        int right = Math.min(ink.width(), cell.right() - RIM);
        int low = Math.min(ink.height(), cell.bottom() - RIM);
        List<CellLine> lines = new ArrayList<>();
        int start = -1;
        for (int y = Math.max(0, cell.top() + RIM); y <= low; y++) {
            boolean inked = y < low && hasInk(ink, left, right, y);
            if (inked && start < 0) {
                start = y;
            } else if (!inked && start >= 0) {
                add(lines, trimmed(ink, left, start, right, y), size);
                start = -1;
            }
        }
        lines.removeIf(line -> inkOf(ink, line) < SPECK);
        return lines;
    }

    /**
     * Returns the lines of a cell with no lines around it, whole also where their marks reach beyond it.
     *
     * @param ink ink of the page
     * @param cell the cell
     * @param size usual height of a line from descenders to ascenders
     */
    static List<CellLine> open(InkMask ink, PageParts.Part cell, float size) {
        int beyond = RIM + Math.round(BEYOND * size);
        PageParts.Part around =
                new PageParts.Part(cell.left() - RIM, cell.top() - beyond, cell.right() + RIM, cell.bottom() + beyond);
        List<CellLine> lines = new ArrayList<>();
        for (CellLine line : of(ink, around, size)) {
            // A line that touches one of a cell above or below is parted from it at the edge between them.
            boolean touches = line.top <= around.top() + RIM || line.bottom >= around.bottom() - RIM;
            int top = touches ? Math.max(line.top, cell.top()) : line.top;
            int bottom = touches ? Math.min(line.bottom, cell.bottom()) : line.bottom;
            int middle = (top + bottom) / 2;
            boolean inside =
                    middle >= cell.top() && middle < cell.bottom() && (!touches || bottom - top >= MARK * size);
            if (inside) {
                lines.add(new CellLine(line.left, top, line.right, bottom));
            }
        }
        return lines;
    }

    /** Marks above and dots below a letter stand off from it. */
    private static void add(List<CellLine> lines, CellLine line, float size) {
        CellLine above = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        boolean joins = above != null
                && line.top - above.bottom <= STANDS_OFF * size
                && (above.isLow(size) || line.isLow(size));
        if (above != null && joins) {
            lines.set(
                    lines.size() - 1,
                    new CellLine(
                            Math.min(above.left, line.left),
                            above.top,
                            Math.max(above.right, line.right),
                            line.bottom));
        } else {
            lines.add(line);
        }
    }

    private static CellLine trimmed(InkMask ink, int left, int top, int right, int bottom) {
        int first = left;
        while (first < right && !hasInkInColumn(ink, first, top, bottom)) {
            first++;
        }
        int end = right;
        while (end > first && !hasInkInColumn(ink, end - 1, top, bottom)) {
            end--;
        }
        return new CellLine(first, top, end, bottom);
    }

    private static boolean hasInk(InkMask ink, int left, int right, int y) {
        for (int x = left; x < right; x++) {
            if (ink.at(x, y)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasInkInColumn(InkMask ink, int x, int top, int bottom) {
        for (int y = top; y < bottom; y++) {
            if (ink.at(x, y)) {
                return true;
            }
        }
        return false;
    }

    private static int inkOf(InkMask ink, CellLine line) {
        int count = 0;
        for (int y = line.top; y < line.bottom; y++) {
            for (int x = line.left; x < line.right; x++) {
                count += ink.at(x, y) ? 1 : 0;
            }
        }
        return count;
    }
}
