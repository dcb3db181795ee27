package vn.chitieu.extract.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.NumberReader;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.text.Span;

/** Reads money: amounts, and prices, incomes and other money that is for one of something or measures something. */
final class MoneyReader {
    private static final Set<String> FOREIGN = Set.of("usd", "eur", "euro", "jpy", "cny");

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
        MoneyWords unit = MoneyWords.at(scan, SpelledNumber.behind(scan, at + 1));
        NumberReader.Value value = NumberReader.read(scan.token(at).text(), !unit.scaled());
        if (value == null) {
            return null;
        }
        Quantity foreign = unit.named() ? null : foreign(scan, at, unit.end(), value);
        if (foreign != null) {
            return foreign;
        }
        if (!unit.isMoney(scan)) {
            return null;
        }
        int last = at;
        int end = unit.end();
        BigDecimal amount = amount(scan, unit, value.value());
        Quantity rest = unit.goesOn(scan) ? read(scan, end) : null;
        if (rest != null && rest.form() == Quantity.Form.MONEY) {
            amount = amount.add(rest.value());
            last = rest.last();
            end = rest.end();
        }
        PriceBasis basis = PriceBasis.of(scan, at, end, nouns);
        if (!basis.ofOne()) {
            BigDecimal max = value.max() == null ? null : value.max().multiply(unit.factor(scan));
            BigDecimal whole =
                    value.denominator() == null ? null : value.denominator().multiply(unit.factor(scan));
            Span span = new Span(scan.token(at).start(), scan.token(end - 1).end());
            return new Quantity(
                    at, last, basis.end(), Quantity.Form.MONEY, amount, max, whole, null, basis.per(), span);
        }
        if (value.denominator() != null) {
            return null;
        }
        return new Quantity(
                at,
                last,
                basis.end(),
                Quantity.Form.PRICE,
                value.value(),
                value.max(),
                null,
                scan.words(unit.from(), end).toLowerCase(Locale.ROOT) + basis.over(),
                basis.per(),
                new Span(scan.token(at).start(), scan.token(at).end()));
    }

    /**
     * Reads a range of money for each of something: {@code mỗi huyện từ 500 triệu đến 1 tỷ đồng}.
     *
     * @param scan the paragraph
     * @param low the lower end as it reads alone
     * @param high the upper end
     * @return the price in the unit of the upper end, or null where the money is for nothing in particular
     */
    @Nullable
    Quantity range(ParagraphScan scan, Quantity low, Quantity high) {
        PriceBasis basis = PriceBasis.of(scan, low.first(), high.end(), nouns);
        if (high.form() != Quantity.Form.MONEY || basis.over().isEmpty()) {
            return null;
        }
        BigDecimal scale = ScaleWords.factor(scan, high.last() + 1);
        BigDecimal factor =
                switch (low.form()) {
                    case MONEY -> BigDecimal.ONE;
                    case PRICE -> ScaleWords.factor(scan, low.last() + 1);
                    default -> scale;
                };
        BigDecimal value = low.value().multiply(factor).divide(scale);
        BigDecimal max = high.value().divide(scale);
        return max.compareTo(value) <= 0
                ? null
                : new Quantity(
                        low.first(),
                        high.last(),
                        basis.end(),
                        Quantity.Form.PRICE,
                        value,
                        max,
                        null,
                        scan.words(high.last() + 1, high.end()).toLowerCase(Locale.ROOT) + basis.over(),
                        basis.per(),
                        new Span(low.span().start(), scan.token(high.last()).end()));
    }

    private static BigDecimal amount(ParagraphScan scan, MoneyWords unit, BigDecimal number) {
        BigDecimal factor = unit.factor(scan);
        BigDecimal half = unit.half() ? factor.divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
        return number.multiply(factor).add(half);
    }

    /** Money of other countries is shown as written: {@code 48,3 triệu USD} is 48.3 {@code triệu usd}. */
    private static @Nullable Quantity foreign(ParagraphScan scan, int at, int currency, NumberReader.Value value) {
        boolean dollars = scan.is(currency, "đô") && scan.is(currency + 1, "la");
        if (!dollars
                && !(currency < scan.size()
                        && FOREIGN.contains(scan.token(currency).fold()))) {
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
}
