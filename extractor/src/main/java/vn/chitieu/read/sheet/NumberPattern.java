package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Shows a number as its cell does, in the Vietnamese way whatever the machine that wrote the file: a full stop between
 * thousands, a comma before decimals.
 *
 * <p>The language of patterns is that of ECMA-376 part 1, 18.8.31. A negative number always gets a minus sign: parentheses and
 * red ink would not survive in plain text. A pattern that hides its value is ignored, so that nothing is lost.
 */
public final class NumberPattern {
    private static final int MAX_PATTERN = 255;
    private static final int MAX_DECIMALS = 15;
    /** Digits that a double holds for certain, and those that a cell without a pattern shows. */
    private static final MathContext STORED = new MathContext(15, RoundingMode.HALF_UP);

    private static final MathContext SHOWN = new MathContext(10, RoundingMode.HALF_UP);
    private static final double LARGEST_PLAIN = 1e15;

    private final List<Section> sections;

    private NumberPattern(List<Section> sections) {
        this.sections = sections;
    }

    /**
     * Reads a pattern.
     *
     * @param pattern such as {@code #,##0.0%} or {@code General}
     */
    public static NumberPattern of(String pattern) {
        List<Section> sections = new ArrayList<>();
        if (pattern.length() <= MAX_PATTERN) {
            for (String section : split(pattern)) {
                sections.add(Section.of(section));
            }
        }
        return new NumberPattern(List.copyOf(sections));
    }

    /**
     * Returns what the cell shows.
     *
     * @param value the cell's value; neither infinite nor not-a-number
     */
    public String show(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        Section section = section(value);
        if (section == null || section.general || Math.abs(value) >= LARGEST_PLAIN) {
            return general(value);
        }
        if (section.isText() || (value == 0 && section.leastWhole + section.leastDecimals == 0)) {
            String literal = section.before.toString().strip();
            return literal.isEmpty() && section.isText() ? general(value) : literal;
        }
        BigDecimal shown = new BigDecimal(Double.toString(Math.abs(value)))
                .round(STORED)
                .movePointRight(2 * section.percents)
                .movePointLeft(3 * section.thousands)
                .setScale(section.decimals, RoundingMode.HALF_UP);
        while (shown.scale() > section.leastDecimals
                && shown.unscaledValue().mod(BigInteger.TEN).signum() == 0) {
            shown = shown.setScale(shown.scale() - 1, RoundingMode.UNNECESSARY);
        }
        String sign = value < 0 && shown.signum() != 0 ? "-" : "";
        return words(section.before) + sign + digits(shown, section) + words(section.after);
    }

    /**
     * Returns the number as a cell without a pattern holds it: plain digits, ten of them at most, with a point before
     * decimals.
     *
     * @param value the cell's value; neither infinite nor not-a-number
     */
    public static String plain(double value) {
        return Double.isNaN(value) || Double.isInfinite(value)
                ? ""
                : general(value).replace(',', '.');
    }

    private static String general(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value)).round(STORED);
        int whole = exact.precision() - exact.scale();
        BigDecimal shown = whole >= SHOWN.getPrecision() ? exact.setScale(0, RoundingMode.HALF_UP) : exact.round(SHOWN);
        return shown.signum() == 0
                ? "0"
                : shown.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String digits(BigDecimal shown, Section section) {
        String plain = shown.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        whole = "0".repeat(Math.max(0, Math.min(MAX_DECIMALS, section.leastWhole) - whole.length())) + whole;
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; section.grouped && at > 0; at -= 3) {
            grouped.insert(at, '.');
        }
        return point < 0 ? grouped.toString() : grouped + "," + plain.substring(point + 1);
    }

    /** Signs and brackets around a number say what its own sign says. */
    private static String words(CharSequence literal) {
        String words = literal.toString().replaceAll("[()+-]", "");
        return words.isBlank() ? "" : words;
    }

    private @Nullable Section section(double value) {
        int count = sections.size();
        if (count == 0) {
            return null;
        }
        boolean second = value < 0 && count > 1;
        boolean third = value == 0 && count > 2;
        return sections.get(second ? 1 : third ? 2 : 0);
    }

    private static List<String> split(String pattern) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == '\\' && !quoted && i + 1 < pattern.length()) {
                part.append(c).append(pattern.charAt(++i));
            } else if (c == ';' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** What a pattern says of positive numbers, of negative ones or of zero. */
    private static final class Section {
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private boolean general;
        private boolean grouped;
        private int percents;
        private int thousands;
        private int wholePlaces;
        private int leastWhole;
        private int decimals;
        private int leastDecimals;
        private boolean fraction;

        static Section of(String pattern) {
            Section section = new Section();
            String upper = pattern.toUpperCase(Locale.ROOT);
            if (upper.contains("GENERAL") || pattern.indexOf('@') >= 0) {
                section.general = true;
                return section;
            }
            section.read(pattern);
            return section;
        }

        boolean isText() {
            return wholePlaces + decimals == 0;
        }

        private void read(String pattern) {
            int commas = 0;
            for (int i = 0; i < pattern.length(); i++) {
                char c = pattern.charAt(i);
                switch (c) {
                    case '"' -> {
                        int end = pattern.indexOf('"', i + 1);
                        literal(pattern.substring(i + 1, end < 0 ? pattern.length() : end));
                        i = end < 0 ? pattern.length() : end;
                    }
                    case '[' -> {
                        int end = pattern.indexOf(']', i);
                        String inside = pattern.substring(i + 1, end < 0 ? pattern.length() : end);
                        literal(inside.startsWith("$") ? inside.substring(1).replaceFirst("-.*", "") : "");
                        i = end < 0 ? pattern.length() : end;
                    }
                    case '\\' -> literal(i + 1 < pattern.length() ? pattern.substring(i + 1, ++i + 1) : "");
                    case '_', '*' -> {
                        i++;
                        literal(" ");
                    }
                    case '0', '#', '?' -> {
                        grouped |= commas > 0 && !fraction;
                        commas = 0;
                        place(c);
                    }
                    case ',' -> commas++;
                    case '.' -> {
                        thousands += commas;
                        commas = 0;
                        fraction = true;
                    }
                    case '%' -> {
                        percents++;
                        literal("%");
                    }
                    case 'E', 'e', '/' -> general |= !isText();
                    default -> literal(String.valueOf(c));
                }
            }
            thousands += isText() ? 0 : commas;
        }

        private void place(char c) {
            if (!fraction) {
                wholePlaces++;
                leastWhole += c == '0' ? 1 : 0;
            } else if (decimals < MAX_DECIMALS) {
                decimals++;
                leastDecimals = c == '0' ? decimals : leastDecimals;
            }
        }

        private void literal(String text) {
            (isText() ? before : after).append(text);
        }
    }
}
