package vn.chitieu.check;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers in messages: {@code 1.329,5} in Vietnamese, {@code 1,329.5} in English. */
final class Numbers {
    private static final int MOST_DECIMALS = 6;

    private Numbers() {}

    static String vietnamese(BigDecimal number) {
        return format(number, '.', ',');
    }

    static String english(BigDecimal number) {
        return format(number, ',', '.');
    }

    private static String format(BigDecimal number, char group, char decimal) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(group);
        symbols.setDecimalSeparator(decimal);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }
}
