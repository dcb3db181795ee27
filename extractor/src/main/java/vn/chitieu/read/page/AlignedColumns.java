package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a table without rules: where the segments of its rows stand one below the other. Text that runs over several
 * columns is a merged cell and does not join them.
 */
final class AlignedColumns {
    /** The ends of segments of two columns may touch, in points. */
    private static final float TOUCH = 0.5f;
    /** A bullet stands at most so far before its text, as a share of the font size. */
    private static final float BULLET_ROOM = 2.2f;
    /** A name stands at most so far beside what it heads. */
    private static final float HEAD_ROOM = 6f;
    /** Parts of one text stand at most so far apart. */
    private static final float TEXT_ROOM = 1.5f;
    /** Share of the texts of a table that stand in one column each. */
    private static final float WITHIN = 0.9f;

    private final List<Column> columns;
    private final float[] xs;

    private AlignedColumns(List<Column> columns, float[] xs) {
        this.columns = columns;
        this.xs = xs;
    }

    /**
     * Finds columns.
     *
     * @param body segments of the rows
     * @param header segments of the header
     */
    static AlignedColumns of(List<Segment> body, List<Segment> header) {
        List<Segment> sorted = new ArrayList<>(body);
        sorted.sort(Comparator.<Segment, Boolean>comparing(Segment::isText)
                .thenComparing(Segment::width)
                .thenComparing(Segment::x0));
        List<Column> columns = new ArrayList<>();
        sorted.forEach(segment -> take(columns, segment, header));
        takeHeads(columns, sorted(header));
        joinHeads(columns);
        return new AlignedColumns(columns, edges(columns));
    }

    /**
     * Finds the columns of texts under heads.
     *
     * @param heads segments of the header, at least one over each column
     * @param body segments of the rows
     */
    static AlignedColumns under(List<Segment> heads, List<Segment> body) {
        List<Column> columns = new ArrayList<>();
        for (Segment head : sorted(heads)) {
            List<Column> met =
                    columns.stream().filter(column -> column.meets(head)).toList();
            if (met.isEmpty()) {
                insert(columns, new Column(head));
            } else if (met.size() == 1) {
                met.get(0).take(head);
            }
        }
        List<Segment> left = sorted(body);
        boolean grown = true;
        while (grown) {
            grown = false;
            List<Segment> apart = new ArrayList<>();
            for (Segment segment : left) {
                List<Column> met =
                        columns.stream().filter(column -> column.meets(segment)).toList();
                if (met.size() == 1) {
                    met.get(0).take(segment);
                    grown = true;
                } else if (met.isEmpty()) {
                    apart.add(segment);
                }
            }
            left = apart;
        }
        return new AlignedColumns(columns, edges(columns));
    }

