package vn.chitieu.read.page.aligned;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of figures that are drawn with no lines, or with none between their columns: rows one below the other whose figures keep
 * to the same columns, under a header.
 */
final class AlignedTableFinder {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;
    /** Lines with no figures that may stand between two rows. */
    private static final int MOST_NAME_LINES = 8;

    private final List<AlignedLine> lines;
    private final HeaderBounds bounds;

    private AlignedTableFinder(List<AlignedLine> lines) {
        this.lines = lines;
        bounds = new HeaderBounds(lines);
    }

    /**
     * Finds the tables of a part of a page, from top to bottom.
     *
     * @param lines its lines, from top to bottom
     * @param start the first line that may be one of a table
     */
    static List<AlignedTable> find(List<AlignedLine> lines, int start) {
        AlignedTableFinder finder = new AlignedTableFinder(lines);
        List<AlignedTable> tables = new ArrayList<>();
        int floor = start;
        for (int i = start; i < lines.size(); i++) {
            AlignedTable table = lines.get(i).hasFigures() ? finder.startingAt(i, floor) : null;
            if (table != null) {
                tables.add(table);
                floor = table.to();
                i = table.to() - 1;
            }
        }
        return tables;
    }

    private @Nullable AlignedTable startingAt(int start, int floor) {
        int end = end(start);
        int rows = 0;
        boolean named = false;
        for (AlignedLine line : lines.subList(start, end)) {
            rows += line.hasFigures() ? 1 : 0;
            named |= line.segments().stream().anyMatch(Segment::isText);
        }
        if (rows < FEWEST_ROWS || !named) {
            return null;
        }
        AlignedColumns columns = columns(start, start, end);
        int top = bounds.top(start, floor, columns);
        if (top == start || columns.count() < FEWEST_COLUMNS) {
            return null;
        }
        columns = columns(top, start, end);
        if (columns.count() < FEWEST_COLUMNS
                || !columns.keepApart(segments(start, end))
                || !isHeaded(top, start, columns)) {
            return null;
        }
        AlignedShape shape = new AlignedShape(columns, false);
        return new AlignedTable(top, bounds.bodyStart(top, start, columns), shape.tail(lines, end), shape);
    }

    /** Returns the line after the last row of figures. */
    private int end(int start) {
        AlignedShape shape = new AlignedShape(ColumnAligner.of(List.of(), List.of()), false);
        int end = start;
        for (int i = start; i < lines.size() && i - end < MOST_NAME_LINES; i++) {
            AlignedLine line = lines.get(i);
            if (i > start && line.distanceTo(lines.get(i - 1)) > AlignedLine.ROW_DISTANCE) {
                break;
            }
            boolean row = line.hasFigures() || shape.hasValue(line);
            boolean begun = shape.columns().count() > 0;
            if (begun && (row ? !shape.fits(line) : !shape.isName(line))) {
                break;
            }
            if (row) {
                end = i + 1;
                shape = new AlignedShape(columns(start, start, end), false);
            }
        }
        return end;
    }

    /** Returns the columns of rows under a header; the numbers of the columns count as header. */
    private AlignedColumns columns(int top, int start, int end) {
        List<Segment> header = segments(top, start);
        List<Segment> body = new ArrayList<>();
        for (AlignedLine line : lines.subList(start, end)) {
            (line.isColumnNumbers() ? header : body).addAll(line.segments());
        }
        return ColumnAligner.of(body, header);
    }

    private List<Segment> segments(int from, int to) {
        return AlignedLine.segments(lines.subList(from, to));
    }

    /** Returns whether texts stand over most columns. */
    private boolean isHeaded(int top, int start, AlignedColumns columns) {
        boolean[] headed = new boolean[columns.count()];
        for (AlignedCell cell : AlignedHeader.cells(segments(top, start), columns)) {
            for (int i = cell.column(); i < cell.column() + cell.columnSpan(); i++) {
                headed[i] = true;
            }
        }
        int count = 0;
        for (boolean each : headed) {
            count += each ? 1 : 0;
        }
        return count >= 2 && count * 10 >= 7 * headed.length;
    }
}
