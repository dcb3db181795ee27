package vn.chitieu.read.plain;

import java.util.List;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.TableBuilder;
import vn.chitieu.read.plain.TextReader.TextLine;
import vn.chitieu.source.InputException;

/**
 * A table in plain text: each row a line, with a tab between cells, as word processors save tables as text and as cells of
 * a sheet are pasted.
 */
final class TabbedTable {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_CELLS = 3;

    private TabbedTable() {}

    /**
     * Returns where lines with tabs end.
     *
     * @param lines the lines of a text
     * @param from index of the first of them
     * @return index after the last line with a tab; after {@code from} where that line has none
     */
    static int end(List<TextLine> lines, int from) {
        int end = from;
        while (end < lines.size() && lines.get(end).text().indexOf('\t') >= 0) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    /**
     * Returns whether lines with tabs are the rows of a table. Tabs set letterheads and first lines of paragraphs too, so at
     * least half of the rows must have three cells that are filled.
     */
    static boolean isTable(List<TextLine> lines) {
        long filled = lines.stream()
                .filter(line -> filledCells(line.text()) >= FEWEST_CELLS)
                .count();
        return lines.size() >= FEWEST_ROWS && filled * 2 >= lines.size();
    }

    /** Returns the rows as a grid. */
    static TableBuilder grid(List<TextLine> rows) throws InputException {
        TableBuilder grid = new TableBuilder();
        for (TextLine row : rows) {
            grid.startRow();
            for (String cell : row.text().split("\t", -1)) {
                List<RawRun> runs = cell.isBlank() ? List.of() : List.of(RawRun.of(cell.strip(), RunStyle.PLAIN));
                grid.add(
                        1,
                        1,
                        List.of(new RawText(
                                RawText.Extent.PARAGRAPH,
                                RawText.Region.BODY,
                                runs,
                                ParagraphStyle.PLAIN,
                                row.page(),
                                null)));
            }
        }
        return grid;
    }

    private static int filledCells(String line) {
        int filled = 0;
        int start = 0;
        while (start <= line.length()) {
            int tab = line.indexOf('\t', start);
            int end = tab < 0 ? line.length() : tab;
            filled += line.substring(start, end).isBlank() ? 0 : 1;
            start = end + 1;
        }
        return filled;
    }
}
