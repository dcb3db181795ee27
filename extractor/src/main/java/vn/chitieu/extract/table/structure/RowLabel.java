package vn.chitieu.extract.table.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number or letter of a row.
 *
 * @param text as it stands, without the closing mark
 * @param family which numbering it belongs to
 * @param depth number of parts of a label such as {@code 1.2.1}, else 1
 */
record RowLabel(String text, Family family, int depth) {

    /** A numbering that siblings share. */
    enum Family {
        LETTER_UPPER,
        ROMAN,
        NUMBER,
        DOTTED,
        LETTER_LOWER,
        BULLET,
        NONE
    }

    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Pattern UPPER = Pattern.compile("[A-HK-UYĐ]");
    private static final Pattern LOWER = Pattern.compile("[a-zđ]|[a-z]\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern DOTTED = Pattern.compile("(?:\\d{1,3}|[IVX]{1,4}|[A-Ha-h])(?:[.,]\\d{1,3})+");
    private static final Pattern BULLET = Pattern.compile("[-–—+*•▪o]");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?<mark>[-–—+*•▪])\\s*|\\(?(?<label>[IVX]{1,5}|[A-HĐ]|[a-zđ]|\\d{1,3}(?:[.,]\\d{1,3})*)(?:\\s?[.)/]|\\s?[:-]\\s)\\s*)(?=[^\\d\\s.,])");

    /** The label of a row that has none. */
    static final RowLabel NONE = new RowLabel("", Family.NONE, 1);

    /**
     * Reads what stands under {@code STT}.
     *
     * @param cell text of the cell
     * @return the label, or null where it is no label
     */
    static @Nullable RowLabel of(String cell) {
        String text =
                cell.strip().replaceAll("[.)/:]+$", "").replaceFirst("^\\(", "").strip();
        if (text.isEmpty()) {
            return NONE;
        }
        Family family = family(text);
        if (family == null) {
            return null;
        }
        return new RowLabel(text, family, family == Family.DOTTED ? text.split("[.,]", -1).length : 1);
    }

    private static @Nullable Family family(String text) {
        if (ROMAN.matcher(text).matches()) {
            return Family.ROMAN;
        }
        if (UPPER.matcher(text).matches()) {
            return Family.LETTER_UPPER;
        }
        if (NUMBER.matcher(text).matches()) {
            return Family.NUMBER;
        }
        if (DOTTED.matcher(text).matches()) {
            return Family.DOTTED;
        }
        if (BULLET.matcher(text).matches()) {
            return Family.BULLET;
        }
        return LOWER.matcher(text).matches() ? Family.LETTER_LOWER : null;
    }

    /**
     * Returns the length of a label and its mark before a name: 3 for {@code I. Dự án 1}, 0 where there is none.
     *
     * @param name text of a name cell
     */
    static int leadingLength(String name) {
        Matcher matcher = LEADING.matcher(name);
        return matcher.find() ? matcher.end() : 0;
    }
}
