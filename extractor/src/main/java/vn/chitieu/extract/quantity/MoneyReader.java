package vn.chitieu.extract.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.NumberReader;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.text.Span;

/** Reads money: amounts, and prices, incomes and other money that is for one of something or measures something. */
public final class MoneyReader {
    private static final Set<String> CURRENCY = Set.of("đồng", "đ", "vnđ", "vnd", "đống");
    /** Scale and currency in one word. */
    private static final Set<String> SCALED_CURRENCY =
            Set.of("trđ", "trđồng", "triệuđồng", "triệuđ", "tỷđồng", "tỷđ", "nghđ", "ngđ", "nghìnđồng", "ngànđồng");

    /** Of how many things a price is: {@code 40 triệu đồng/01 nhà}; other numbers count who got the money. */
    private static final Set<String> BASES = Set.of("1", "01", "10", "100", "1.000", "1000");

    private static final Set<String> FOREIGN = Set.of("usd", "eur", "euro", "jpy", "cny");
    private static final Set<String> AFTER_MONEY = Set.of(
            "để", "cho", "từ", "vào", "lên", "xuống", "đến", "mỗi", "và", "trong", "là", "do", "hỗ", "được", "vốn",
            "nguồn", "ngân", "gồm", "bao", "thực", "năm", "tương", "đạt", "của", "với", "theo", "thuộc", "tại");

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

    private final CountedNouns nouns;

    MoneyReader(CountedNouns nouns) {
        this.nouns = nouns;
    }

    /**
     * Reads an amount or a price.
     *
     * @param scan the paragraph
     * @param at index of its numeral
     * @return the quantity, or null where the numeral is no money
     */
    @Nullable
    Quantity read(ParagraphScan scan, int at) {
        String text = scan.token(at).text();
        int next = SpelledNumber.behind(scan, at + 1);
        boolean whole =
                next < scan.size() && SCALED_CURRENCY.contains(scan.token(next).fold());
        boolean scaled = whole || isScaleWord(scan, next);
        int currency = whole ? next : scaled ? behindScale(scan, next) : next;
        boolean half = scaled && scan.is(currency, "rưỡi");
        currency += half ? 1 : 0;
        boolean named = whole || isCurrency(scan, currency);
        Quantity foreign = foreign(scan, at, currency, scaled);
        if (foreign != null) {
            return foreign;
        }
        if (!named && !(scaled && bareMoney(scan, next))) {
            return null;
        }
        BigDecimal scale = scale(scan, next);
        NumberReader.Value value = NumberReader.read(text, !scaled);
        if (value == null) {
            return null;
        }
        int end = named ? currency + 1 : currency;
        BigDecimal amount =
                value.value().multiply(scale).add(half ? scale.divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO);
        BigDecimal max = value.max() == null ? null : value.max().multiply(scale);
        int last = at;
        if (scaled && !named && !half && smallerFollows(scan, next)) {
            Quantity rest = read(scan, end);
            if (rest != null && rest.form() == Quantity.Form.MONEY) {
                amount = amount.add(rest.value());
                last = rest.last();
                end = rest.end();
            }
        }
        String unit = scan.words(next, end).toLowerCase(Locale.ROOT);
        StringBuilder price = new StringBuilder(unit);
        String per = null;
        boolean each = false;
        int afterUnit = end;
        while (scan.is(afterUnit, "/") && afterUnit + 1 < scan.size()) {
            int from = afterUnit + 1;
            if (scan.token(from).kind() == Token.Kind.NUMERAL) {
                if (!BASES.contains(scan.token(from).text())) {
                    break;
                }
                scan.setRole(from, NumeralRole.CONDITION);
                from++;
            }
            if (from >= scan.size() || scan.token(from).kind() != Token.Kind.WORD) {
                break;
            }
            int words = Math.max(1, nouns.length(scan, from));
            String over = scan.words(from, from + words).toLowerCase(Locale.ROOT);
            boolean time = over.equals("năm") || over.equals("tháng") || over.equals("ngày") || over.equals("quý");
            if (time) {
                per = over;
            } else {
                price.append('/').append(over);
                each = true;
            }
            afterUnit = from + words;
        }
        Span span = new Span(scan.token(at).start(), scan.token(end - 1).end());
        String eachOf = eachOf(scan, at);
        if (!each && eachOf != null) {
            price.append('/').append(eachOf);
            each = true;
        }
        per = per == null ? perBefore(scan, at) : per;
        boolean rate = per != null && !per.equals("năm");
        boolean factor = per == null && (at > 0 && isTimes(scan, at - 1) || isTimes(scan, afterUnit));
        boolean ofOne = each || rate || factor || measuresIncome(scan, at);
        if (ofOne && value.denominator() != null) {
            return null;
        }
        if (ofOne) {
            BigDecimal shown = NumberReader.number(text.split("\\s?[-–÷]\\s?", 2)[0], !scaled);
            return new Quantity(
                    at,
                    last,
                    afterUnit,
                    Quantity.Form.PRICE,
                    shown,
                    value.max(),
                    null,
                    price.toString(),
                    per,
                    new Span(scan.token(at).start(), scan.token(at).end()));
        }
        return new Quantity(at, last, afterUnit, Quantity.Form.MONEY, amount, max, null, null, per, span);
    }

