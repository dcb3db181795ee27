package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;

/** The cells of ruled tables, for who must know them before the words of the page are read. */
public final class RuledFields {
    private RuledFields() {}

    /** A rectangle in points of the page's reading frame. */
    public record Field(float left, float top, float right, float bottom) {}

    /**
     * Returns the cells of all tables that lines of a page draw.
     *
     * @param rulings lines of the page, in its reading frame
     */
    public static List<Field> of(List<Ruling> rulings) {
        List<Field> fields = new ArrayList<>();
        for (Grid grid : GridFinder.grids(rulings)) {
            float[] xs = grid.xs();
            float[] ys = grid.ys();
            for (Grid.Cell cell : grid.cells()) {
                fields.add(new Field(xs[cell.column()], ys[cell.row()], xs[cell.columnEnd()], ys[cell.rowEnd()]));
            }
        }
        return fields;
    }
}
