package vn.chitieu.extract.table;

import java.util.List;
import vn.chitieu.extract.table.structure.TableBody;
import vn.chitieu.extract.table.structure.ValueColumn;

/** Finds the column of totals that a column of amounts is part of. */
final class MoneyColumns {
    private MoneyColumns() {}

    /**
     * Returns the column of totals of a column.
     *
     * @param column a column of amounts
     * @param body the table
     * @return the nearest total in its group of header cells, then in the groups around it; -1 where there is none
     */
    static int totalOf(int column, TableBody body) {
        ValueColumn own = body.columns().get(column);
        if (own.money() == null) {
            return -1;
        }
        int depth = own.path().size();
        for (int shared = own.total() ? depth - 2 : depth - 1; shared >= 0; shared--) {
            int found = total(column, shared, body);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private static int total(int column, int shared, TableBody body) {
        List<String> path = body.columns().get(column).path();
        int best = -1;
        for (int other = 0; other < body.columns().size(); other++) {
            ValueColumn head = body.columns().get(other);
            boolean heads = other != column
                    && head.total()
                    && head.money() != null
                    && head.path().size() == shared + 1
                    && head.path().subList(0, shared).equals(path.subList(0, shared))
                    && (head.source() == null
                            || head.source().equals(body.columns().get(column).source()));
            if (heads && (best < 0 || other < column)) {
                best = other;
            }
        }
        return best;
    }
}
