package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.Band;
import vn.chitieu.read.page.TextRow;

/**
 * Finds text set in two columns: the letterhead, with the authority on the left and the state's name on the right
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I), the recipients beside the signature, and pages in two columns. A corridor of
 * white space down several lines parts the columns; each is read as a whole.
 */
final class ColumnFinder {
    private static final float LONE_CORRIDOR = 5f;

    private final List<Band> bands;

    private ColumnFinder(List<Band> bands) {
        this.bands = bands;
    }

    /** Bands {@code from} to {@code to}, the end exclusive, parted by a corridor. */
    record Columns(int from, int to, Band.Gap corridor) {}

    /**
     * Returns the runs of bands that are set in two columns, from top to bottom.
     *
     * @param bands bands of a page or of a part of it, from top to bottom
     */
    static List<Columns> find(List<Band> bands) {
        ColumnFinder finder = new ColumnFinder(bands);
        List<Columns> found = new ArrayList<>();
        int next = 0;
        while (next < bands.size()) {
            Columns columns = finder.startingAt(
                    next, found.isEmpty() ? 0 : found.get(found.size() - 1).to());
            if (columns != null) {
                found.add(columns);
                next = columns.to();
            } else {
                next++;
            }
        }
        return found;
    }

    /**
     * Returns the gap that parts a single line in two texts, such as the first line of a signature block that the rest
     * follows on the next page; null where the line is one text.
     */
    static Band.@Nullable Gap lonePart(Band band) {
        List<Band.Gap> gaps = band.wideGaps();
        if (gaps.size() != 1 || gaps.get(0).width() < LONE_CORRIDOR * band.size()) {
            return null;
        }
        float middle = (gaps.get(0).from() + gaps.get(0).to()) / 2;
        for (TextRow row : band.rows()) {
            TextRow left = row.between(-Float.MAX_VALUE, middle);
            TextRow right = row.between(middle, Float.MAX_VALUE);
            boolean pair = left != null
                    && right != null
                    && (ColumnRun.isFigure(left.text())
                            || ColumnRun.isFigure(right.text())
                            || isListLabel(left.text()));
            if (pair) {
                return null;
            }
        }
        return gaps.get(0);
    }

    private static boolean isListLabel(String text) {
        return text.endsWith(":") && "-+*•–0123456789".indexOf(text.charAt(0)) >= 0;
    }

    private @Nullable Columns startingAt(int start, int floor) {
        for (Band.Gap gap : bands.get(start).wideGaps()) {
            ColumnRun run = new ColumnRun(bands, gap, start);
            run.extendDown();
            run.extendUp(floor);
            if (run.isColumns()) {
                return run.columns();
            }
        }
        return null;
    }
}
