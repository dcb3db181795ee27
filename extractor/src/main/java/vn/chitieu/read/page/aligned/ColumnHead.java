package vn.chitieu.read.page.aligned;

/** A line of a text in the header of a table without rules, and the columns that the text stands over. */
public final class ColumnHead {
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

    /** Returns the words of the line. */
    public Segment segment() {
        return segment;
    }

    /** Returns the 0-based index of the first column that the text stands over. */
    public int first() {
        return first;
    }

    /** Returns the 0-based index of the last column that the text stands over, itself included. */
    public int last() {
        return last;
    }

    /** Returns the y of its baseline. */
    public float baseline() {
        return segment.words().baseline();
    }

    float middle() {
        return segment.words().center();
    }

    boolean covers(int column) {
        return first <= column && column <= last;
    }

    /** Returns whether both stand over a column in common. */
    public boolean meets(ColumnHead other) {
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
