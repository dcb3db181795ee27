package vn.chitieu.read.page.aligned;

import java.util.Arrays;
import java.util.List;
import vn.chitieu.read.page.Ruling;

/**
 * Assigns the lines of a column of a table without rules to its rows, all lines at once, by least cost: a cell's first line, its last or
 * its middle stands level with the figures of its row, and cells begin and end where their words do.
 */
final class RowAssignment {
    private static final float FORBIDDEN = 1000;
    /** Costs in font sizes: of a break within a sentence, of two texts in one cell, of a cell with no figures, of a row with no text. */
    private static final float BREAK_WITHIN = 1f;

    private static final float TWO_TEXTS = 1.2f;
    private static final float NO_FIGURES = 0.9f;
    private static final float EMPTY = 0.25f;
    private static final int MOST_LINES = 30;

    private final List<Segment> texts;
    private final float[] rows;
    private final float end;
    private final List<Ruling> rules;
    private final float level;
    private float cost;

    private RowAssignment(List<Segment> texts, float[] rows, float end, List<Ruling> rules, float level) {
        this.texts = texts;
        this.rows = rows;
        this.end = end;
        this.rules = rules;
        this.level = level;
    }

    /**
     * Assigns lines.
     *
     * @param texts lines of a column, from top to bottom
     * @param rows baselines of the figures of each row
     * @param end where texts of the column end
     * @param rules horizontal lines of the page
     * @return for each line its row, or less than 0, the same number for lines of one cell, where it stands between rows
     */
    static int[] of(List<Segment> texts, float[] rows, float end, List<Ruling> rules) {
        int[] best = new int[0];
        float least = Float.MAX_VALUE;
        for (float level : new float[] {0f, 0.5f, 1f}) {
            RowAssignment assignment = new RowAssignment(texts, rows, end, rules, level);
            int[] homes = assignment.solve();
            if (assignment.cost < least - 0.01f) {
                least = assignment.cost;
                best = homes;
            }
        }
        return best;
    }

    /** Finds the cheapest way: {@code costs[i][k]} is that of the first i lines with the first k rows behind them. */
    private int[] solve() {
        int lines = texts.size();
        float[][] costs = new float[lines + 1][rows.length + 1];
        int[][] from = new int[lines + 1][rows.length + 1];
        boolean[][] used = new boolean[lines + 1][rows.length + 1];
        for (float[] row : costs) {
            Arrays.fill(row, Float.MAX_VALUE);
        }
        costs[0][0] = 0;
        for (int i = 0; i <= lines; i++) {
            for (int k = 0; k <= rows.length; k++) {
                if (costs[i][k] == Float.MAX_VALUE) {
                    continue;
                }
                if (k < rows.length && costs[i][k] + EMPTY < costs[i][k + 1]) {
                    costs[i][k + 1] = costs[i][k] + EMPTY;
                    from[i][k + 1] = i;
                    used[i][k + 1] = true;
                }
                float flow = i > 0 && i < lines ? breakCost(i) : 0;
                for (int j = i + 1; j <= Math.min(lines, i + MOST_LINES); j++) {
                    flow += j - 1 > i ? joinCost(j - 1) : 0;
                    if (flow >= FORBIDDEN) {
                        break;
                    }
                    float onRow = k < rows.length ? costs[i][k] + flow + rowCost(i, j, k) : Float.MAX_VALUE;
                    if (k < rows.length && onRow < costs[j][k + 1]) {
                        costs[j][k + 1] = onRow;
                        from[j][k + 1] = i;
                        used[j][k + 1] = true;
                    }
                    float alone = costs[i][k] + flow + aloneCost(i, j, k);
                    if (alone < costs[j][k]) {
                        costs[j][k] = alone;
                        from[j][k] = i;
                        used[j][k] = false;
                    }
                }
            }
        }
        int[] homes = new int[lines];
        int k = rows.length;
        int i = lines;
        cost = costs[lines][k];
        while (i > 0 || k > 0) {
            int start = from[i][k];
            Arrays.fill(homes, start, i, used[i][k] ? k - 1 : -1 - i);
            k -= used[i][k] ? 1 : 0;
            i = start;
        }
        return homes;
    }

    private float baseline(int line) {
        return texts.get(line).words().baseline();
    }

    private float size(int line) {
        return texts.get(line).size();
    }

    /** Cost of beginning a cell with a line. */
    private float breakCost(int line) {
        boolean near = baseline(line) - baseline(line - 1) < CellFlow.LINE_DISTANCE * size(line);
        return near
                        && CellFlow.isWithin(texts.get(line).text())
                        && texts.get(line).isText()
                ? BREAK_WITHIN
                : 0;
    }

    /** Cost of having a line in the cell of the line above it. */
    private float joinCost(int line) {
        float distance = baseline(line) - baseline(line - 1);
        if (distance > CellFlow.LINE_DISTANCE * size(line) || isRuled(baseline(line - 1), baseline(line))) {
            return FORBIDDEN;
        }
        boolean level = distance < 0.35f * size(line);
        return level || CellFlow.goesOn(texts.get(line - 1), texts.get(line), end) ? 0 : TWO_TEXTS;
    }

    private float rowCost(int from, int to, int row) {
        float place = baseline(from) + level * (baseline(to - 1) - baseline(from));
        float nearest = Math.max(baseline(from), Math.min(baseline(to - 1), rows[row]));
        float off = Math.abs(place - rows[row]) / size(from);
        return isRuled(nearest, rows[row]) ? FORBIDDEN : off < 0.2f ? 0 : off;
    }

    /** Lines with no figures stand between those of the rows before and after. */
    private float aloneCost(int from, int to, int next) {
        boolean between = (next == 0 || rows[next - 1] < baseline(from))
                && (next == rows.length || baseline(to - 1) < rows[next]);
        return between ? NO_FIGURES : FORBIDDEN;
    }

    private boolean isRuled(float one, float other) {
        float top = Math.min(one, other);
        float bottom = Math.max(one, other) - 2;
        for (Ruling rule : rules) {
            boolean across = rule.start() < texts.get(0).x1()
                    && rule.end() > texts.get(0).x0();
            if (across && rule.position() > top && rule.position() < bottom) {
                return true;
            }
        }
        return false;
    }
}
