package vn.chitieu.read.page.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chitieu.read.page.aligned.CellFlow;
import vn.chitieu.read.page.aligned.IndexHead;
import vn.chitieu.read.page.aligned.Segment;

/** The lines of text in one column of a part of a table whose rows no lines part, from top to bottom. */
final class CellColumn {
    /** Labels are at least this share of the lines of the column that holds them. */
    private static final float MOSTLY = 0.5f;

    private final List<Segment> lines;
    private final float end;
    private final boolean figures;

    /**
     * Creates a column.
     *
     * @param lines its lines, in any order
     * @param end where its texts may end
     */
    CellColumn(List<Segment> lines, float end) {
        this.lines = new ArrayList<>(lines);
        this.lines.sort(Comparator.comparing(line -> line.words().baseline()));
        this.end = end;
        long numbers = lines.stream().filter(Segment::isFigure).count();
        this.figures =
                numbers > 0 && numbers > lines.stream().filter(Segment::isText).count();
    }

    List<Segment> lines() {
        return lines;
    }

    /** Returns where its texts may end. */
    float end() {
        return end;
    }

    /** Returns whether it holds more figures than texts. */
    boolean holdsFigures() {
        return figures;
    }

    /** Returns the labels of rows below the head {@code STT}, if that is what the column holds; else nothing. */
    List<Segment> labels() {
        int from = IndexHead.lines(lines);
        List<Segment> labels = lines.subList(from, lines.size()).stream()
                .filter(line -> CellFlow.isLabel(line.text()))
                .toList();
        return labels.size() < MOSTLY * (lines.size() - from) ? List.of() : labels;
    }

    /** Returns its lines that begin between two heights. */
    List<Segment> between(float top, float bottom) {
        return lines.stream()
                .filter(line -> line.words().baseline() > top && line.words().baseline() < bottom)
                .toList();
    }
}
