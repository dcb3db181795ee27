package vn.chitieu.read.page.aligned;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table without rules: where the segments of its rows stand one below the other.
 */
public final class AlignedColumns {
    /** Share of the texts of a table that stand in one column each. */
    private static final float WITHIN = 0.9f;

    private final List<AlignedColumn> columns;
    private final float[] xs;

    /** Creates columns as they were found, from left to right. */
    AlignedColumns(List<AlignedColumn> columns) {
        this(columns, edges(columns));
    }

    private AlignedColumns(List<AlignedColumn> columns, float[] xs) {
        this.columns = columns;
        this.xs = xs;
    }

    /**
     * Returns columns whose edges are known.
     *
     * @param xs left edges of the columns and right edge of the last
     */
    public static AlignedColumns known(float[] xs) {
        List<AlignedColumn> columns = new ArrayList<>();
        for (int i = 0; i + 1 < xs.length; i++) {
            columns.add(new AlignedColumn(xs[i] + AlignedColumn.TOUCH, xs[i + 1] - AlignedColumn.TOUCH));
        }
        return new AlignedColumns(columns, xs);
    }

    /**
     * Returns columns whose edges are known.
     *
     * @param xs left edges of the columns and right edge of the last
     * @param body segments of the rows, which tell what the columns hold
     */
    static AlignedColumns known(float[] xs, List<Segment> body) {
        AlignedColumns columns = known(xs);
        for (Segment segment : body) {
            if (columns.isWithinOne(segment)) {
                columns.columns.get(columns.first(segment)).count(segment);
            }
        }
        return columns;
    }

    /** Returns the number of columns, 0 where there are none. */
    public int count() {
        return columns.size();
    }

    /** Returns left edges of the columns and right edge of the last. */
    public float[] xs() {
        return xs;
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    /** Returns where the content of a column begins. */
    public float contentStart(int column) {
        return columns.get(column).from;
    }

    /** Returns where the content of a column ends. */
    public float contentEnd(int column) {
        return columns.get(column).to;
    }

    /** Returns whether a column holds more figures than texts. */
    boolean holdsFigures(int column) {
        AlignedColumn each = columns.get(column);
        return each.figureCount > each.textCount;
    }

    /** Returns how many columns hold figures, the labels of the rows left out. */
    public int figureColumns() {
        int count = 0;
        for (int column = 1; column < columns.size(); column++) {
            count += holdsFigures(column) ? 1 : 0;
        }
        return count;
    }

    /** Returns what share of segments stands in one column each. */
    public float shareWithinOne(List<Segment> segments) {
        return segments.stream().filter(this::isWithinOne).count() / (float) segments.size();
    }

    /** Returns whether all but a few segments, those of totals and of heads of groups, stand in one column each. */
    public boolean keepApart(List<Segment> segments) {
        return shareWithinOne(segments) >= WITHIN;
    }

    /** Returns whether a segment stands under what a column holds. */
    boolean holds(int column, Segment segment) {
        return columns.get(column).meets(segment);
    }

    /** Returns whether a segment stands in one column. */
    boolean isWithinOne(Segment segment) {
        return first(segment) == last(segment);
    }

    /** Returns the first column that a segment stands in. */
    public int first(Segment segment) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).meets(segment)) {
                return i;
            }
        }
        return nearest(segment);
    }

    /** Returns the last column that a segment stands in. */
    public int last(Segment segment) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i).meets(segment)) {
                return i;
            }
        }
        return nearest(segment);
    }

    private int nearest(Segment segment) {
        float middle = segment.words().center();
        int column = 0;
        while (column + 2 < xs.length && middle >= xs[column + 1]) {
            column++;
        }
        return column;
    }

    private static float[] edges(List<AlignedColumn> columns) {
        float[] edges = new float[columns.size() + 1];
        for (int i = 1; i < columns.size(); i++) {
            edges[i] = (columns.get(i - 1).to + columns.get(i).from) / 2;
        }
        if (!columns.isEmpty()) {
            edges[0] = columns.get(0).from;
            edges[columns.size()] = columns.get(columns.size() - 1).to;
        }
        return edges;
    }
}