    private static List<Segment> sorted(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparing(Segment::width).thenComparing(Segment::x0));
        return sorted;
    }

    /**
     * Returns columns whose edges are known.
     *
     * @param xs left edges of the columns and right edge of the last
     */
    static AlignedColumns known(float[] xs) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i + 1 < xs.length; i++) {
            columns.add(new Column(xs[i] + TOUCH, xs[i + 1] - TOUCH));
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

    int count() {
        return columns.size();
    }

    /** Returns left edges of the columns and right edge of the last. */
    float[] xs() {
        return xs;
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    /** Returns where the content of a column ends. */
    float contentEnd(int column) {
        return columns.get(column).to;
    }

    /** Returns whether a column holds more figures than texts. */
    boolean holdsFigures(int column) {
        Column each = columns.get(column);
        return each.figureCount > each.textCount;
    }

    /** Returns how many columns hold figures, the labels of the rows left out. */
    int figureColumns() {
        int count = 0;
        for (int column = 1; column < columns.size(); column++) {
            count += holdsFigures(column) ? 1 : 0;
        }
        return count;
    }

    /** Returns what share of segments stands in one column each. */
    float shareWithinOne(List<Segment> segments) {
        return segments.stream().filter(this::isWithinOne).count() / (float) segments.size();
    }

    /** Returns whether all but a few segments, those of totals and of heads of groups, stand in one column each. */
    boolean keepApart(List<Segment> segments) {
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
    int first(Segment segment) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).meets(segment)) {
                return i;
            }
        }
        return nearest(segment);
    }

    /** Returns the last column that a segment stands in. */
    int last(Segment segment) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i).meets(segment)) {
                return i;
            }
        }
        return nearest(segment);
    }

    private int nearest(Segment segment) {
        float middle = (segment.x0() + segment.x1()) / 2;
        int column = 0;
        while (column + 2 < xs.length && middle >= xs[column + 1]) {
            column++;
        }
        return column;
    }

    private static void take(List<Column> columns, Segment segment, List<Segment> header) {
        List<Column> met =
                columns.stream().filter(column -> column.meets(segment)).toList();
        if (met.isEmpty()) {
            insert(columns, new Column(segment));
        } else if (met.size() == 1 || !segment.isText() || isOneText(met, header)) {
            join(columns, met).take(segment);
        }
    }

    /** Returns whether columns that a text runs over are words of one column; what has heads of its own is another. */
    private static boolean isOneText(List<Column> met, List<Segment> header) {
        for (int i = 0; i < met.size(); i++) {
            Column left = met.get(i);
            if (!left.isTextBefore(met)) {
                return false;
            }
            Column right = i + 1 < met.size() ? met.get(i + 1) : null;
            boolean ownHeads = right != null
                    && header.stream().anyMatch(head -> left.meets(head) && !right.meets(head))
                    && header.stream().anyMatch(head -> right.meets(head) && !left.meets(head));
            if (ownHeads) {
                return false;
            }
        }
        return true;
    }

    private static void takeHeads(List<Column> columns, List<Segment> heads) {
        List<Segment> apart = new ArrayList<>();
        List<Segment> over = new ArrayList<>();
        for (Segment head : heads) {
            List<Column> met =
                    columns.stream().filter(column -> column.meets(head)).toList();
            (met.isEmpty() ? apart : over).add(head);
            boolean texts = met.stream().noneMatch(column -> column.figures || column.headed);
            if (met.size() == 1 || (met.size() > 1 && texts && isClose(met, TEXT_ROOM * head.size()))) {
                join(columns, met).takeHead(head);
            }
        }
        // A column that holds nothing has a head alone; the second line of a wide head stands under its first.
        for (Segment head : apart) {
            boolean line = over.stream().anyMatch(other -> other.x0() < head.x1() && other.x1() > head.x0());
            List<Column> met =
                    columns.stream().filter(column -> column.meets(head)).toList();
            if (!line && met.isEmpty()) {
                Column column = new Column(head);
                column.body = false;
                insert(columns, column);
            } else if (met.size() == 1) {
                met.get(0).takeHead(head);
            }
        }
    }

    private static boolean isClose(List<Column> columns, float room) {
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).from - columns.get(i - 1).to > room) {
                return false;
            }
        }
        return true;
    }

    private static void insert(List<Column> columns, Column column) {
        int at = 0;
        while (at < columns.size() && columns.get(at).from < column.from) {
            at++;
        }
        columns.add(at, column);
    }

    private static Column join(List<Column> columns, List<Column> met) {
        Column first = met.get(0);
        for (Column other : met.subList(1, met.size())) {
            first.take(other);
            columns.remove(other);
        }
        return first;
    }

    /** A head in the middle of its column may stand beside all that is below it; text that nothing heads is part of its neighbour. */
    private static void joinHeads(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (!column.body) {
                Column left = i > 0 ? columns.get(i - 1) : null;
                Column right = i + 1 < columns.size() ? columns.get(i + 1) : null;
                float toLeft = left == null || left.headed ? Float.MAX_VALUE : column.from - left.to;
                float toRight = right == null || right.headed ? Float.MAX_VALUE : right.from - column.to;
                Column home = toLeft <= toRight ? left : right;
                if (home != null && Math.min(toLeft, toRight) < HEAD_ROOM * column.size) {
                    home.take(column);
                    home.headed = true;
                    columns.remove(i);
                    i--;
                }
            }
        }
        for (int i = 1; i < columns.size(); i++) {
            Column left = columns.get(i - 1);
            Column right = columns.get(i);
            boolean texts = !left.figures && !right.figures && left.headed != right.headed;
            boolean label = i == 1 && left.labels && !left.dashes;
            if (texts && !label && right.from - left.to < TEXT_ROOM * right.size) {
                left.take(right);
                columns.remove(i);
                i--;
            }
        }
    }

    private static float[] edges(List<Column> columns) {
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

    /** Where the content of a column begins and ends, and what it is. */
    private static final class Column {
        private float from;
        private float to;
        private float size;
        private boolean figures;
        private int figureCount;
        private int textCount;
        private boolean dashes;
        private boolean labels = true;
        private boolean body = true;
        private boolean headed;

        Column(float from, float to) {
            this.from = from;
            this.to = to;
        }

        Column(Segment first) {
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

        void take(Column other) {
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
        boolean isTextBefore(List<Column> met) {
            int next = met.indexOf(this) + 1;
            if (figures || (next == met.size() && dashes)) {
                return false;
            }
            boolean label = labels && !dashes && next == 1;
            return !label && (!dashes || met.get(next).from - to < BULLET_ROOM * size);
        }
    }
}
