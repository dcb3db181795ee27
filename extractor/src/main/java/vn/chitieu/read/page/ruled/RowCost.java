package vn.chitieu.read.page.ruled;

import java.util.List;
import vn.chitieu.read.page.aligned.CellFlow;
import vn.chitieu.read.page.aligned.Segment;

/** What speaks against texts being a row, in font sizes. */
final class RowCost {
    static final float FORBIDDEN = 10_000;
    private static final float TWO_FIGURES = 1.5f;
    private static final float TWO_TEXTS = 0.3f;
    private static final float APART = 0.6f;
    private static final float BREAK_WITHIN = 1.2f;
    private static final float BEGUN_WITHIN = 0.6f;
    private static final float FULL_LINE = 0.2f;
    /** Lines of one text stand at most so far apart, as a share of the least that any do. */
    private static final float SAME_PITCH = 1.25f;

    private final List<CellColumn> columns;
    private final RowLabels labels;
    private final float pitch;
    private final RowLevels levels;

    /**
     * Creates the costs of rows.
     *
     * @param columns texts of the columns, from left to right
     * @param level how texts stand in their rows as long as that is not learnt
     */
    RowCost(List<CellColumn> columns, CellLevel level) {
        this.columns = columns;
        labels = new RowLabels(columns);
        pitch = pitch(columns);
        levels = new RowLevels(columns, labels, level);
    }

    private static float pitch(List<CellColumn> columns) {
        float least = Float.MAX_VALUE;
        for (CellColumn column : columns) {
            List<Segment> lines = column.lines();
            for (int i = 1; i < lines.size(); i++) {
                float distance = lines.get(i).words().baseline()
                        - lines.get(i - 1).words().baseline();
                if (distance > 0.9f * lines.get(i).size()) {
                    least = Math.min(least, distance / lines.get(i).size());
                }
            }
        }
        return least;
    }

    /** Returns the cost of texts being a row. */
    float ofRow(float top, float bottom) {
        float cost = labels.cost(top, bottom) + figures(top, bottom);
        if (cost >= FORBIDDEN) {
            return cost;
        }
        boolean header = labels.isHeader(top, bottom);
        float first = Float.MAX_VALUE;
        float last = 0;
        float[] begins = new float[columns.size()];
        float[] ends = new float[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            List<Segment> lines = columns.get(i).between(top, bottom);
            if (!lines.isEmpty()) {
                begins[i] = lines.get(0).words().baseline();
                ends[i] = lines.get(lines.size() - 1).words().baseline();
                first = Math.min(first, begins[i]);
                last = Math.max(last, ends[i]);
                cost += flow(columns.get(i), lines);
                cost += !header && CellFlow.isWithin(lines.get(0).text()) ? BEGUN_WITHIN : 0;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (ends[i] > 0) {
                cost += levels.cost(i, begins[i], ends[i], first, last, header);
            }
        }
        return cost;
    }

    private float figures(float top, float bottom) {
        int filled = 0;
        int several = 0;
        for (CellColumn column : columns.subList(1, columns.size())) {
            if (column.holdsFigures()) {
                long count = column.between(top, bottom).stream()
                        .filter(line -> line.isFigure() && !line.isYear())
                        .count();
                filled += count > 0 ? 1 : 0;
                several += count > 1 ? 1 : 0;
            }
        }
        if (several >= 2) {
            return FORBIDDEN;
        }
        return several * TWO_FIGURES + (labels.isEmpty() && filled == 0 ? RowLabels.NO_LABEL : 0);
    }

    /** Returns the cost of lines being one text. */
    private float flow(CellColumn column, List<Segment> lines) {
        float cost = 0;
        for (int i = 1; i < lines.size(); i++) {
            Segment above = lines.get(i - 1);
            Segment line = lines.get(i);
            float distance = line.words().baseline() - above.words().baseline();
            cost += distance > SAME_PITCH * pitch * line.size() ? APART : 0;
            cost += CellFlow.goesOn(above, line, column.end()) ? 0 : TWO_TEXTS;
        }
        return cost;
    }

    /** Returns the cost of a row beginning at a height. */
    float ofBreak(float cut) {
        float cost = 0;
        for (CellColumn column : columns) {
            List<Segment> lines = column.lines();
            int next = 0;
            while (next < lines.size() && lines.get(next).words().baseline() < cut) {
                next++;
            }
            if (next > 0 && next < lines.size()) {
                Segment above = lines.get(next - 1);
                Segment below = lines.get(next);
                float distance = below.words().baseline() - above.words().baseline();
                if (below.isText() && distance <= SAME_PITCH * pitch * below.size()) {
                    boolean full = CellFlow.goesOn(above, below, column.end())
                            && ".;:".indexOf(above.text().charAt(above.text().length() - 1)) < 0;
                    cost += CellFlow.isWithin(below.text()) ? BREAK_WITHIN : full ? FULL_LINE : 0;
                }
            }
        }
        return cost;
    }

    /** Returns the cost of rows that begin and end at some heights. */
    float total(List<Float> rows) {
        float total = 0;
        for (int i = 1; i < rows.size(); i++) {
            total += ofRow(rows.get(i - 1), rows.get(i)) + (i > 1 ? ofBreak(rows.get(i - 1)) : 0);
        }
        return total;
    }

    /** Learns from the heights at which rows begin and end how the texts of each column stand in them. */
    void learn(List<Float> rows) {
        levels.learn(rows);
    }
}
