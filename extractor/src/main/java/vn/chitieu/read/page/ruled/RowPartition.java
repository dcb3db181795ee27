package vn.chitieu.read.page.ruled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.chitieu.read.page.aligned.IndexHead;
import vn.chitieu.read.page.aligned.Segment;

/**
 * Parts the texts of columns into rows where no lines do, all rows at once, by least cost: a row has one label and one figure in each
 * column, its cells stand level at their tops, their middles or their ends, and a sentence does not break.
 */
final class RowPartition {
    private static final int MOST_STRIPS = 400;
    private static final int MOST_STRIPS_OF_ROW = 60;
    private static final int FEWEST_FIGURE_COLUMNS = 2;
    private static final int FEWEST_FIGURE_ROWS = 3;
    private final List<CellColumn> columns;
    private final List<Float> cuts = new ArrayList<>();
    private final RowCost[] costs;

    private RowPartition(List<CellColumn> columns) {
        this.columns = columns;
        addCuts();
        costs = Arrays.stream(CellLevel.values())
                .map(level -> new RowCost(columns, level))
                .toArray(RowCost[]::new);
    }

    /**
     * Returns the heights at which rows begin, the first row left out.
     *
     * @param columns texts of the columns, from left to right
     * @param open whether it is known that no lines part the rows
     * @return nothing where the texts are one row, or not surely several
     */
    static List<Float> of(List<CellColumn> columns, boolean open) {
        RowPartition partition = new RowPartition(columns);
        if (partition.cuts.size() < 3 || partition.cuts.size() > MOST_STRIPS || !showsRows(columns, open)) {
            return List.of();
        }
        return partition.solve();
    }

    /** Returns whether labels, or figures in several columns, show that texts may be more than one row. */
    private static boolean showsRows(List<CellColumn> columns, boolean open) {
        CellColumn first = columns.get(0);
        boolean headed = IndexHead.lines(first.lines()) > 0;
        if (first.labels().size() >= (open || headed ? 1 : 2)) {
            return true;
        }
        int[] rows = columns.stream()
                .filter(CellColumn::holdsFigures)
                .mapToInt(column ->
                        (int) column.lines().stream().filter(Segment::isFigure).count())
                .filter(count -> count >= FEWEST_FIGURE_ROWS)
                .toArray();
        boolean named = first.lines().size() >= FEWEST_FIGURE_ROWS;
        return named && rows.length >= FEWEST_FIGURE_COLUMNS;
    }

    /** Adds the heights that no line of text crosses, those above and below all texts too. */
    private void addCuts() {
        List<Segment> lines = new ArrayList<>();
        columns.forEach(column -> lines.addAll(column.lines()));
        lines.sort(Comparator.comparing(line -> line.words().inkTop()));
        float bottom = Float.NaN;
        for (Segment line : lines) {
            if (cuts.isEmpty()) {
                cuts.add(line.words().inkTop() - 1);
            } else if (line.words().inkTop() > bottom) {
                cuts.add((line.words().inkTop() + bottom) / 2);
            }
            float own = line.words().inkBottom();
            bottom = Float.isNaN(bottom) ? own : Math.max(bottom, own);
        }
        cuts.add(bottom + 1);
    }

    private List<Float> solve() {
        List<Float> best = List.of();
        float least = RowCost.FORBIDDEN;
        for (RowCost cost : costs) {
            // The levels of the columns show when the rows are known, and tell the rows.
            for (int round = 0; round < 3; round++) {
                List<Float> rows = rows(cost);
                float total = cost.total(rows);
                if (total < least - 0.01f) {
                    least = total;
                    best = rows;
                }
                cost.learn(rows);
            }
        }
        return best.size() < 3 ? List.of() : best.subList(1, best.size() - 1);
    }

    /** Returns the cuts of the cheapest way: {@code least[i]} is the cost of what stands above the cut i. */
    private List<Float> rows(RowCost cost) {
        int strips = cuts.size() - 1;
        float[] least = new float[strips + 1];
        int[] from = new int[strips + 1];
        Arrays.fill(least, Float.MAX_VALUE);
        least[0] = 0;
        for (int start = 0; start < strips; start++) {
            float begin = least[start] + (start == 0 ? 0 : cost.ofBreak(cuts.get(start)));
            for (int end = start + 1; end <= Math.min(strips, start + MOST_STRIPS_OF_ROW); end++) {
                float total = begin + cost.ofRow(cuts.get(start), cuts.get(end));
                if (total < least[end]) {
                    least[end] = total;
                    from[end] = start;
                }
            }
        }
        List<Float> rows = new ArrayList<>();
        for (int at = strips; at > 0; at = from[at]) {
            rows.add(0, cuts.get(at));
        }
        rows.add(0, cuts.get(0));
        return rows;
    }
}
