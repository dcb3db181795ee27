package vn.chitieu.extract.table.structure;

import java.util.List;

/**
 * The header of a table or of a part of it.
 *
 * @param start first row of the header
 * @param end row after the header, without the row of column numbers
 * @param paths for each column the texts of the header cells over it, outermost first; empty for a table with no header
 */
public record TableHeader(int start, int end, List<List<String>> paths) {

    /** Keeps copies of the paths. */
    public TableHeader {
        paths = paths.stream().map(List::copyOf).toList();
    }

    /** Returns a header for a table that has none. */
    static TableHeader none(int columns) {
        return new TableHeader(0, 0, java.util.Collections.nCopies(columns, List.of()));
    }

    /** Returns whether there is a header at all. */
    public boolean present() {
        return end > start;
    }

    /** Returns the innermost header cell of a column, or nothing. */
    public String leaf(int column) {
        List<String> path = paths.get(column);
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** Returns the texts over a column joined by {@code ": "}. */
    public String joined(int column) {
        return String.join(": ", paths.get(column));
    }
}
