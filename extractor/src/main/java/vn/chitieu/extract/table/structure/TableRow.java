package vn.chitieu.extract.table.structure;

import java.util.Locale;
import java.util.regex.Pattern;
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
public record TableRow(
        int row, Role role, @Nullable String label, String name, Span nameSpan, int nameColumn, int parent) {

    private static final Pattern OF_WHICH =
            Pattern.compile("(?:trong đó|gồm|bao gồm|chia ra|cụ thể|trong đó gồm)\\s*[:;.]?");

    /** What a row is. */
    public enum Role {
        /** Nothing stands in it. */
        EMPTY,
        /** The header again, as over a page break. */
        HEADER,
        /** {@code (1) (2) (3)=(1)+(2)}. */
        COLUMN_NUMBERS,
        /** A heading over the rows that follow. */
        GROUP,
        /** {@code Tổng cộng}. */
        TOTAL,
        /** An indicator, an item or a task. */
        DATA
    }

    TableRow withParent(int newParent) {
        return new TableRow(row, role, label, name, nameSpan, nameColumn, newParent);
    }

    /** Returns whether the row only says that parts of the row above follow: {@code Trong đó:}. */
    public boolean announcesParts() {
        return OF_WHICH.matcher(name.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Returns whether quantities of the row are records. */
    public boolean hasRecords() {
        return role == Role.DATA || role == Role.TOTAL || role == Role.GROUP;
    }
}
