package vn.chitieu.read.page.ruled;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.page.Ruling;

/** Adds the lines that merged cells leave out where no lines are drawn between rows: at the ends of those between columns. */
final class ColumnEnds {
    /** Lines closer than this, in points, are one line, and ends of lines closer than this are one place. */
    private static final float SAME = 3f;
    /** A line of text fits between the ends of two pieces of a line that are further apart, in points. */
    private static final float APART = 8f;

    private static final float MOST_APART = 80f;

    private ColumnEnds() {}

    /**
     * Returns lines from side to side above and below the rows of framed tables that are one cell.
     *
     * @param down lines from top to bottom
     * @param across lines from left to right
     */
    static List<Ruling> ofBreaks(List<Ruling> down, List<Ruling> across) {
        List<Ruling> added = new ArrayList<>();
        for (Ruling above : down) {
            for (Ruling below : down) {
                float gap = below.start() - above.end();
                if (Math.abs(above.position() - below.position()) < SAME && gap > APART && gap < MOST_APART) {
                    addFromSideToSide(above.position(), above.end(), down, across, added);
                    addFromSideToSide(above.position(), below.start(), down, across, added);
                }
            }
        }
        return added;
    }

    private static void addFromSideToSide(
            float x, float y, List<Ruling> down, List<Ruling> across, List<Ruling> added) {
        List<Ruling> passing = down.stream()
                .filter(line -> line.start() < y - SAME && line.end() > y + SAME)
                .toList();
        boolean framed = passing.size() == 2
                && passing.stream().anyMatch(line -> line.position() < x - SAME)
                && passing.stream().anyMatch(line -> line.position() > x + SAME);
        if (framed
                && across.stream().noneMatch(line -> meets(line, x, y))
                && added.stream().noneMatch(line -> meets(line, x, y))) {
            float one = passing.get(0).position();
            float other = passing.get(1).position();
            added.add(new Ruling(true, y, Math.min(one, other), Math.max(one, other)));
        }
    }

    /**
     * Returns lines from side to side, where all lines between columns end: above and below a row that is one cell.
     *
     * @param grid a grid
     * @param lines the lines around it
     */
    static List<Ruling> ofAll(Grid grid, List<Ruling> lines) {
        return of(grid, lines).stream()
                .filter(line -> line.start() < grid.left() + SAME && line.end() > grid.right() - SAME)
                .toList();
    }

    /**
     * Returns lines at the ends of lines between columns, as far as the lines beside them.
     *
     * @param grid a grid
     * @param lines the lines around it
     */
    static List<Ruling> of(Grid grid, List<Ruling> lines) {
        List<Ruling> across = lines.stream().filter(Ruling::horizontal).toList();
        List<Ruling> down = lines.stream().filter(line -> !line.horizontal()).toList();
        List<Ruling> inside = new ArrayList<>();
        for (Ruling line : down) {
            boolean beside = line.position() > grid.left() - SAME && line.position() < grid.right() + SAME;
            if (beside && line.end() > grid.top() && line.start() < grid.bottom()) {
                inside.add(line);
            }
        }
        List<Ruling> added = new ArrayList<>();
        for (Ruling line : inside) {
            for (float end : new float[] {line.start(), line.end()}) {
                boolean open = end > grid.top() + APART
                        && end < grid.bottom() - APART
                        && across.stream().noneMatch(other -> meets(other, line.position(), end))
                        && inside.stream().noneMatch(other -> goesOn(other, line, end));
                if (open) {
                    added.add(beside(grid, inside, line.position(), end));
                }
            }
        }
        return added;
    }

    private static boolean meets(Ruling across, float x, float y) {
        return across.start() < x + SAME && across.end() > x - SAME && Math.abs(across.position() - y) < APART;
    }

    private static boolean goesOn(Ruling other, Ruling line, float end) {
        return other != line
                && Math.abs(other.position() - line.position()) < SAME
                && other.start() < end + APART
                && other.end() > end - APART;
    }

    private static Ruling beside(Grid grid, List<Ruling> down, float x, float y) {
        float left = grid.left();
        float right = grid.right();
        for (Ruling line : down) {
            if (line.start() < y - SAME && line.end() > y + SAME) {
                left = line.position() < x - SAME ? Math.max(left, line.position()) : left;
                right = line.position() > x + SAME ? Math.min(right, line.position()) : right;
            }
        }
        return new Ruling(true, y, left, right);
    }
}
