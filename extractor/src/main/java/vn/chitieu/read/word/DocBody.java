package vn.chitieu.read.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.read.FormTables;
import vn.chitieu.read.TableBuilder;
import vn.chitieu.read.office.EdgeTable;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Reads the paragraphs and tables of one story of a binary Word file. */
final class DocBody {
    private static final int MAX_DEPTH = 20;

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
            Table table = level(paragraph) > level ? table(range, paragraph) : null;
            if (table == null) {
                paragraphs.read(paragraph, blocks);
            } else {
                FormTables.addTo(blocks, grid(table), null);
                i += Math.max(1, table.numParagraphs()) - 1;
            }
        }
    }

    /** Word 97 knew no tables inside tables and wrote no level. */
    private static int level(Paragraph paragraph) {
        return paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
    }

    /** Returns the table that begins with a paragraph; null where the marks of cells and rows do not make one. */
    private static @Nullable Table table(Range range, Paragraph first) {
        try {
            Table table = range.getTable(first);
            boolean begins = table.numRows() > 0 && table.getStartOffset() == first.getStartOffset();
            return begins && isWhole(table) ? table : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** Returns whether all text of a table stands in its cells; where marks are missing, some of it would be lost. */
    private static boolean isWhole(Table table) {
        int inCells = 0;
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                inCells += ink(row.getCell(c).text());
            }
        }
        return inCells == ink(table.text());
    }

    private static int ink(String text) {
        return (int) text.chars().filter(c -> c > ' ').count();
    }

    private TableBuilder grid(Table table) throws InputException {
        EdgeTable edges = new EdgeTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<EdgeTable.Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                List<RawBlock> content = new ArrayList<>();
                read(cell, Math.max(1, table.getTableLevel()), content);
                cells.add(new EdgeTable.Cell(
                        cell.getLeftEdge(),
                        cell.getLeftEdge() + cell.getWidth(),
                        cell.isMerged() && !cell.isFirstMerged(),
                        cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged(),
                        content));
            }
            edges.add(cells);
        }
        return edges.grid();
    }
}
