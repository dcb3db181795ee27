package vn.chitieu.extract.budget;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.text.Span;

/** Amounts that are said of another one which stands beside them: what was spent of it, and the number before a slash. */
final class PartAmounts {
    private static final Pattern SPENT = Pattern.compile(
            "(?iu)(?:đã |và |trong đó )?(?:giải ngân|thực hiện|đã chi|chi|thanh toán|quyết toán)(?: được| đạt| là)?");

    private PartAmounts() {}

    /** In {@code Dự án 2: 500 triệu đồng, đã giải ngân 480 triệu đồng} the second amount is what was spent of the first. */
    static boolean isSpent(ParagraphScan scan, int from, Quantity amount, @Nullable BudgetDraft before) {
        return before != null
                && amount.value().compareTo(before.amount()) <= 0
                && scan.is(from - 1, ",")
                && SPENT.matcher(scan.words(from, amount.first()).strip()).matches();
    }

    /** In {@code đã giải ngân 12,45/28,6 tỷ đồng} the second number is what there was to spend. */
    static @Nullable BudgetDraft whole(ParagraphScan scan, Quantity amount, BudgetDraft part) {
        BigDecimal value = amount.denominator();
        if (value == null) {
            return null;
        }
        Token first = scan.token(amount.first());
        int slash = first.text().indexOf('/');
        int start = slash < 0 ? scan.token(amount.last()).start() : first.start() + slash + 1;
        return part.withAmount(value, new Span(start, amount.span().end()));
    }
}
