package vn.chitieu.read.page.aligned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.Word;

/**
 * The header of a table without rules, as merged cells: a text over several columns that texts of their own stand under spans them,
 * and a column with fewer levels than the others has a cell over several rows.
 */
public final class AlignedHeader {
    /** Heads of narrow columns stand close to each other, but not as close as words. */
    private static final float EDGE_GAP = 0.36f;

    private final AlignedColumns columns;
    private final List<ColumnHead> heads;

    private AlignedHeader(AlignedColumns columns, List<ColumnHead> heads) {
        this.columns = columns;
        this.heads = heads;
    }

    /**
     * Reads a header.
     *
     * @param segments its texts
     * @param columns columns of the table
     * @return its cells
     */
    static List<AlignedCell> cells(List<Segment> segments, AlignedColumns columns) {
        AlignedHeader header = new AlignedHeader(columns, heads(segments, columns));
        return header.onLevels(header.joined());
    }

    /**
     * Returns the lines of the texts of a header and what columns they stand over.
     *
     * @param segments its texts
     * @param columns columns of the table
     */
    public static List<ColumnHead> heads(List<Segment> segments, AlignedColumns columns) {
        List<ColumnHead> heads = new ArrayList<>();
        for (Segment segment : segments) {
            for (Segment part : atEdges(segment, columns)) {
                heads.add(new ColumnHead(part, columns.first(part), columns.last(part)));
            }
        }
        HeaderSpans.widen(heads, columns);
        return heads;
    }

    /** Parts a text between two words that stand over two columns. */
    private static List<Segment> atEdges(Segment segment, AlignedColumns columns) {
        List<Word> words = segment.words().words();
        List<Segment> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            float gap = words.get(i).x0() - words.get(i - 1).x1();
            if (gap > EDGE_GAP * segment.size() && isEdgeBetween(words.get(i - 1), words.get(i), columns)) {
                parts.add(Segment.of(TextRow.of(words.subList(from, i))));
                from = i;
            }
        }
        parts.add(from == 0 ? segment : Segment.of(TextRow.of(words.subList(from, words.size()))));
        return parts;
    }

    private static boolean isEdgeBetween(Word left, Word right, AlignedColumns columns) {
        for (float edge : columns.xs()) {
            if (edge > left.x1() - 1 && edge < right.x0() + 1) {
                return true;
            }
        }
        return false;
    }

    /** A text of the header with its lines. */
    private record Text(ColumnHead top, List<TextRow> lines) {

        boolean takes(ColumnHead head) {
            return top.first() == head.first() && top.last() == head.last();
        }
    }

    /** Joins the lines of each text. */
    private List<Text> joined() {
        List<Text> texts = new ArrayList<>();
        for (ColumnHead head : heads) {
            Text above = null;
            for (Text text : texts) {
                above = text.top.meets(head) ? text : above;
            }
            boolean within = above != null && above.top.first() <= head.first() && above.top.last() >= head.last();
            if (above != null && within && (above.takes(head) || !isParted(above.top, head))) {
                above.lines.add(head.segment().words());
            } else {
                texts.add(new Text(head, new ArrayList<>(List.of(head.segment().words()))));
            }
        }
        return texts;
    }

    /** Returns whether texts stand beside a head under the one above it. */
    private boolean isParted(ColumnHead above, ColumnHead head) {
        for (ColumnHead other : heads) {
            if (other != head && other.isBelow(above) && other.meets(above) && !other.meets(head)) {
                return true;
            }
        }
        return false;
    }

    private List<AlignedCell> onLevels(List<Text> texts) {
        int[] levels = new int[texts.size()];
        int[] depth = new int[columns.count()];
        int rows = 0;
        for (int i = 0; i < levels.length; i++) {
            ColumnHead head = texts.get(i).top;
            for (int column = head.first(); column <= head.last(); column++) {
                levels[i] = Math.max(levels[i], depth[column]);
            }
            Arrays.fill(depth, head.first(), head.last() + 1, levels[i] + 1);
            rows = Math.max(rows, levels[i] + 1);
        }
        List<AlignedCell> cells = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            ColumnHead head = texts.get(i).top;
            boolean lowest = true;
            for (int column = head.first(); column <= head.last(); column++) {
                lowest &= depth[column] == levels[i] + 1;
            }
            int height = lowest ? rows - levels[i] : 1;
            cells.add(new AlignedCell(
                    levels[i], head.first(), height, head.last() - head.first() + 1, texts.get(i).lines));
        }
        return cells;
    }
}
