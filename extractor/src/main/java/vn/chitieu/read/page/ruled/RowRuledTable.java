package vn.chitieu.read.page.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.Band;
import vn.chitieu.read.page.PageTable;
import vn.chitieu.read.page.RowFinder;
import vn.chitieu.read.page.Ruling;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.Word;
import vn.chitieu.read.page.aligned.AlignedColumns;
import vn.chitieu.read.page.aligned.AlignedHeader;
import vn.chitieu.read.page.aligned.AlignedLine;
import vn.chitieu.read.page.aligned.CellFlow;
import vn.chitieu.read.page.aligned.ColumnAligner;
import vn.chitieu.read.page.aligned.ColumnHead;
import vn.chitieu.read.page.aligned.IndexHead;
import vn.chitieu.read.page.aligned.Segment;

/** A table that has lines between its rows alone: what the texts of its rows say of its columns. */
final class RowRuledTable {
    /** Share of the texts that stand in one column each where the columns are those of the page before. */
    private static final float WITHIN_KNOWN = 0.75f;

    private static final int FEWEST_COLUMNS = 3;
    /** A table with fewer columns of figures is one of texts, and only its header tells its columns. */
    private static final int FEWEST_FIGURES = 2;
    /** Lines of two rows stand at least so far apart, as a share of the font size. */
    private static final float ROW_PITCH = 1.1f;

    private final List<Word> words;
    private final List<Ruling> rows;
    private final List<Ruling> across;
    private final Ruling first;
    private final float bottom;

    /**
     * Creates a table.
     *
     * @param words words of the page
     * @param rows the lines above, between and below its rows, at least two, from top to bottom
     * @param across all lines of the page from left to right
     */
    RowRuledTable(List<Word> words, List<Ruling> rows, List<Ruling> across) {
        this.words = words;
        this.rows = rows;
        this.across = across;
        first = rows.get(0);
        bottom = rows.get(rows.size() - 1).position();
    }

    /**
     * Returns the lines between the columns, where the texts tell them surely, or none.
     *
     * @param before the table that ends the page before, or null
     */
    List<Ruling> columns(@Nullable PageTable before) {
        float under = rows.get(1).position();
        List<Segment> header = new ArrayList<>();
        List<Segment> numbers = new ArrayList<>();
        List<Segment> body = new ArrayList<>();
        List<TextRow> texts = RowFinder.rows(RowRulings.wordsIn(words, first, first.position(), bottom));
        for (AlignedLine line : AlignedLine.of(Band.of(texts))) {
            for (Segment segment : line.segments()) {
                boolean above = segment.words().middleY() < under;
                (above ? header : line.isColumnNumbers() ? numbers : body).add(segment);
            }
        }
        AlignedColumns columns = known(before, header, body);
        if (columns == null) {
            numbers.addAll(header);
            columns = ColumnAligner.of(body, numbers);
            boolean words = columns.figureColumns() < FEWEST_FIGURES;
            // Lines to write on in a form stand below each other as those between rows do.
            if (words && header.stream().noneMatch(IndexHead::isPart)) {
                return List.of();
            }
            columns = words ? ColumnAligner.under(header, body) : columns;
            if (!columns.keepApart(body)) {
                return List.of();
            }
        }
        boolean table = columns.count() >= FEWEST_COLUMNS && !header.isEmpty();
        if (!table || !isOneRowEach(body, columns)) {
            return List.of();
        }
        return lines(columns, AlignedHeader.heads(header, columns), body);
    }

    /** Returns the columns of the table that ends the page before, where the texts of this one keep to them. */
    private @Nullable AlignedColumns known(@Nullable PageTable before, List<Segment> header, List<Segment> body) {
        if (before == null) {
            return null;
        }
        float[] xs = before.xs();
        if (Math.abs(xs[0] - first.start()) > RowRulings.SAME
                || Math.abs(xs[xs.length - 1] - first.end()) > RowRulings.SAME) {
            return null;
        }
        AlignedColumns columns = AlignedColumns.known(xs);
        List<Segment> all = new ArrayList<>(header);
        all.addAll(body);
        return columns.shareWithinOne(all) >= WITHIN_KNOWN ? columns : null;
    }

    private List<Ruling> lines(AlignedColumns columns, List<ColumnHead> heads, List<Segment> body) {
        List<Ruling> lines = new ArrayList<>();
        lines.add(new Ruling(false, first.start(), first.position(), bottom));
        lines.add(new Ruling(false, first.end(), first.position(), bottom));
        List<Float> heights = heights();
        for (int edge = 1; edge < columns.count(); edge++) {
            int column = edge;
            float x = columns.xs()[edge];
            for (int i = 1; i < heights.size(); i++) {
                float top = heights.get(i - 1);
                float end = heights.get(i);
                boolean spanned = heads.stream()
                        .filter(head -> isBetween(head.segment(), top, end))
                        .anyMatch(head -> head.first() < column && head.last() >= column);
                boolean crossed = body.stream()
                        .filter(segment -> isBetween(segment, top, end))
                        .anyMatch(segment -> segment.x0() < x - 1 && segment.x1() > x + 1);
                if (!spanned && !crossed) {
                    lines.add(new Ruling(false, x, top, end));
                }
            }
        }
        return lines;
    }

    private static boolean isBetween(Segment segment, float top, float bottom) {
        float middle = segment.words().middleY();
        return middle > top && middle < bottom;
    }

    /** Returns the heights of all lines of a table, those between some of its columns too. */
    private List<Float> heights() {
        List<Float> heights = new ArrayList<>();
        for (Ruling ruling : across) {
            boolean inside =
                    ruling.start() > first.start() - RowRulings.SAME && ruling.end() < first.end() + RowRulings.SAME;
            if (inside && ruling.position() >= first.position() && ruling.position() <= bottom) {
                heights.add(ruling.position());
            }
        }
        heights.sort(null);
        return heights;
    }

    /** Returns whether each part between two lines holds one row: labels and figures of one column stand on one line. */
    private boolean isOneRowEach(List<Segment> body, AlignedColumns columns) {
        List<Segment> sorted = new ArrayList<>(body);
        sorted.sort(Comparator.comparing((Segment segment) -> segment.words().baseline()));
        for (int i = 2; i < rows.size(); i++) {
            float top = rows.get(i - 1).position();
            float bottom = rows.get(i).position();
            int several = 0;
            boolean empty = true;
            for (int column = 0; column < columns.count(); column++) {
                float last = Float.NaN;
                boolean more = false;
                for (Segment segment : sorted) {
                    boolean inside = isBetween(segment, top, bottom);
                    boolean value = column == 0 ? CellFlow.isLabel(segment.text()) : segment.isFigure();
                    empty &= !inside;
                    if (inside && value && columns.first(segment) == column) {
                        more |= segment.words().baseline() - last > ROW_PITCH * segment.size();
                        last = segment.words().baseline();
                    }
                }
                several += more ? 1 : 0;
            }
            if (empty || several >= 2) {
                return false;
            }
        }
        return true;
    }
}
