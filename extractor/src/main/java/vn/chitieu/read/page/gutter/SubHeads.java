package vn.chitieu.read.page.gutter;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.page.aligned.AlignedLine;
import vn.chitieu.read.page.aligned.CellFlow;
import vn.chitieu.read.page.aligned.IndexHead;
import vn.chitieu.read.page.aligned.Segment;

/** Heads that stand side by side below a head over several columns: they tell how far a header goes where its type does not. */
final class SubHeads {
    private static final int MOST_LINES = 4;

    private final List<Segment> heads;
    private final List<Segment> roofs = new ArrayList<>();

    private SubHeads(List<Segment> heads) {
        this.heads = heads;
    }

    /**
     * Returns the baseline of the last line of a header that is known by such heads, or that of its index head where it has none.
     *
     * @param lines lines of the page
     * @param first first line of the header
     * @param index head over the labels of the rows
     */
    static float bottom(List<AlignedLine> lines, int first, IndexHead index) {
        SubHeads below = new SubHeads(AlignedLine.segments(lines.subList(first, index.line())));
        float bottom = index.bottom();
        for (int i = index.line(); i < Math.min(lines.size(), index.line() + MOST_LINES); i++) {
            AlignedLine line = lines.get(i);
            boolean heads = line.x0() > index.first().x1()
                    && line.distanceTo(lines.get(i - 1)) < CellFlow.LINE_DISTANCE
                    && line.segments().stream().allMatch(text -> text.isText() || text.isYear());
            if (!heads) {
                break;
            }
            bottom = below.take(line) ? line.baseline() : bottom;
        }
        return bottom;
    }

    /** Returns whether a line has such heads, or goes on with them. */
    private boolean take(AlignedLine line) {
        List<Segment> over = line.segments().stream().map(this::over).toList();
        boolean goesOn = roofs.containsAll(over);
        for (int i = 1; i < over.size(); i++) {
            Segment roof = over.get(i);
            boolean both = over.get(i - 1) == roof
                    && middle(line.segments().get(i - 1)) < middle(roof)
                    && middle(line.segments().get(i)) > middle(roof);
            if (both && !roofs.contains(roof)) {
                roofs.add(roof);
                goesOn = true;
            }
        }
        return goesOn;
    }

    /** Returns the head that a text stands below. */
    private Segment over(Segment text) {
        Segment nearest = heads.get(0);
        for (Segment head : heads) {
            nearest = distance(head, text) < distance(nearest, text) ? head : nearest;
        }
        return nearest;
    }

    private static float distance(Segment head, Segment text) {
        return Math.abs(middle(head) - middle(text));
    }

    private static float middle(Segment text) {
        return text.words().center();
    }
}
