package vn.chitieu.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/** Records on their way: what a clause says, before ids, evidence boxes and links are known. */
final class Drafts {
    private Drafts() {}

    /**
     * A quantity of an indicator.
     *
     * @param quantity the number
     * @param phrase what it measures
     * @param kind {@code target}, {@code result} or {@code baseline}
     * @param measure {@code level} or {@code change}
     * @param direction code or null
     * @param comparator code
     * @param per what it recurs over, or null
     * @param year year or null
     * @param area place or null
     * @param sentence the sentence it stands in
     * @param rule id of the rule that decided most of it
     * @param confidence 0..1
     * @param baselineOf index of the target that a baseline stands beside, relative: +1 the next, -1 the one before, 0 none
     */
    record TargetDraft(
            Quantity quantity,
            IndicatorPhrase phrase,
            String kind,
            String measure,
            @Nullable String direction,
            String comparator,
            @Nullable String per,
            @Nullable Integer year,
            @Nullable String area,
            String sentence,
            String rule,
            double confidence,
            int baselineOf) {}

    /**
     * An amount of money.
     *
     * @param amount amount in whole units
     * @param span where it stands
     * @param kind {@code plan} or {@code result}
     * @param item what it pays for, or null
     * @param project component code or null
     * @param source code or null
     * @param capital code or null
     * @param parent the total that it is part of, or null
     * @param year year or null
     * @param sentence the sentence it stands in
     * @param rule id of the rule that decided most of it
     * @param confidence 0..1
     */
    record BudgetDraft(
            BigDecimal amount,
            Span span,
            String kind,
            @Nullable String item,
            @Nullable String project,
            @Nullable String source,
            @Nullable String capital,
            @Nullable BudgetDraft parent,
            @Nullable Integer year,
            String sentence,
            String rule,
            double confidence) {}
}
