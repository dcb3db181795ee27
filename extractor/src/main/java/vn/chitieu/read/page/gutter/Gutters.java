package vn.chitieu.read.page.gutter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.Band;
import vn.chitieu.read.page.PageTable;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.Word;
import vn.chitieu.read.page.aligned.AlignedColumns;

/** The gutters of a table with no lines, from left to right. */
final class Gutters {
    private final List<Gutter> gutters = new ArrayList<>();

    /**
     * Creates the gutters between columns.
     *
     * @param columns what is known of the columns
     */
    Gutters(AlignedColumns columns) {
        for (int i = 1; i < columns.count(); i++) {
            gutters.add(new Gutter(columns.contentEnd(i - 1), columns.contentStart(i)));
        }
    }

    /**
     * Creates the gutters of the rest of a table.
     *
     * @param before the table on the page before
     */
    Gutters(PageTable before) {
        for (Band.Gap gap : new ContentEdges(before).gaps()) {
            gutters.add(new Gutter(gap.from(), gap.to()));
        }
    }

    /**
     * Adds gutters within columns: where the texts of the rows and the heads above them leave white space.
     *
     * @param rows lines of text that cross no gutter
     * @param heads lines of the lowest heads
     */
    void addBetween(List<TextRow> rows, List<TextRow> heads) {
        List<Gutter> all = new ArrayList<>();
        for (int column = 0; column <= gutters.size(); column++) {
            float from = column == 0 ? -Float.MAX_VALUE : gap(column - 1).to();
            float to = column == gutters.size() ? Float.MAX_VALUE : gap(column).from();
            if (column > 0) {
                all.add(gutters.get(column - 1));
                all.addAll(Gutter.within(rows, heads, from - 1, to + 1));
            }
        }
        gutters.clear();
        gutters.addAll(all);
    }

    /** Returns whether there is white space between each column and the next that both leave. */
    boolean agree(Gutters other) {
        boolean agree = columns() == other.columns();
        for (int i = 0; agree && i < gutters.size(); i++) {
            agree = gap(i).meet(other.gap(i)).width() > 0;
        }
        return agree;
    }

    int columns() {
        return gutters.size() + 1;
    }

    /** Returns how many of them a row crosses. */
    int crossed(TextRow row) {
        return (int) gutters.stream().filter(gutter -> gutter.isCrossedBy(row)).count();
    }

    boolean isCrossed(int gutter, TextRow row) {
        return gutters.get(gutter).isCrossedBy(row);
    }

    /** Takes a row that crosses none. */
    void take(TextRow row) {
        gutters.forEach(gutter -> gutter.take(row));
    }

    /** Takes a row that crosses some, for the others. */
    void takeRest(TextRow row) {
        for (Gutter gutter : gutters) {
            if (!gutter.isCrossedBy(row)) {
                gutter.take(row);
            }
        }
    }

    /** Returns the words of a row in the first column, or null where it has none there. */
    @Nullable
    TextRow label(TextRow row) {
        Band.Gap gap = gutters.get(0).first();
        return row.between(-Float.MAX_VALUE, gap.from() + 1);
    }

    /** Returns the columns that a row has words in. */
    BitSet filled(TextRow row) {
        BitSet filled = new BitSet();
        for (Word word : row.words()) {
            filled.set(column(word.middleX()));
        }
        return filled;
    }

    private int column(float x) {
        int column = 0;
        while (column < gutters.size() && x > gap(column).from()) {
            column++;
        }
        return column;
    }

    private Band.Gap gap(int index) {
        Gutter gutter = gutters.get(index);
        return index == 0 ? gutter.first() : gutter.gap();
    }

    /** Returns the places of the lines between the columns. */
    float[] lines() {
        float[] lines = new float[gutters.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = gutters.get(i).line(gap(i));
        }
        return lines;
    }
}
