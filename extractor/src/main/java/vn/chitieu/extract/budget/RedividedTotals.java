package vn.chitieu.extract.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives parts that are more than their total to the total above it: in {@code 500 triệu đồng (NSTW 450 triệu đồng, NSĐP 50 triệu đồng),
 * trong đó vốn đầu tư 300 triệu đồng, vốn sự nghiệp 200 triệu đồng} what follows {@code trong đó} divides the 500 once more.
 */
final class RedividedTotals {

    private RedividedTotals() {}

    /**
     * Returns the drafts with the totals that they can be parts of.
     *
     * @param drafts drafts of one paragraph in order
     */
    static List<BudgetDraft> mended(List<BudgetDraft> drafts) {
        Map<BudgetDraft, BigDecimal> sums = new IdentityHashMap<>();
        for (BudgetDraft draft : drafts) {
            BudgetDraft total = draft.parent();
            if (total != null) {
                sums.merge(total, draft.amount(), BigDecimal::add);
            }
        }
        Map<BudgetDraft, BudgetDraft> now = new IdentityHashMap<>();
        List<BudgetDraft> mended = new ArrayList<>();
        for (BudgetDraft draft : drafts) {
            BudgetDraft total = total(draft.parent(), sums);
            BudgetDraft current = total == null ? null : now.getOrDefault(total, total);
            BudgetDraft kept = current == draft.parent() || current == null ? draft : draft.partOf(current);
            now.put(draft, kept);
            mended.add(kept);
        }
        return mended;
    }

    private static @Nullable BudgetDraft total(@Nullable BudgetDraft said, Map<BudgetDraft, BigDecimal> sums) {
        BudgetDraft above = said == null ? null : said.parent();
        if (said == null || above == null) {
            return said;
        }
        BigDecimal sum = sums.getOrDefault(said, BigDecimal.ZERO);
        boolean tooMuch = sum.compareTo(said.amount()) > 0 && sum.compareTo(above.amount()) == 0;
        return tooMuch ? above : said;
    }
}
