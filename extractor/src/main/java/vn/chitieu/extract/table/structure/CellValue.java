package vn.chitieu.extract.table.structure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/**
 * A cell that says one quantity and nothing else: {@code 1.329}, {@code 5,57%}, {@code 300 - 320}, {@code 77/1.329},
 * {@code trên 26}, {@code ≤ 4,5}.
 *
 * @param span the number, range or fraction in the normalised text
 * @param comparator code of the contract
 * @param value the number, the lower end of a range or the numerator
 * @param valueMax upper end of a range, or null
 * @param denominator of a fraction, or null
 * @param unit unit that the cell itself gives, or null
 * @param direction {@code increase} or {@code decrease} where the cell says so itself, or null
 */
public record CellValue(
        Span span,
        String comparator,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable BigDecimal denominator,
        @Nullable String unit,
        @Nullable String direction) {

    private static final TableLexicon COMPARATORS = TableLexicon.read("comparators");
    private static final String NUMBER = "[1-9]\\d{0,2}(?: \\d{3})+(?:,\\d+)?(?![\\d.,])|\\d[\\d.,]*\\d|\\d";
    private static final Pattern VALUE =
            Pattern.compile("(?<before>[^\\d]{0,24}?)(?<sign>(?<![\\p{L}\\d])[-–](?=\\d))?(?<first>" + NUMBER
                    + ")(?:(?<mark>\\s?[-–]\\s?|\\s+đến\\s+|/)(?<second>" + NUMBER
                    + "))?\\s*(?<after>[^\\d]{0,24}(?:m2|m3|km2)?[^\\d]{0,8})");
    private static final Pattern PAIR =
            Pattern.compile("(?<outer>[^()]*\\d[^()]*)[(;=]\\s*(?<inner>[^()]*\\d[^()]*?)\\s*\\)?\\s*");
    private static final Pattern VERB =
            Pattern.compile("^(?:giảm|tăng|đạt|còn|giảm còn|tăng lên|giảm xuống còn|bằng|là)$");
    private static final Pattern UNIT = Pattern.compile(
            "%|‰|[\\p{L}][\\p{L}\\d]*(?:/[\\p{L}][\\p{L}\\d]*){0,3}|\\p{L}{2,}\\d?(?:(?: \\p{L}{2,}\\d?)|(?: ?/ ?[\\p{L}][\\p{L}\\d]*)){1,4}");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /**
     * Reads a cell.
     *
     * @param text text of the cell
     * @param start offset of the cell in the normalised text
     * @param style how the table writes its numbers
     * @return the quantity, or null where the cell says anything else
     */
    public static @Nullable CellValue parse(String text, int start, NumberStyle style) {
        if (text.length() > 80) {
            return null;
        }
        Matcher matcher = VALUE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String before = matcher.group("before").strip();
        String after = strip(matcher.group("after"));
        String comparator = "eq";
        String direction = null;
        if (!before.isEmpty() && !before.equals("+")) {
            String verb = before.toLowerCase(java.util.Locale.ROOT);
            String said = comparatorBefore(verb);
            if (said != null) {
                comparator = said;
            } else if (VERB.matcher(verb).matches()) {
                direction = verb.equals("giảm") ? "decrease" : verb.equals("tăng") ? "increase" : null;
            } else {
                return null;
            }
        } else if (before.equals("+")) {
            direction = "increase";
        }
        Bound bound = comparatorAfter(after);
        if (bound != null) {
            comparator = bound.comparator();
            after = strip(bound.rest());
        }
        String unit = after.isEmpty() ? null : after;
        if (unit != null && !UNIT.matcher(unit).matches()) {
            return null;
        }
        String second = matcher.group("second");
        String mark = second == null ? "" : matcher.group("mark").strip();
        BigDecimal first = style.parse(withoutSpaces(matcher.group("first")));
        BigDecimal other = second == null ? null : style.parse(withoutSpaces(second));
        if (first == null || (second != null && other == null) || dateLike(matcher.group("first"), second)) {
            return null;
        }
        boolean fraction = mark.equals("/");
        boolean range = other != null && !fraction;
        if (other != null && !fraction && other.compareTo(first) <= 0) {
            return null;
        }
        boolean negative = matcher.group("sign") != null;
        int from = start + (negative ? matcher.start("sign") : matcher.start("first"));
        int to = start + (second == null ? matcher.end("first") : matcher.end("second"));
        return new CellValue(
                new Span(from, to),
                range ? "range" : comparator,
                negative ? first.negate() : first,
                range ? other : null,
                fraction ? other : null,
                unit,
                direction);
    }

    /**
     * Reads a cell that may say a quantity and, in brackets, its share or count: {@code 30 (25%)}.
     *
     * @param text text of the cell
     * @param start offset of the cell in the normalised text
     * @param style how the table writes its numbers
     * @return the quantities; none where the cell says anything else
     */
    public static List<CellValue> parseAll(String text, int start, NumberStyle style) {
        CellValue one = parse(text, start, style);
        if (one != null) {
            return List.of(one);
        }
        Matcher matcher = PAIR.matcher(text);
        if (!matcher.matches()) {
            return List.of();
        }
        CellValue outer = parse(matcher.group("outer"), start, style);
        CellValue inner = parse(matcher.group("inner"), start + matcher.start("inner"), style);
        boolean apart = outer != null && inner != null && "%".equals(outer.unit()) != "%".equals(inner.unit());
        return apart ? List.of(outer, inner) : List.of();
    }

    /** Thousands may be set apart by spaces: {@code 1 300}. */
    private static String withoutSpaces(String number) {
        return number.replace(" ", "");
    }

    private static boolean dateLike(String first, @Nullable String second) {
        return second != null
                && YEAR.matcher(second).matches()
                && (MONTH.matcher(first).matches() || YEAR.matcher(first).matches());
    }

    /** Returns what the words before a number say of it, or null. */
    private static @Nullable String comparatorBefore(String words) {
        for (TableLexicon.Entry entry : COMPARATORS.entries()) {
            if (entry.details().get(0).equals("pre")
                    && entry.pattern().matcher(words).matches()) {
                return entry.code();
            }
        }
        return null;
    }

    /** Returns the match of a comparator at the end of the words after a number, or null. */
    private static @Nullable Bound comparatorAfter(String words) {
        for (TableLexicon.Entry entry : COMPARATORS.entries()) {
            Matcher matcher = entry.pattern().matcher(words);
            if (entry.details().get(0).equals("post") && matcher.find()) {
                return new Bound(entry.code(), words.substring(0, matcher.start()));
            }
        }
        return null;
    }

    private record Bound(String comparator, String rest) {}

    private static String strip(String text) {
        String stripped = text.strip();
        while (!stripped.isEmpty() && ";.,:)(*".indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
            stripped = stripped.substring(0, stripped.length() - 1).strip();
        }
        while (!stripped.isEmpty() && "(".indexOf(stripped.charAt(0)) >= 0) {
            stripped = stripped.substring(1).strip();
        }
        return stripped;
    }
}
