package vn.chitieu.extract.quantity;

import java.math.BigDecimal;
import java.util.Set;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.sentence.ParagraphScan;

/**
 * The words behind a number that may make it money: a scale, a currency or both.
 *
 * @param from index of the first of them
 * @param end index after the last, and after what is not among them the index where it would stand
 * @param scaled whether they begin with a scale: {@code triệu}
 * @param half whether half of the scale is added: {@code tỷ rưỡi}
 * @param named whether they say the currency
 */
record MoneyWords(int from, int end, boolean scaled, boolean half, boolean named) {
    private static final Set<String> CURRENCY = Set.of("đồng", "đ", "vnđ", "vnd", "đống");
    /** Scale and currency in one word. */
    private static final Set<String> SCALED_CURRENCY =
            Set.of("trđ", "trđồng", "triệuđồng", "triệuđ", "tỷđồng", "tỷđ", "nghđ", "ngđ", "nghìnđồng", "ngànđồng");

    private static final Set<String> AFTER_MONEY = Set.of(
            "để", "cho", "từ", "vào", "lên", "xuống", "đến", "mỗi", "và", "trong", "là", "do", "hỗ", "được", "vốn",
            "nguồn", "ngân", "gồm", "bao", "thực", "năm", "tương", "đạt", "của", "với", "theo", "thuộc", "tại");

    /**
     * Reads the words that begin at a token.
     *
     * @param scan the paragraph
     * @param from index after the number
     * @return what stands there; neither scaled nor named where that is no word of money
     */
    static MoneyWords at(ParagraphScan scan, int from) {
        if (from < scan.size() && SCALED_CURRENCY.contains(scan.token(from).fold())) {
            return new MoneyWords(from, from + 1, true, false, true);
        }
        boolean scaled = ScaleWords.isAt(scan, from);
        int currency = scaled ? behindScale(scan, from) : from;
        boolean half = scaled && scan.is(currency, "rưỡi");
        currency += half ? 1 : 0;
        boolean named = isCurrency(scan, currency);
        return new MoneyWords(from, named ? currency + 1 : currency, scaled, half, named);
    }

    /** Returns whether the words mean money: by the currency, or after a bare scale by what follows. */
    boolean isMoney(ParagraphScan scan) {
        return named || scaled && standsAlone(scan);
    }

    /** Returns what the words multiply a number by. */
    BigDecimal factor(ParagraphScan scan) {
        return ScaleWords.factor(scan, from);
    }

    /** Returns whether a smaller amount behind the bare scale adds to this one: {@code 20 tỷ 500 triệu 300 nghìn đồng}. */
    boolean goesOn(ParagraphScan scan) {
        return scaled && !named && !half && smallerFollows(scan);
    }

    private boolean standsAlone(ParagraphScan scan) {
        int after = from + 1;
        if (after >= scan.size() || scan.token(after).kind() == Token.Kind.MARK) {
            return true;
        }
        if (scan.token(after).kind() == Token.Kind.NUMERAL) {
            return scan.is(from, "tỷ") || scan.is(from, "tỉ") || smallerFollows(scan);
        }
        return half
                || PriceBasis.isTimes(scan, after)
                || AFTER_MONEY.contains(scan.token(after).fold());
    }

    private boolean smallerFollows(ParagraphScan scan) {
        return from + 2 < scan.size()
                && scan.token(from + 1).kind() == Token.Kind.NUMERAL
                && ScaleWords.isAt(scan, from + 2)
                && ScaleWords.factor(scan, from + 2).compareTo(factor(scan)) < 0;
    }

    private static boolean isCurrency(ParagraphScan scan, int at) {
        return at < scan.size() && CURRENCY.contains(scan.token(at).fold());
    }

    /** Returns the index after a scale word and the stop that shortens it: {@code tr.đồng}. */
    private static int behindScale(ParagraphScan scan, int at) {
        boolean stop = scan.is(at + 1, ".") && scan.adjacent(at) && isCurrency(scan, at + 2);
        return stop ? at + 2 : at + 1;
    }
}
