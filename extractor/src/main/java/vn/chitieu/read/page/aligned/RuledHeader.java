package vn.chitieu.read.page.aligned;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.PageTable;

/** Finds the rows of a table that has rules around its header alone: they stand under its cells. */
public final class RuledHeader {
    private static final int MOST_ROWS = 5;
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 2;
    /** A table with fewer columns of figures is one of texts, whose rows the labels tell. */
    private static final int FEWEST_FIGURES = 2;

    private RuledHeader() {}

    /**
     * Returns the rows below a table, or null where it is no header or has none.
     *
     * @param lines lines below it, from top to bottom
     * @param header the table
     */
    public static @Nullable AlignedTable rows(List<AlignedLine> lines, PageTable header) {
        if (lines.isEmpty() || !isHeader(header) || !isNear(lines.get(0), header)) {
            return null;
        }
        AlignedColumns columns = AlignedColumns.known(header.xs(), AlignedLine.segments(lines));
        AlignedShape shape = new AlignedShape(columns, columns.figureColumns() < FEWEST_FIGURES);
        int to = shape.end(lines, 0);
        List<AlignedLine> body = lines.subList(0, to);
        long rows = body.stream()
                .filter(line -> shape.labelled() ? shape.isLabelled(line) : line.hasFigures())
                .count();
        boolean table = rows >= FEWEST_ROWS && columns.keepApart(AlignedLine.segments(body));
        return table ? new AlignedTable(0, 0, to, shape) : null;
    }

    private static boolean isHeader(PageTable table) {
        if (table.aligned() != null || table.columns() < FEWEST_COLUMNS || table.rows() > MOST_ROWS) {
            return false;
        }
        for (PageTable.Cell cell : table.cells()) {
            for (PageLine line : cell.lines()) {
                Segment text = Segment.of(line.row());
                boolean number = text.isFigure() && !text.isYear() && cell.row() == 0;
                if (number || (cell.row() > 0 && cell.column() == 0 && CellFlow.isLabel(line.text()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isNear(AlignedLine line, PageTable header) {
        float bottom = 0;
        for (PageTable.Cell cell : header.cells()) {
            for (PageLine text : cell.lines()) {
                bottom = Math.max(bottom, text.row().bottom());
            }
        }
        return line.top() - bottom < AlignedLine.ROW_DISTANCE * line.size();
    }
}
