package vn.chitieu.read.page.gutter;

import java.util.Arrays;
import vn.chitieu.read.page.Band;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.PageTable;

/** Where the texts of the columns of a table begin and end, merged cells left out. */
final class ContentEdges {
    private final float[] begins;
    private final float[] ends;

    ContentEdges(PageTable table) {
        begins = Arrays.copyOf(table.xs(), table.columns());
        ends = Arrays.copyOfRange(table.xs(), 1, table.xs().length);
        float[] from = new float[table.columns()];
        float[] to = new float[table.columns()];
        Arrays.fill(from, Float.MAX_VALUE);
        for (PageTable.Cell cell : table.cells()) {
            if (cell.columnSpan() == 1) {
                for (PageLine line : cell.lines()) {
                    from[cell.column()] =
                            Math.min(from[cell.column()], line.row().x0());
                    to[cell.column()] = Math.max(to[cell.column()], line.row().x1());
                }
            }
        }
        for (int i = 0; i < begins.length; i++) {
            if (to[i] > 0) {
                begins[i] = from[i];
                ends[i] = to[i];
            }
        }
    }

    /** Returns the white space between each column and the next. */
    Band.Gap[] gaps() {
        Band.Gap[] gaps = new Band.Gap[begins.length - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = new Band.Gap(ends[i], begins[i + 1]);
        }
        return gaps;
    }
}
