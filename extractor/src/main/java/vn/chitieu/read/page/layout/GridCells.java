package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.PageTable;
import vn.chitieu.read.page.RowFinder;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.Word;
import vn.chitieu.read.page.ruled.Grid;

/** Puts the words of a page in the cells of its grids, and keeps those that stand in none. */
final class GridCells {
    private final PageInk ink;
    private final PageGrids found;
    private final List<Grid> grids;
    private final List<List<List<Word>>> cellWords = new ArrayList<>();
    private final List<List<List<PageLine>>> cellLines = new ArrayList<>();
    private final List<Word> free = new ArrayList<>();
    private final List<PageLine> turned = new ArrayList<>();

    /**
     * Puts the words in the cells.
     *
     * @param ink the page
     * @param found its grids
     */
    GridCells(PageInk ink, PageGrids found) {
        this.ink = ink;
        this.found = found;
        grids = found.all();
        for (Grid grid : grids) {
            List<List<Word>> words = new ArrayList<>();
            List<List<PageLine>> lines = new ArrayList<>();
            grid.cells().forEach(cell -> {
                words.add(new ArrayList<>());
                lines.add(new ArrayList<>());
            });
            cellWords.add(words);
            cellLines.add(lines);
        }
        ink.words().forEach(this::place);
        ink.turned().forEach(this::placeTurned);
    }

    /** A table at its height on the page. */
    record Placed(float top, PageTable table) {}

    /** Returns the grids that hold words, from top to bottom. */
    List<Placed> tables() {
        List<Placed> tables = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            PageTable table = table(i);
            if (table != null) {
                tables.add(new Placed(grids.get(i).top(), table));
            }
        }
        tables.sort(Comparator.comparingDouble(Placed::top));
        return tables;
    }

    /** Returns the words in no cell that read as the page does, in the order of the source. */
    List<Word> free() {
        return free;
    }

    /** Returns the lines in no cell that are turned against the page. */
    List<PageLine> turned() {
        return turned;
    }

    private void place(Word word) {
        if (word.origin() == Word.Origin.SIGNATURE) {
            free.add(word);
            return;
        }
        for (int i = 0; i < grids.size(); i++) {
            int cell = grids.get(i).cellAt(word.middleX(), word.middleY());
            if (cell >= 0) {
                cellWords.get(i).get(cell).add(word);
                return;
            }
        }
        free.add(word);
    }

    /** Upright heads of narrow columns belong to their cells; other turned text is stamped on the margin. */
    private void placeTurned(PageInk.Turned part) {
        for (TextRow row : RowFinder.rows(part.words())) {
            PageLine line = new PageLine(ink.number(), part.frame(), row, Region.STAMP, PageLine.Column.PAGE);
            var box = line.box();
            float x = (float) (box.x0() + box.x1()) / 2;
            float y = (float) (box.y0() + box.y1()) / 2;
            int home = -1;
            for (int i = 0; i < grids.size() && home < 0; i++) {
                home = grids.get(i).cellAt(ink.frame().frameX(x, y), ink.frame().frameY(x, y));
                if (home >= 0) {
                    cellLines.get(i).get(home).add(line.in(Region.BODY));
                }
            }
            if (home < 0) {
                turned.add(line);
            }
        }
    }

    private @Nullable PageTable table(int index) {
        Grid grid = grids.get(index);
        List<PageTable.Cell> cells = new ArrayList<>();
        boolean empty = true;
        for (int i = 0; i < grid.cells().size(); i++) {
            Grid.Cell cell = grid.cells().get(i);
            List<PageLine> lines = new ArrayList<>(cellLines.get(index).get(i));
            float left = grid.xs()[cell.column()];
            float right = grid.xs()[cell.columnEnd()];
            PageLine.Column column = new PageLine.Column(left, right, null);
            for (TextRow row : RowFinder.rows(cellWords.get(index).get(i))) {
                lines.add(ink.line(row, Region.BODY, column));
            }
            empty &= lines.isEmpty();
            cells.add(new PageTable.Cell(
                    cell.row(),
                    cell.column(),
                    cell.rowEnd() - cell.row(),
                    cell.columnEnd() - cell.column(),
                    List.copyOf(lines)));
        }
        return empty
                ? null
                : new PageTable(grid.xs(), grid.ys().length - 1, List.copyOf(cells), null, found.drawn(grid));
    }
}
