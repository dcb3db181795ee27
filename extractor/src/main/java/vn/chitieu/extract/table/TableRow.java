package vn.chitieu.extract.table;

import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/**
 * One row of the body of a table.
 *
 * @param row 0-based row of the grid
 * @param role what it is
 * @param label what stands under {@code STT} or before the name, or null
 * @param name what the row is about, on one line; empty where it does not say
 * @param nameSpan where the name stands; empty where there is none
 * @param nameColumn column of the name, or -1
 * @param parent position in the list of rows of the row that it is part of, or -1
 */
record TableRow(int row, Role role, @Nullable String label, String name, Span nameSpan, int nameColumn, int parent) {

    /** What a row is. */
    enum Role {
        EMPTY,
        /** The header again, as over a page break. */
        HEADER,
        /** {@code (1) (2) (3)=(1)+(2)}. */
        COLUMN_NUMBERS,
        /** A heading over the rows that follow. */
        GROUP,
        /** {@code Tổng cộng}. */
        TOTAL,
        DATA
    }

    TableRow withParent(int newParent) {
        return new TableRow(row, role, label, name, nameSpan, nameColumn, newParent);
    }

    boolean hasRecords() {
        return role == Role.DATA || role == Role.TOTAL || role == Role.GROUP;
    }
}
