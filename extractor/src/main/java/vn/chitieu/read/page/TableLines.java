package vn.chitieu.read.page;

/** What lines are drawn in a table. */
public enum TableLines {
    /** Lines between its rows, and mostly between its columns. */
    BETWEEN_ROWS,
    /** Lines between its columns alone. */
    BETWEEN_COLUMNS,
    /** None, or some around its header. */
    NONE
}
