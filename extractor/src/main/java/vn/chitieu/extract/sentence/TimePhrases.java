package vn.chitieu.extract.sentence;

import java.util.Set;
import vn.chitieu.annotate.Token;
import vn.chitieu.model.NumeralRole;

/** Finds phrases of time around what a number measures: when, and how often. */
public final class TimePhrases {
    private static final Set<String> CLOSING_TIMES = Set.of("vào", "cuối", "trong", "năm", "trước");

    private static final Set<String> RECURRING = Set.of("năm", "quý", "quí", "tháng", "tuần", "ngày", "vụ");

    private static final Set<String> TIME_WORDS = Set.of(
            "đến", "cuối", "hết", "năm", "trong", "giai", "đoạn", "từ", "tháng", "quý", "tới", "vào", "đầu", "phấn",
            "đấu", "tính", "kết", "quả", "thời", "điểm", "tại", "ngày", "sau", "riêng", "trước");

    private TimePhrases() {}

    /** Returns whether a word occurs in phrases of time. */
    public static boolean isTimeWord(String word) {
        return TIME_WORDS.contains(word);
    }

    /**
     * Measures words of time at the start of a clause: {@code Đến cuối năm 2025,}, {@code Trong giai đoạn 2021-2025,}.
     *
     * @param scan the paragraph
     * @param start index of the token at which they are to begin
     * @param end index after the last token that may belong to them
     * @return number of their tokens, marks behind them included; 0 where none stand there
     */
    public static int length(ParagraphScan scan, int start, int end) {
        int limit = Math.min(end, start + 9);
        for (int i = start; i < limit; i++) {
            String word = scan.token(i).fold();
            NumeralRole role = scan.role(i);
            if (role == NumeralRole.DATE || role == NumeralRole.DEADLINE) {
                int stop = i + 1;
                while (stop < end
                        && scan.token(stop).kind() == Token.Kind.MARK
                        && !scan.token(stop).fold().equals("(")) {
                    stop++;
                }
                return stop - start;
            }
            boolean ordinal = i > start && scan.token(i - 1).fold().equals("đoạn") && word.matches("[ivx]{1,4}|\\d");
            boolean bracket = i > start && word.equals("(");
            if (!TIME_WORDS.contains(word) && !ordinal && !bracket) {
                return 0;
            }
        }
        return 0;
    }

    /** {@code 110 hộ cận nghèo vào cuối năm 2024}: words of time with nothing but a mark behind them. */
    public static boolean closes(ParagraphScan scan, int at, int end) {
        String first = scan.token(at).fold();
        if (!CLOSING_TIMES.contains(first)) {
            return false;
        }
        int length = length(scan, at, end);
        int next = at + length;
        return length > 0
                && (next >= end
                        || scan.token(next - 1).kind() == Token.Kind.MARK
                        || scan.token(next).kind() == Token.Kind.MARK);
    }

    /** {@code hộ nghèo mỗi năm}, {@code hộ nghèo/năm}: how often, with nothing behind it. */
    public static boolean recurrenceCloses(ParagraphScan scan, int at, int end) {
        String first = scan.token(at).fold();
        boolean recurs = first.equals("mỗi") || first.equals("hằng") || first.equals("hàng") || first.equals("/");
        return recurs
                && at + 1 < end
                && RECURRING.contains(scan.token(at + 1).fold())
                && (at + 2 >= end || endsAt(scan, at + 2));
    }

    /** Returns whether a phrase that goes up to an index has nothing but a mark behind it. */
    public static boolean endsAt(ParagraphScan scan, int at) {
        return at >= scan.size() || scan.token(at).kind() == Token.Kind.MARK;
    }
}
