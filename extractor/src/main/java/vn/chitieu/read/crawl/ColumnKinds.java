package vn.chitieu.read.crawl;

import java.util.List;

/** How much of each column of a table is of each kind of cell, as the rows show that have all their cells. */
final class ColumnKinds {
    private final int[] indexShares;
    private final int[] numberShares;

    /**
     * Counts the cells.
     *
     * @param rows the cells of each row
     * @param columns how many columns the table has
     */
    ColumnKinds(List<List<String>> rows, int columns) {
        indexShares = shares(rows, columns, CellKind.INDEX);
        numberShares = shares(rows, columns, CellKind.NUMBER);
    }

    private static int[] shares(List<List<String>> rows, int columns, CellKind kind) {
        int[] filled = new int[columns];
        int[] fitting = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; row.size() == columns && i < columns; i++) {
                filled[i] += row.get(i).isBlank() ? 0 : 1;
                fitting[i] += kind.fits(row.get(i)) ? 1 : 0;
            }
        }
        int[] shares = new int[columns];
        for (int i = 0; i < columns; i++) {
            shares[i] = filled[i] == 0 ? 0 : 100 * fitting[i] / filled[i];
        }
        return shares;
    }

    /** Returns the percentage of the filled cells of a column that are of a kind. */
    int share(int column, CellKind kind) {
        return switch (kind) {
            case INDEX -> indexShares[column];
            case NUMBER -> numberShares[column];
        };
    }

    /** Returns, from 0 to 100, how well a cell goes with the cells of a column, so far as one kind tells. */
    int likeness(String cell, int column, CellKind kind) {
        if (cell.isBlank()) {
            return 0;
        }
        int share = share(column, kind);
        return kind.fits(cell) ? share : 100 - share;
    }
}
