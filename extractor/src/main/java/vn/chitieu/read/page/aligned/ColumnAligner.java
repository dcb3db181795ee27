package vn.chitieu.read.page.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns of a table without rules. Text that runs over several columns is a merged cell and does not join them.
 */
public final class ColumnAligner {
    /** A name stands at most so far beside what it heads. */
    private static final float HEAD_ROOM = 6f;
    /** Parts of one text stand at most so far apart. */
    private static final float TEXT_ROOM = 1.5f;

    private ColumnAligner() {}

    /**
     * Finds columns.
     *
     * @param body segments of the rows
     * @param header segments of the header
     */
    public static AlignedColumns of(List<Segment> body, List<Segment> header) {
        List<Segment> sorted = new ArrayList<>(body);
        sorted.sort(Comparator.<Segment, Boolean>comparing(Segment::isText)
                .thenComparing(Segment::width)
                .thenComparing(Segment::x0));
        List<AlignedColumn> columns = new ArrayList<>();
        sorted.forEach(segment -> take(columns, segment, header));
        takeHeads(columns, sorted(header));
        joinHeads(columns);
        return new AlignedColumns(columns);
    }

    /**
     * Finds the columns of texts under heads.
     *
     * @param heads segments of the header, at least one over each column
     * @param body segments of the rows
     */
    public static AlignedColumns under(List<Segment> heads, List<Segment> body) {
        List<AlignedColumn> columns = new ArrayList<>();
        for (Segment head : sorted(heads)) {
            List<AlignedColumn> met =
                    columns.stream().filter(column -> column.meets(head)).toList();
            if (met.isEmpty()) {
                insert(columns, new AlignedColumn(head));
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
                List<AlignedColumn> met =
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
        return new AlignedColumns(columns);
    }

    private static List<Segment> sorted(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparing(Segment::width).thenComparing(Segment::x0));
        return sorted;
    }

    private static void take(List<AlignedColumn> columns, Segment segment, List<Segment> header) {
        List<AlignedColumn> met =
                columns.stream().filter(column -> column.meets(segment)).toList();
        if (met.isEmpty()) {
            insert(columns, new AlignedColumn(segment));
        } else if (met.size() == 1 || !segment.isText() || isOneText(met, header)) {
            join(columns, met).take(segment);
        }
    }

    /** Returns whether columns that a text runs over are words of one column; what has heads of its own is another. */
    private static boolean isOneText(List<AlignedColumn> met, List<Segment> header) {
        for (int i = 0; i < met.size(); i++) {
            AlignedColumn left = met.get(i);
            if (!left.isTextBefore(met)) {
                return false;
            }
            AlignedColumn right = i + 1 < met.size() ? met.get(i + 1) : null;
            boolean ownHeads = right != null
                    && header.stream().anyMatch(head -> left.meets(head) && !right.meets(head))
                    && header.stream().anyMatch(head -> right.meets(head) && !left.meets(head));
            if (ownHeads) {
                return false;
            }
        }
        return true;
    }

    private static void takeHeads(List<AlignedColumn> columns, List<Segment> heads) {
        List<Segment> apart = new ArrayList<>();
        List<Segment> over = new ArrayList<>();
        for (Segment head : heads) {
            List<AlignedColumn> met =
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
            List<AlignedColumn> met =
                    columns.stream().filter(column -> column.meets(head)).toList();
            if (!line && met.isEmpty()) {
                AlignedColumn column = new AlignedColumn(head);
                column.body = false;
                insert(columns, column);
            } else if (met.size() == 1) {
                met.get(0).takeHead(head);
            }
        }
    }

    private static boolean isClose(List<AlignedColumn> columns, float room) {
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).from - columns.get(i - 1).to > room) {
                return false;
            }
        }
        return true;
    }

    private static void insert(List<AlignedColumn> columns, AlignedColumn column) {
        int at = 0;
        while (at < columns.size() && columns.get(at).from < column.from) {
            at++;
        }
        columns.add(at, column);
    }

    private static AlignedColumn join(List<AlignedColumn> columns, List<AlignedColumn> met) {
        AlignedColumn first = met.get(0);
        for (AlignedColumn other : met.subList(1, met.size())) {
            first.take(other);
            columns.remove(other);
        }
        return first;
    }

    /** A head in the middle of its column may stand beside all that is below it; text that nothing heads is part of its neighbour. */
    private static void joinHeads(List<AlignedColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            AlignedColumn column = columns.get(i);
            if (!column.body) {
                AlignedColumn left = i > 0 ? columns.get(i - 1) : null;
                AlignedColumn right = i + 1 < columns.size() ? columns.get(i + 1) : null;
                float toLeft = left == null || left.headed ? Float.MAX_VALUE : column.from - left.to;
                float toRight = right == null || right.headed ? Float.MAX_VALUE : right.from - column.to;
                AlignedColumn home = toLeft <= toRight ? left : right;
                if (home != null && Math.min(toLeft, toRight) < HEAD_ROOM * column.size) {
                    home.take(column);
                    home.headed = true;
                    columns.remove(i);
                    i--;
                }
            }
        }
        for (int i = 1; i < columns.size(); i++) {
            AlignedColumn left = columns.get(i - 1);
            AlignedColumn right = columns.get(i);
            boolean texts = !left.figures && !right.figures && left.headed != right.headed;
            boolean label = i == 1 && left.labels && !left.dashes;
            if (texts && !label && right.from - left.to < TEXT_ROOM * right.size) {
                left.take(right);
                columns.remove(i);
                i--;
            }
        }
    }
}
