package vn.chitieu.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.chitieu.model.Severity;
import vn.chitieu.model.Target;

/**
 * Compares a fraction with the rate that is printed beside it: {@code 77/1.329 hộ = 5,79 %}, {@code 95% (19/20 xã)}. Only words that
 * say that the two are the same quantity may stand between them.
 */
final class RateCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern FRACTION_FIRST = Pattern.compile(
            "[^\\d;%\\n]{0,30}?(?:=|\\(|,? ?(?:chiếm|đạt|bằng|tương đương|tương ứng)(?: với)?(?: tỷ lệ)?) ?");
    private static final Pattern RATE_FIRST =
            Pattern.compile(" ?%?[^\\d;%\\n]{0,20}?(?:=|\\(|tương ứng|tương đương|bằng)[^\\d;%\\n]{0,12}");
    private static final Pattern OTHER_QUANTITY = Pattern.compile("(?i)giảm|tăng|so với|thêm|trong đó|còn lại");

    @Override
    public void look(CheckedDocument document, Findings findings) {
        List<Target> targets = new ArrayList<>(document.records().targets());
        targets.sort(Comparator.comparingInt(target -> target.evidence().start()));
        for (int i = 0; i + 1 < targets.size(); i++) {
            Target first = targets.get(i);
            Target second = targets.get(i + 1);
            if (isFraction(first) && isRate(second) && joined(document.text(), first, second, FRACTION_FIRST)) {
                compare(first, second, findings);
            } else if (isRate(first) && isFraction(second) && joined(document.text(), first, second, RATE_FIRST)) {
                compare(second, first, findings);
            }
        }
    }

    private static boolean isFraction(Target target) {
        BigDecimal denominator = target.denominator();
        return denominator != null
                && denominator.signum() > 0
                && target.comparator().equals("eq");
    }

    private static boolean isRate(Target target) {
        return "%".equals(target.unit())
                && target.measure().equals("level")
                && target.comparator().equals("eq")
                && target.denominator() == null;
    }

    private static boolean joined(String text, Target first, Target second, Pattern pattern) {
        int from = first.evidence().end();
        int to = second.evidence().start();
        if (from > to || to - from > 60 || !first.kind().equals(second.kind())) {
            return false;
        }
        String between = text.substring(from, to);
        return pattern.matcher(between).matches()
                && !OTHER_QUANTITY.matcher(between).find();
    }

    private static void compare(Target fraction, Target rate, Findings findings) {
        BigDecimal denominator = fraction.denominator();
        if (denominator == null) {
            return;
        }
        BigDecimal exact = fraction.value().multiply(HUNDRED).divide(denominator, 6, RoundingMode.HALF_UP);
        // Some offices round, others cut the digits off.
        BigDecimal tolerance =
                BigDecimal.ONE.movePointLeft(Math.max(0, rate.value().scale()));
        if (exact.subtract(rate.value()).abs().compareTo(tolerance) >= 0) {
            String quotient = Numbers.vietnamese(fraction.value()) + "/" + Numbers.vietnamese(denominator);
            String quotientEn = Numbers.english(fraction.value()) + "/" + Numbers.english(denominator);
            BigDecimal shown = exact.setScale(2, RoundingMode.HALF_UP);
            findings.addAt(
                    Severity.ERROR,
                    "rate_mismatch",
                    new Message(
                            quotient + " là " + Numbers.vietnamese(shown) + " %, không phải "
                                    + Numbers.vietnamese(rate.value()) + " %.",
                            quotientEn + " is " + Numbers.english(shown) + " %, not " + Numbers.english(rate.value())
                                    + " %."),
                    List.of(fraction.id(), rate.id()),
                    rate.evidence());
        }
    }
}
