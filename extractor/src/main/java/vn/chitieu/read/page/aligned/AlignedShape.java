package vn.chitieu.read.page.aligned;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.TableShape;

/**
 * What the lines of a table without rules have in common.
 *
 * @param columns its columns
 * @param labelled whether each row has a label, which tells the rows; else figures do
 */
record AlignedShape(AlignedColumns columns, boolean labelled) implements TableShape {
    /** Lines with no figures that may stand between two rows. */
    private static final int MOST_NAME_LINES = 8;
    /** A line of words alone fills at most this share of the width. */
    private static final float WIDEST_NAME = 0.75f;

    private static final int MOST_LINES = 200;

    /**
     * Returns the line after the last one that keeps to the columns.
     *
     * @param lines lines from top to bottom
     * @param from the first that may be one of the table
     * @return {@code from} where no row begins there
     */
    int end(List<AlignedLine> lines, int from) {
        return labelled ? endOfLabelled(lines, from) : endOfFigures(lines, from);
    }

    private int endOfLabelled(List<AlignedLine> lines, int from) {
        boolean group = false;
        boolean any = false;
        int i = from;
        for (; i < lines.size() && i - from < MOST_LINES; i++) {
            AlignedLine line = lines.get(i);
            float distance = i == from ? 0 : line.distanceTo(lines.get(i - 1));
            if (distance > AlignedLine.ROW_DISTANCE || line.isCaption() || !isInside(line)) {
                break;
            }
            boolean label = isLabelled(line);
            boolean within = line.segments().stream().allMatch(columns::isWithinOne);
            boolean goesOn = group
                    && distance < CellFlow.LINE_DISTANCE
                    && line.segments().size() == 1;
            if (!label && !within && !goesOn) {
                break;
            }
            any |= label;
            group = !within;
        }
        return any ? i : from;
    }

    private int endOfFigures(List<AlignedLine> lines, int from) {
        int end = from;
        for (int i = from; i < lines.size() && i - end < MOST_NAME_LINES; i++) {
            AlignedLine line = lines.get(i);
            if (i > from && line.distanceTo(lines.get(i - 1)) > AlignedLine.ROW_DISTANCE) {
                break;
            }
            boolean row = line.hasFigures() || hasValue(line);
            if (!isInside(line) || (row ? !fits(line) : !isName(line))) {
                break;
            }
            end = row ? i + 1 : end;
        }
        return end == from ? from : tail(lines, end);
    }

    /** Returns whether a line has a label of a row in the first column. */
    boolean isLabelled(AlignedLine line) {
        Segment first = line.segments().get(0);
        return columns.first(first) == 0 && columns.last(first) == 0 && CellFlow.isLabel(first.text());
    }

    /** Returns whether a line ends with a figure in a column of figures. */
    boolean hasValue(AlignedLine line) {
        List<Segment> segments = line.segments();
        Segment last = segments.get(segments.size() - 1);
        return segments.size() > 1
                && last.isFigure()
                && columns.first(last) > 0
                && columns.holdsFigures(columns.first(last));
    }

    /** Returns whether most figures of a row stand under those of the rows above, and none under those of two columns. */
    boolean fits(AlignedLine line) {
        int under = 0;
        int figures = 0;
        for (Segment segment : line.segments()) {
            if (segment.isFigure()) {
                int first = columns.first(segment);
                if (first != columns.last(segment)) {
                    return false;
                }
                figures++;
                under += columns.holds(first, segment) ? 1 : 0;
            }
        }
        return under * 2 >= figures;
    }

    /** Returns whether a line of words may go on with a name or head the rows below. */
    boolean isName(AlignedLine line) {
        return line.x0() >= columns.left() - 2 * line.size()
                && (line.segments().size() > 1
                        || line.isGroup()
                        || line.width() < WIDEST_NAME * (columns.right() - columns.left()))
                && !line.isCaption();
    }

    private boolean isInside(AlignedLine line) {
        return line.x0() >= columns.left() - 2 * line.size() && line.x1() <= columns.right() + 4 * line.size();
    }

    /** Returns the line after those that go on with texts of the last row. */
    int tail(List<AlignedLine> lines, int end) {
        int to = end;
        while (to < lines.size() && lines.get(to).distanceTo(lines.get(to - 1)) < CellFlow.LINE_DISTANCE) {
            for (Segment segment : lines.get(to).segments()) {
                Segment above = lastOver(lines.subList(Math.max(0, to - 3), to), segment);
                boolean goesOn = columns.isWithinOne(segment)
                        && segment.x0() > columns.left() - 1
                        && segment.x1() < columns.xs()[columns.last(segment) + 1] + 1
                        && above != null
                        && CellFlow.goesOn(above, segment, columns.contentEnd(columns.first(segment)));
                if (!goesOn) {
                    return to;
                }
            }
            to++;
        }
        return to;
    }

    private @Nullable Segment lastOver(List<AlignedLine> lines, Segment segment) {
        Segment last = null;
        for (Segment other : AlignedLine.segments(lines)) {
            boolean over =
                    columns.first(other) == columns.first(segment) && columns.last(other) == columns.last(segment);
            last = over ? other : last;
        }
        return last;
    }
}
