package vn.chitieu.extract.sentence;

import java.util.Set;
import vn.chitieu.annotate.Token;
import vn.chitieu.model.NumeralRole;

/**
 * What was planned, told behind what was reached: {@code đạt 95% (kế hoạch năm 94%)}, {@code đạt 7%, chỉ tiêu huyện giao là 6%}.
 */
public final class PlannedValue {
    private static final int LONGEST = 8;
    private static final Set<String> OPENERS = Set.of("kế", "kh", "chỉ", "mục", "nghị", "nq");
    private static final Set<String> WORDS = Set.of(
            "kế", "hoạch", "kh", "chỉ", "tiêu", "mục", "nghị", "quyết", "nq", "giao", "là", "đề", "ra", "tỉnh", "huyện",
            "xã", "năm", "trên", "dưới", "đạt", "giảm", "tăng", "từ");

    private PlannedValue() {}

    /**
     * Returns whether a number is one that was planned.
     *
     * @param scan the paragraph
     * @param number index of the number's token
     */
    public static boolean isAt(ParagraphScan scan, int number) {
        for (int i = number - 1; i > 0 && i >= number - LONGEST; i--) {
            Token token = scan.token(i);
            if (scan.is(i - 1, "(")) {
                return OPENERS.contains(token.fold());
            }
            if (scan.is(i, "chỉ") && scan.is(i + 1, "tiêu") && assigned(scan, i + 2, number)) {
                return true;
            }
            boolean date = token.kind() == Token.Kind.NUMERAL && scan.role(i) == NumeralRole.DATE;
            if (!date && !WORDS.contains(token.fold())) {
                return false;
            }
        }
        return false;
    }

    /** {@code chỉ tiêu (tỉnh, huyện) giao}: what was assigned, not what is striven for. */
    private static boolean assigned(ParagraphScan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.is(i, "giao")) {
                return true;
            }
        }
        return false;
    }
}
