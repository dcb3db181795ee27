package vn.chitieu.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.NumberReader;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.text.Span;

/** Finds the quantities of a paragraph: numerals that no rule has told otherwise, with their units. */
public final class QuantityFinder {

    /** Behind a dot decimals or thousands. */
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private final MoneyReader money;
    private final CountReader counts;

    /**
     * Creates a finder.
     *
     * @param nouns what numbers count
     */
    public QuantityFinder(CountedNouns nouns) {
        this.money = new MoneyReader(nouns);
        this.counts = new CountReader(nouns);
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
        return SharedNouns.shared(scan, found);
    }

    private @Nullable Quantity read(ParagraphScan scan, int at) {
        Quantity first = single(scan, at);
        if (first == null || first.max() != null || first.denominator() != null) {
            return first;
        }
        Quantity range = wordRange(scan, first);
        if (range != null) {
            return range;
        }
        Quantity fraction = fraction(scan, first);
        return fraction == null ? first : fraction;
    }

    /**
     * {@code 350 triệu đồng/400 triệu đồng}, {@code 612 người/650 người}, {@code 12 trên tổng số 15 thôn}: the number is a part of
     * another of its kind.
     */
    private @Nullable Quantity fraction(ParagraphScan scan, Quantity part) {
        int next = behindFractionSign(scan, part);
        if (next < 0 || next >= scan.size() || scan.token(next).kind() != Token.Kind.NUMERAL) {
            return null;
        }
        Quantity whole = single(scan, next);
        if (whole == null || whole.max() != null || whole.denominator() != null) {
            return null;
        }
        boolean money = part.form() == Quantity.Form.MONEY && whole.form() == Quantity.Form.MONEY;
        boolean counts = whole.form() == Quantity.Form.COUNT
                && (part.form() == Quantity.Form.BARE
                        || part.form() == Quantity.Form.COUNT
                                && String.valueOf(part.unit()).equals(whole.unit()));
        boolean bare = part.form() == Quantity.Form.BARE && part.value().compareTo(whole.value()) > 0;
        if (!money && !counts || bare) {
            return null;
        }
        return new Quantity(
                part.first(),
                whole.last(),
                whole.end(),
                whole.form(),
                part.value(),
                null,
                whole.value(),
                whole.unit(),
                whole.per(),
                new Span(part.span().start(), whole.span().end()));
    }

    /** Returns the index behind a slash after a unit, or behind {@code trên} after a bare number; -1 where neither stands there. */
    private static int behindFractionSign(ParagraphScan scan, Quantity part) {
        int at = part.end();
        if (part.form() != Quantity.Form.BARE) {
            return scan.is(at, "/") ? PlanWords.behind(scan, at + 1) : -1;
        }
        if (!scan.is(at, "trên")) {
            return -1;
        }
        at += scan.is(at + 1, "tổng") ? 2 : 1;
        return scan.is(at, "số") ? at + 1 : at;
    }

    /** {@code từ 20% đến 30%}, {@code 5% - 7%}, {@code từ 50 ha đến 75 ha}. */
    private @Nullable Quantity wordRange(ParagraphScan scan, Quantity low) {
        if (low.form() == Quantity.Form.PRICE && low.per() != null) {
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
        Quantity priced = money.range(scan, low, high);
        if (priced != null) {
            return priced;
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
                low.first(),
                next,
                high.end(),
                high.form(),
                lowValue,
                high.value(),
                null,
                high.unit(),
                high.per(),
                new Span(low.span().start(), high.span().end()));
    }

    private static BigDecimal multiplier(ParagraphScan scan, Quantity money) {
        return ScaleWords.factor(scan, money.last() + 1);
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
        return counts.read(scan, at);
    }

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
        return DECIMALS.matcher(text).matches() ? text.replace('.', ',') : text;
    }
}
