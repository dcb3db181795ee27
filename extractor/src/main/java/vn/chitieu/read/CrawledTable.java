package vn.chitieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/**
 * A table as crawlers of legal portals leave it in Markdown: a line that is only {@code |} opens each row and closes each
 * cell, so merged cells are gone and an empty cell looks like the end of a row.
 *
 * <p>The longest row length that recurs says how many columns there are; from it follow which double bars are empty
 * cells, and which rows are short because a cell spans columns or reaches down from above.
 */
final class CrawledTable {
    private static final int MAX_COLUMNS = 200;

    private static final Pattern INDEX =
            Pattern.compile("[\\s*_]*(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}|[IVXLC]{1,6}|[A-Za-zđĐ]|[-+*•])[.)]?[\\s*_]*");
    private static final Pattern NUMBER = Pattern.compile("[\\s*_]*[<>≥≤~]?\\s*\\d[\\d.,/ –%-]*(?:\\s?%)?[\\s*_]*");

    private final List<List<String>> rows;
    private final int columns;
    private final int[] indexShares;
    private final int[] numberShares;

    private CrawledTable(List<List<String>> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.indexShares = shares(rows, columns, INDEX);
        this.numberShares = shares(rows, columns, NUMBER);
    }

    /**
     * Reads a table.
     *
     * @param lines its lines, from the bar that opens the first row to the bar that closes the last
     */
    static CrawledTable of(List<String> lines) throws InputException {
        List<String> cells = new ArrayList<>();
        List<Integer> bars = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int leading = 0;
        for (String line : lines) {
            if (!line.strip().equals("|")) {
                cell.append(cell.isEmpty() ? "" : "\n").append(line);
            } else if (cell.isEmpty()) {
                if (cells.isEmpty()) {
                    leading++;
                } else {
                    bars.set(bars.size() - 1, bars.get(bars.size() - 1) + 1);
                }
            } else {
                cells.add(cell.toString());
                bars.add(1);
                cell.setLength(0);
            }
        }
        if (!cell.isEmpty()) {
            cells.add(cell.toString());
            bars.add(1);
        }
        int columns = fullLength(bars, Math.max(0, leading - 1));
        if (columns > MAX_COLUMNS) {
            throw new InputException(FailureReason.TOO_COMPLEX, "a table of " + columns + " columns");
        }
        return new CrawledTable(split(cells, bars, Math.max(0, leading - 1), columns), columns);
    }

    /** The longest row length that is no accident, if every double bar ends a row. */
    private static int fullLength(List<Integer> bars, int leading) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        int length = leading;
        int rows = 0;
        for (int i = 0; i < bars.size(); i++) {
            length++;
            if (bars.get(i) > 1 || i == bars.size() - 1) {
                counts.merge(length + Math.max(0, bars.get(i) - 2), 1, Integer::sum);
                rows++;
                length = 0;
            }
        }
        for (Map.Entry<Integer, Integer> entry : counts.descendingMap().entrySet()) {
            if (entry.getValue() >= Math.max(2, rows / 10)) {
                return entry.getKey();
            }
        }
        return counts.isEmpty() ? 1 : counts.lastKey();
    }

    private static List<List<String>> split(List<String> cells, List<Integer> bars, int leading, int columns) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        addEmpty(row, leading);
        for (int i = 0; i < cells.size(); i++) {
            row.add(cells.get(i));
            int more = bars.get(i) - 1;
            if (i == cells.size() - 1) {
                addEmpty(row, Math.min(more, Math.max(0, columns - row.size())));
            } else if (isHole(cells, bars, i, row.size(), columns)) {
                addEmpty(row, more);
            } else if (more >= 1) {
                int empty = Math.min(more - 1, Math.max(0, columns - row.size()));
                addEmpty(row, empty);
                rows.add(row);
                row = new ArrayList<>();
                addEmpty(row, more - 1 - empty);
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    /**
     * An empty cell inside a row, if with it and the cells up to the next double bar the row has its full length, or if
     * else a number would stand alone in a row.
     */
    private static boolean isHole(List<String> cells, List<Integer> bars, int i, int length, int columns) {
        int more = bars.get(i) - 1;
        if (more == 0) {
            return false;
        }
        int run = 0;
        int next = i + 1;
        while (next < bars.size()) {
            run++;
            if (bars.get(next) > 1) {
                break;
            }
            next++;
        }
        int trailing = next < bars.size() ? Math.max(0, bars.get(next) - 2) : 0;
        boolean alone = run == 1
                && length + more + 1 <= columns
                && matches(NUMBER, cells.get(i + 1))
                && !matches(INDEX, cells.get(i + 1));
        return alone || (more == 1 && length > 1 && length + 1 + run + trailing == columns && run < columns);
    }

    private static void addEmpty(List<String> row, int count) {
        for (int i = 0; i < count; i++) {
            row.add("");
        }
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
        return title && share(0, INDEX) > 50 && !matches(INDEX, first);
    }

    /** Chooses the cell that covers the columns a short row lacks, so that the others stand under their like. */
    private int wideCell(List<String> row, int missing) {
        if (row.size() <= 2) {
            return row.size() - 1;
        }
        int best = row.size() - 1;
        int bestScore = Integer.MIN_VALUE;
        for (int wide = 0; wide < row.size(); wide++) {
            int score = matches(NUMBER, row.get(wide)) || row.get(wide).isBlank() ? -150 : 0;
            for (int i = 0; i < row.size(); i++) {
                if (i != wide) {
                    score += likeness(row.get(i), i < wide ? i : i + missing, NUMBER);
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
                score += 2 * share(column, NUMBER) + (share(column, INDEX) > 80 && column < 2 ? -200 : 0);
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

    /** Percentage of the filled cells of a column, in full rows, that match. */
    private int share(int column, Pattern pattern) {
        return (pattern.equals(INDEX) ? indexShares : numberShares)[column];
    }

    private static int[] shares(List<List<String>> rows, int columns, Pattern pattern) {
        int[] filled = new int[columns];
        int[] matching = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; row.size() == columns && i < columns; i++) {
                filled[i] += row.get(i).isBlank() ? 0 : 1;
                matching[i] += matches(pattern, row.get(i)) ? 1 : 0;
            }
        }
        int[] shares = new int[columns];
        for (int i = 0; i < columns; i++) {
            shares[i] = filled[i] == 0 ? 0 : 100 * matching[i] / filled[i];
        }
        return shares;
    }

    /** Numbers and labels are short; the patterns are not tried on more. */
    private static boolean matches(Pattern pattern, String cell) {
        return cell.length() <= 60 && pattern.matcher(cell).matches();
    }

    /** Finds the column of a row with one cell too few into which the cell above reaches down. */
    private int gap(List<String> row) {
        int best = row.size();
        int bestScore = Integer.MIN_VALUE;
        for (int gap = 0; gap <= row.size(); gap++) {
            int score = 0;
            for (int i = 0; i < row.size(); i++) {
                int column = i < gap ? i : i + 1;
                score += likeness(row.get(i), column, NUMBER) + likeness(row.get(i), column, INDEX);
            }
            if (score >= bestScore) {
                bestScore = score;
                best = gap;
            }
        }
        return best;
    }

    private int likeness(String cell, int column, Pattern pattern) {
        if (cell.isBlank()) {
            return 0;
        }
        int share = share(column, pattern);
        return matches(pattern, cell) ? share : 100 - share;
    }
}
