package vn.chitieu.extract.table;

import org.jspecify.annotations.Nullable;

/** What header, row and caption say together of the quantity in a cell: its kind, its year, its unit. */
final class QuantityFacts {
    private final TableBody body;

    QuantityFacts(TableBody body) {
        this.body = body;
    }

    /** A row such as {@code Năm 2023} is no place and no indicator. */
    static boolean isTime(TableRow row) {
        return row.name().length() < 24
                && ColumnFacts.year(row.name()) != null
                && ColumnFacts.residue(row.name()).isEmpty();
    }

    /** Returns the unit that the {@code ĐVT} column gives a row, or null. */
    @Nullable
    String rowUnit(TableRow row) {
        int column = body.roles().indexOf(ColumnRole.UNIT);
        if (column < 0) {
            return null;
        }
        String unit = body.grid().text(row.row(), column).strip();
        return unit.isEmpty() || CellText.isDash(unit) || unit.length() > 40 ? null : unit;
    }

    /** Returns {@code plan} or {@code result}: what the header says, else what its year says, else what the table is about. */
    String kind(TableRow row, int column) {
        ValueColumn head = body.columns().get(column);
        Integer horizon = body.place().horizon();
        Integer year = head.year() == null && isTime(row) ? ColumnFacts.year(row.name()) : head.year();
        if ("result".equals(head.kind())
                || (head.kind() == null && year != null && horizon != null && year < horizon)) {
            return "result";
        }
        if (head.kind() != null || (year != null && horizon != null)) {
            return "plan";
        }
        return body.place().kind();
    }

    /** Money of past years that a table plans stays planned, unless the column says that it was spent. */
    String moneyKind(TableRow row, int column) {
        boolean said = body.columns().get(column).kind() != null;
        return !said
                        && body.place().kind().equals("plan")
                        && "plan".equals(ColumnFacts.kind(body.place().caption()))
                ? "plan"
                : kind(row, column);
    }

    /** Returns the year of the header, else of the row, else of the table; null where none is said. */
    @Nullable
    Integer year(TableRow row, int column) {
        ValueColumn head = body.columns().get(column);
        if (head.year() != null) {
            return head.year();
        }
        Integer named = body.namesPlaces() && !isTime(row) ? null : ColumnFacts.year(row.name());
        return named == null ? body.place().year() : named;
    }
}
