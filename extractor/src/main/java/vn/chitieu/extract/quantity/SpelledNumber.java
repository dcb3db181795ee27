package vn.chitieu.extract.quantity;

import java.util.Set;
import vn.chitieu.extract.sentence.ParagraphScan;

/** A number said again in words between its digits and its unit: {@code 250 (hai trăm năm mươi) triệu đồng}. */
public final class SpelledNumber {
    private static final int LONGEST = 16;
    private static final Set<String> WORDS = Set.of(
            "không", "một", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mươi",
            "mốt", "linh", "lẻ", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "phẩy", "rưỡi");

    private SpelledNumber() {}

    /**
     * Returns the index after a bracket that says a number in words.
     *
     * @param scan the paragraph
     * @param at index after the number in digits
     * @return the index after the bracket, or {@code at} where none stands there
     */
    public static int behind(ParagraphScan scan, int at) {
        if (!scan.is(at, "(")) {
            return at;
        }
        int end = at + 1;
        while (end < scan.size()
                && end - at <= LONGEST
                && WORDS.contains(scan.token(end).fold())) {
            end++;
        }
        return end > at + 1 && scan.is(end, ")") ? end + 1 : at;
    }
}
