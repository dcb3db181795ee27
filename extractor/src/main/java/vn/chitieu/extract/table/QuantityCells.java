package vn.chitieu.extract.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.extract.table.structure.CellValue;
import vn.chitieu.extract.table.structure.ColumnFacts;
import vn.chitieu.extract.table.structure.ColumnRole;
import vn.chitieu.extract.table.structure.MoneyUnit;
import vn.chitieu.extract.table.structure.TableBody;
import vn.chitieu.extract.table.structure.TableRow;
import vn.chitieu.extract.table.structure.ValueColumn;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Target;
import vn.chitieu.text.Table.Cell;

/** Reads the cells that hold one quantity each and decides which is a target and which is money set aside. */
final class QuantityCells {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TableBody body;
    private final QuantityFacts facts;
    private final TargetCells targets;
    private final BudgetCells budgets;

    QuantityCells(TableBody body, RecordMaker maker) {
        this.body = body;
        this.facts = new QuantityFacts(body);
        this.targets = new TargetCells(body, maker);
        this.budgets = new BudgetCells(body, maker);
    }

    /**
     * Reads all quantities of a table.
     *
     * @param foundTargets receives the targets
     * @param foundBudgets receives the budgets
     * @param marks receives the roles of their numerals
     */
    void read(List<Target> foundTargets, List<Budget> foundBudgets, List<NumeralMark> marks) {
        for (int i = 0; i < body.rows().size(); i++) {
            TableRow row = body.rows().get(i);
            for (int column = 0; row.hasRecords() && column < body.grid().columns(); column++) {
                Cell cell = body.grid().cell(row.row(), column);
                if (cell == null || !body.grid().isOrigin(row.row(), column) || !holdsQuantities(row, column)) {
                    continue;
                }
                String text = body.grid().text(row.row(), column);
                for (CellValue value : CellValue.parseAll(text, cell.start(), body.style())) {
                    read(i, column, value, marks);
                }
            }
        }
        foundTargets.addAll(targets.targets());
        foundBudgets.addAll(budgets.budgets(marks));
    }

    private void read(int at, int column, CellValue value, List<NumeralMark> marks) {
        if (isYear(value, column)) {
            return;
        }
        MoneyUnit money = money(body.rows().get(at), column, value);
        if (money == null) {
            targets.read(body.rows().get(at), column, value, marks);
        } else {
            budgets.keep(at, column, value, money);
        }
    }

    private boolean holdsQuantities(TableRow row, int column) {
        return column != row.nameColumn()
                && (body.roles().get(column) == ColumnRole.VALUE
                        || body.roles().get(column) == ColumnRole.TEXT
                        || body.roles().get(column) == ColumnRole.OWNER);
    }

    /** A bare year under a header that names no year is a time, not a quantity. */
    private boolean isYear(CellValue value, int column) {
        String text = value.value().toPlainString();
        String header = VietnameseFold.fold(body.header().joined(column));
        return value.unit() == null
                && text.matches("(?:19|20)\\d\\d")
                && value.denominator() == null
                && (header.startsWith("năm") || header.contains("thời gian"))
                && body.columns().get(column).year() == null;
    }

    private @Nullable MoneyUnit money(TableRow row, int column, CellValue value) {
        ValueColumn head = body.columns().get(column);
        boolean share =
                value.unit() == null ? "%".equals(head.unit()) : value.unit().equals("%");
        if (value.denominator() != null || share) {
            return null;
        }
        String unit = value.unit() == null ? facts.rowUnit(row) : value.unit();
        if (unit == null && !body.namesPlaces()) {
            unit = ColumnFacts.bracketUnit(row.name());
            // Thu phân chia theo tỷ lệ phần trăm (%): 2.118.200 is how much, not what share.
            boolean amount =
                    "%".equals(unit) && head.money() != null && value.value().compareTo(HUNDRED) > 0;
            unit = amount ? null : unit;
        }
        if (unit == null) {
            return head.money();
        }
        MoneyUnit own = MoneyUnit.of(unit);
        if (own == null || unit.contains("/")) {
            return null;
        }
        boolean budget = head.money() != null || "budget".equals(ValueColumn.moneyWords(row.name()));
        return budget && !"price".equals(ValueColumn.moneyWords(row.name())) ? own : null;
    }
}
