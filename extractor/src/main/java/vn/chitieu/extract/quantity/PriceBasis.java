package vn.chitieu.extract.quantity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.model.NumeralRole;

/**
 * What an amount of money is for one of: {@code 40 triệu đồng/nhà}, {@code mỗi hộ 15 triệu đồng}, {@code 500.000 đồng/tháng}.
 *
 * @param over what stands behind the amount and before it, each behind a slash: {@code /nhà}; empty where nothing does
 * @param per the time that it recurs over, or null
 * @param ofOne whether the money is a price, an income or a factor, and no amount of a budget
 * @param end index after the last token that says so, or after the amount
 */
public record PriceBasis(String over, @Nullable String per, boolean ofOne, int end) {
    /** Of how many things a price is: {@code 40 triệu đồng/01 nhà}; other numbers count who got the money. */
    private static final Set<String> BASES = Set.of("1", "01", "10", "100", "1.000", "1000");

    private static final int LONGEST_PHRASE = 40;

    private static final int LONGEST_BASIS = 4;

    private static final Set<String> TIMES = Set.of("năm", "tháng", "ngày", "quý");

    private static final Set<String> INCOME_WORDS = Set.of(
            "thu nhập",
            "giá trị",
            "doanh thu",
            "lãi suất",
            "mức vay",
            "giá bán",
            "kim ngạch",
            "bình quân đầu",
            "lương bình",
            "năng suất");

    private static final Set<String> BUDGET_WORDS = Set.of(
            "kinh phí",
            "ngân sách",
            "vốn đầu",
            "nguồn vốn",
            "vốn sự",
            "tổng vốn",
            "giải ngân",
            "tổng giá",
            "trị giá",
            "quyết toán",
            "dự toán",
            "hỗ trợ",
            "huy động");

    /**
     * Reads what an amount is for; a number of things in it ({@code /01 nhà}) gets the role of a condition.
     *
     * @param scan the paragraph
     * @param at index of the numeral of the amount
     * @param end index after its unit
     * @param nouns what numbers count
     */
    static PriceBasis of(ParagraphScan scan, int at, int end, CountedNouns nouns) {
        StringBuilder over = new StringBuilder();
        String per = null;
        int after = end;
        while (scan.is(after, "/") && after + 1 < scan.size()) {
            int from = after + 1;
            if (scan.token(from).kind() == Token.Kind.NUMERAL) {
                if (!BASES.contains(scan.token(from).text())
                        || MoneyWords.at(scan, from + 1).isMoney(scan)) {
                    break;
                }
                scan.setRole(from, NumeralRole.CONDITION);
                from++;
            }
            if (from >= scan.size() || scan.token(from).kind() != Token.Kind.WORD) {
                break;
            }
            int words = Math.max(nouns.length(scan, from), untilSlash(scan, from));
            String word = scan.words(from, from + words).toLowerCase(Locale.ROOT);
            if (TIMES.contains(word)) {
                per = word;
            } else {
                over.append('/').append(word);
            }
            after = from + words;
        }
        String each = over.isEmpty() ? eachBefore(scan, at, nouns) : null;
        if (each != null) {
            over.append('/').append(each);
        }
        per = per == null ? perBefore(scan, at) : per;
        boolean rate = per != null && !per.equals("năm");
        boolean factor = per == null && (at > 0 && isTimes(scan, at - 1) || isTimes(scan, after));
        boolean ofOne = !over.isEmpty() || rate || factor || measuresIncome(scan, at);
        return new PriceBasis(over.toString(), per, ofOne, after);
    }

    /** The words of {@code /cán bộ thôn/tháng} up to the next slash; 1 where none is near. */
    private static int untilSlash(ParagraphScan scan, int from) {
        int at = from;
        while (at < scan.size() && at - from < LONGEST_BASIS && scan.token(at).kind() == Token.Kind.WORD) {
            at++;
        }
        return scan.is(at, "/") ? at - from : 1;
    }

    /**
     * Returns whether a sign of multiplication stands before a number here: {@code 20 triệu đồng x 15 hộ}.
     *
     * @param scan the paragraph
     * @param at index of the token that may be the sign
     */
    public static boolean isTimes(ParagraphScan scan, int at) {
        return at > 0
                && at + 1 < scan.size()
                && (scan.is(at, "x") || scan.is(at, "×") || scan.is(at, "*"))
                && scan.token(at + 1).kind() == Token.Kind.NUMERAL;
    }

    /** Income, output and prices are measured in money and are no budget. */
    private static boolean measuresIncome(ParagraphScan scan, int at) {
        Boolean told = told(scan, Math.max(scan.clauseStart(at), at - LONGEST_PHRASE), at);
        int parts = told == null ? partsBefore(scan, at) : -1;
        if (parts >= 0) {
            int from = parts;
            while (from > 0 && parts - from < LONGEST_PHRASE && scan.sentence(from - 1) == scan.sentence(at)) {
                from--;
            }
            told = told(scan, from, parts);
        }
        return told != null && told;
    }

    /** Whether the last words of a stretch that speak of money speak of an income; null where none do. */
    private static @Nullable Boolean told(ParagraphScan scan, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            String word = scan.token(i).fold();
            String next = i + 1 < to ? scan.token(i + 1).fold() : "";
            if (BUDGET_WORDS.contains(word + " " + next)) {
                return false;
            }
            if (INCOME_WORDS.contains(word + " " + next)) {
                // Thuế thu nhập cá nhân: 36,2 tỷ đồng
                return i == 0 || !scan.is(i - 1, "thuế");
            }
        }
        return null;
    }

    /** In {@code giá trị sản xuất 152 tỷ đồng, trong đó: nông nghiệp 98 tỷ đồng; ...} the parts are of the kind of the whole. */
    private static int partsBefore(ParagraphScan scan, int at) {
        for (int i = at - 1; i > 0 && scan.sentence(i) == scan.sentence(at); i--) {
            boolean opens = scan.is(i, "đó") && scan.is(i - 1, "trong") || scan.is(i, "gồm");
            if (opens) {
                return i;
            }
        }
        return -1;
    }

    /** In {@code mỗi đội 15 triệu đồng} and {@code mỗi hộ được hỗ trợ 12 triệu đồng} the money is for one of something. */
    private static @Nullable String eachBefore(ParagraphScan scan, int at, CountedNouns nouns) {
        for (int i = at - 1; i >= Math.max(scan.clauseStart(at), at - 9); i--) {
            String word = scan.token(i).fold();
            if (word.equals(",") || scan.token(i).kind() == Token.Kind.NUMERAL) {
                return null;
            }
            if (word.equals("mỗi") && i < at - 1) {
                int noun = nouns.length(scan, i + 1);
                int end = noun == 0 && at - i <= 3 ? at : i + 1 + Math.max(1, noun);
                String each = scan.words(i + 1, end).toLowerCase(Locale.ROOT);
                return each.startsWith("năm") || each.startsWith("tháng") ? null : each;
            }
        }
        return null;
    }

    /** In {@code hỗ trợ mỗi tháng 500.000 đồng} the money is for a month. */
    private static @Nullable String perBefore(ParagraphScan scan, int at) {
        boolean recurs = at > 1 && (scan.is(at - 2, "mỗi") || scan.is(at - 2, "hằng") || scan.is(at - 2, "hàng"));
        boolean time = recurs && (scan.is(at - 1, "tháng") || scan.is(at - 1, "ngày") || scan.is(at - 1, "quý"));
        return time ? scan.token(at - 1).fold() : null;
    }
}
