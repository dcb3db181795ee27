package vn.chitieu.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.NumberReader;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.TimePhrases;
import vn.chitieu.text.Span;

/** Finds the quantities of a paragraph: numerals that no rule has told otherwise, with their units. */
public final class QuantityFinder {
    private static final Set<String> BEFORE_COUNT =
            Set.of(":", "=", "là", "còn", "đạt", "xuống", "lên", "đến", "gồm", "khoảng", "trên", "hơn");

    private final CountedNouns nouns;
    private final MoneyReader money;

    /**
     * Creates a finder.
     *
     * @param nouns what numbers count
     */
    public QuantityFinder(CountedNouns nouns) {
        this.nouns = nouns;
        this.money = new MoneyReader(nouns);
    }

    /**
     * Finds quantities.
     *
     * @param scan the paragraph
     * @return quantities from left to right
     */
    public List<Quantity> find(ParagraphScan scan) {
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < scan.size()) {
            if (scan.token(i).kind() == Token.Kind.NUMERAL && scan.role(i) == null) {
                Quantity quantity = read(scan, i);
                if (quantity != null) {
                    List<Quantity> parts = BracketedParts.of(scan, quantity);
                    found.add(quantity);
                    found.addAll(parts);
                    i = parts.isEmpty()
                            ? Math.max(i + 1, quantity.end())
                            : parts.get(parts.size() - 1).end();
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
            "đang", "đã", "chưa", "tạm", "mới", "không", "còn", "dừng", "ngừng", "được", "hoàn", "phải", "sẽ", "bị",
            "triển", "thi", "xây", "hoạt");

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
        boolean dash = word.equals("-") || word.equals("–") || word.equals("÷");
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
        return MoneyReader.scale(scan, money.last() + 1);
    }

    private @Nullable Quantity single(ParagraphScan scan, int at) {
        String text = scan.token(at).text();
        int next = at + 1;
        if (next < scan.size() && (scan.is(next, "%") || (scan.is(next, "phần") && scan.is(next + 1, "trăm")))) {
            int end = scan.is(next, "%") ? next + 1 : next + 2;
            NumberReader.Value value = NumberReader.read(percent(text), false);
            return value == null ? null : share(scan, at, end, value, Quantity.Form.PERCENT, "%");
        }
        if (scan.is(next, "‰")) {
            NumberReader.Value value = NumberReader.read(percent(text), false);
            return value == null ? null : share(scan, at, next + 1, value, Quantity.Form.COUNT, "‰");
        }
        Quantity found = money.read(scan, at);
        if (found != null) {
            return found;
        }
        NumberReader.Value value = NumberReader.read(text, true);
        if (value == null) {
            return null;
        }
        int spelt = SpelledNumber.behind(scan, next);
        next = MoneyReader.isScaleWord(scan, spelt) || nouns.length(scan, spelt) > 0 ? spelt : next;
        BigDecimal scale = MoneyReader.scale(scan, next);
        int noun = scale.signum() > 0 && MoneyReader.isScaleWord(scan, next) ? next + 1 : next;
        // 1/2 số hộ is a share of households as 77/1.329 hộ is
        noun += value.denominator() != null && scan.is(noun, "số") ? 1 : 0;
        int length = nouns.length(scan, noun);
        Span span = new Span(scan.token(at).start(), scan.token(at).end());
        if (length == 0) {
            if (!MoneyReader.isScaleWord(scan, next)) {
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
        if (fullUnit.toString().equals("m2") && scan.is(end, "sàn") && scan.is(end + 1, "/")) {
            fullUnit.append(" sàn");
            end++;
        }
        if (unit.equals("điểm") && scan.is(end, "%")) {
            fullUnit.append(" %");
            end++;
        } else if (unit.equals("điểm") && scan.is(end, "phần") && scan.is(end + 1, "trăm")) {
            fullUnit.append(" phần trăm");
            end += 2;
        }
        String per = null;
        while (scan.is(end, "/") && end + 1 < scan.size() && scan.token(end + 1).kind() == Token.Kind.WORD) {
            String over = scan.token(end + 1).fold();
            int words = Math.max(1, nouns.length(scan, end + 1));
            words += over.equals("ngày") && scan.is(end + 2, "đêm") ? 1 : 0;
            String overWords = scan.words(end + 1, end + 1 + words).toLowerCase(Locale.ROOT);
            boolean either = PLACES.contains(unit) && PLACES.contains(overWords);
            boolean density = Dimensions.contains(overWords);
            if (over.equals("năm") || over.equals("tháng") || over.equals("quý") || !measure && !either && !density) {
                per = per == null ? overWords : per + "/" + overWords;
            } else {
                fullUnit.append('/').append(overWords);
            }
            end += 1 + words;
        }
        if (per == null && fullUnit.indexOf("/") > 0 && recursUnsaid(scan, end)) {
            per = scan.token(end).fold();
            end++;
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

    /** {@code 63 ấp/khu phố} are villages of either kind. */
    private static final Set<String> PLACES = Set.of(
            "thôn", "bản", "ấp", "khóm", "buôn", "làng", "xóm", "khu phố", "tổ dân phố", "khối phố", "xã", "phường");

    /** {@code 800 kWh/người năm}: the slash before the time is left out. */
    private static boolean recursUnsaid(ParagraphScan scan, int at) {
        boolean time = scan.is(at, "năm") || scan.is(at, "tháng") || scan.is(at, "ngày");
        return time && TimePhrases.endsAt(scan, at + 1);
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
            if (scan.is(i, "số")) {
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

    private static Quantity share(
            ParagraphScan scan, int at, int end, NumberReader.Value value, Quantity.Form form, String unit) {
        String per = null;
        int after = end;
        if (scan.is(after, "/")
                && after + 1 < scan.size()
                && scan.token(after + 1).kind() == Token.Kind.WORD) {
            per = scan.token(after + 1).text().toLowerCase(Locale.ROOT);
            after += 2;
        }
        return new Quantity(
                at,
                at,
                after,
                form,
                value.value(),
                value.max(),
                value.denominator(),
                unit,
                per,
                new Span(scan.token(at).start(), scan.token(at).end()));
    }

    /** A share has decimals: {@code 12.345%} cannot be twelve thousand. */
    private static String percent(String text) {
        return text.matches("\\d{1,3}\\.\\d{3}") ? text.replace('.', ',') : text;
    }
}
