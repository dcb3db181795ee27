package vn.chitieu.check;

import java.util.List;
import java.util.regex.Pattern;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Severity;

/** Finds amounts that are written as a range ({@code từ 500 đến 700 triệu đồng}), of which a budget keeps the lower end alone. */
final class AmountRangeCheck implements Check {
    private static final Pattern RANGE =
            Pattern.compile("(?iu)\\d[\\d.,]*(?:\\s*[\\p{L}]+){0,3}\\s*(?:[-–÷]|đến|tới)\\s*(?:dưới\\s*)?\\d.*");

    @Override
    public void look(CheckedDocument document, Findings findings) {
        for (Budget budget : document.records().budgets()) {
            String written = budget.amountText();
            if (RANGE.matcher(written).lookingAt()) {
                findings.addAt(
                        Severity.WARNING,
                        "amount_range",
                        new Message(
                                "“" + written + "” là một khoảng; chỉ số đầu được ghi làm số tiền.",
                                "“" + written + "” is a range; only its lower end is the amount."),
                        List.of(budget.id()),
                        budget.evidence());
            }
        }
    }
}
