package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.page.Band;
import vn.chitieu.read.page.TextRow;

/** Lines one below the other that share a corridor of white space, as they are taken from the first on. */
final class ColumnRun {
    private static final float NARROWEST_CORRIDOR = 0.7f;
    private static final float WIDE_CORRIDOR = 1.6f;
    /** The signer's name stands below room for stamp and signature. */
    private static final float SIGNATURE_ROOM = 12f;

    private static final float PARAGRAPH_ROOM = 0.9f;
    private static final float COLUMN_ROOM = 6f;

    private final List<Band> bands;
    private Band.Gap corridor;
    private int from;
    private int to;
    private int twoSided = 1;

    /**
     * Creates a run of one line.
     *
     * @param bands bands of a page or of a part of it, from top to bottom
     * @param corridor white space that parts the line
     * @param start index of the line
     */
    ColumnRun(List<Band> bands, Band.Gap corridor, int start) {
        this.bands = bands;
        this.corridor = corridor;
        from = start;
        to = start + 1;
    }

    /** Takes the lines below that keep to the corridor. */
    void extendDown() {
        while (to < bands.size() && accept(bands.get(to), bands.get(to - 1), true)) {
            to++;
        }
    }

    /**
     * Takes the lines above that keep to the corridor.
     *
     * @param floor index of the first line that may be taken
     */
    void extendUp(int floor) {
        while (from > floor && accept(bands.get(from - 1), bands.get(from), false)) {
            from--;
        }
    }

    private boolean accept(Band band, Band neighbour, boolean below) {
        Band.Gap free = band.freeWithin(corridor);
        float size = band.size();
        if (free == null || free.width() < NARROWEST_CORRIDOR * size) {
            return false;
        }
        boolean onLeft = band.x0() < free.from();
        boolean onRight = band.x1() > free.to();
        float distance = below ? band.top() - neighbour.bottom() : neighbour.top() - band.bottom();
        boolean near;
        if (onLeft && onRight) {
            near = distance < COLUMN_ROOM * size && below;
            twoSided += near ? 1 : 0;
        } else if (onRight) {
            boolean fits = fits(band, below, false);
            near = distance < (below && fits ? SIGNATURE_ROOM : PARAGRAPH_ROOM) * size
                    && (fits || band.x0() > free.to() + size);
        } else {
            near = distance < PARAGRAPH_ROOM * size && fits(band, below, true);
        }
        if (near) {
            corridor = free;
        }
        return near;
    }

    /** A line on one side belongs to that column where it is centred or aligned with its lines. */
    private boolean fits(Band band, boolean below, boolean onLeft) {
        float tolerance = 0.5f * band.size();
        float center = (band.x0() + band.x1()) / 2;
        for (TextRow row : side(onLeft)) {
            boolean centred = Math.abs(row.center() - center) < tolerance;
            boolean aligned = Math.abs(row.x0() - band.x0()) < tolerance;
            // Above recipients stands the last line of the body, aligned with them by chance.
            if (centred || (aligned && (below || !onLeft))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the lines and the corridor. */
    ColumnFinder.Columns columns() {
        return new ColumnFinder.Columns(from, to, corridor);
    }

    /** Returns whether texts stand on both sides of the corridor, and no table and no labels with their values. */
    boolean isColumns() {
        float size = bands.get(from).size();
        boolean parted = twoSided >= 2 || corridor.width() > WIDE_CORRIDOR * size;
        if (to - from < 2 || !parted) {
            return false;
        }
        List<TextRow> left = side(true);
        List<TextRow> right = side(false);
        return isProse(left, size) && isProse(right, size) && !isTable() && !isPairs();
    }

    private List<TextRow> side(boolean left) {
        float middle = (corridor.from() + corridor.to()) / 2;
        List<TextRow> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (TextRow row : bands.get(i).rows()) {
                TextRow part = left ? row.between(-Float.MAX_VALUE, middle) : row.between(middle, Float.MAX_VALUE);
                if (part != null) {
                    rows.add(part);
                }
            }
        }
        return rows;
    }

    /** List labels and columns of figures are no text column. */
    private boolean isProse(List<TextRow> rows, float size) {
        int figures = 0;
        float widest = 0;
        for (TextRow row : rows) {
            widest = Math.max(widest, row.x1() - row.x0());
            figures += isFigure(row.text()) ? 1 : 0;
        }
        return widest > 4 * size && figures * 2 < rows.size();
    }

    /** Labels with their values are read line by line. */
    private boolean isPairs() {
        float middle = (corridor.from() + corridor.to()) / 2;
        int pairs = 0;
        for (int i = from; i < to; i++) {
            for (TextRow row : bands.get(i).rows()) {
                TextRow left = row.between(-Float.MAX_VALUE, middle);
                boolean pair = left != null
                        && left.words().size() < row.words().size()
                        && left.text().endsWith(":");
                pairs += pair ? 1 : 0;
            }
        }
        return pairs * 2 > twoSided;
    }

    /** Three columns or more down several lines are a table without rules, which is read line by line. */
    private boolean isTable() {
        int many = 0;
        for (int i = from; i < to; i++) {
            many += bands.get(i).wideGaps().size() >= 2 ? 1 : 0;
        }
        return many >= 3 && many * 2 > to - from;
    }

    /** Returns whether a text is a figure, the label of an item, or too short to be a text. */
    static boolean isFigure(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        boolean counted = Character.isDigit(text.charAt(0))
                && text.chars().filter(c -> c == ' ').count() <= 2;
        return counted || digits * 2 >= text.length() || text.length() <= 3;
    }
}
