package vn.chitieu.extract.table;

import java.util.List;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Target;

/**
 * What the sentences of a cell give.
 *
 * @param targets targets, with {@code evidence.cell} set
 * @param budgets budgets, with {@code evidence.cell} set
 * @param numerals roles of numerals within the cell
 */
public record CellRecords(List<Target> targets, List<Budget> budgets, List<NumeralMark> numerals) {

    /** Nothing at all. */
    public static final CellRecords NONE = new CellRecords(List.of(), List.of(), List.of());

    /** Copies the lists, so that records never change. */
    public CellRecords {
        targets = List.copyOf(targets);
        budgets = List.copyOf(budgets);
        numerals = List.copyOf(numerals);
    }
}
