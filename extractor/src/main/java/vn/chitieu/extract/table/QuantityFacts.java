package vn.chitieu.extract.table;

import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.table.structure.CellText;
import vn.chitieu.extract.table.structure.ColumnFacts;
import vn.chitieu.extract.table.structure.ColumnRole;
import vn.chitieu.extract.table.structure.RowReader;
import vn.chitieu.extract.table.structure.TableBody;
import vn.chitieu.extract.table.structure.TableRow;
import vn.chitieu.extract.table.structure.ValueColumn;

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

    /** Returns the unit that the {@code ĐVT} column gives a row, maybe by pointing to the row above, or null. */
    @Nullable
    String rowUnit(TableRow row) {
        int column = body.roles().indexOf(ColumnRole.UNIT);
        if (column < 0) {
            return null;
        }
        int at = row.row();
        while (at > 0 && CellText.isDitto(body.grid().text(at, column))) {
            at--;
        }
        String unit = at < body.header().end() && at < row.row()
                ? ""
                : body.grid().text(at, column).strip();
        return unit.isEmpty() || CellText.isDash(unit) || unit.length() > 40 ? null : unit;
    }

    /**
     * Returns the place that a quantity is about where the row does not name it as what it is about: the place of the column, or
     * one whose cell spans the rows of its indicators; null where it is about the whole area.
     */
    @Nullable
    String area(TableRow row, int column) {
        String ofColumn = body.columns().get(column).area();
        if (ofColumn != null || body.namesPlaces()) {
            return ofColumn;
        }
        int outer = row.nameColumn() - 1;
        boolean place = outer >= 0 && body.roles().get(outer) == ColumnRole.PLACE;
        var cell = place ? body.grid().cell(row.row(), outer) : null;
        if (cell == null || body.grid().isSame(row.row(), outer, row.row(), row.nameColumn())) {
            return null;
        }
        String name = body.grid().text(row.row(), outer).strip();
        return name.isEmpty() || RowReader.isTotal(name) ? null : name;
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
