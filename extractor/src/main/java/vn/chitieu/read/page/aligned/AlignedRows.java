package vn.chitieu.read.page.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.Ruling;

/**
 * The rows of the body of a table without rules. Figures and labels stand on one line of their row; texts of several lines begin on that
 * line, or stand on both sides of it, or head the rows below and have none.
 */
final class AlignedRows {
    /** Baselines of one line differ by at most this share of the font size. */
    private static final float SAME_LINE = 0.35f;
    /** Two lines of figures that are two rows stand at least so far apart. */
    private static final float ROW_PITCH = 1.1f;

    private final AlignedColumns columns;
    private final List<Segment> segments = new ArrayList<>();
    private final boolean labelled;
    private final boolean labelsOnly;

    private AlignedRows(List<AlignedLine> lines, AlignedShape shape) {
        this.columns = shape.columns();
        this.labelsOnly = shape.labelled();
        segments.addAll(AlignedLine.segments(lines));
        segments.sort(Comparator.comparing((Segment segment) -> segment.words().baseline()));
        labelled = segments.stream()
                        .filter(segment -> columns.last(segment) == 0 && CellFlow.isLabel(segment.text()))
                        .count()
                >= 2;
    }

    /** A row: the baseline of its figures, and its texts. */
    record Row(float baseline, List<Segment> segments) {}

    /**
     * Groups lines to rows.
     *
     * @param lines lines of the body, from top to bottom
     * @param shape what the lines of the table have in common
     * @param rules horizontal lines of the page
     */
    static List<Row> of(List<AlignedLine> lines, AlignedShape shape, List<Ruling> rules) {
        AlignedColumns columns = shape.columns();
        AlignedRows rows = new AlignedRows(lines, shape);
        List<Row> found = new ArrayList<>();
        rows.anchors().forEach(baseline -> found.add(new Row(baseline, new ArrayList<>())));
        int anchors = found.size();
        float[] baselines = new float[anchors];
        for (int i = 0; i < anchors; i++) {
            baselines[i] = found.get(i).baseline();
        }
        for (int column = 0; column < columns.count(); column++) {
            List<Segment> texts = rows.in(column);
            if (!texts.isEmpty()) {
                int[] homes = RowAssignment.of(texts, baselines, columns.contentEnd(column), rules);
                for (int i = 0; i < homes.length; i++) {
                    if (homes[i] >= 0) {
                        found.get(homes[i]).segments().add(texts.get(i));
                    } else {
                        boolean more = i > 0 && homes[i] == homes[i - 1];
                        addFree(found, anchors, texts.get(i), more ? texts.get(i - 1) : null);
                    }
                }
            }
        }
        found.removeIf(row -> row.segments().isEmpty());
        found.sort(Comparator.comparing(Row::baseline));
        return found;
    }

    /** Adds a text to a row of no figures: to that of the text which it goes on with, or to one on its line. */
    private static void addFree(List<Row> rows, int from, Segment text, @Nullable Segment before) {
        for (Row row : rows.subList(from, rows.size())) {
            boolean level = row.segments().stream()
                    .anyMatch(other ->
                            Math.abs(other.words().baseline() - text.words().baseline()) < SAME_LINE * text.size());
            if (level || (before != null && row.segments().contains(before))) {
                row.segments().add(text);
                return;
            }
        }
        rows.add(new Row(text.words().baseline(), new ArrayList<>(List.of(text))));
    }

    private List<Segment> in(int column) {
        return segments.stream()
                .filter(segment -> columns.first(segment) == column)
                .toList();
    }

    /** Returns the baselines of figures and labels, from top to bottom. */
    private List<Float> anchors() {
        List<Float> baselines = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        float size = 1;
        for (Segment segment : segments) {
            if (isAnchor(segment)) {
                size = Math.max(size, segment.size());
                int last = baselines.size() - 1;
                float baseline = segment.words().baseline();
                if (last >= 0 && baseline - baselines.get(last) <= SAME_LINE * segment.size()) {
                    counts.set(last, counts.get(last) + 1);
                } else {
                    baselines.add(baseline);
                    counts.add(1);
                }
            }
        }
        // One figure close to a line of several is a line of a cell.
        for (int i = baselines.size() - 1; i >= 0; i--) {
            boolean beside = false;
            for (int j = Math.max(0, i - 1); j <= Math.min(baselines.size() - 1, i + 1); j++) {
                beside |= counts.get(j) > counts.get(i)
                        && Math.abs(baselines.get(j) - baselines.get(i)) < ROW_PITCH * size;
            }
            if (counts.get(i) == 1 && beside) {
                baselines.remove(i);
                counts.remove(i);
            }
        }
        return baselines;
    }

    private boolean isAnchor(Segment segment) {
        int column = columns.first(segment);
        if (column != columns.last(segment)) {
            return false;
        }
        if (column == 0 && (labelled || labelsOnly)) {
            return CellFlow.isLabel(segment.text());
        }
        return !labelsOnly && columns.holdsFigures(column) && !segment.isText();
    }
}
