package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of texts that are drawn with no lines, such as those of works and who does them: under a header that begins with
 * {@code STT} stand the labels of the rows, and texts in columns of their own beside them.
 */
final class LabelledTableFinder {
    /** Lines of a header above its index head, and lines between that and the first label. */
    private static final int MOST_LINES_ABOVE = 4;

    /** Lines of heads of several lines stand so far below the index head. */
    private static final float BESIDE = 0.8f;

    private static final int MOST_LINES_BELOW = 12;
    private static final int ROUNDS = 4;
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_LINES = 200;

    private final List<AlignedLine> lines;

    LabelledTableFinder(List<AlignedLine> lines) {
        this.lines = lines;
    }

    /**
     * Returns the table whose header has a line, or null.
     *
     * @param at a line
     * @param floor first line that the table may have
     * @param ceiling line after the last one that it may have
     */
    @Nullable
    AlignedTable at(int at, int floor, int ceiling) {
        IndexHead index = IndexHead.at(lines, at);
        int first = index == null ? -1 : firstLabel(ceiling, index);
        if (index == null || first < 0) {
            return null;
        }
        int top = top(at, floor, index);
        List<Segment> seeds = new ArrayList<>();
        for (Segment segment : AlignedLine.segments(lines.subList(top, first))) {
            if (segment.words().baseline() < index.bottom() + BESIDE * segment.size()) {
                seeds.add(segment);
            }
        }
        AlignedShape shape = new AlignedShape(ColumnAligner.under(seeds, List.of()), true);
        int to = ceiling;
        // What stands below the table shows when its columns are known, and tells of them until then.
        for (int round = 0; round < ROUNDS; round++) {
            List<Segment> body = AlignedLine.segments(lines.subList(index.line(), Math.min(to, first + MOST_LINES)));
            shape = new AlignedShape(ColumnAligner.under(seeds, round == 0 ? List.of() : body), true);
            to = shape.end(lines.subList(0, ceiling), first);
        }
        return isTable(index.line(), to, shape) ? new AlignedTable(top, top, to, shape, index) : null;
    }

    private int firstLabel(int ceiling, IndexHead index) {
        Segment head = index.first();
        for (int i = index.line(); i < ceiling && i < index.line() + MOST_LINES_BELOW; i++) {
            Segment first = lines.get(i).segments().get(0);
            boolean under = first.x0() < head.x1() + head.size() && first.x1() > head.x0() - head.size();
            if (under) {
                return AlignedLine.isFirstLabel(first) ? i : -1;
            }
        }
        return -1;
    }

    /** Returns the first line of the header: heads of several lines begin above the index head. */
    private int top(int at, int floor, IndexHead index) {
        int top = at;
        AlignedLine head = lines.get(at);
        while (top > floor && at - top < MOST_LINES_ABOVE) {
            AlignedLine line = lines.get(top - 1);
            boolean near = lines.get(top).distanceTo(line) < CellFlow.LINE_DISTANCE;
            boolean beside = line.x0() > index.first().x1();
            boolean alike = line.size() < AlignedLine.LARGER * head.size() && line.width() <= head.width();
            if (!near || !beside || !alike || line.isCaption()) {
                break;
            }
            top--;
        }
        return top;
    }

    /** Returns whether labels count rows and most rows have texts in most columns. */
    private boolean isTable(int from, int to, AlignedShape shape) {
        AlignedColumns columns = shape.columns();
        if (columns.count() < FEWEST_COLUMNS || !columns.keepApart(AlignedLine.segments(lines.subList(from, to)))) {
            return false;
        }
        int rows = 0;
        boolean[] filled = new boolean[columns.count()];
        for (AlignedLine line : lines.subList(from, to)) {
            rows += shape.isLabelled(line) ? 1 : 0;
            for (Segment segment : line.segments()) {
                if (columns.isWithinOne(segment)) {
                    filled[columns.first(segment)] = true;
                }
            }
        }
        int used = 0;
        for (boolean each : filled) {
            used += each ? 1 : 0;
        }
        return rows >= FEWEST_ROWS && used >= FEWEST_COLUMNS && used * 3 >= columns.count() * 2;
    }
}
