package vn.chitieu.read.page.aligned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.page.PageFrame;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.PageTable;
import vn.chitieu.read.page.RowFinder;
import vn.chitieu.read.page.Ruling;
import vn.chitieu.read.page.TableLines;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.Word;

/**
 * A table without rules, or with few, as lines of a part of a page.
 *
 * @param from its first line
 * @param body line after its header
 * @param to line after the last one
 * @param shape its columns, and what tells its rows
 */
public record AlignedTable(int from, int body, int to, AlignedShape shape) {

    /**
     * Returns the table with its cells.
     *
     * @param lines lines of the part of the page
     * @param rules horizontal lines of the page
     * @param page 1-based page
     * @param frame frame in which it reads
     */
    public PageTable read(List<AlignedLine> lines, List<Ruling> rules, int page, PageFrame frame) {
        AlignedColumns columns = shape.columns();
        List<AlignedCell> cells = new ArrayList<>();
        int rows = 0;
        List<Segment> header = AlignedLine.segments(lines.subList(from, body));
        List<AlignedRows.Row> body = AlignedRows.of(lines.subList(this.body, to), shape, rules);
        if (!header.isEmpty()) {
            cells.addAll(AlignedHeader.cells(header, columns));
            rows = cells.stream()
                    .mapToInt(cell -> cell.row() + cell.rowSpan())
                    .max()
                    .orElse(0);
        }
        for (AlignedRows.Row row : body) {
            addRow(rows, row.segments(), cells);
            rows++;
        }
        fill(rows, cells);
        cells.sort(Comparator.comparingInt(AlignedCell::row).thenComparingInt(AlignedCell::column));
        List<PageTable.Cell> placed = new ArrayList<>();
        for (AlignedCell cell : cells) {
            PageLine.Column place = new PageLine.Column(
                    columns.xs()[cell.column()], columns.xs()[cell.column() + cell.columnSpan()], null);
            List<PageLine> texts = new ArrayList<>();
            cell.lines().forEach(words -> texts.add(new PageLine(page, frame, words, Region.BODY, place)));
            placed.add(new PageTable.Cell(
                    cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), List.copyOf(texts)));
        }
        return new PageTable(columns.xs(), rows, List.copyOf(placed), shape, TableLines.NONE);
    }

    private void addRow(int row, List<Segment> segments, List<AlignedCell> cells) {
        AlignedColumns columns = shape.columns();
        int column = 0;
        while (column < columns.count()) {
            int last = column;
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Segment segment : segments) {
                    if (columns.first(segment) <= last && columns.last(segment) > last) {
                        last = columns.last(segment);
                        grown = true;
                    }
                }
            }
            List<TextRow> texts = new ArrayList<>();
            for (Segment segment : segments) {
                int first = columns.first(segment);
                if (first >= column && first <= last) {
                    texts.add(segment.words());
                }
            }
            cells.add(new AlignedCell(row, column, 1, last - column + 1, joined(texts)));
            column = last + 1;
        }
    }

    /** Puts texts that stand on one line in one row of words. */
    private static List<TextRow> joined(List<TextRow> texts) {
        List<Word> words = new ArrayList<>();
        texts.forEach(text -> words.addAll(text.words()));
        return RowFinder.rows(words);
    }

    /** Adds the cells that hold nothing. */
    private void fill(int rows, List<AlignedCell> cells) {
        boolean[][] taken = new boolean[rows][shape.columns().count()];
        for (AlignedCell cell : cells) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                Arrays.fill(taken[row], cell.column(), cell.column() + cell.columnSpan(), true);
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < taken[row].length; column++) {
                if (!taken[row][column]) {
                    cells.add(new AlignedCell(row, column, 1, 1, List.of()));
                }
            }
        }
    }
}
