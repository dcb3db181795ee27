package vn.chitieu.read.crawl;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.read.TableBuilder;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/**
 * A table as crawlers of legal portals leave it in Markdown: a line that is only {@code |} opens each row and closes each
 * cell, so merged cells are gone and an empty cell looks like the end of a row.
 *
 * <p>{@link CrawledRows} cuts the lines to rows; of those that are short, what the full ones hold in each column says
 * whether a cell spans columns or reaches down from above.
 */
public final class CrawledTable {
    private static final int MAX_COLUMNS = 200;
    private static final int MAX_CELL_LINES = 40;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The national title stands in the second cell of a letterhead, which is a table of its own. */
    private static final Pattern MOTTO = Pattern.compile("\\s*cộng\\s+h(?:òa|oà)\\s+xã\\s+hội\\b", FLAGS);

    /** Number and date stand below the national title; what follows them is short too: a subject, {@code Kính gửi}. */
    private static final int LETTERHEAD_CELLS = 2;

    private static final int LETTERHEAD_LINES = 3;
    private static final Pattern ADDRESS = Pattern.compile("\\s*kính gửi\\b", FLAGS);

    /** What follows a letterhead. */
    private static final Pattern TYPE_LINE = Pattern.compile(
            "\\s*(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|BÁO CÁO|ĐỀ ÁN|CHƯƠNG TRÌNH|PHƯƠNG ÁN|THÔNG BÁO|TỜ TRÌNH|HƯỚNG DẪN)\\b");

    /** The line under the title of an appendix. */
    private static final Pattern ENCLOSED = Pattern.compile("\\((?:ban hành )?kèm theo\\b", FLAGS);

    private final List<List<String>> rows;
    private final int columns;
    private final ColumnKinds kinds;

    /** Reads the content of a cell. */
    @FunctionalInterface
    public interface CellContent {
        /**
         * Reads the content of a cell.
         *
         * @param cell source of the cell, its lines joined by {@code \n}
         * @param form whether its table only sets texts side by side, as a letterhead does
         * @return the paragraphs of the cell
         */
        List<RawBlock> read(String cell, boolean form);
    }

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
    public static CrawledTable of(List<String> lines) throws InputException {
        CrawledRows cut = new CrawledRows(lines);
        if (cut.columns() > MAX_COLUMNS) {
            throw new InputException(FailureReason.TOO_COMPLEX, "a table of " + cut.columns() + " columns");
        }
        return new CrawledTable(cut.rows(), cut.columns());
    }

    /**
     * Returns the index after the last line of a table: after the last bar before a blank line or, in files that have lost
     * their blank lines, before text that is no cell's.
     *
     * @param lines the lines of the file
     * @param start index of the bar that opens the first row
     */
    public static int end(List<String> lines, int start) {
        int end = start + 1;
        int before = -1;
        int behindMotto = -1;
        boolean addressed = false;
        for (int at = end; at < lines.size() && !lines.get(at).isBlank(); at++) {
            if (!lines.get(at).strip().equals("|")) {
                continue;
            }
            List<String> cell = lines.subList(end, at);
            String words = String.join(" ", cell).replace("*", "");
            boolean letterheadEnds =
                    behindMotto >= 0 && TYPE_LINE.matcher(words).lookingAt()
                            || behindMotto >= LETTERHEAD_CELLS && cell.size() > LETTERHEAD_LINES && !addressed;
            if (cell.size() > MAX_CELL_LINES || ENCLOSED.matcher(words).find() || letterheadEnds) {
                return end;
            }
            if (MOTTO.matcher(words).lookingAt()) {
                if (before > start + 1) {
                    return before - 1;
                }
                behindMotto = 0;
            } else if (behindMotto >= 0 && !words.isBlank()) {
                behindMotto++;
            }
            addressed = ADDRESS.matcher(words).lookingAt();
            before = end;
            end = at + 1;
        }
        return end;
    }

    /**
     * Returns the table on its grid, with the spans that the short rows let one infer.
     *
     * @param content reads the cells
     */
    public TableBuilder grid(CellContent content) throws InputException {
        TableBuilder grid = new TableBuilder();
        boolean form = isForm();
        int header = form ? 0 : addHeader(grid, content);
        for (List<String> row : rows.subList(header, rows.size())) {
            grid.startRow();
            int missing = form ? 0 : columns - row.size();
            int gap = missing == 1 && row.size() > 1 && !isTotal(row.get(0)) ? gap(row) : -1;
            int wide = missing > 0 && gap < 0 ? wideCell(row, missing) : -1;
            for (int i = 0; i < row.size(); i++) {
                if (i == gap) {
                    grid.continueAbove(1, List.of());
                }
                grid.add(1, i == wide ? missing + 1 : 1, content.read(row.get(i), form));
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

    /** Adds a header of two rows, the second of which divides cells of the first; returns the number of rows added. */
    private int addHeader(TableBuilder grid, CellContent content) throws InputException {
        DividedHeader header = rows.size() < 3 ? null : DividedHeader.of(rows.get(0), rows.get(1), kinds, columns);
        if (header == null) {
            return 0;
        }
        grid.startRow();
        for (int i = 0; i < header.top().size(); i++) {
            int span = header.span(i);
            grid.add(span > 1 ? 1 : 2, span, content.read(header.top().get(i), false));
        }
        grid.startRow();
        for (String cell : header.below()) {
            grid.add(1, 1, content.read(cell, false));
        }
        return 2;
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
