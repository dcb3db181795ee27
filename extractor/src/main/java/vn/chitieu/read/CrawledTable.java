package vn.chitieu.read;

import java.util.List;
import java.util.Locale;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/**
 * A table as crawlers of legal portals leave it in Markdown: a line that is only {@code |} opens each row and closes each
 * cell, so merged cells are gone and an empty cell looks like the end of a row.
 *
 * <p>{@link CrawledRows} cuts the lines to rows; of those that are short, what the full ones hold in each column says
 * whether a cell spans columns or reaches down from above.
 */
final class CrawledTable {
    private static final int MAX_COLUMNS = 200;

    private final List<List<String>> rows;
    private final int columns;
    private final ColumnKinds kinds;

    private CrawledTable(List<List<String>> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.kinds = new ColumnKinds(rows, columns);
    }

    /**
     * Reads a table.
     *
     * @param lines its lines, from the bar that opens the first row to the bar that closes the last
     */
    static CrawledTable of(List<String> lines) throws InputException {
        CrawledRows cut = new CrawledRows(lines);
        if (cut.columns() > MAX_COLUMNS) {
            throw new InputException(FailureReason.TOO_COMPLEX, "a table of " + cut.columns() + " columns");
        }
        return new CrawledTable(cut.rows(), cut.columns());
    }

    /** Returns the table on its grid, with the spans that the short rows let one infer. */
    TableGrid grid() throws InputException {
        TableGrid grid = new TableGrid();
        boolean form = isForm();
        int header = form ? 0 : addHeader(grid);
        for (List<String> row : rows.subList(header, rows.size())) {
            grid.startRow();
            int missing = form ? 0 : columns - row.size();
            int gap = missing == 1 && row.size() > 1 && !isTotal(row.get(0)) ? gap(row) : -1;
            int wide = missing > 0 && gap < 0 ? wideCell(row, missing) : -1;
            for (int i = 0; i < row.size(); i++) {
                if (i == gap) {
                    grid.continueAbove(1, List.of());
                }
                grid.add(1, i == wide ? missing + 1 : 1, content(row.get(i), form));
            }
            if (gap == row.size()) {
                grid.continueAbove(1, List.of());
            }
        }
        return grid;
    }

    /** A row that begins with a title where others begin with a number: the title covers the number's column too. */
    private boolean isTotal(String first) {
        boolean title = first.strip().startsWith("**") || first.equals(first.toUpperCase(Locale.ROOT));
        return title && kinds.share(0, CellKind.INDEX) > 50 && !CellKind.INDEX.fits(first);
    }

    /** Chooses the cell that covers the columns a short row lacks, so that the others stand under their like. */
    private int wideCell(List<String> row, int missing) {
        if (row.size() <= 2) {
            return row.size() - 1;
        }
        int best = row.size() - 1;
        int bestScore = Integer.MIN_VALUE;
        for (int wide = 0; wide < row.size(); wide++) {
            int score = CellKind.NUMBER.fits(row.get(wide)) || row.get(wide).isBlank() ? -150 : 0;
            for (int i = 0; i < row.size(); i++) {
                if (i != wide) {
                    score += kinds.likeness(row.get(i), i < wide ? i : i + missing, CellKind.NUMBER);
                }
            }
            if (score > bestScore) {
                bestScore = score;
                best = wide;
            }
        }
        return best;
    }

    private boolean isForm() {
        return columns <= 2 && rows.size() <= 6;
    }

    private static List<RawBlock> content(String cell, boolean form) {
        return MarkdownParagraphs.of(
                cell, form ? MarkdownParagraphs.Wrapping.FORM : MarkdownParagraphs.Wrapping.PROSE, 0);
    }

    /** Adds a header of two rows, the second of which divides cells of the first; returns the number of rows added. */
    private int addHeader(TableGrid grid) throws InputException {
        if (rows.size() < 3) {
            return 0;
        }
        List<String> top = rows.get(0);
        List<String> below = withoutTail(rows.get(1));
        int parents = top.size() + below.size() - columns;
        boolean divided = top.size() < columns
                && parents > 0
                && parents < top.size()
                && below.size() % parents == 0
                && below.size() / parents > 1;
        if (!divided) {
            return 0;
        }
        int width = below.size() / parents;
        int[] spans = bestSpans(top.size(), parents, width);
        grid.startRow();
        for (int i = 0; i < top.size(); i++) {
            grid.add(spans[i] > 1 ? 1 : 2, spans[i], content(top.get(i), false));
        }
        grid.startRow();
        for (String cell : below) {
            grid.add(1, 1, content(cell, false));
        }
        return 2;
    }

    private static List<String> withoutTail(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isBlank()) {
            end--;
        }
        return row.subList(0, end);
    }

    /** Chooses neighbouring cells of the top row that the second row divides: those over columns most like one another. */
    private int[] bestSpans(int cells, int parents, int width) {
        int bestStart = cells - parents;
        int bestScore = -1;
        for (int start = 1; start + parents <= cells; start++) {
            int score = 0;
            for (int column = start; column < start + parents * width; column++) {
                score += 2 * kinds.share(column, CellKind.NUMBER)
                        + (kinds.share(column, CellKind.INDEX) > 80 && column < 2 ? -200 : 0);
            }
            if (score >= bestScore) {
                bestScore = score;
                bestStart = start;
            }
        }
        int[] spans = new int[cells];
        for (int i = 0; i < cells; i++) {
            spans[i] = i >= bestStart && i < bestStart + parents ? width : 1;
        }
        return spans;
    }

    /** Finds the column of a row with one cell too few into which the cell above reaches down. */
    private int gap(List<String> row) {
        int best = row.size();
        int bestScore = Integer.MIN_VALUE;
        for (int gap = 0; gap <= row.size(); gap++) {
            int score = 0;
            for (int i = 0; i < row.size(); i++) {
                int column = i < gap ? i : i + 1;
                score += kinds.likeness(row.get(i), column, CellKind.NUMBER)
                        + kinds.likeness(row.get(i), column, CellKind.INDEX);
            }
            if (score >= bestScore) {
                bestScore = score;
                best = gap;
            }
        }
        return best;
    }
}
