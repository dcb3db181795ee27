package vn.chitieu.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.NumberReader;
import vn.chitieu.annotate.Token;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.text.Span;

/** Finds the quantities of a paragraph: numerals that no rule has told otherwise, with their units. */
final class QuantityFinder {
    private static final Set<String> CURRENCY = Set.of("đồng", "đ", "vnđ", "vnd", "đống");
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

    private static final Set<String> BEFORE_COUNT =
            Set.of(":", "=", "là", "còn", "đạt", "xuống", "lên", "đến", "gồm", "khoảng", "trên", "hơn");

    private final CountedNouns nouns;

    QuantityFinder(CountedNouns nouns) {
        this.nouns = nouns;
    }

    /**
     * Finds quantities.
     *
     * @param scan the paragraph
     * @return quantities from left to right
     */
    List<Quantity> find(ParagraphScan scan) {
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < scan.size()) {
            if (scan.token(i).kind() == Token.Kind.NUMERAL && scan.role(i) == null) {
                Quantity quantity = read(scan, i);
                if (quantity != null) {
                    found.add(quantity);
                    i = Math.max(i + 1, quantity.end());
                    continue;
                }
            }
            i++;
        }
        return shareNouns(scan, found);
    }

    /** In {@code 23 doanh nghiệp (20 đang hoạt động, 03 tạm dừng)} the noun before the bracket is counted inside it as well. */
    private static List<Quantity> shareNouns(ParagraphScan scan, List<Quantity> found) {
        List<Quantity> told = new ArrayList<>(found);
        for (int i = 1; i < told.size(); i++) {
            Quantity whole = told.get(i - 1);
            Quantity part = told.get(i);
            boolean counts = whole.form() == Quantity.Form.COUNT && part.form() == Quantity.Form.BARE;
            if (counts && divides(scan, whole, part)) {
                told.set(
                        i,
                        new Quantity(
                                part.first(),
                                part.last(),
                                part.end(),
                                Quantity.Form.COUNT,
                                part.value(),
                                part.max(),
                                part.denominator(),
                                whole.unit(),
                                null,
                                part.span()));
            }
        }
        return told;
    }

    private static boolean divides(ParagraphScan scan, Quantity whole, Quantity part) {
        if (part.end() >= scan.size() || !STATES.contains(scan.token(part.end()).fold())) {
            return false;
        }
        String mark = scan.token(part.first() - 1).fold();
        int depth = 0;
        for (int i = part.first() - 1; i >= 0 && scan.clause(i) == scan.clause(part.first()); i--) {
            String word = scan.token(i).fold();
            depth += word.equals(")") ? 1 : word.equals("(") ? -1 : 0;
            if (depth < 0) {
                return mark.equals("(") && i == whole.end() || !mark.equals("(") && whole.first() > i;
            }
        }
        return false;
    }

    private static final Set<String> STATES = Set.of(
            "đang", "đã", "chưa", "tạm", "mới", "không", "còn", "dừng", "ngừng", "được", "hoàn", "phải", "sẽ", "bị");

    private @Nullable Quantity read(ParagraphScan scan, int at) {
        Quantity range = wordRange(scan, at);
        if (range != null) {
            return range;
        }
        return single(scan, at);
    }

    /** {@code từ 20% đến 30%}, {@code 5% - 7%}, {@code từ 50 ha đến 75 ha}. */
    private @Nullable Quantity wordRange(ParagraphScan scan, int at) {
        Quantity low = single(scan, at);
        if (low == null
                || low.max() != null
                || low.denominator() != null
                || low.form() == Quantity.Form.PRICE && low.per() != null) {
            return null;
        }
        int link = low.end();
        if (link + 1 >= scan.size()) {
            return null;
        }
        String word = scan.token(link).fold();
        boolean dash = word.equals("-") || word.equals("–");
        boolean to = word.equals("đến") || word.equals("tới");
        if (!dash && !to) {
            return null;
        }
        int next = link + 1;
        if (next < scan.size() && scan.token(next).fold().equals("dưới")) {
            next++;
        }
        if (next >= scan.size() || scan.token(next).kind() != Token.Kind.NUMERAL || scan.role(next) != null) {
            return null;
        }
        Quantity high = single(scan, next);
        if (high == null || high.max() != null) {
            return null;
        }
        boolean sameUnit = low.form() == high.form() || low.form() == Quantity.Form.BARE;
        BigDecimal lowValue = low.value();
        if (low.form() == Quantity.Form.BARE && high.form() == Quantity.Form.MONEY) {
            lowValue = low.value().multiply(multiplier(scan, high));
        }
        if (!sameUnit || high.value().compareTo(lowValue) <= 0) {
            return null;
        }
        return new Quantity(
                at,
                next,
                high.end(),
                high.form(),
                lowValue,
                high.value(),
                null,
                high.unit(),
                high.per(),
                new Span(scan.token(at).start(), high.span().end()));
    }

    private static BigDecimal multiplier(ParagraphScan scan, Quantity money) {
        return scale(scan, money.last() + 1);
    }

    private @Nullable Quantity single(ParagraphScan scan, int at) {
        String text = scan.token(at).text();
        int next = at + 1;
        if (next < scan.size() && (is(scan, next, "%") || (is(scan, next, "phần") && is(scan, next + 1, "trăm")))) {
            int end = is(scan, next, "%") ? next + 1 : next + 2;
            NumberReader.Value value = NumberReader.read(percent(text), false);
            return value == null ? null : percentQuantity(scan, at, end, value);
        }
        Quantity money = money(scan, at);
        if (money != null) {
            return money;
        }
        NumberReader.Value value = NumberReader.read(text, true);
        if (value == null) {
            return null;
        }
        BigDecimal scale = scale(scan, next);
        int noun = scale.signum() > 0 && isScaleWord(scan, next) ? next + 1 : next;
        int length = nouns.length(scan, noun);
        Span span = new Span(scan.token(at).start(), scan.token(at).end());
        if (length == 0) {
            if (!isScaleWord(scan, next)) {
                String counted = countedBefore(scan, at);
                NumberReader.Value bare = counted == null ? NumberReader.read(text, false) : null;
                return new Quantity(
                        at,
                        at,
                        next,
                        counted == null ? Quantity.Form.BARE : Quantity.Form.COUNT,
                        bare == null ? value.value() : bare.value(),
                        value.max(),
                        value.denominator(),
                        counted,
                        null,
                        span);
            }
            return new Quantity(
                    at,
                    at,
                    next + 1,
                    Quantity.Form.COUNT,
                    value.value().multiply(scale),
                    null,
                    null,
                    scan.words(next, next + 1).toLowerCase(Locale.ROOT),
                    null,
                    span);
        }
        String unit = scan.words(noun, noun + length).toLowerCase(Locale.ROOT);
        boolean measure = MEASURES.contains(unit);
        NumberReader.Value read = measure ? NumberReader.read(text, false) : value;
        if (read == null) {
            return null;
        }
        int end = noun + length;
        StringBuilder fullUnit = new StringBuilder(unit);
        if (end < scan.size()
                && scan.token(end).kind() == Token.Kind.NUMERAL
                && scan.adjacent(end - 1)
                && unit.equals("m")) {
            fullUnit.append(scan.token(end).text());
            end++;
        }
        if (unit.equals("điểm") && is(scan, end, "%")) {
            fullUnit.append(" %");
            end++;
        }
        String per = null;
        while (is(scan, end, "/")
                && end + 1 < scan.size()
                && scan.token(end + 1).kind() == Token.Kind.WORD) {
            String over = scan.token(end + 1).fold();
            int words = Math.max(1, nouns.length(scan, end + 1));
            String overWords = scan.words(end + 1, end + 1 + words).toLowerCase(Locale.ROOT);
            if (over.equals("năm") || over.equals("tháng") || over.equals("quý") || !measure) {
                per = per == null ? overWords : per + "/" + overWords;
            } else {
                fullUnit.append('/').append(overWords);
            }
            end += 1 + words;
        }
        return new Quantity(
                at,
                at,
                end,
                Quantity.Form.COUNT,
                read.value().multiply(scale),
                read.max() == null ? null : read.max().multiply(scale),
                read.denominator(),
                fullUnit.toString(),
                per,
                span);
    }

    /** Returns what is counted where the noun stands before its number: {@code Số hộ được hỗ trợ: 40}; else null. */
    private @Nullable String countedBefore(ParagraphScan scan, int at) {
        if (at == 0 || !BEFORE_COUNT.contains(scan.token(at - 1).fold())) {
            return null;
        }
        for (int i = at - 2; i >= scan.clauseStart(at); i--) {
            if (scan.token(i).kind() == Token.Kind.NUMERAL && scan.role(i) == null) {
                return null;
            }
            if (is(scan, i, "số")) {
                int length = nouns.length(scan, i + 1);
                return length == 0 ? null : scan.words(i + 1, i + 1 + length).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private static final Set<String> MEASURES = Set.of(
            "ha",
            "km",
            "m",
            "kg",
            "tấn",
            "tạ",
            "km2",
            "m2",
            "m3",
            "hecta",
            "héc",
            "lít",
            "tấn/ha",
            "tạ/ha",
            "mw",
            "kwh",
            "mét",
            "điểm",
            "kv",
            "kw",
            "cây",
            "yến",
            "gam",
            "gram",
            "độ",
            "lần",
            "kilômét",
            "mét vuông",
            "mét khối");

    private static Quantity percentQuantity(ParagraphScan scan, int at, int end, NumberReader.Value value) {
        String per = null;
        int after = end;
        if (is(scan, after, "/")
                && after + 1 < scan.size()
                && scan.token(after + 1).kind() == Token.Kind.WORD) {
            per = scan.token(after + 1).text().toLowerCase(Locale.ROOT);
            after += 2;
        }
        return new Quantity(
                at,
                at,
                after,
                Quantity.Form.PERCENT,
                value.value(),
                value.max(),
                value.denominator(),
                "%",
                per,
                new Span(scan.token(at).start(), scan.token(at).end()));
    }

    /** A share has decimals: {@code 12.345%} cannot be twelve thousand. */
    private static String percent(String text) {
        return text.matches("\\d{1,3}\\.\\d{3}") ? text.replace('.', ',') : text;
    }

    private @Nullable Quantity money(ParagraphScan scan, int at) {
        String text = scan.token(at).text();
        int next = at + 1;
        boolean scaled = isScaleWord(scan, next);
        int currency = scaled ? next + 1 : next;
        boolean named =
                currency < scan.size() && CURRENCY.contains(scan.token(currency).fold());
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
        BigDecimal amount = value.value().multiply(scale);
        BigDecimal max = value.max() == null ? null : value.max().multiply(scale);
        int last = at;
        if (scaled
                && !named
                && is(scan, next, "tỷ")
                && end + 1 < scan.size()
                && scan.token(end).kind() == Token.Kind.NUMERAL
                && isScaleWord(scan, end + 1)) {
            Quantity rest = money(scan, end);
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
        while (is(scan, afterUnit, "/") && afterUnit + 1 < scan.size()) {
            int from = afterUnit + 1;
            if (scan.token(from).kind() == Token.Kind.NUMERAL) {
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
        boolean rate = per != null && !per.equals("năm");
        if (each || rate || measuresIncome(scan, at)) {
            BigDecimal shown = NumberReader.number(text.split("\\s?[-–]\\s?", 2)[0], !scaled);
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
        boolean dollars = is(scan, currency, "đô") && is(scan, currency + 1, "la");
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
        if (is(scan, end, "/") && end + 1 < scan.size()) {
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
                return true;
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

    private boolean bareMoney(ParagraphScan scan, int scaleAt) {
        int after = scaleAt + 1;
        if (after >= scan.size() || scan.token(after).kind() == Token.Kind.MARK) {
            return true;
        }
        if (scan.token(after).kind() == Token.Kind.NUMERAL) {
            return is(scan, scaleAt, "tỷ") || is(scan, scaleAt, "tỉ");
        }
        return AFTER_MONEY.contains(scan.token(after).fold());
    }

    private static boolean isScaleWord(ParagraphScan scan, int at) {
        return at < scan.size()
                && switch (scan.token(at).fold()) {
                    case "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "tr" -> true;
                    default -> false;
                };
    }

    private static BigDecimal scale(ParagraphScan scan, int at) {
        if (at >= scan.size()) {
            return BigDecimal.ONE;
        }
        return switch (scan.token(at).fold()) {
            case "nghìn", "ngàn" -> BigDecimal.valueOf(1_000);
            case "triệu", "tr" -> BigDecimal.valueOf(1_000_000);
            case "tỷ", "tỉ" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.ONE;
        };
    }

    private static boolean is(ParagraphScan scan, int at, String word) {
        return at < scan.size() && scan.token(at).fold().equals(word);
    }
}
