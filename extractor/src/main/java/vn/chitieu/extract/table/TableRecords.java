package vn.chitieu.extract.table;

import java.util.List;
import vn.chitieu.model.Assignment;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Target;
import vn.chitieu.text.Table;

/**
 * What the tables of a document give.
 *
 * @param targets targets in document order
 * @param budgets budgets in document order
 * @param assignments assignments in document order
 * @param numerals a role for every numeral of {@code tables}, in document order
 * @param tables the tables that were read; layout tables, such as letterheads, are none
 */
public record TableRecords(
        List<Target> targets,
        List<Budget> budgets,
        List<Assignment> assignments,
        List<NumeralMark> numerals,
        List<Table> tables) {

    /** Copies the lists, so that records never change. */
    public TableRecords {
        targets = List.copyOf(targets);
        budgets = List.copyOf(budgets);
        assignments = List.copyOf(assignments);
        numerals = List.copyOf(numerals);
        tables = List.copyOf(tables);
    }
}
