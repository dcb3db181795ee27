package vn.chitieu.read.page.gutter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.aligned.AlignedLine;
import vn.chitieu.read.page.aligned.CellFlow;
import vn.chitieu.read.page.aligned.IndexHead;
import vn.chitieu.read.page.aligned.Segment;

/** Finds how far down a table with no lines goes: as far as texts keep to its gutters, heads of groups and totals apart. */
final class GutterRows {
    /** Lines of a text that runs over several columns at most. */
    private static final int MOST_SPANNING = 3;
    /** A text that begins so far left of the labels, or ends so far right of the header, is outside, in font sizes. */
    private static final float OUTSIDE = 3f;

    private static final float OUTSIDE_RIGHT = 6f;

    private static final int FEWEST_FILLED = 3;
    private static final int FEWEST_FIGURES = 2;

    private final List<TextRow> rows;
    private final Gutters gutters;
    private final float left;
    private final float right;
    private final List<TextRow> spanning = new ArrayList<>();
    private final List<TextRow> kept = new ArrayList<>();
    private int labels;
    private final BitSet filled = new BitSet();

    /**
     * Creates a search.
     *
     * @param rows lines of text from top to bottom
     * @param gutters what is known of the gutters
     * @param left where the labels begin
     * @param right where the header ends
     */
    GutterRows(List<TextRow> rows, Gutters gutters, float left, float right) {
        this.rows = rows;
        this.gutters = gutters;
        this.left = left;
        this.right = right;
    }

    /**
     * Returns the line after the last one of the table.
     *
     * @param from the first one below the header
     * @param to the line after the last one that it may have
     */
    int end(int from, int to) {
        // A text that stands alone may run over a gutter that is only known when texts stand on both sides of it.
        new GutterRows(rows, gutters, left, right).end(from, to, false);
        return end(from, to, true);
    }

    private int end(int from, int to, boolean all) {
        int end = from;
        int i = from;
        while (i < to && isNear(i, from)) {
            if (keeps(i)) {
                if (all || Segment.parts(rows.get(i)).size() > 1) {
                    gutters.take(rows.get(i));
                }
                kept.add(rows.get(i));
                labels += hasLabel(i) ? 1 : 0;
                filled.or(gutters.filled(rows.get(i)));
                i++;
                end = i;
                continue;
            }
            boolean total = isTotal(i);
            int next = i + 1;
            while (!total && next < to && isNear(next, from) && !keeps(next) && next - i <= MOST_SPANNING) {
                next++;
            }
            if (!total && (next - i > MOST_SPANNING || !goesOn(next, to))) {
                break;
            }
            spanning.addAll(rows.subList(i, next));
            if (total) {
                gutters.takeRest(rows.get(i));
                end = next;
            }
            i = next;
        }
        int last = end;
        spanning.removeIf(row -> rows.indexOf(row) >= last);
        return withoutTail(from, last);
    }

    /** Returns the texts that run over several columns. */
    List<TextRow> spanning() {
        return spanning;
    }

    /** Returns the lines that keep to the gutters. */
    List<TextRow> kept() {
        return kept;
    }

    /** Returns how many labels of rows were found. */
    int labels() {
        return labels;
    }

    /** Returns how many columns have texts. */
    int filled() {
        return filled.cardinality();
    }

    private boolean isNear(int at, int from) {
        if (at == from) {
            return true;
        }
        TextRow row = rows.get(at);
        return row.top() - rows.get(at - 1).top() < AlignedLine.ROW_DISTANCE * row.size();
    }

    private boolean keeps(int at) {
        TextRow row = rows.get(at);
        if (gutters.crossed(row) > 0) {
            return false;
        }
        float room = row.size();
        boolean inside = row.x0() > left - OUTSIDE * room && row.x1() < right + OUTSIDE_RIGHT * room;
        return inside && (gutters.label(row) == null || hasLabel(at));
    }

    private boolean hasLabel(int at) {
        TextRow label = gutters.label(rows.get(at));
        return label != null && (CellFlow.isLabel(label.text()) || IndexHead.isPart(Segment.of(label)));
    }

    /** Returns whether rows of the table follow: one with a label, and texts in some columns. */
    private boolean goesOn(int from, int to) {
        BitSet columns = new BitSet();
        boolean labelled = false;
        for (int i = from; i < to && isNear(i, from) && keeps(i); i++) {
            columns.or(gutters.filled(rows.get(i)));
            labelled |= hasLabel(i);
        }
        return labelled && columns.cardinality() >= FEWEST_FILLED;
    }

    /** Returns whether a line is a text over several columns and figures behind it: a total. */
    private boolean isTotal(int at) {
        TextRow row = rows.get(at);
        List<TextRow> parts = Segment.parts(row);
        long figures =
                parts.stream().filter(part -> Segment.of(part).isFigure()).count();
        return figures > 0
                && figures + 1 >= parts.size()
                && !Segment.of(parts.get(0)).isFigure();
    }

    /** Leaves out what stands apart below the last label: the number of the page, a signature. */
    private int withoutTail(int from, int end) {
        int last = end - 1;
        while (last > from && !hasLabel(last)) {
            last--;
        }
        for (int i = Math.max(from, last) + 1; i < end; i++) {
            TextRow row = rows.get(i);
            boolean apart = row.top() - rows.get(i - 1).top() > CellFlow.LINE_DISTANCE * row.size();
            boolean figures = Segment.parts(row).stream()
                            .filter(part -> Segment.of(part).isFigure())
                            .count()
                    >= FEWEST_FIGURES;
            if (apart && !figures) {
                return i;
            }
        }
        return end;
    }
}
