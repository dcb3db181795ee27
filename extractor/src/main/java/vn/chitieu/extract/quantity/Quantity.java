package vn.chitieu.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/**
 * A number that measures something, with its unit.
 *
 * @param first index of its first token in the paragraph
 * @param last index of its last numeral's token
 * @param end index after the unit's last token
 * @param form what kind of quantity it is
 * @param value the number, the lower end of a range, the numerator of a fraction
 * @param max upper end of a range, or null
 * @param denominator of a fraction, or null
 * @param unit {@code %}, counted noun or price unit; null for money and bare numbers
 * @param per what it recurs over ({@code năm}, {@code xã/năm}), or null
 * @param span its characters: the numerals, and the sign or words of a money amount
 */
public record Quantity(
        int first,
        int last,
        int end,
        Form form,
        BigDecimal value,
        @Nullable BigDecimal max,
        @Nullable BigDecimal denominator,
        @Nullable String unit,
        @Nullable String per,
        Span span) {

    /**
     * Returns whether this number has no noun of its own and counts what the one before it does: {@code 1.200 học viên: cao đẳng 200,
     * trung cấp 400}.
     *
     * @param prior the number before
     */
    public boolean counts(Quantity prior) {
        return form == Form.COUNT && end == first + 1 && String.valueOf(unit).equals(prior.unit());
    }

    /** Kinds of quantity. */
    public enum Form {
        /** A share, in per cent. */
        PERCENT,
        /** A number of what a noun or measure names. */
        COUNT,
        /** An amount of money; the value is in whole units of the currency. */
        MONEY,
        /** Money for one of something: a price, an income, a yield. */
        PRICE,
        /** A number with no unit. */
        BARE
    }
}
