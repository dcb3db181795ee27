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

/**
 * Adds the lines between columns to tables that have lines between their rows alone: in the white space that the texts of all rows
 * leave.
 */
public final class RowRulings {
    /** Lines closer than this, in points, are one line, and ends of lines closer than this are one place. */
    private static final float SAME = 3f;

    private static final float SHORTEST = 150f;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 400;
    /** Share of the texts that stand in one column each where the columns are those of the page before. */
    private static final float WITHIN_KNOWN = 0.75f;

    private static final int FEWEST_COLUMNS = 3;
    /** A table with fewer columns of figures is one of texts, and only its header tells its columns. */
    private static final int FEWEST_FIGURES = 2;
    /** Lines of two rows stand at least so far apart, as a share of the font size. */
    private static final float ROW_PITCH = 1.1f;

    private final List<Word> words;
    private final List<Ruling> across;
    private final List<Ruling> down;
    private final @Nullable PageTable before;

    private RowRulings(List<Word> words, List<Ruling> across, List<Ruling> down, @Nullable PageTable before) {
        this.before = before;
        this.words = words;
        this.across = across;
        this.down = down;
    }

    /**
     * Returns the lines of a page with those between columns added.
     *
     * @param words words of the page
     * @param rulings lines of the page
     * @param before the table that ends the page before, or null
     */
    public static List<Ruling> withColumns(List<Word> words, List<Ruling> rulings, @Nullable PageTable before) {
        List<Ruling> across = Rulings.merged(rulings, true, SAME);
        if (across.size() < FEWEST_LINES || across.size() > MOST_LINES) {
            return rulings;
        }
        RowRulings rows = new RowRulings(words, across, Rulings.merged(rulings, false, SAME), before);
        List<Ruling> all = new ArrayList<>(rulings);
        List<Ruling> taken = new ArrayList<>();
        for (Ruling first : across) {
            if (first.length() >= SHORTEST && !taken.contains(first)) {
                List<Ruling> alike = rows.alike(first);
                taken.addAll(alike);
                all.addAll(rows.columns(alike));
            }
        }
        return all;
    }

    /** Returns a line and those below it that are as long as it, as far as no line runs down within them. */
    private List<Ruling> alike(Ruling first) {
        List<Ruling> alike = new ArrayList<>();
        for (Ruling ruling : across) {
            boolean same =
                    Math.abs(ruling.start() - first.start()) <= SAME && Math.abs(ruling.end() - first.end()) <= SAME;
            if (same && ruling.position() >= first.position()) {
                float from = alike.isEmpty()
                        ? first.position()
                        : alike.get(alike.size() - 1).position();
                if (down.stream().anyMatch(line -> isWithin(line, first, from, ruling.position()))
                        || isBetweenTables(first, from, ruling.position())) {
                    return alike;
                }
                alike.add(ruling);
            }
        }
        return alike;
    }

    /** Returns whether a caption or nothing at all stands between two lines. */
    private boolean isBetweenTables(Ruling rule, float top, float bottom) {
        if (bottom - top < SAME) {
            return false;
        }
        List<AlignedLine> lines = AlignedLine.of(Band.of(RowFinder.rows(wordsIn(rule, top, bottom))));
        return lines.isEmpty() || lines.stream().anyMatch(AlignedLine::isCaption);
    }

    private static boolean isWithin(Ruling line, Ruling rows, float top, float bottom) {
        return line.position() > rows.start() + SAME
                && line.position() < rows.end() - SAME
                && line.start() < bottom - SAME
                && line.end() > top + SAME;
    }

    private List<Ruling> columns(List<Ruling> rows) {
        if (rows.size() < FEWEST_LINES) {
            return List.of();
        }
        Ruling first = rows.get(0);
        float bottom = rows.get(rows.size() - 1).position();
        float under = rows.get(1).position();
        List<Segment> header = new ArrayList<>();
        List<Segment> numbers = new ArrayList<>();
        List<Segment> body = new ArrayList<>();
        List<TextRow> texts = RowFinder.rows(wordsIn(first, first.position(), bottom));
        for (AlignedLine line : AlignedLine.of(Band.of(texts))) {
            for (Segment segment : line.segments()) {
                boolean above = middle(segment.words()) < under;
                (above ? header : line.isColumnNumbers() ? numbers : body).add(segment);
            }
        }
        AlignedColumns columns = known(first, header, body);
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
        if (!table || !isOneRowEach(rows, body, columns)) {
            return List.of();
        }
        return lines(first, bottom, columns, AlignedHeader.heads(header, columns), body);
    }

    /** Returns the columns of the table that ends the page before, where the texts of this one keep to them. */
    private @Nullable AlignedColumns known(Ruling rule, List<Segment> header, List<Segment> body) {
        if (before == null) {
            return null;
        }
        float[] xs = before.xs();
        if (Math.abs(xs[0] - rule.start()) > SAME || Math.abs(xs[xs.length - 1] - rule.end()) > SAME) {
            return null;
        }
        AlignedColumns columns = AlignedColumns.known(xs);
        List<Segment> all = new ArrayList<>(header);
        all.addAll(body);
        return columns.shareWithinOne(all) >= WITHIN_KNOWN ? columns : null;
    }

    private List<Ruling> lines(
            Ruling first, float bottom, AlignedColumns columns, List<ColumnHead> heads, List<Segment> body) {
        List<Ruling> lines = new ArrayList<>();
        lines.add(new Ruling(false, first.start(), first.position(), bottom));
        lines.add(new Ruling(false, first.end(), first.position(), bottom));
        List<Float> heights = heights(first, bottom);
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
        float middle = middle(segment.words());
        return middle > top && middle < bottom;
    }

    /** Returns the heights of all lines of a table, those between some of its columns too. */
    private List<Float> heights(Ruling first, float bottom) {
        List<Float> heights = new ArrayList<>();
        for (Ruling ruling : across) {
            boolean inside = ruling.start() > first.start() - SAME && ruling.end() < first.end() + SAME;
            if (inside && ruling.position() >= first.position() && ruling.position() <= bottom) {
                heights.add(ruling.position());
            }
        }
        heights.sort(null);
        return heights;
    }

    private List<Word> wordsIn(Ruling rule, float top, float bottom) {
        return words.stream()
                .filter(word -> {
                    float x = (word.x0() + word.x1()) / 2;
                    float y = word.baseline() - 0.3f * word.size();
                    return x > rule.start() && x < rule.end() && y > top && y < bottom;
                })
                .toList();
    }

    private static float middle(TextRow row) {
        return row.baseline() - 0.3f * row.size();
    }

    /** Returns whether each part between two lines holds one row: labels and figures of one column stand on one line. */
    private static boolean isOneRowEach(List<Ruling> rows, List<Segment> body, AlignedColumns columns) {
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
