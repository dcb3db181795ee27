package vn.chitieu.extract.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.NumberReader;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.TimePhrases;
import vn.chitieu.text.Span;

/** Reads a number that is no share and no money with the noun or measure that it counts, and what it is for each of. */
final class CountReader {
    private static final Set<String> BEFORE_COUNT =
            Set.of(":", "=", "là", "còn", "đạt", "xuống", "lên", "đến", "gồm", "khoảng", "trên", "hơn");

    /** {@code 63 ấp/khu phố} are villages of either kind. */
    private static final Set<String> PLACES = Set.of(
            "thôn", "bản", "ấp", "khóm", "buôn", "làng", "xóm", "khu phố", "tổ dân phố", "khối phố", "xã", "phường");

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

    private final CountedNouns nouns;

    CountReader(CountedNouns nouns) {
        this.nouns = nouns;
    }

    /**
     * Reads a number.
     *
     * @param scan the paragraph
     * @param at index of its numeral
     * @return the number, bare where nothing is counted, or null where the numeral is none
     */
    @Nullable
    Quantity read(ParagraphScan scan, int at) {
        String text = scan.token(at).text();
        int next = at + 1;
        NumberReader.Value value = NumberReader.read(text, true);
        if (value == null) {
            return null;
        }
        int spelt = SpelledNumber.behind(scan, next);
        next = ScaleWords.isAt(scan, spelt) || nouns.length(scan, spelt) > 0 ? spelt : next;
        BigDecimal scale = ScaleWords.factor(scan, next);
        int noun = scale.signum() > 0 && ScaleWords.isAt(scan, next) ? next + 1 : next;
        // 1/2 số hộ is a share of households as 77/1.329 hộ is
        noun += value.denominator() != null && scan.is(noun, "số") ? 1 : 0;
        int length = nouns.length(scan, noun);
        Span span = new Span(scan.token(at).start(), scan.token(at).end());
        if (length == 0) {
            if (!ScaleWords.isAt(scan, next)) {
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
        while (scan.is(end, "/")
                && end + 1 < scan.size()
                && scan.token(end + 1).kind() == Token.Kind.WORD
                && PlanWords.behind(scan, end + 1) == end + 1) {
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
}
