package vn.chitieu.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One quantity of an indicator: section 4 of the contract, which gives the meaning and codes of each field.
 *
 * @param id stable id
 * @param section id of the innermost section, or null before the first
 * @param kind {@code target}, {@code result} or {@code baseline}
 * @param indicator what is measured, as written
 * @param indicatorCode code of the indicator, else {@code other}
 * @param area the place the quantity is about where it is not the whole area of the plan, or null
 * @param population whom or what a share is taken of, or null
 * @param measure {@code level} or {@code change}
 * @param direction {@code increase}, {@code decrease}, {@code maintain} or null
 * @param comparator {@code eq}, {@code ge}, {@code gt}, {@code le}, {@code lt}, {@code approx} or {@code range}
 * @param value the number, the lower end of a range or the numerator of a fraction
 * @param valueMax upper end of a range, else null
 * @param denominator of a fraction, else null
 * @param unit unit or counted noun, or null
 * @param per a time or place that the number recurs over, or null
 * @param year year the value holds for, or null
 * @param baselineOf on a baseline, the id of its target, else null
 * @param evidence where the number stands
 * @param rule id of the rule that made it
 * @param confidence 0..1
 */
public record Target(
        String id,
        @Nullable String section,
        String kind,
        String indicator,
        String indicatorCode,
        @Nullable String area,
        @Nullable String population,
        String measure,
        @Nullable String direction,
        String comparator,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable BigDecimal denominator,
        @Nullable String unit,
        @Nullable String per,
        @Nullable Integer year,
        @Nullable String baselineOf,
        Evidence evidence,
        String rule,
        double confidence) {}
