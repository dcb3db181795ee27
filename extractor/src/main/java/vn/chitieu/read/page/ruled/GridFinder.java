package vn.chitieu.read.page.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.Ruling;

/**
 * Finds ruled grids among the lines of a page: lines that touch each other form one grid, and where a line is missing
 * between two cells they are merged.
 */
public final class GridFinder {
    /** Lines closer than this are one line: the double rules and the cell-by-cell borders of word processors. */
    private static final float SAME = 2.6f;
    /** A line may stop short of the one it meets, or run past it, by this much. */
    private static final float REACH = 3f;
    /** Horizontal lines that run past the outermost vertical by more show a table with open sides. */
    private static final float OPEN_SIDE = 9f;

    private static final int MOST_LINES = 3_000;
    private static final int MOST_CELLS = 60_000;

    private GridFinder() {}

    /**
     * Returns the grids of at least two columns, those within others first.
     *
     * @param rulings lines of a page, in its reading frame
     */
    public static List<Grid> grids(List<Ruling> rulings) {
        List<Ruling> lines = new ArrayList<>(Rulings.merged(rulings, true, SAME));
        int horizontals = lines.size();
        lines.addAll(Rulings.merged(rulings, false, SAME));
        if (horizontals == 0 || lines.size() == horizontals || lines.size() > MOST_LINES) {
            return List.of();
        }
        int[] group = groups(lines, horizontals);
        List<Grid> grids = new ArrayList<>();
        for (int root = 0; root < lines.size(); root++) {
            if (group[root] == root) {
                List<Ruling> across = new ArrayList<>();
                List<Ruling> down = new ArrayList<>();
                for (int i = 0; i < lines.size(); i++) {
                    if (group[i] == root) {
                        (i < horizontals ? across : down).add(lines.get(i));
                    }
                }
                Grid grid = grid(across, down);
                if (grid != null) {
                    grids.add(grid);
                }
            }
        }
        grids.sort(Comparator.comparingDouble(g -> (g.right() - g.left()) * (g.bottom() - g.top())));
        return grids;
    }

    private static int[] groups(List<Ruling> lines, int horizontals) {
        int[] parent = new int[lines.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < horizontals; i++) {
            Ruling across = lines.get(i);
            for (int j = horizontals; j < parent.length; j++) {
                Ruling down = lines.get(j);
                boolean meet = down.position() >= across.start() - REACH
                        && down.position() <= across.end() + REACH
                        && across.position() >= down.start() - REACH
                        && across.position() <= down.end() + REACH;
                if (meet) {
                    int a = root(parent, i);
                    int b = root(parent, j);
                    parent[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        for (int i = 0; i < parent.length; i++) {
            parent[i] = root(parent, i);
        }
        return parent;
    }

    private static int root(int[] parent, int index) {
        int at = index;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    private static @Nullable Grid grid(List<Ruling> across, List<Ruling> down) {
        if (across.isEmpty() || down.isEmpty()) {
            return null;
        }
        float[] xs = positions(down, across);
        float[] ys = positions(across, down);
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        if (columns < 2 || rows < 1 || (long) rows * columns > MOST_CELLS) {
            return null;
        }
        List<Grid.Cell> cells = CellMerger.cells(xs, ys, across, down);
        return cells.size() < 2 ? null : new Grid(xs, ys, cells);
    }

    /** Returns the places of the lines, and of the open sides that only the lines across them show. */
    private static float[] positions(List<Ruling> lines, List<Ruling> crossing) {
        List<Float> places = new ArrayList<>();
        lines.forEach(line -> places.add(line.position()));
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (Ruling line : crossing) {
            first = Math.min(first, line.start());
            last = Math.max(last, line.end());
        }
        places.sort(null);
        if (first < places.get(0) - OPEN_SIDE) {
            places.add(0, first);
        }
        if (last > places.get(places.size() - 1) + OPEN_SIDE) {
            places.add(last);
        }
        List<Float> distinct = new ArrayList<>();
        for (float place : places) {
            if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) > SAME) {
                distinct.add(place);
            }
        }
        float[] result = new float[distinct.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = distinct.get(i);
        }
        return result;
    }
}
