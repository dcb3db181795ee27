package vn.chitieu.extract.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/**
 * A budget on its way: what a clause says of an amount of money, before ids, evidence boxes and links are known.
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
public record BudgetDraft(
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
        double confidence) {

    /**
     * Returns this draft as a part of a total.
     *
     * @param total the total, or null where it is part of none
     */
    BudgetDraft partOf(@Nullable BudgetDraft total) {
        return new BudgetDraft(
                amount, span, kind, item, project, source, capital, total, year, sentence, rule, confidence);
    }

    /**
     * Returns this draft as what was spent of another, which says what it was spent on. It divides no total: what was spent and what
     * was allotted are the same money.
     *
     * @param allotted what was there to be spent
     */
    BudgetDraft spentOf(BudgetDraft allotted) {
        return new BudgetDraft(
                amount,
                span,
                kind,
                allotted.item,
                allotted.project,
                source == null ? allotted.source : source,
                capital == null ? allotted.capital : capital,
                null,
                year,
                sentence,
                rule,
                confidence);
    }

    /**
     * Returns a draft of which the same is said.
     *
     * @param other its amount in whole units
     * @param place where it stands
     */
    BudgetDraft withAmount(BigDecimal other, Span place) {
        return new BudgetDraft(
                other, place, kind, item, project, source, capital, parent, year, sentence, rule, confidence);
    }
}
