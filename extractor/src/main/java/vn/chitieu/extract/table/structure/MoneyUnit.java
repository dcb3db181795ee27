package vn.chitieu.extract.table.structure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit of money.
 *
 * @param factor whole units of the currency in one of it
 * @param currency ISO 4217 code
 */
public record MoneyUnit(BigDecimal factor, String currency) {
    private static final TableLexicon LEXICON = TableLexicon.read("money-units");

    /**
     * Returns the unit that words name, or null.
     *
     * @param words text that may name a unit of money
     */
    public static @Nullable MoneyUnit of(String words) {
        TableLexicon.Entry entry = LEXICON.find(words);
        return entry == null
                ? null
                : new MoneyUnit(new BigDecimal(entry.code()), entry.details().get(0));
    }
}
