package vn.chitieu.extract.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;

/**
 * What a number measures whose own words do not say it. In {@code 320 hộ nghèo, chiếm tỷ lệ 9,1%; giảm 45 hộ so với năm
 * 2022} the share and the fall are of the poor households that the first number counts.
 */
public final class CarriedIndicator {
    /** Words after a share that name its base and not what it is a share of. */
    private static final Set<String> BASES =
            Set.of("kế hoạch", "dự toán", "chỉ tiêu", "tổng số", "tổng dân", "so với", "nghị quyết", "cùng kỳ");

    /** {@code chiếm 36% trên tổng số hộ}. */
    private static final Pattern BEFORE_BASE = Pattern.compile("^(?:trên|trong|của) ");

    /** Words behind a price that tell where the money comes from or when, not what it is for. */
    private static final Set<String> BEHIND_PRICE =
            Set.of("từ", "theo", "bằng", "do", "trong", "để", "và", "đối", "trích", "thuộc");

    private CarriedIndicator() {}

    /**
     * Returns whether a number with no words before it has none after it either that say what it measures.
     *
     * @param scan the paragraph
     * @param quantities all quantities of the paragraph
     * @param index the quantity's place among them
     * @param right words after it
     * @param before phrase of the quantity before it in the sentence, or null
     */
    static boolean saysNothing(
            ParagraphScan scan, List<Quantity> quantities, int index, String right, @Nullable IndicatorPhrase before) {
        Quantity quantity = quantities.get(index);
        boolean first =
                index == 0 || scan.sentence(quantities.get(index - 1).first()) != scan.sentence(quantity.first());
        if (first) {
            return false;
        }
        boolean price = quantity.form() == Quantity.Form.PRICE;
        if (right.isEmpty() || price && BEHIND_PRICE.contains(right.split(" ", 2)[0])) {
            return true;
        }
        if (isPoints(right)) {
            return true;
        }
        if (quantity.form() == Quantity.Form.PERCENT) {
            return namesBase(right);
        }
        String unit = quantity.unit();
        if (unit == null || before == null) {
            return false;
        }
        return repeats(before.indicator(), right, quantity);
    }

    /** In {@code số điểm quan trắc: 08 điểm} the words after the number are only the noun that those before it hold. */
    static boolean repeats(String left, String right, Quantity quantity) {
        String unit = quantity.unit();
        boolean counted = right.equalsIgnoreCase(unit) || right.equalsIgnoreCase(unit + "/" + quantity.per());
        return unit != null && counted && hasWords(left, unit);
    }

    /** Returns whether the words after a number are no more than its unit or the base of its share. */
    static boolean namesOnlyUnit(String right, Quantity quantity) {
        return right.isEmpty()
                || right.equalsIgnoreCase(quantity.unit())
                || right.equalsIgnoreCase(quantity.unit() + "/" + quantity.per())
                || quantity.form() == Quantity.Form.PERCENT && namesBase(right);
    }

    /** {@code giảm 1,4 điểm phần trăm} is a share as well. */
    private static boolean isPoints(String right) {
        String lower = right.toLowerCase(Locale.ROOT);
        return lower.startsWith("điểm %") || lower.startsWith("điểm phần trăm");
    }

    private static boolean namesBase(String right) {
        String[] words = base(right).toLowerCase(Locale.ROOT).split(" ", 4);
        return words[0].equals("kh") || words.length > 1 && BASES.contains(words[0] + " " + words[1]);
    }

    private static String base(String right) {
        return BEFORE_BASE.matcher(right).replaceFirst("");
    }

    /** Returns whether a unit or other words occur whole in an indicator, whatever their case. */
    public static boolean hasWords(String indicator, String unit) {
        return (" " + indicator.toLowerCase(Locale.ROOT) + " ").contains(" " + unit.toLowerCase(Locale.ROOT) + " ");
    }

    /**
     * Returns the indicator that goes on, or an empty text.
     *
     * @param scan the paragraph
     * @param quantities all quantities of the paragraph
     * @param index the quantity's place among them
     * @param before phrase of the quantity before it in the sentence, or null
     * @param opening words before the first quantity of the sentence
     * @param from index of the first token that is the quantity's own
     */
    static String of(
            ParagraphScan scan,
            List<Quantity> quantities,
            int index,
            @Nullable IndicatorPhrase before,
            String opening,
            int from) {
        String base = before == null ? opening : before.indicator();
        String lower = base.toLowerCase(Locale.ROOT);
        boolean rate = lower.startsWith("tỷ lệ ") || lower.startsWith("tỉ lệ ");
        Quantity quantity = quantities.get(index);
        boolean points = quantity.unit() != null && quantity.unit().startsWith("điểm");
        if (points || quantity.form() == Quantity.Form.PERCENT) {
            return !rate && !base.isEmpty() && saysRate(scan, from, quantity.first())
                    ? "tỷ lệ " + lower.substring(0, 1) + base.substring(1)
                    : base;
        }
        return rate ? base.substring(6) : base;
    }

    private static boolean saysRate(ParagraphScan scan, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            String word = scan.token(i).fold();
            if ((word.equals("tỷ") || word.equals("tỉ"))
                    && scan.token(i + 1).fold().equals("lệ")) {
                return true;
            }
        }
        return false;
    }

    /** Returns what a share is taken of: the words after {@code tổng số}, or null where only a plan or year is named. */
    static @Nullable String whole(String right) {
        String base = base(right);
        String lower = base.toLowerCase(Locale.ROOT);
        return lower.startsWith("tổng số ") ? base.substring("tổng số ".length()) : null;
    }
}
