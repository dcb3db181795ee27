package vn.chitieu.read.page.ruled;

import java.util.List;
import vn.chitieu.read.page.aligned.IndexHead;
import vn.chitieu.read.page.aligned.Segment;

/** The labels of rows in the first column of a part of a table whose rows no lines part. */
final class RowLabels {
    /** What speaks against a row with no label, in font sizes. */
    static final float NO_LABEL = 2;
    /** Above the first label stand the header, and the rest of a row that the page before begins. */
    private static final float NO_LABEL_YET = 0.6f;

    private static final float NO_TEXT = 1;

    private final List<CellColumn> columns;
    private final List<Segment> labels;
    private final int heads;

    /**
     * Finds the labels.
     *
     * @param columns texts of the columns, from left to right
     */
    RowLabels(List<CellColumn> columns) {
        this.columns = columns;
        CellColumn first = columns.get(0);
        labels = first.labels();
        heads = IndexHead.lines(first.lines());
    }

    /** Returns whether rows have no labels. */
    boolean isEmpty() {
        return labels.isEmpty();
    }

    /** Returns whether rows have labels, and none stands between two heights. */
    boolean isHeader(float top, float bottom) {
        return !labels.isEmpty() && columns.get(0).between(top, bottom).stream().noneMatch(labels::contains);
    }

    /**
     * Returns what speaks against texts being a row, as far as labels tell, in font sizes.
     *
     * @param top the height at which the row begins
     * @param bottom the height at which it ends
     */
    float cost(float top, float bottom) {
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
            return RowCost.FORBIDDEN;
        }
        if (count == 1) {
            return columns.size() > 1 && columns.get(1).between(top, bottom).isEmpty() ? NO_TEXT : 0;
        }
        return holdsHead ? 0 : begun ? NO_LABEL : NO_LABEL_YET;
    }
}
