package vn.chitieu.read.page.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.page.PageTable;
import vn.chitieu.read.page.Ruling;
import vn.chitieu.read.page.TableLines;
import vn.chitieu.read.page.Word;
import vn.chitieu.read.page.gutter.GutterRulings;
import vn.chitieu.read.page.gutter.GutterTable;
import vn.chitieu.read.page.gutter.GutterTables;
import vn.chitieu.read.page.ruled.ColumnRulings;
import vn.chitieu.read.page.ruled.Grid;
import vn.chitieu.read.page.ruled.GridFinder;
import vn.chitieu.read.page.ruled.RowRulings;

/** The grids of a page: of the lines that are drawn on it, and of those that its tables leave out. */
final class PageGrids {
    private final List<GutterTable> gutterTables;
    private final ColumnRulings openRows;
    private final List<Grid> grids;

    /**
     * Finds the grids of a page.
     *
     * @param ink the page
     * @param exact whether the places of the words are exact enough to find columns between which nothing is drawn
     * @param before the table that ends the page before, or null
     */
    PageGrids(PageInk ink, boolean exact, @Nullable PageTable before) {
        List<Ruling> lines = exact ? RowRulings.withColumns(ink.words(), ink.rulings(), before) : ink.rulings();
        gutterTables = GutterTables.find(ink.words(), lines, before);
        openRows = openRows(ink.words(), lines, gutterTables, before);
        grids = GridFinder.grids(openRows.withRows());
    }

    /**
     * Returns the lines between rows where none are drawn.
     *
     * @param words words of the page
     * @param lines lines of the page
     * @param tables its tables with no lines between their columns, which get lines too
     * @param before the table that ends the page before, or null
     */
    static ColumnRulings openRows(
            List<Word> words, List<Ruling> lines, List<GutterTable> tables, @Nullable PageTable before) {
        return ColumnRulings.of(
                words, GutterRulings.with(lines, tables), grid -> GutterTable.isOneIn(grid, tables), before);
    }

    /** Returns the grids, those within others first. */
    List<Grid> all() {
        return grids;
    }

    /** Returns what lines of a grid are drawn. */
    TableLines drawn(Grid grid) {
        if (GutterTable.isOneIn(grid, gutterTables)) {
            return TableLines.NONE;
        }
        return openRows.isIn(grid) ? TableLines.BETWEEN_COLUMNS : TableLines.BETWEEN_ROWS;
    }
}
