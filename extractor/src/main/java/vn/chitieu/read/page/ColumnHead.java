package vn.chitieu.read.page;

/** A line of a text in the header of a table without rules, and the columns that the text stands over. */
final class ColumnHead {
    /** A line stands below another where it is lower by this share of the font size, and beside it where it is not. */
    private static final float LEVEL = 0.85f;

    private final Segment segment;
    private int first;
    private int last;
    private boolean goingOn;

    ColumnHead(Segment segment, int first, int last) {
        this.segment = segment;
        this.first = first;
        this.last = last;
    }

    Segment segment() {
        return segment;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    float baseline() {
        return segment.words().baseline();
    }

    float middle() {
        return (segment.x0() + segment.x1()) / 2;
    }

    boolean covers(int column) {
        return first <= column && column <= last;
    }

    boolean meets(ColumnHead other) {
        return first <= other.last && last >= other.first;
    }

    boolean isBelow(ColumnHead other) {
        return baseline() - other.baseline() > LEVEL * segment.size();
    }

    /** Returns whether it is a further line of a text whose columns are known. */
    boolean isGoingOn() {
        return goingOn;
    }

    void over(int firstColumn, int lastColumn) {
        first = firstColumn;
        last = lastColumn;
    }

    void goOnWith(ColumnHead head) {
        goingOn = true;
        over(head.first, head.last);
    }
}
