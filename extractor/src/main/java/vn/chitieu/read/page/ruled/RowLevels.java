package vn.chitieu.read.page.ruled;

import java.util.Arrays;
import java.util.List;
import vn.chitieu.read.page.aligned.Segment;

/** How the texts of each column stand in their rows, which the rows tell and which tells the rows. */
final class RowLevels {
    /** Two lines stand on one level where they differ by less, as a share of the font size. */
    private static final float SAME_LEVEL = 0.25f;

    private static final float MOST_OFF = 4;

    private final List<CellColumn> columns;
    private final RowLabels labels;
    private final CellLevel[] levels;

    /**
     * Creates levels that are to be learnt.
     *
     * @param columns texts of the columns, from left to right
     * @param labels labels of the rows
     * @param level how texts stand in their rows as long as that is not learnt
     */
    RowLevels(List<CellColumn> columns, RowLabels labels, CellLevel level) {
        this.columns = columns;
        this.labels = labels;
        levels = new CellLevel[columns.size()];
        Arrays.fill(levels, level);
    }

    /**
     * Returns what speaks against the text of a column standing where it does, in font sizes.
     *
     * @param column index of the column
     * @param begin first baseline of the text
     * @param end its last baseline
     * @param first first baseline of the row
     * @param last last baseline of the row
     * @param header whether the row is one of the header, where texts may stand on any level
     */
    float cost(int column, float begin, float end, float first, float last, boolean header) {
        float off = Float.MAX_VALUE;
        for (CellLevel level : CellLevel.values()) {
            boolean may = header || level == levels[column];
            off = may ? Math.min(off, level.off(begin, end, first, last)) : off;
        }
        return cost(off, columns.get(column).lines().get(0).size());
    }

    private static float cost(float off, float size) {
        return off < SAME_LEVEL * size ? 0 : Math.min(MOST_OFF, off / size);
    }

    /** Learns the levels from the heights at which rows begin and end. */
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
        if (own.isEmpty() || labels.isHeader(top, bottom)) {
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
        float off = level.off(
                own.get(0).words().baseline(), own.get(own.size() - 1).words().baseline(), first, last);
        return cost(off, own.get(0).size());
    }
}
