package vn.chitieu.extract.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chitieu.text.Table;
import vn.chitieu.text.Table.Cell;

/**
 * Puts cells back under their columns where a file has lost which cells were merged, as web pages do that a crawler has
 * flattened: the cells of a row stand packed to the left, and a row with a merged cell is too short.
 */
final class RaggedTable {
    private static final int MAX_COLUMNS = 60;
    private static final int MAX_CELLS = 100_000;

    private final String text;
    private final NumberStyle style;
    private final int width;
    private final Map<Integer, List<Cell>> rows = new TreeMap<>();
    /** For each column the mean logarithm of the numbers of full rows, or NaN where it holds words. */
    private final double[] sizes;

    private RaggedTable(String text, Table table, NumberStyle style) {
        this.text = text;
        this.style = style;
        this.width = table.columns();
        for (Cell cell : table.cells()) {
            rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
        }
        this.sizes = sizes();
    }

    /**
     * Returns the table with the cells of short rows under their columns.
     *
     * @param text the normalised text
     * @param table a table of it
     * @param style how its numbers are written
     */
    static Table aligned(String text, Table table, NumberStyle style) {
        boolean merged = table.cells().stream().anyMatch(cell -> cell.rowSpan() > 1);
        // A sheet says itself in which column each cell stands.
        if (merged
                || table.sheet() != null
                || table.columns() < 4
                || table.columns() > MAX_COLUMNS
                || table.rows() < 3
                || table.cells().size() > MAX_CELLS) {
            return table;
        }
        RaggedTable ragged = new RaggedTable(text, table, style);
        List<Cell> cells = new ArrayList<>();
        boolean subHeader = ragged.alignHeader(cells);
        for (Map.Entry<Integer, List<Cell>> row : ragged.rows.entrySet()) {
            if (subHeader && row.getKey() <= 1) {
                continue;
            }
            cells.addAll(row.getKey() == 0 ? row.getValue() : ragged.alignRow(row.getValue()));
        }
        return new Table(table.start(), table.end(), table.name(), table.rows(), table.columns(), cells, table.sheet());
    }

    private double[] sizes() {
        double[] sums = new double[width];
        int[] numbers = new int[width];
        int[] words = new int[width];
        for (List<Cell> row : rows.values()) {
            if (row.get(0).row() < 2 || row.size() < width) {
                continue;
            }
            for (Cell cell : row) {
                if (cell.start() < cell.end() && cell.column() < width) {
                    double size = size(cell);
                    if (Double.isNaN(size)) {
                        words[cell.column()]++;
                    } else {
                        sums[cell.column()] += size;
                        numbers[cell.column()]++;
                    }
                }
            }
        }
        double[] means = new double[width];
        for (int i = 0; i < width; i++) {
            means[i] = numbers[i] > words[i] ? sums[i] / numbers[i] : Double.NaN;
        }
        return means;
    }

    private double size(Cell cell) {
        CellValue value = CellValue.parse(text.substring(cell.start(), cell.end()), cell.start(), style);
        return value == null
                ? Double.NaN
                : Math.log10(1 + Math.abs(value.value().doubleValue()));
    }

    /** Moves the second row of a header under the cells of the first that were merged; says whether it did. */
    private boolean alignHeader(List<Cell> cells) {
        List<Cell> top = trimmed(rows.getOrDefault(0, List.of()));
        List<Cell> under = trimmed(rows.getOrDefault(1, List.of()));
        boolean packed = under.size() >= 2
                && under.size() < width - 1
                && under.stream()
                        .allMatch(c -> c.start() < c.end()
                                && c.columnSpan() == 1
                                && Double.isNaN(size(c))
                                && c.end() - c.start() < 80);
        boolean index = !top.isEmpty() && ColumnRole.of(words(top.get(0))) == ColumnRole.INDEX;
        boolean group = !under.isEmpty()
                && RowLabel.of(words(under.get(0))) != null
                && words(under.get(under.size() - 1)).length() > 2;
        if (!packed
                || !index
                || group
                || top.stream().anyMatch(c -> c.columnSpan() > 1)
                || under.get(0).column() != 0) {
            return false;
        }
        List<Cell> shown = top.stream().filter(c -> c.start() < c.end()).toList();
        int wide = shown.size() + under.size() - width;
        if (shown.size() == width || wide < 1 || under.size() % wide != 0) {
            return false;
        }
        int each = under.size() / wide;
        int best = -1;
        int bestNumbers = -1;
        for (int first = 1; first + wide <= shown.size(); first++) {
            int numbers = 0;
            for (int column = first; column < first + under.size(); column++) {
                numbers += Double.isNaN(sizes[column]) ? 0 : 1;
            }
            if (numbers > bestNumbers) {
                best = first;
                bestNumbers = numbers;
            }
        }
        if (best < 0 || bestNumbers == 0) {
            return false;
        }
        int column = 0;
        for (int i = 0; i < shown.size(); i++) {
            boolean spans = i >= best && i < best + wide;
            cells.add(at(shown.get(i), column, spans ? 1 : 2, spans ? each : 1));
            column += spans ? each : 1;
        }
        for (int i = 0; i < under.size(); i++) {
            cells.add(at(under.get(i), best + i, 1, 1));
        }
        return true;
    }

    /** A row that is too short has a wide cell: the name, or one that ends it; the kinds and sizes of numbers decide. */
    private List<Cell> alignRow(List<Cell> row) {
        int missing = width
                - row.get(row.size() - 1).column()
                - row.get(row.size() - 1).columnSpan();
        boolean plain = row.stream().allMatch(cell -> cell.columnSpan() == 1) && row.size() == width - missing;
        if (!plain || missing < 1 || row.size() < 3) {
            return row;
        }
        double best = cost(row, row.size(), missing);
        int gap = row.size();
        for (int after = row.size() - 1; after >= 2; after--) {
            double cost = cost(row, after, missing);
            if (cost < best - 0.5) {
                best = cost;
                gap = after;
            }
        }
        List<Cell> aligned = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            aligned.add(
                    at(row.get(i), i < gap ? i : i + missing, 1, i == gap - 1 && gap < row.size() ? missing + 1 : 1));
        }
        return aligned;
    }

    /** How badly the cells of a row fit when the columns before {@code gap} stay and the others move to the right. */
    private double cost(List<Cell> row, int gap, int missing) {
        double cost = 0;
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (cell.start() >= cell.end()) {
                continue;
            }
            double expected = sizes[i < gap ? i : i + missing];
            double size = size(cell);
            if (Double.isNaN(size) != Double.isNaN(expected)) {
                cost += i == 0 ? 0 : 2;
            } else if (!Double.isNaN(size)) {
                cost += Math.min(3, Math.abs(size - expected));
            }
        }
        return cost;
    }

    private String words(Cell cell) {
        return text.substring(cell.start(), cell.end()).strip();
    }

    private static List<Cell> trimmed(List<Cell> row) {
        int size = row.size();
        while (size > 0 && row.get(size - 1).start() >= row.get(size - 1).end()) {
            size--;
        }
        return row.subList(0, size);
    }

    private static Cell at(Cell cell, int column, int rowSpan, int columnSpan) {
        return new Cell(cell.row(), column, rowSpan, columnSpan, cell.start(), cell.end(), cell.lines());
    }
}
