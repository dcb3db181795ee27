package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.page.Ruling;
import vn.chitieu.read.page.Word;
import vn.chitieu.read.page.gutter.GutterTable;
import vn.chitieu.read.page.gutter.GutterTables;
import vn.chitieu.read.page.ruled.Grid;
import vn.chitieu.read.page.ruled.GridFinder;

/** The cells of tables, for who must know them before the words of the page are read for good. */
public final class TableFields {
    private TableFields() {}

    /**
     * A rectangle in points of the page's reading frame.
     *
     * @param drawn whether lines are drawn around it; where none are, marks of its letters may lie beyond it
     */
    public record Field(float left, float top, float right, float bottom, boolean drawn) {}

    /**
     * Returns the cells of all tables that lines of a page draw, or that white space parts under a header.
     *
     * @param words what was read of the page so far, in its reading frame
     * @param rulings lines of the page
     */
    public static List<Field> of(List<Word> words, List<Ruling> rulings) {
        List<GutterTable> unruled = GutterTables.find(words, rulings, null);
        List<Ruling> lines = unruled.isEmpty()
                ? rulings
                : PageGrids.openRows(words, rulings, unruled, null).withRows();
        List<Field> fields = new ArrayList<>();
        for (Grid grid : GridFinder.grids(lines)) {
            float[] xs = grid.xs();
            float[] ys = grid.ys();
            boolean drawn = !GutterTable.isOneIn(grid, unruled);
            for (Grid.Cell cell : grid.cells()) {
                fields.add(
                        new Field(xs[cell.column()], ys[cell.row()], xs[cell.columnEnd()], ys[cell.rowEnd()], drawn));
            }
        }
        return fields;
    }
}