    /** Money of other countries is shown as written: {@code 48,3 triệu USD} is 48.3 {@code triệu usd}. */
    private static @Nullable Quantity foreign(ParagraphScan scan, int at, int currency, boolean scaled) {
        boolean dollars = scan.is(currency, "đô") && scan.is(currency + 1, "la");
        if (!dollars
                && !(currency < scan.size()
                        && FOREIGN.contains(scan.token(currency).fold()))) {
            return null;
        }
        NumberReader.Value value = NumberReader.read(scan.token(at).text(), !scaled);
        if (value == null) {
            return null;
        }
        int end = currency + (dollars ? 2 : 1);
        String unit = scan.words(at + 1, end).toLowerCase(Locale.ROOT);
        String per = null;
        if (scan.is(end, "/") && end + 1 < scan.size()) {
            String over = scan.token(end + 1).fold();
            if (over.equals("năm") || over.equals("tháng")) {
                per = over;
                end += 2;
            }
        }
        return new Quantity(
                at,
                at,
                end,
                Quantity.Form.PRICE,
                value.value(),
                value.max(),
                null,
                unit,
                per,
                new Span(scan.token(at).start(), scan.token(at).end()));
    }

    /** Income, output and prices are measured in money and are no budget. */
    private static boolean measuresIncome(ParagraphScan scan, int at) {
        int start = Math.max(scan.clauseStart(at), at - 40);
        for (int i = at - 1; i >= start; i--) {
            String word = scan.token(i).fold();
            String next = i + 1 < at ? scan.token(i + 1).fold() : "";
            if (BUDGET_WORDS.contains(word + " " + next)) {
                return false;
            }
            if (INCOME_WORDS.contains(word + " " + next)) {
                // Thuế thu nhập cá nhân: 36,2 tỷ đồng
                return i == 0 || !scan.is(i - 1, "thuế");
            }
        }
        return false;
    }

    /** In {@code mỗi đội 15 triệu đồng} and {@code mỗi hộ được hỗ trợ 12 triệu đồng} the money is for one of something. */
    private static @Nullable String eachOf(ParagraphScan scan, int at) {
        for (int i = at - 1; i >= Math.max(scan.clauseStart(at), at - 9); i--) {
            String word = scan.token(i).fold();
            if (word.equals(",") || scan.token(i).kind() == Token.Kind.NUMERAL) {
                return null;
            }
            if (word.equals("mỗi") && i < at - 1) {
                String each = scan.words(i + 1, at - i <= 3 ? at : i + 2).toLowerCase(Locale.ROOT);
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

    private boolean bareMoney(ParagraphScan scan, int scaleAt) {
        int after = scaleAt + 1;
        if (after >= scan.size() || scan.token(after).kind() == Token.Kind.MARK) {
            return true;
        }
        if (scan.token(after).kind() == Token.Kind.NUMERAL) {
            return scan.is(scaleAt, "tỷ") || scan.is(scaleAt, "tỉ") || smallerFollows(scan, scaleAt);
        }
        return scan.is(after, "rưỡi")
                || isTimes(scan, after)
                || AFTER_MONEY.contains(scan.token(after).fold());
    }

    /** Returns whether a smaller amount adds to the one whose scale stands here: {@code 20 tỷ 500 triệu 300 nghìn đồng}. */
    private static boolean smallerFollows(ParagraphScan scan, int scaleAt) {
        return scaleAt + 2 < scan.size()
                && scan.token(scaleAt + 1).kind() == Token.Kind.NUMERAL
                && isScaleWord(scan, scaleAt + 2)
                && scale(scan, scaleAt + 2).compareTo(scale(scan, scaleAt)) < 0;
    }

    /** Returns whether a sign of multiplication stands between two numbers here: {@code 20 triệu đồng x 15 hộ}. */
    private static boolean isTimes(ParagraphScan scan, int at) {
        return at > 0
                && at + 1 < scan.size()
                && (scan.is(at, "x") || scan.is(at, "×") || scan.is(at, "*"))
                && scan.token(at + 1).kind() == Token.Kind.NUMERAL;
    }

    private static boolean isCurrency(ParagraphScan scan, int at) {
        return at < scan.size() && CURRENCY.contains(scan.token(at).fold());
    }

    /** Returns the index after a scale word and the stop that shortens it: {@code tr.đồng}. */
    private static int behindScale(ParagraphScan scan, int at) {
        boolean stop = scan.is(at + 1, ".") && scan.adjacent(at) && isCurrency(scan, at + 2);
        return stop ? at + 2 : at + 1;
    }

    /** Returns whether a word such as {@code triệu} stands here. */
    public static boolean isScaleWord(ParagraphScan scan, int at) {
        return at < scan.size()
                && switch (scan.token(at).fold()) {
                    case "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "tr" -> true;
                    default -> false;
                };
    }

    /** Returns what the word that stands here multiplies a number by; 1 for any other word. */
    static BigDecimal scale(ParagraphScan scan, int at) {
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
