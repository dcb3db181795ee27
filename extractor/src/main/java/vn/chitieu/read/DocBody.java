package vn.chitieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Reads the paragraphs and tables of one story of a binary Word file. */
final class DocBody {
    private static final int MAX_DEPTH = 20;
    /** Edges nearer than this, in twentieths of a point, are one: rows drawn by hand do not quite meet. */
    private static final int SAME_EDGE = 60;

    private final DocParagraphs paragraphs;

    DocBody(HWPFDocumentCore document) {
        paragraphs = new DocParagraphs(document);
    }

    /**
     * Reads a range.
     *
     * @param range a whole story
     * @return its paragraphs and tables in order
     */
    List<RawBlock> blocks(Range range) throws InputException {
        List<RawBlock> blocks = new ArrayList<>();
        read(range, 0, blocks);
        return blocks;
    }

    private void read(Range range, int level, List<RawBlock> blocks) throws InputException {
        if (level > MAX_DEPTH) {
            throw new InputException(FailureReason.TOO_COMPLEX, "tables nested deeper than " + MAX_DEPTH);
        }
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            Table table = paragraph.isInTable() && paragraph.getTableLevel() > level ? table(range, paragraph) : null;
            if (table == null) {
                paragraphs.read(paragraph, blocks);
            } else {
                FormTables.addTo(blocks, grid(table), null);
                i += Math.max(1, table.numParagraphs()) - 1;
            }
        }
    }

    /** Returns the table that begins with a paragraph; null where the marks of cells and rows do not make one. */
    private static @Nullable Table table(Range range, Paragraph first) {
        try {
            Table table = range.getTable(first);
            return table.numRows() > 0 && table.getStartOffset() == first.getStartOffset() ? table : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    private TableGrid grid(Table table) throws InputException {
        List<Integer> edges = edges(table);
        TableGrid grid = new TableGrid();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            grid.startRow();
            if (row.numCells() > 0) {
                grid.skip(column(edges, row.getCell(0).getLeftEdge()));
            }
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                int left = column(edges, cell.getLeftEdge());
                int right = column(edges, cell.getLeftEdge() + cell.getWidth());
                List<RawBlock> content = new ArrayList<>();
                read(cell, table.getTableLevel(), content);
                while (c + 1 < row.numCells() && row.getCell(c + 1).isMerged()) {
                    c++;
                    right = column(
                            edges, row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
                }
                int span = Math.max(1, right - left);
                if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                    grid.continueAbove(span, content);
                } else {
                    grid.add(1, span, content);
                }
            }
        }
        return grid;
    }

    /** Each row says where its own cells begin and end; all edges together are the grid. */
    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                all.add(row.getCell(c).getLeftEdge());
                all.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(List<Integer> edges, int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }
}
