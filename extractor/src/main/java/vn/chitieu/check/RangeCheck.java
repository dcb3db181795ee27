package vn.chitieu.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Severity;
import vn.chitieu.model.Target;

/** Finds shares over 100 %: rates of indicators that can only be a part of a whole, and fractions over one. */
final class RangeCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Indicators that are shares by their nature; a growth rate, or a plan that was overfulfilled, may well be over 100 %. */
    private static final Set<String> SHARES = Set.of(
            "poverty_rate",
            "near_poverty_rate",
            "multidimensional_poverty_rate",
            "trained_labour_rate",
            "credit_access",
            "health_insurance",
            "stunting_rate",
            "underweight_rate",
            "health_standard",
            "school_attendance",
            "school_completion",
            "education_universalization",
            "literacy_rate",
            "school_standard",
            "housing_standard",
            "hygienic_water",
            "clean_water",
            "hygienic_latrine",
            "telecom_access",
            "information_access",
            "legal_aid",
            "forest_cover",
            "new_rural_standard");

    private static final Pattern OF_A_PLAN = Pattern.compile(
            "(?i)kế hoạch|dự toán|chỉ tiêu|so với|so sánh|%.{0,3}KH|cùng kỳ|tăng trưởng|tốc độ|chuẩn nghèo|bình quân");

    @Override
    public void look(CheckedDocument document, Findings findings) {
        for (Target target : document.records().targets()) {
            BigDecimal denominator = target.denominator();
            BigDecimal highest = target.valueMax() == null ? target.value() : target.valueMax();
            if (denominator != null
                    && denominator.signum() > 0
                    && target.value().compareTo(denominator) > 0) {
                String parts = Numbers.vietnamese(target.value()) + "/" + Numbers.vietnamese(denominator);
                String partsEn = Numbers.english(target.value()) + "/" + Numbers.english(denominator);
                if (!mentionsPlan(after(target, document.text()))) {
                    add(Severity.WARNING, target, findings, parts + " lớn hơn một.", partsEn + " is more than one.");
                }
            } else if (isShare(target, document.text()) && highest.compareTo(HUNDRED) > 0) {
                add(
                        Severity.ERROR,
                        target,
                        findings,
                        "Tỷ lệ " + Numbers.vietnamese(highest) + " % vượt quá 100 %.",
                        "The share of " + Numbers.english(highest) + " % is over 100 %.");
            }
        }
    }

    private static boolean isShare(Target target, String text) {
        return "%".equals(target.unit())
                && target.measure().equals("level")
                && SHARES.contains(target.indicatorCode())
                && !mentionsPlan(target.indicator())
                && !mentionsPlan(target.population())
                && !mentionsPlan(after(target, text));
    }

    /** The words behind the number: {@code đạt 105% kế hoạch}. */
    private static String after(Target target, String text) {
        int end = target.evidence().end();
        return text.substring(end, Math.min(text.length(), end + 40));
    }

    private static boolean mentionsPlan(@Nullable String text) {
        return text != null && OF_A_PLAN.matcher(text).find();
    }

    private static void add(Severity severity, Target target, Findings findings, String vietnamese, String english) {
        findings.addAt(
                severity,
                "rate_out_of_range",
                new Message(vietnamese, english),
                List.of(target.id()),
                target.evidence());
    }
}
