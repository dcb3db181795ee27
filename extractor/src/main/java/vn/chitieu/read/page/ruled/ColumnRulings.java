package vn.chitieu.read.page.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.PageTable;
import vn.chitieu.read.page.RowFinder;
import vn.chitieu.read.page.Ruling;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.Word;
import vn.chitieu.read.page.aligned.Segment;

/** Finds the lines between rows for tables that have lines between their columns alone, with or without a frame and one below the header. */
public final class ColumnRulings {
    /** Lines closer than this, in points, are one line, and ends of lines closer than this are one place. */
    private static final float SAME = 3f;

    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 400;

    private final List<Word> words;
    private final @Nullable PageTable before;
    private final Predicate<Grid> unruled;
    private final List<Ruling> all;
    private final List<Grid> open = new ArrayList<>();

    private ColumnRulings(List<Word> words, List<Ruling> rulings, Predicate<Grid> unruled, @Nullable PageTable before) {
        this.words = words;
        this.unruled = unruled;
        this.before = before != null && before.open() ? before : null;
        all = new ArrayList<>(rulings);
    }

    /**
     * Finds the lines between rows.
     *
     * @param words words of the page
     * @param rulings lines of the page, and those that were added between columns that have none
     * @param unruled whether a grid is made of added lines, so that none can part its rows
     * @param before the table that ends the page before, or null
     */
    public static ColumnRulings of(
            List<Word> words, List<Ruling> rulings, Predicate<Grid> unruled, @Nullable PageTable before) {
        ColumnRulings rows = new ColumnRulings(words, rulings, unruled, before);
        List<Ruling> down = Rulings.merged(rulings, false, SAME);
        if (down.size() >= FEWEST_LINES && down.size() <= MOST_LINES) {
            rows.find(down, Rulings.merged(rulings, true, SAME));
        }
        return rows;
    }

    /** Returns the lines of the page with those between rows added. */
    public List<Ruling> withRows() {
        return all;
    }

    /** Returns whether lines were added within a grid, or would be if it had more rows on this page. */
    public boolean isIn(Grid grid) {
        return open.stream().anyMatch(part -> part.top() < grid.bottom() && part.bottom() > grid.top());
    }

    private void find(List<Ruling> down, List<Ruling> drawn) {
        List<Ruling> across = new ArrayList<>(drawn);
        across.addAll(ColumnEnds.ofBreaks(down, drawn));
        all.addAll(across.subList(drawn.size(), across.size()));
        for (Grid grid : GridFinder.grids(List.copyOf(all))) {
            List<Ruling> lines = new ArrayList<>(across);
            lines.addAll(down);
            add(grid, lines);
            all.addAll(lines.subList(across.size() + down.size(), lines.size()));
        }
        for (List<Ruling> columns : ColumnGroups.open(down, across)) {
            List<Ruling> lines = framed(columns);
            boolean rows = false;
            for (Grid grid : GridFinder.grids(lines)) {
                rows |= add(grid, lines);
            }
            if (rows) {
                all.addAll(lines);
            }
        }
    }

    /** Returns lines between columns with those above and below them. */
    private List<Ruling> framed(List<Ruling> columns) {
        float top = Float.MAX_VALUE;
        float bottom = 0;
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Ruling line : columns) {
            top = Math.min(top, line.start());
            bottom = Math.max(bottom, line.end());
            left = Math.min(left, line.position());
            right = Math.max(right, line.position());
        }
        float[] known = before == null ? new float[] {left, right} : before.xs();
        boolean same = columns.stream().allMatch(line -> isAmong(known, line.position()));
        for (Word word : words) {
            if (word.middleY() > top && word.middleY() < bottom) {
                left = Math.min(left, word.x0() - SAME);
                right = Math.max(right, word.x1() + SAME);
            }
        }
        if (same && known[0] < left + SAME && known[known.length - 1] > right - SAME) {
            left = known[0];
            right = known[known.length - 1];
        }
        List<Ruling> lines = new ArrayList<>(columns);
        lines.add(new Ruling(true, top, left, right));
        lines.add(new Ruling(true, bottom, left, right));
        return lines;
    }

    private static boolean isAmong(float[] places, float place) {
        for (float each : places) {
            if (Math.abs(each - place) < SAME) {
                return true;
            }
        }
        return false;
    }

    /** Adds lines between the rows of a grid to the lines that it consists of, and returns whether its rows are open. */
    private boolean add(Grid grid, List<Ruling> lines) {
        boolean known = before != null;
        for (float x : grid.xs()) {
            known &= before != null && isAmong(before.xs(), x);
        }
        known |= unruled.test(grid);
        lines.addAll(ColumnEnds.ofAll(grid, lines));
        boolean rows = known;
        for (Grid part : GridFinder.grids(List.copyOf(lines))) {
            if (part.top() > grid.top() - SAME && part.bottom() < grid.bottom() + SAME) {
                rows |= !between(part, known).isEmpty();
                lines.addAll(between(part, rows));
            }
        }
        lines.addAll(ColumnEnds.of(grid, lines));
        if (rows) {
            open.add(grid);
        }
        return rows;
    }

    /** Returns lines between the rows that stand between two lines of a grid. */
    private List<Ruling> between(Grid grid, boolean known) {
        List<Ruling> lines = new ArrayList<>();
        for (int row = 0; row + 1 < grid.ys().length; row++) {
            List<Grid.Cell> cells = new ArrayList<>();
            boolean whole = true;
            for (Grid.Cell cell : grid.cells()) {
                if (cell.row() <= row && cell.rowEnd() > row) {
                    whole &= cell.row() == row && cell.rowEnd() == row + 1;
                    cells.add(cell);
                }
            }
            if (whole && cells.size() >= 2) {
                lines.addAll(within(grid, row, cells, known));
            }
        }
        return lines;
    }

    private List<Ruling> within(Grid grid, int row, List<Grid.Cell> cells, boolean known) {
        float top = grid.ys()[row];
        float bottom = grid.ys()[row + 1];
        List<CellColumn> columns = new ArrayList<>();
        for (Grid.Cell cell : cells) {
            float left = grid.xs()[cell.column()];
            float right = grid.xs()[cell.columnEnd()];
            List<Segment> texts = new ArrayList<>();
            for (TextRow text : RowFinder.rows(wordsIn(left, right, top, bottom))) {
                texts.add(Segment.of(text));
            }
            columns.add(new CellColumn(texts, end(texts, left, right)));
        }
        List<Ruling> lines = new ArrayList<>();
        for (float height : RowPartition.of(columns, known)) {
            lines.add(new Ruling(true, height, grid.left(), grid.right()));
        }
        return lines;
    }

    /** Cells keep as much free to the right of their text as to the left. */
    private static float end(List<Segment> texts, float left, float right) {
        float padding = right - left;
        float end = left;
        for (Segment text : texts) {
            padding = Math.min(padding, text.x0() - left);
            end = Math.max(end, text.x1());
        }
        return Math.max(end, right - padding);
    }

    private List<Word> wordsIn(float left, float right, float top, float bottom) {
        return words.stream()
                .filter(word -> word.middleX() >= left
                        && word.middleX() < right
                        && word.middleY() > top
                        && word.middleY() < bottom)
                .toList();
    }
}
