package vn.chitieu.read.page.gutter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.aligned.AlignedColumns;
import vn.chitieu.read.page.aligned.AlignedLine;
import vn.chitieu.read.page.aligned.CellFlow;
import vn.chitieu.read.page.aligned.ColumnAligner;
import vn.chitieu.read.page.aligned.IndexHead;
import vn.chitieu.read.page.aligned.Segment;

/**
 * The header of a table with no lines, whose first column has the head {@code STT}.
 *
 * @param index that head
 * @param texts its texts
 * @param top its first baseline
 * @param bottom below its last baseline, as far as it is known without the rows below
 * @param sure whether its type tells that it ends there
 */
record GutterHeader(IndexHead index, List<Segment> texts, float top, float bottom, boolean sure) {
    /** Lines above the index head at most. */
    private static final int MOST_LINES_ABOVE = 6;

    private static final float BESIDE = 0.5f;
    private static final int FEWEST_COLUMNS = 3;
    /** A text that runs over more columns is the title of a table. */
    private static final int TITLE_OVER = 2;

    /** Returns the header whose first head begins on a line, or null where there is none. */
    static @Nullable GutterHeader at(List<AlignedLine> lines, int at) {
        IndexHead index = IndexHead.at(lines, at);
        if (index == null) {
            return null;
        }
        int first = first(lines, at, index);
        float size = index.first().size();
        float top = AlignedLine.segments(lines.subList(first, at + 1)).stream()
                .map(text -> text.words().baseline())
                .min(Float::compare)
                .orElse(index.top());
        float known = isBold(index.first()) ? bottomOfBold(lines, index) : SubHeads.bottom(lines, first, index);
        float bottom = Math.max(known, 2 * index.middle() - top);
        List<Segment> texts = new ArrayList<>();
        for (int i = first; i < lines.size() && lines.get(i).baseline() < bottom + size; i++) {
            for (Segment segment : lines.get(i).segments()) {
                if (segment.words().baseline() < bottom + BESIDE * size) {
                    texts.add(segment);
                }
            }
        }
        return new GutterHeader(index, List.copyOf(texts), top, bottom + BESIDE * size, isBold(index.first()));
    }

    /** Returns the last baseline of the lines in bold that begin with the index head. */
    private static float bottomOfBold(List<AlignedLine> lines, IndexHead index) {
        float bottom = index.bottom();
        Segment first = index.first();
        for (int i = index.line(); i < lines.size(); i++) {
            AlignedLine line = lines.get(i);
            boolean bold = line.segments().stream().allMatch(text -> isBold(text) && (text.isText() || text.isYear()))
                    && !line.isGroup()
                    && line.x0() > first.x1()
                    && line.distanceTo(lines.get(i - 1)) < AlignedLine.ROW_DISTANCE;
            if (!bold) {
                return bottom;
            }
            bottom = Math.max(bottom, line.baseline());
        }
        return bottom;
    }

    private static boolean isBold(Segment text) {
        return text.words().words().stream().allMatch(word -> word.style().bold());
    }

    /** Returns the first line of the header: heads of several lines begin above the index head. */
    private static int first(List<AlignedLine> lines, int at, IndexHead index) {
        int first = at;
        AlignedLine head = lines.get(at);
        while (first > 0 && at - first < MOST_LINES_ABOVE) {
            AlignedLine line = lines.get(first - 1);
            boolean near = lines.get(first).distanceTo(line) < CellFlow.LINE_DISTANCE;
            boolean beside = line.x0() > index.first().x1();
            boolean alike = line.size() < AlignedLine.LARGER * head.size();
            boolean other = line.isCaption() || line.isGroup() || isTitle(line, lines.subList(first, at + 1));
            if (!near || !beside || !alike || other) {
                break;
            }
            first--;
        }
        return first;
    }

    /** Returns whether a line runs over so many heads below it that it heads the whole table. */
    private static boolean isTitle(AlignedLine line, List<AlignedLine> below) {
        AlignedColumns heads = ColumnAligner.under(AlignedLine.segments(below), List.of());
        return line.segments().size() == 1
                && heads.last(line.segments().get(0))
                                - heads.first(line.segments().get(0))
                        >= TITLE_OVER;
    }

    /** Returns the gutters between its heads, or null where it has too few for a table. */
    @Nullable
    Gutters gutters() {
        List<Segment> heads = texts.stream().filter(text -> !isRoof(text)).toList();
        AlignedColumns columns = ColumnAligner.under(heads, List.of());
        return columns.count() < FEWEST_COLUMNS || columns.first(index.first()) != 0 ? null : new Gutters(columns);
    }

    /** Returns whether a text stands above the gap between two others: it heads both columns and none of its own. */
    private boolean isRoof(Segment text) {
        Segment left = null;
        Segment right = null;
        for (Segment other : texts) {
            if (other == text) {
                continue;
            }
            if (other.x1() <= text.x0()) {
                left = left == null || other.x1() > left.x1() ? other : left;
            } else if (other.x0() >= text.x1()) {
                right = right == null || other.x0() < right.x0() ? other : right;
            } else {
                return false;
            }
        }
        return left != null && right != null && isFreeBeside(text, left) && isFreeBeside(text, right);
    }

    /** Returns whether nothing stands above one text that is as high as another. */
    private boolean isFreeBeside(Segment text, Segment other) {
        float bottom = text.words().baseline() + BESIDE * text.size();
        return texts.stream()
                .filter(each -> each.x0() < other.x1() && each.x1() > other.x0())
                .allMatch(each -> each.words().baseline() > bottom);
    }

    float left() {
        return index.first().x0();
    }

    float right() {
        return (float) texts.stream().mapToDouble(Segment::x1).max().orElse(0);
    }
}
