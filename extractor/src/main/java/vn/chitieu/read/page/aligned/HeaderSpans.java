package vn.chitieu.read.page.aligned;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns that the texts of a header without rules span: those it stands over, and those beside them that have texts below it
 * and none over them, so that it stands in their middle.
 */
final class HeaderSpans {
    /** A text stands in the middle of what it spans, but for this share of the font size. */
    private static final float OFF_MIDDLE = 0.7f;
    /** Lines of one text differ in their distance by less. */
    private static final float CLOSE = 1.2f;
    /** What stands under a text begins below its last line by more than this share of the font size. */
    private static final float LOWER = 0.5f;
    /** Texts of one height, and texts that begin in one place, differ by less, in points. */
    private static final float SAME_PLACE = 2.5f;

    private final List<ColumnHead> heads;
    private final AlignedColumns columns;
    private final float pitch;
    private final boolean alignedToTop;

    private HeaderSpans(List<ColumnHead> heads, AlignedColumns columns) {
        this.heads = heads;
        this.columns = columns;
        float least = Float.MAX_VALUE;
        for (ColumnHead head : heads) {
            ColumnHead below = below(head);
            least = below == null ? least : Math.min(least, below.baseline() - head.baseline());
        }
        pitch = least;
        alignedToTop = heads.stream()
                .anyMatch(
                        head -> head.covers(0) && head.baseline() - heads.get(0).baseline() < SAME_PLACE);
    }

    /** Widens the heads of a header, which are sorted from top to bottom here. */
    static void widen(List<ColumnHead> heads, AlignedColumns columns) {
        heads.sort(Comparator.comparing(ColumnHead::baseline)
                .thenComparing(head -> head.segment().x0()));
        HeaderSpans spans = new HeaderSpans(heads, columns);
        for (ColumnHead head : heads) {
            if (!head.isGoingOn()) {
                ColumnHead end = spans.lastLine(head);
                spans.widen(head, end);
                if (head.first() < head.last()) {
                    heads.stream()
                            .filter(line -> line.isBelow(head) && !line.isBelow(end) && line.meets(head))
                            .forEach(line -> line.goOnWith(head));
                }
            }
        }
    }

    /** Returns the last line of a text whose lines stand closer to each other than to the text below. */
    private ColumnHead lastLine(ColumnHead head) {
        ColumnHead last = head;
        for (ColumnHead next = below(head); next != null; next = below(last)) {
            if (next.baseline() - last.baseline() > CLOSE * pitch) {
                return last;
            }
            last = next;
        }
        return hasBelow(last) ? last : head;
    }

    /** Returns the one head on the line below one that stands under it, or null where there is none or are several. */
    private @Nullable ColumnHead below(ColumnHead head) {
        ColumnHead below = null;
        for (ColumnHead other : heads) {
            if (other.isBelow(head) && other.meets(head) && (below == null || !other.isBelow(below))) {
                if (below != null) {
                    return null;
                }
                below = other;
            }
        }
        return below;
    }

    private boolean hasBelow(ColumnHead head) {
        return heads.stream().anyMatch(other -> other.isBelow(head) && other.meets(head));
    }

    private void widen(ColumnHead head, ColumnHead end) {
        int first = head.first();
        int last = head.last();
        ColumnHead roof = roof(head, first);
        while (first > 0 && isOpen(first - 1, head, end, roof)) {
            first--;
        }
        while (last + 1 < columns.count() && isOpen(last + 1, head, end, roof)) {
            last++;
        }
        if ((first == head.first() && last == head.last()) || !hasBelow(head)) {
            return;
        }
        int bestFirst = head.first();
        int bestLast = head.last();
        float least = Float.MAX_VALUE;
        for (int from = first; from <= head.first(); from++) {
            for (int to = head.last(); to <= last; to++) {
                float off = Math.abs(middle(end, from, to) - head.middle())
                        / head.segment().size();
                off = Math.max(0, off - OFF_MIDDLE);
                if (off < least || (off == least && to - from > bestLast - bestFirst)) {
                    least = off;
                    bestFirst = from;
                    bestLast = to;
                }
            }
        }
        if (least == 0) {
            head.over(bestFirst, bestLast);
        } else {
            widenRight(head, end, last);
        }
    }

    /** Where texts are aligned to the left, a head spans the columns whose texts are as high as those of its first. */
    private void widenRight(ColumnHead head, ColumnHead end, int most) {
        Segment below = firstBelow(end, head.first());
        if (below == null || Math.abs(below.x0() - head.segment().x0()) > SAME_PLACE) {
            return;
        }
        head.over(head.first(), most);
    }

    /** Returns whether texts of two columns below a head begin on one line, or have one middle where that is how cells are set. */
    private boolean isLevel(ColumnHead head, int one, int other) {
        float place = alignedToTop ? 0 : 0.5f;
        return Math.abs(place(head, one, place) - place(head, other, place)) < SAME_PLACE;
    }

    private float place(ColumnHead head, int column, float share) {
        float first = Float.NaN;
        float last = Float.NaN;
        for (ColumnHead other : heads) {
            if (other.isBelow(head) && other.covers(column)) {
                first = Float.isNaN(first) ? other.baseline() : first;
                last = other.baseline();
            }
        }
        return first + share * (last - first);
    }

    /** Returns the lowest head over a column that stands above a head. */
    private @Nullable ColumnHead roof(ColumnHead head, int column) {
        ColumnHead roof = null;
        for (ColumnHead other : heads) {
            roof = other != head && other.covers(column) && head.isBelow(other) ? other : roof;
        }
        return roof;
    }

    /** Returns whether a column has texts below a head that ends with a line, and none beside it. */
    private boolean isOpen(int column, ColumnHead head, ColumnHead end, @Nullable ColumnHead roof) {
        boolean below = false;
        for (ColumnHead other : heads) {
            if (other != head && other.covers(column) && !head.isBelow(other)) {
                if (other.baseline() - end.baseline() < LOWER * other.segment().size() || !other.isBelow(head)) {
                    return false;
                }
                below = true;
            }
        }
        return below && roof(head, column) == roof && isLevel(end, column, head.first());
    }

    /** Returns the middle of the texts that stand first below a head in the outermost of some columns. */
    private float middle(ColumnHead head, int first, int last) {
        Segment left = firstBelow(head, first);
        Segment right = firstBelow(head, last);
        float x0 = left == null ? columns.xs()[first] : left.x0();
        float x1 = right == null ? columns.xs()[last + 1] : right.x1();
        return (x0 + x1) / 2;
    }

    private @Nullable Segment firstBelow(ColumnHead head, int column) {
        for (ColumnHead other : heads) {
            if (other.isBelow(head) && other.covers(column)) {
                return other.segment();
            }
        }
        return null;
    }
}
