package vn.chitieu.read.page.aligned;

import java.util.List;

/** Finds where the header of a table without rules begins and ends, once the first of its rows that give figures is known. */
final class HeaderBounds {
    private static final int MOST_HEADER_LINES = 9;
    /** A header may run past the columns by so much, as a share of the font size. */
    private static final float HEADER_OVERHANG = 9f;

    /** Lines stand one below the other where they differ by more than this share of the font size. */
    private static final float LOWER = 0.3f;

    private final List<AlignedLine> lines;

    /**
     * Creates a search.
     *
     * @param lines lines of a part of a page, from top to bottom
     */
    HeaderBounds(List<AlignedLine> lines) {
        this.lines = lines;
    }

    /**
     * Returns the first line of the header.
     *
     * @param start the first row of figures
     * @param floor the first line that may be one of the table
     * @param columns columns of the rows
     * @return {@code start} where there is none
     */
    int top(int start, int floor, AlignedColumns columns) {
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

    /**
     * Returns the first line of the body: names may begin above the first figures, and figures may stand on two lines.
     *
     * @param top the first line of the header
     * @param start the first row of figures
     * @param columns columns of the table
     */
    int bodyStart(int top, int start, AlignedColumns columns) {
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
