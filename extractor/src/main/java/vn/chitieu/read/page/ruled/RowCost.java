package vn.chitieu.read.page.ruled;

import java.util.Arrays;
import java.util.List;
import vn.chitieu.read.page.aligned.CellFlow;
import vn.chitieu.read.page.aligned.IndexHead;
import vn.chitieu.read.page.aligned.Segment;

/** What speaks against texts being a row, in font sizes. */
final class RowCost {
    static final float FORBIDDEN = 10_000;
    private static final float NO_LABEL = 2;
    /** Above the first label stand the header, and the rest of a row that the page before begins. */
    private static final float NO_LABEL_YET = 0.6f;

    private static final float NO_TEXT = 1;
    private static final float TWO_FIGURES = 1.5f;
    private static final float TWO_TEXTS = 0.3f;
    private static final float APART = 0.6f;
    private static final float BREAK_WITHIN = 1.2f;
    private static final float BEGUN_WITHIN = 0.6f;
    private static final float FULL_LINE = 0.2f;
    /** Lines of one text stand at most so far apart, as a share of the least that any do. */
    private static final float SAME_PITCH = 1.25f;
    /** Two lines stand on one level where they differ by less, as a share of the font size. */
    private static final float SAME_LEVEL = 0.25f;

    private static final float MOST_OFF = 4;
    private static final int FEWEST_FIGURE_COLUMNS = 2;
    private static final int FEWEST_FIGURE_ROWS = 3;

    private final List<CellColumn> columns;
    private final List<Segment> labels;
    private final int heads;
    private final float pitch;
    private final CellLevel[] levels;

    /**
     * Creates the costs of rows.
     *
     * @param columns texts of the columns, from left to right
     * @param level how texts stand in their rows as long as that is not learnt
     */
    RowCost(List<CellColumn> columns, CellLevel level) {
        this.columns = columns;
        CellColumn first = columns.get(0);
        labels = first.labels();
        heads = IndexHead.lines(first.lines());
        pitch = pitch(columns);
        levels = new CellLevel[columns.size()];
        Arrays.fill(levels, level);
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

    /**
     * Returns whether labels, or figures in several columns, show that texts may be more than one row.
     *
     * @param columns texts of the columns, from left to right
     * @param open whether it is known that no lines part the rows
     */
    static boolean showsRows(List<CellColumn> columns, boolean open) {
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

    /** Returns the cost of texts being a row. */
    float ofRow(float top, float bottom) {
        float cost = labels(top, bottom) + figures(top, bottom);
        if (cost >= FORBIDDEN) {
            return cost;
        }
        boolean header = isHeader(top, bottom);
        float first = Float.MAX_VALUE;
        float last = 0;
        float[] begins = new float[levels.length];
        float[] ends = new float[levels.length];
        for (int i = 0; i < levels.length; i++) {
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
        for (int i = 0; i < levels.length; i++) {
            if (ends[i] > 0) {
                float size = columns.get(i).lines().get(0).size();
                float off = Float.MAX_VALUE;
                for (CellLevel level : CellLevel.values()) {
                    boolean may = header || level == levels[i];
                    off = may ? Math.min(off, level.off(begins[i], ends[i], first, last)) : off;
                }
                cost += off < SAME_LEVEL * size ? 0 : Math.min(MOST_OFF, off / size);
            }
        }
        return cost;
    }

    private boolean isHeader(float top, float bottom) {
        return !labels.isEmpty() && columns.get(0).between(top, bottom).stream().noneMatch(labels::contains);
    }

    private float labels(float top, float bottom) {
        if (labels.isEmpty()) {
            return 0;
        }
        int count = 0;
        boolean begun = false;
        for (Segment label : labels) {
            float baseline = label.words().baseline();
            begun |= baseline < bottom;
            count += baseline > top && baseline < bottom ? 1 : 0;
        }
        List<Segment> head = columns.get(0).lines().subList(0, heads);
        boolean holdsHead = head.stream()
                .anyMatch(line -> line.words().baseline() > top && line.words().baseline() < bottom);
        boolean wholeHead = head.stream()
                .allMatch(line -> line.words().baseline() > top && line.words().baseline() < bottom);
        if (count > 1 || (holdsHead && (count > 0 || !wholeHead))) {
            return FORBIDDEN;
        }
        if (count == 1) {
            return columns.size() > 1 && columns.get(1).between(top, bottom).isEmpty() ? NO_TEXT : 0;
        }
        return holdsHead ? 0 : begun ? NO_LABEL : NO_LABEL_YET;
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
        return several * TWO_FIGURES + (labels.isEmpty() && filled == 0 ? NO_LABEL : 0);
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

    /** Learns from rows how the texts of each column stand in them. */
    void learn(List<Float> rows) {
        for (int i = 0; i < levels.length; i++) {
            float least = Float.MAX_VALUE;
            for (CellLevel level : CellLevel.values()) {
                float off = 0;
                for (int row = 1; row < rows.size(); row++) {
                    off += off(i, level, rows.get(row - 1), rows.get(row));
                }
                if (off < least - 0.01f) {
                    least = off;
                    levels[i] = level;
                }
            }
        }
    }

    private float off(int column, CellLevel level, float top, float bottom) {
        List<Segment> own = columns.get(column).between(top, bottom);
        if (own.isEmpty() || isHeader(top, bottom)) {
            return 0;
        }
        float first = Float.MAX_VALUE;
        float last = 0;
        for (CellColumn each : columns) {
            for (Segment line : each.between(top, bottom)) {
                first = Math.min(first, line.words().baseline());
                last = Math.max(last, line.words().baseline());
            }
        }
        float size = own.get(0).size();
        float off = level.off(
                own.get(0).words().baseline(), own.get(own.size() - 1).words().baseline(), first, last);
        return off < SAME_LEVEL * size ? 0 : Math.min(MOST_OFF, off / size);
    }
}
