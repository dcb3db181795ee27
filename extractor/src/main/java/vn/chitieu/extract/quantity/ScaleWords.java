package vn.chitieu.extract.quantity;

import java.math.BigDecimal;
import vn.chitieu.extract.sentence.ParagraphScan;

/** Words that multiply the number before them: {@code triệu}, {@code tỷ}, also where they are one word with the currency. */
public final class ScaleWords {

    private ScaleWords() {}

    /**
     * Returns whether a word such as {@code triệu} stands here by itself.
     *
     * @param scan the paragraph
     * @param at index of a token, or the number of tokens
     */
    public static boolean isAt(ParagraphScan scan, int at) {
        return at < scan.size()
                && switch (scan.token(at).fold()) {
                    case "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "tr" -> true;
                    default -> false;
                };
    }

    /** Returns what the word that stands here multiplies a number by; 1 for any other word. */
    static BigDecimal factor(ParagraphScan scan, int at) {
        if (at >= scan.size()) {
            return BigDecimal.ONE;
        }
        return switch (scan.token(at).fold()) {
            case "nghìn", "ngàn", "nghđ", "ngđ", "nghìnđồng", "ngànđồng" -> BigDecimal.valueOf(1_000);
            case "triệu", "tr", "trđ", "trđồng", "triệuđồng", "triệuđ" -> BigDecimal.valueOf(1_000_000);
            case "tỷ", "tỉ", "tỷđ", "tỷđồng" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
