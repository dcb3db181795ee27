package vn.chitieu.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One amount of money: section 5 of the contract.
 *
 * @param id stable id
 * @param section id of the innermost section, or null
 * @param kind {@code plan} or {@code result}
 * @param amount amount in whole units of the currency
 * @param currency ISO 4217 code
 * @param amountText the amount as written
 * @param area place it is for, or null
 * @param item what it pays for
 * @param project component code, such as {@code DA3.TDA1}, or null
 * @param source source of the money, or null where it is not said
 * @param capital {@code recurrent}, {@code investment} or null
 * @param partOf id of the total that it is a part of, or null
 * @param year year, or last year of the period it covers, or null
 * @param evidence where the amount stands
 * @param rule id of the rule that made it
 * @param confidence 0..1
 */
public record Budget(
        String id,
        @Nullable String section,
        String kind,
        BigDecimal amount,
        String currency,
        String amountText,
        @Nullable String area,
        @Nullable String item,
        @Nullable String project,
        @Nullable String source,
        @Nullable String capital,
        @Nullable String partOf,
        @Nullable Integer year,
        Evidence evidence,
        String rule,
        double confidence) {

    /**
     * Returns the same amount as a part of a total.
     *
     * @param total id of the total
     */
    public Budget withPartOf(String total) {
        return new Budget(
                id,
                section,
                kind,
                amount,
                currency,
                amountText,
                area,
                item,
                project,
                source,
                capital,
                total,
                year,
                evidence,
                rule,
                confidence);
    }
}
