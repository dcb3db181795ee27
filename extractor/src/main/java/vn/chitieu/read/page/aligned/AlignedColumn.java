package vn.chitieu.read.page.aligned;

import java.util.List;

/** A column of a table without rules while it is found: where its content begins and ends, and what it is. */
final class AlignedColumn {
    /** The ends of segments of two columns may touch, in points. */
    static final float TOUCH = 0.5f;
    /** A bullet stands at most so far before its text, as a share of the font size. */
    private static final float BULLET_ROOM = 2.2f;

    float from;
    float to;
    float size;
    boolean figures;
    int figureCount;
    int textCount;
    boolean dashes;
    boolean labels = true;
    boolean body = true;
    boolean headed;

    AlignedColumn(float from, float to) {
        this.from = from;
        this.to = to;
    }

    AlignedColumn(Segment first) {
        this(first.x0(), first.x1());
        size = first.size();
        dashes = true;
        take(first);
        headed = false;
    }

    boolean meets(Segment segment) {
        return segment.x0() < to - TOUCH && segment.x1() > from + TOUCH;
    }

    void take(Segment segment) {
        grow(segment.x0(), segment.x1());
        figures |= segment.isFigure();
        count(segment);
        dashes &= segment.kind() == Segment.Kind.DASH;
        labels &= CellFlow.isLabel(segment.text());
    }

    void count(Segment segment) {
        figureCount += segment.isFigure() ? 1 : 0;
        textCount += segment.isText() ? 1 : 0;
    }

    void takeHead(Segment segment) {
        grow(segment.x0(), segment.x1());
        headed = true;
    }

    void take(AlignedColumn other) {
        grow(other.from, other.to);
        figures |= other.figures;
        figureCount += other.figureCount;
        textCount += other.textCount;
        dashes &= other.dashes;
        labels &= other.labels;
        headed |= other.headed;
        body |= other.body;
    }

    private void grow(float x0, float x1) {
        from = Math.min(from, x0);
        to = Math.max(to, x1);
    }

    /** Text joins text beside it and the bullet before it; labels of rows and dashes in place of values stand alone. */
    boolean isTextBefore(List<AlignedColumn> met) {
        int next = met.indexOf(this) + 1;
        if (figures || (next == met.size() && dashes)) {
            return false;
        }
        boolean label = labels && !dashes && next == 1;
        return !label && (!dashes || met.get(next).from - to < BULLET_ROOM * size);
    }
}
