package vn.chitieu.extract.budget;

import java.util.Set;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;

/**
 * The amount in brackets that another is compared with: {@code 580 triệu đồng, tăng 16% so với cùng kỳ (500 triệu đồng)}. It is
 * last year's, and what {@code trong đó} divides behind it is the amount before.
 */
final class ComparedAmount {
    /** The last two words of how the year before is called. */
    private static final Set<String> YEAR_BEFORE = Set.of("cùng kỳ", "năm trước", "năm ngoái", "kỳ trước", "năm qua");

    private static final int FARTHEST = 5;

    private ComparedAmount() {}

    /** Returns whether an amount stands alone in a bracket behind words that compare with the year before. */
    static boolean isBase(ParagraphScan scan, Quantity amount) {
        int open = amount.first() - 1;
        if (open < 2 || !scan.is(open, "(") || !scan.is(amount.end(), ")")) {
            return false;
        }
        String words = scan.token(open - 2).fold() + " " + scan.token(open - 1).fold();
        if (!YEAR_BEFORE.contains(words)) {
            return false;
        }
        for (int i = open - 3; i >= Math.max(0, open - FARTHEST); i--) {
            if (scan.is(i, "so")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the draft of such an amount.
     *
     * @param draft what the amount says for itself
     * @param compared the amount that is compared with it
     */
    static BudgetDraft of(BudgetDraft draft, BudgetDraft compared) {
        return new BudgetDraft(
                draft.amount(),
                draft.span(),
                "result",
                compared.item(),
                compared.project(),
                compared.source(),
                compared.capital(),
                null,
                compared.year() == null ? null : compared.year() - 1,
                draft.sentence(),
                draft.rule(),
                draft.confidence());
    }
}
