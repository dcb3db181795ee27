package vn.chitieu.read.page.gutter;

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
import vn.chitieu.read.page.aligned.AlignedLine;
import vn.chitieu.read.page.aligned.CellFlow;
import vn.chitieu.read.page.aligned.Segment;
import vn.chitieu.read.page.ruled.Grid;
import vn.chitieu.read.page.ruled.GridFinder;
import vn.chitieu.read.page.ruled.Rulings;

/**
 * Finds the tables of a page that no lines are drawn in, by the white space between their columns, and draws the lines: under a header
 * that begins with {@code STT}, or where the table that ends the page before goes on.
 */
public final class GutterTables {
    private static final float SIDE = 1f;
    private static final int FEWEST_FILLED = 3;
    /** Lines of running headers above the rest of a table at most. */
    private static final int MOST_RUNNING = 2;

    private final List<TextRow> rows;
    private final List<AlignedLine> lines;
    private final List<Ruling> down;
    private final @Nullable PageTable before;

    private GutterTables(List<Word> words, List<Ruling> rulings, @Nullable PageTable before) {
        this.before = before;
        List<Grid> grids = GridFinder.grids(rulings);
        List<Word> free = words.stream()
                .filter(word -> word.origin() == Word.Origin.CONTENT || word.isHidden())
                .filter(word -> grids.stream().noneMatch(grid -> isIn(grid, word)))
                .toList();
        rows = RowFinder.rows(free);
        lines = AlignedLine.of(Band.of(rows));
        down = Rulings.merged(rulings, false, 3f);
    }

    private static boolean isIn(Grid grid, Word word) {
        return grid.cellAt(word.middleX(), word.middleY()) >= 0;
    }

    /**
     * Returns the tables of a page, from top to bottom.
     *
     * @param words words of the page
     * @param rulings lines of the page
     * @param before the table that ends the page before, or null
     */
    public static List<GutterTable> find(List<Word> words, List<Ruling> rulings, @Nullable PageTable before) {
        boolean goesOn = before != null && before.hasGutters();
        GutterTables tables = new GutterTables(words, rulings, goesOn ? before : null);
        return tables.find();
    }

    /** Returns whether two tables have no lines, and white space down both parts their columns. */
    public static boolean haveSameGutters(PageTable table, PageTable other) {
        return table.hasGutters() && other.hasGutters() && new Gutters(table).agree(new Gutters(other));
    }

    private List<GutterTable> find() {
        List<GutterHeader> headers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            GutterHeader header = GutterHeader.at(lines, i);
            GutterHeader last = headers.isEmpty() ? null : headers.get(headers.size() - 1);
            if (header != null
                    && (last == null || header.index().top() > last.index().bottom())) {
                headers.add(header);
            }
        }
        List<GutterTable> found = new ArrayList<>();
        GutterTable rest =
                before == null ? null : rest(before, headers.isEmpty() ? rows.size() : first(headers.get(0)));
        if (rest != null) {
            found.add(rest);
        }
        for (int i = 0; i < headers.size(); i++) {
            int to = i + 1 < headers.size() ? first(headers.get(i + 1)) : rows.size();
            GutterTable table = under(headers.get(i), to);
            if (table != null) {
                found.add(table);
            }
        }
        return found;
    }

    /** Returns the first line of a header. */
    private int first(GutterHeader header) {
        return lineAt(header.top() - SIDE);
    }

    private int lineAt(float height) {
        return (int) rows.stream().filter(row -> row.baseline() < height).count();
    }

    /** Returns the rest of the table that ends the page before, or null where the page begins with something else. */
    private @Nullable GutterTable rest(PageTable table, int to) {
        float[] xs = table.xs();
        for (int from = isPageNumber(0) ? 1 : 0; from < Math.min(MOST_RUNNING + 1, to); from++) {
            Gutters gutters = new Gutters(table);
            GutterRows search = new GutterRows(rows, gutters, xs[0], xs[xs.length - 1]);
            int end = search.end(from, to);
            if (search.filled() >= 2) {
                return table(List.of(), 0, rows.subList(from, end), search.spanning(), gutters);
            }
        }
        return null;
    }

    /** Returns whether a line is a figure that stands alone above the others. */
    private boolean isPageNumber(int at) {
        TextRow row = rows.isEmpty() ? null : rows.get(at);
        return row != null
                && Segment.of(row).isFigure()
                && (at + 1 == rows.size() || rows.get(at + 1).top() - row.top() > CellFlow.LINE_DISTANCE * row.size());
    }

    private @Nullable GutterTable under(GutterHeader header, int to) {
        Gutters gutters = header.gutters();
        if (gutters == null) {
            return null;
        }
        GutterRows search = new GutterRows(rows, gutters, header.left(), header.right());
        int end = search.end(lineAt(header.bottom()), to);
        if (search.filled() == 0) {
            return null;
        }
        List<TextRow> heads = new ArrayList<>(rows.subList(first(header), lineAt(header.bottom())));
        lines.stream()
                .filter(line -> line.baseline() > header.bottom() && line.isColumnNumbers())
                .limit(1)
                .forEach(line -> heads.addAll(line.rows()));
        gutters.addBetween(search.kept(), heads);
        int headed = header.sure() ? lineAt(header.bottom()) - first(header) : 0;
        GutterTable table = table(header.texts(), headed, rows.subList(first(header), end), search.spanning(), gutters);
        boolean sure = search.labels() > 0 && search.filled() >= FEWEST_FILLED;
        boolean goesOn = before != null && new Gutters(before).agree(gutters);
        return sure || goesOn ? table : null;
    }

    private @Nullable GutterTable table(
            List<Segment> header, int headed, List<TextRow> own, List<TextRow> spanning, Gutters gutters) {
        float left =
                own.stream().map(TextRow::x0).min(Comparator.naturalOrder()).orElse(0f);
        float right =
                own.stream().map(TextRow::x1).max(Comparator.naturalOrder()).orElse(0f);
        float[] between = gutters.lines();
        if (before != null) {
            // Columns that are empty on this page are as wide as on the one before.
            left = left > between[0] ? before.xs()[0] : left;
            right = right < between[between.length - 1] ? before.xs()[before.columns()] : right;
        }
        float[] xs = new float[between.length + 2];
        xs[0] = left - SIDE;
        System.arraycopy(between, 0, xs, 1, between.length);
        xs[xs.length - 1] = right + SIDE;
        GutterTable table = new GutterTable(header, headed, List.copyOf(own), List.copyOf(spanning), xs);
        boolean drawn = down.stream()
                .anyMatch(line -> line.position() > xs[0]
                        && line.position() < xs[xs.length - 1]
                        && line.start() < table.bottom()
                        && line.end() > table.top());
        return drawn ? null : table;
    }
}
