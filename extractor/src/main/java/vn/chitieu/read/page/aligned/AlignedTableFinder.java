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
    private static final int MOST_HEADER_LINES = 9;
    /** Lines with no figures that may stand between two rows. */
    private static final int MOST_NAME_LINES = 8;
    /** A header may run past the columns by so much, as a share of the font size. */
    private static final float HEADER_OVERHANG = 9f;

    /** Lines stand one below the other where they differ by more than this share of the font size. */
    private static final float LOWER = 0.3f;

    private final List<AlignedLine> lines;

    private AlignedTableFinder(List<AlignedLine> lines) {
        this.lines = lines;
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
        int top = top(start, floor, columns);
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
        return new AlignedTable(top, bodyStart(top, start, columns), shape.tail(lines, end), shape);
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

    /** Returns the first line of the header over the rows that begin at a line. */
    private int top(int start, int floor, AlignedColumns columns) {
        int top = start;
        float size = 0;
        for (int i = start - 1; i >= floor && start - i <= MOST_HEADER_LINES; i--) {
            AlignedLine line = lines.get(i);
            float room = HEADER_OVERHANG * line.size();
            boolean inside = line.x0() > columns.left() - room && line.x1() < columns.right() + room;
            boolean larger = size > 0 && line.size() > AlignedLine.LARGER * size;
            if (!inside
                    || larger
                    || hasValues(line)
                    || lines.get(i + 1).distanceTo(line) > AlignedLine.ROW_DISTANCE
                    || line.isCaption()) {
                break;
            }
            boolean header = line.segments().size() >= 2 || line.x0() > columns.xs()[1];
            boolean group = i == start - 1 && line.isGroup();
            if (!header && !group && line.width() > (columns.right() - columns.left()) / 3) {
                break;
            }
            size = Math.max(size, line.size());
            top = header ? i : top;
        }
        return top;
    }

    /** Figures other than years and the like are no header. */
    private static boolean hasValues(AlignedLine line) {
        return line.hasFigures()
                && !line.segments().stream().filter(Segment::isFigure).allMatch(Segment::isYear);
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

    /** Returns the first line of the body: names may begin above the first figures, and figures may stand on two lines. */
    private int bodyStart(int top, int start, AlignedColumns columns) {
        for (int i = top; i < start; i++) {
            if (isFirstRow(lines.get(i), columns)) {
                return i;
            }
        }
        float bottom = headerBottom(top, start);
        for (int i = top; i < start; i++) {
            if (lines.get(i).baseline() > bottom) {
                return i;
            }
        }
        int body = start;
        while (body - 1 > top && isOfRow(body - 1, columns)) {
            body--;
        }
        return body;
    }

    /** Returns where the header ends, if the head of the labels stands in its middle, or infinity. */
    private float headerBottom(int top, int start) {
        float first = lines.get(top).baseline();
        float size = lines.get(top).size();
        for (int i = top; i < start; i++) {
            IndexHead index = IndexHead.at(lines, i);
            if (index != null) {
                boolean lower = index.top() - first > LOWER * size;
                return lower ? 2 * index.middle() - first + LOWER * size : Float.POSITIVE_INFINITY;
            }
        }
        return Float.POSITIVE_INFINITY;
    }

    /** Returns whether a line is labelled as the first of all rows, or of the numbers of the columns. */
    private static boolean isFirstRow(AlignedLine line, AlignedColumns columns) {
        Segment first = line.segments().get(0);
        if (line.isGroup()) {
            return true;
        }
        return columns.first(first) == 0 && columns.last(first) == 0 && AlignedLine.isFirstLabel(first);
    }

    /** Returns whether the texts of a line go on below, where the first row may have its figures beside their middle. */
    private boolean isOfRow(int at, AlignedColumns columns) {
        List<AlignedLine> below = lines.subList(at + 1, Math.min(lines.size(), at + 3));
        boolean ofRow = below.get(0).distanceTo(lines.get(at)) < CellFlow.LINE_DISTANCE;
        for (Segment segment : lines.get(at).segments()) {
            int column = columns.first(segment);
            boolean figures = columns.holdsFigures(column);
            boolean goesOn = segment.isText()
                    && AlignedLine.segments(below).stream()
                            .filter(next -> columns.first(next) == column && next.isText())
                            .findFirst()
                            .filter(next -> CellFlow.isWithin(next.text()))
                            .isPresent();
            ofRow &= figures ? segment.isFigure() : goesOn;
        }
        return ofRow;
    }
}
