package vn.chitieu.extract.budget;

import java.util.List;
import java.util.Set;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;

/** Finds the words of a sentence that speak of one amount of money: what it is for, and where it comes from. */
final class AmountPhrase {
    private static final Set<String> SOURCE_OPENERS = Set.of("nguồn", "từ", "vốn", "bằng", "trích", "thuộc");
    private static final Set<String> BEFORE_AMOUNT =
            Set.of("khoảng", "hơn", "trên", "gần", "dự", "kiến", "là", "tối", "đa", "thiểu");

    /** Those who get money. */
    private static final Set<String> RECEIVERS = Set.of("hộ", "người", "đối", "gia", "trẻ", "học", "xã", "thôn");

    private static final int LONGEST_RECEIVER = 5;

    private AmountPhrase() {}

    /** The words of a sentence before those that speak of its first amount alone. */
    static String opening(ParagraphScan scan, Quantity amount, int phraseStart) {
        int start = amount.first();
        while (start > 0 && scan.sentence(start - 1) == scan.sentence(amount.first())) {
            start--;
        }
        for (int i = start; i < phraseStart; i++) {
            start = opens(scan, i) ? i + 1 : start;
        }
        return scan.words(start, Math.max(start, phraseStart));
    }

    /** The words between an amount and those of the next one: {@code Hộ nghèo 198 hộ} before {@code , dư nợ 6.930 triệu}. */
    static String item(ParagraphScan scan, Quantity before, int phraseStart) {
        int start = Math.max(before.end(), phraseStart - 1);
        while (start > before.end()
                && !scan.is(start - 1, ";")
                && !scan.is(start - 1, ":")
                && !opens(scan, start - 1)) {
            start--;
        }
        return scan.words(start, Math.max(start, phraseStart));
    }

    static boolean endsSentence(ParagraphScan scan, int at) {
        return at + 1 < scan.size() && scan.sentence(at) != scan.sentence(at + 1);
    }

    static boolean opens(ParagraphScan scan, int at) {
        String word = scan.token(at).fold();
        String before = at > 0 ? scan.token(at - 1).fold() : "";
        return word.equals("gồm")
                        && !(at + 1 < scan.size() && scan.token(at + 1).fold().equals("cả"))
                || word.equals("đó") && (before.equals("trong") || before.equals("từ"))
                || word.equals("thể") && before.equals("cụ")
                || word.equals("chia")
                        && at + 1 < scan.size()
                        && scan.token(at + 1).fold().equals("ra");
    }

    /** Where the words of an amount begin: after the comma, semicolon, bracket or full stop before it. */
    static int start(ParagraphScan scan, int amount, int limit) {
        boolean label = isLabelled(scan, amount, limit);
        int open = 0;
        for (int i = amount - 1; i >= limit; i--) {
            String word = scan.token(i).fold();
            boolean mark = scan.token(i).kind() == Token.Kind.MARK;
            open += mark && word.equals(")") && holds(scan, limit, i, "(") ? 1 : 0;
            if (open > 0) {
                open -= mark && word.equals("(") ? 1 : 0;
                continue;
            }
            if (label && opens(scan, i)) {
                return i + 1;
            }
            if (mark
                    && (word.equals(",") && !label && !goesOn(scan, i, limit) && !scan.is(i + 1, "tương")
                            || word.equals(";")
                            || word.equals(".") && endsSentence(scan, i))) {
                return i + 1;
            }
            if (mark && word.equals("(") && !holds(scan, i, amount, ")")) {
                return i + 1;
            }
        }
        return limit;
    }

    /** {@code hỗ trợ tiền điện cho hộ nghèo, hộ chính sách 1,9 tỷ đồng}: behind the comma stands more of the same. */
    private static boolean goesOn(ParagraphScan scan, int comma, int limit) {
        String noun = scan.token(comma + 1).fold();
        for (int i = comma - 1; i >= Math.max(limit, comma - LONGEST_RECEIVER); i--) {
            if (scan.is(i, noun)) {
                return RECEIVERS.contains(noun);
            }
        }
        return false;
    }

    /** {@code Dự án ..., xã ...: khoảng 195 tỷ đồng}: all words before the colon name what the amount is for. */
    private static boolean isLabelled(ParagraphScan scan, int amount, int limit) {
        int at = amount - 1;
        while (at > limit && BEFORE_AMOUNT.contains(scan.token(at).fold())) {
            at--;
        }
        return at >= limit && scan.token(at).fold().equals(":");
    }

    private static boolean holds(ParagraphScan scan, int from, int to, String mark) {
        for (int i = from; i < to; i++) {
            if (scan.is(i, mark)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words behind an amount end that speak of it, before the next money of any kind. */
    static int end(ParagraphScan scan, Quantity amount, List<Quantity> quantities) {
        for (Quantity other : quantities) {
            boolean money = other.form() == Quantity.Form.MONEY || other.form() == Quantity.Form.PRICE;
            if (money && other.first() > amount.last()) {
                return end(scan, amount, other.first(), true);
            }
        }
        return end(scan, amount, scan.size(), false);
    }

    /** Words after an amount that still speak of it: a bracket, {@code từ nguồn ...}, up to the next item. */
    private static int end(ParagraphScan scan, Quantity amount, int next, boolean more) {
        int end = amount.end();
        while (end < next) {
            String word = scan.token(end).fold();
            if (word.equals(";")
                    || word.equals(",") && !tellsSource(scan, end, next, more)
                    || (word.equals(".") && endsSentence(scan, end))
                    || opens(scan, end)) {
                break;
            }
            if (more && (word.equals("và") || word.equals("(") && holdsAmount(scan, end, next))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** {@code 92 triệu đồng, nguồn sự nghiệp trung ương}: words behind the comma that speak of no other amount. */
    private static boolean tellsSource(ParagraphScan scan, int comma, int next, boolean more) {
        if (comma + 1 >= next || !SOURCE_OPENERS.contains(scan.token(comma + 1).fold())) {
            return false;
        }
        for (int i = comma + 1; i < next; i++) {
            String word = scan.token(i).fold();
            if (word.equals(",") || word.equals(";") || word.equals(".") && endsSentence(scan, i)) {
                return true;
            }
        }
        return !more;
    }

    /** Returns whether a bracket is still open where the next amount stands. */
    private static boolean holdsAmount(ParagraphScan scan, int bracket, int next) {
        return !holds(scan, bracket, next, ")");
    }
}
