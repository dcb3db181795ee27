package vn.chitieu.extract.table.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit of money that a table says once and not in the line over it: in the header of one column of amounts
 * ({@code Tổng kinh phí (triệu đồng)}, {@code NSTW}, {@code NSĐP}), in the name of the row of totals or over the names.
 */
final class SharedUnits {
    private SharedUnits() {}

    /**
     * Gives the unit of a column of money to the columns beside it that name sources, kinds of capital or, after a total, times.
     *
     * @param columns what the headers say of each column
     */
    static List<ValueColumn> amongColumns(List<ValueColumn> columns) {
        List<ValueColumn> shared = new ArrayList<>(columns);
        ValueColumn giver = null;
        for (int i = 0; i < shared.size(); i++) {
            ValueColumn column = shared.get(i);
            if (column.money() != null) {
                giver = column;
            } else if (giver != null && column.isShareOf(giver)) {
                shared.set(i, column.withMoneyOf(giver));
            } else {
                giver = null;
            }
        }
        for (int i = shared.size() - 2; i >= 0; i--) {
            ValueColumn right = shared.get(i + 1);
            if (right.money() != null && right.total() && shared.get(i).namesSource()) {
                shared.set(i, shared.get(i).withMoneyOf(right));
            }
        }
        return shared;
    }

    /**
     * Returns the unit of money that the row of totals or the header over the names of the rows gives the whole table.
     *
     * @param rows rows of the table
     * @param nameHeader header over their names
     * @return the unit as written, or null
     */
    static @Nullable String ofTable(List<TableRow> rows, String nameHeader) {
        String unit = money(nameHeader);
        for (TableRow row : rows) {
            if (unit == null && row.role() == TableRow.Role.TOTAL) {
                unit = money(row.name());
            }
        }
        return unit;
    }

    private static @Nullable String money(String words) {
        String unit = ColumnFacts.bracketUnit(words);
        return unit == null || unit.contains("/") || MoneyUnit.of(unit) == null ? null : unit;
    }
}
