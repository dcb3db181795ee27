package vn.chitieu.annotate;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numerals as Vietnamese writes them: a full stop between thousands, a comma before decimals ({@code 1.329}, {@code
 * 5,57}). Plans mix in the English way; a separator that cannot be what it should be is read as the other.
 */
public final class NumberReader {
    private static final Pattern PART = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern SPACED = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:[.,]\\d{3})+");

    private NumberReader() {}

    /**
     * A numeral's value.
     *
     * @param value the number, the lower end of a range, the numerator of a fraction
     * @param max upper end of a range, or null
     * @param denominator of a fraction, or null
     */
    public record Value(
            BigDecimal value,
            @Nullable BigDecimal max,
            @Nullable BigDecimal denominator) {}

    /**
     * Reads a numeral.
     *
     * @param text a numeral token, such as {@code 1.329}, {@code 22 270}, {@code 77/1.329} or {@code 20 - 30}
     * @param count whether it counts things, so that it has no decimals: {@code 1,329} is then 1329
     * @return its value, or null where it has more than two parts
     */
    public static @Nullable Value read(String text, boolean count) {
        Matcher matcher = PART.matcher(withoutSpaces(text));
        if (!matcher.find()) {
            return null;
        }
        BigDecimal first = number(matcher.group(), count);
        if (!matcher.find()) {
            return new Value(first, null, null);
        }
        BigDecimal second = number(matcher.group(), count);
        if (matcher.find()) {
            return null;
        }
        if (text.indexOf('/') >= 0) {
            return new Value(first, null, second);
        }
        return new Value(first, second, null);
    }

    /**
     * Reads one number.
     *
     * @param numeral digits with separators
     * @param count whether it counts things
     */
    public static BigDecimal number(String numeral, boolean count) {
        String text = withoutSpaces(numeral);
        int stops = occurrences(text, '.');
        int commas = occurrences(text, ',');
        if (stops > 0 && commas > 0) {
            boolean commaLast = text.lastIndexOf(',') > text.lastIndexOf('.');
            String plain = commaLast ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
            return decimal(plain);
        }
        boolean thousands = THOUSANDS.matcher(text).matches();
        if (stops > 0) {
            return thousands || stops > 1 ? new BigDecimal(text.replace(".", "")) : new BigDecimal(text);
        }
        if (commas > 0) {
            return commas > 1 || (count && thousands)
                    ? new BigDecimal(text.replace(",", ""))
                    : new BigDecimal(text.replace(',', '.'));
        }
        return new BigDecimal(text);
    }

    private static String withoutSpaces(String numeral) {
        return SPACED.matcher(numeral).replaceAll("");
    }

    private static BigDecimal decimal(String plain) {
        int last = plain.lastIndexOf('.');
        return new BigDecimal(last < 0 ? plain : plain.substring(0, last).replace(".", "") + plain.substring(last));
    }

    private static int occurrences(String text, char c) {
        return (int) text.chars().filter(x -> x == c).count();
    }
}
