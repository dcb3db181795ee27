package vn.chitieu.extract.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chitieu.model.Budget;

/**
 * Finds parts of a total that no word calls parts: amounts that stand one after another behind a total and add up to it
 * exactly.
 */
public final class BudgetSums {
    /** More amounts than this in a row are no list of parts. */
    private static final int LONGEST_LIST = 40;

    private BudgetSums() {}

    /**
     * Completes {@code part_of}.
     *
     * @param budgets budgets of sentences in the order of the document
     * @return the same budgets, those that add up to an amount before them now part of it
     */
    public static List<Budget> complete(List<Budget> budgets) {
        List<Budget> told = new ArrayList<>(budgets);
        for (int total = told.size() - 2; total >= 0; total--) {
            int next = told.get(total).amount().signum() > 0 ? total + 1 : -1;
            while (next > 0) {
                next = parts(told, total, next);
            }
        }
        return told;
    }

    /** Joins the shortest run of amounts that add up to a total; returns where the next run may begin, or -1. */
    private static int parts(List<Budget> told, int total, int from) {
        Budget whole = told.get(total);
        BigDecimal sum = BigDecimal.ZERO;
        List<Integer> run = new ArrayList<>();
        for (int i = from; i < Math.min(told.size(), from + LONGEST_LIST); i++) {
            Budget budget = told.get(i);
            boolean ownPart = whole.id().equals(budget.partOf());
            if (budget.partOf() != null && !ownPart) {
                continue;
            }
            if (!Objects.equals(budget.kind(), whole.kind())
                    || budget.evidence().cell() != null
                    || budget.amount().signum() <= 0) {
                return -1;
            }
            sum = sum.add(budget.amount());
            run.add(i);
            int compared = sum.compareTo(whole.amount());
            if (compared > 0) {
                return -1;
            }
            if (compared == 0) {
                if (run.size() < 2) {
                    return -1;
                }
                run.forEach(part -> told.set(part, told.get(part).withPartOf(whole.id())));
                return i + 1;
            }
        }
        return -1;
    }
}
