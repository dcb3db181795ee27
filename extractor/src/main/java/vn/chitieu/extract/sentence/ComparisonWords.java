package vn.chitieu.extract.sentence;

import java.util.Set;

/** Words that begin what a quantity is compared with: {@code so với năm 2024}, and in short {@code so cùng kỳ}. */
public final class ComparisonWords {
    private static final Set<String> BEHIND_SO =
            Set.of("với", "cùng", "năm", "kế", "dự", "kỳ", "đầu", "cuối", "mục", "nghị", "kh", "dt", "ck");

    private ComparisonWords() {}

    /**
     * Returns whether a comparison begins at a token.
     *
     * @param scan the paragraph
     * @param at index of the token
     */
    public static boolean beginAt(ParagraphScan scan, int at) {
        return at >= 0
                && at + 1 < scan.size()
                && scan.is(at, "so")
                && BEHIND_SO.contains(scan.token(at + 1).fold());
    }
}
