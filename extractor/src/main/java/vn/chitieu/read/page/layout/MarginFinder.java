package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.page.PageBlock;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.TextRow;

/** Finds the margins of the text from the lines themselves: full lines end at one place. */
final class MarginFinder {
    private static final int ENOUGH_LINES = 15;
    private static final float SAME_EDGE = 2f;

    private final Map<Integer, List<TextRow>> byWidth = new HashMap<>();

    /**
     * Learns the margins of a document.
     *
     * @param pages blocks of each page
     */
    MarginFinder(List<List<PageBlock>> pages) {
        for (List<PageBlock> page : pages) {
            for (PageBlock block : page) {
                if (block instanceof PageLine line && counts(line)) {
                    byWidth.computeIfAbsent(width(line), key -> new ArrayList<>())
                            .add(line.row());
                }
            }
        }
    }

    /** Returns the margins of a page, or those of all pages of its width where it holds few lines. */
    Margins of(List<PageBlock> page) {
        List<TextRow> rows = new ArrayList<>();
        int width = 0;
        for (PageBlock block : page) {
            if (block instanceof PageLine line) {
                width = line.frame().quarterTurns() % 2 == 0 || width == 0 ? width(line) : width;
                if (counts(line)) {
                    rows.add(line.row());
                }
            }
        }
        List<TextRow> known = rows.size() >= ENOUGH_LINES ? rows : byWidth.getOrDefault(width, rows);
        return known.isEmpty() ? new Margins(0, width, 0) : margins(known);
    }

    private static boolean counts(PageLine line) {
        return line.region() == Region.BODY && line.column().isPage();
    }

    private static int width(PageLine line) {
        return Math.round(line.frame().width());
    }

    private static Margins margins(List<TextRow> rows) {
        float[] lefts = new float[rows.size()];
        float[] rights = new float[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            lefts[i] = rows.get(i).x0();
            rights[i] = -rows.get(i).x1();
        }
        float left = outermost(lefts);
        return new Margins(left, -outermost(rights), indent(lefts, left));
    }

    /** Returns where most lines begin that do not begin at the margin. */
    private static float indent(float[] sorted, float left) {
        float indent = left;
        int most = 1;
        for (int i = 0; i < sorted.length; i++) {
            int same = 1;
            while (i + same < sorted.length && sorted[i + same] - sorted[i] <= 1) {
                same++;
            }
            if (sorted[i] > left + 2 * SAME_EDGE && same > most) {
                most = same;
                indent = sorted[i];
            }
        }
        return indent;
    }

    /** Returns the least value that several lines share, or the least of all where none do. */
    private static float outermost(float[] edges) {
        Arrays.sort(edges);
        int needed = Math.max(2, edges.length / 16);
        for (int i = 0; i + needed <= edges.length; i++) {
            if (edges[i + needed - 1] - edges[i] <= SAME_EDGE) {
                return edges[i];
            }
        }
        return edges[0];
    }
}
