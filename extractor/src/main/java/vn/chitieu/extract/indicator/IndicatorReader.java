package vn.chitieu.extract.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ClauseOpening;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.PhraseWords;
import vn.chitieu.extract.sentence.PlannedValue;

/**
 * Finds the words that say what a number measures: before it ({@code tỷ lệ hộ nghèo còn 5%}), after it ({@code 100% hộ
 * nghèo được ...}) or around it ({@code đào tạo nghề cho 185 lao động}).
 */
public final class IndicatorReader {
    private final PhraseWords words;
    private final PhraseEnds ends;
    private final PhraseBounds bounds;
    private final PopulationReader populations;
    private final PlaceItem places;
    private final ListHead heads;
    private final SharedPredicate predicates;

    /**
     * Creates a reader.
     *
     * @param words words at which phrases begin and end
     * @param units names of offices
     */
    public IndicatorReader(PhraseWords words, UnitNames units) {
        this.words = words;
        ClauseOpening opening = new ClauseOpening(words);
        this.ends = new PhraseEnds(words, opening, new ActingUnits(units));
        this.bounds = new PhraseBounds(words, opening, ends);
        this.populations = new PopulationReader(words);
        this.places = new PlaceItem(words);
        this.heads = new ListHead(words, ends);
        this.predicates = new SharedPredicate(words, bounds);
    }

    /**
     * Reads the indicator of a quantity.
     *
     * @param scan the paragraph
     * @param quantities all quantities of the paragraph
     * @param index the quantity's place among them
     * @param before the phrase of the quantity before it in the sentence, or null
     */
    public IndicatorPhrase read(
            ParagraphScan scan, List<Quantity> quantities, int index, @Nullable IndicatorPhrase before) {
        Quantity quantity = quantities.get(index);
        int start = bounds.left(scan, quantities, index);
        int end = bounds.right(scan, quantities, index);
        int from = ends.skipStriving(scan, start, quantity.first());
        int to = ends.skipClosing(scan, from, quantity.first());
        String left = tidy(scan.words(from, to));
        left = SUMS.contains(left.toLowerCase(Locale.ROOT)) ? "" : left;
        boolean percent = quantity.form() == Quantity.Form.PERCENT;
        TrailingWords trailing = TrailingWords.of(scan, quantity, end);
        String right = trailing.text();
        if (before != null && PlannedValue.isAt(scan, quantity.first())) {
            return before;
        }
        String place = places.read(scan, from, to);
        if (place != null && CarriedIndicator.namesOnlyUnit(right, quantity)) {
            return new IndicatorPhrase(ofPlaces(scan, quantities, index, before, start, from), null, false, place);
        }
        if (before != null && index > 0 && !left.isEmpty() && quantity.counts(quantities.get(index - 1))) {
            return new IndicatorPhrase(whole(quantities.get(index - 1), before) + ": " + left, null, false);
        }
        if (left.isEmpty() && !percent && scan.is(start - 1, ":") && isBareNoun(right, quantity, start)) {
            // Hộ nghèo thiếu hụt về nước sạch: giảm 12 hộ
            String label = heads.label(scan, start - 1);
            if (!label.isEmpty()) {
                return new IndicatorPhrase(label, null, false);
            }
        }
        if (left.isEmpty() && CarriedIndicator.saysNothing(scan, quantities, index, right, before)) {
            String carried = CarriedIndicator.of(
                    scan, quantities, index, before, heads.sentence(scan, quantities, index), start);
            if (!carried.isEmpty()) {
                return new IndicatorPhrase(
                        carried, percent && !right.isEmpty() ? CarriedIndicator.whole(right) : null, false);
            }
        }
        String given = receivers(scan, quantities, index, before, start, right);
        if (given != null) {
            return new IndicatorPhrase(given, null, false);
        }
        boolean hasHead = from < to && words.startingAt("head", scan, from, to) > 0;
        String parent = heads.enclosing(scan, quantities, index);
        if (left.isEmpty() && !right.isEmpty()) {
            String said = percent ? right + predicates.ofNext(scan, quantities, index, trailing) : right;
            return new IndicatorPhrase(join(parent, said), percent ? populations.of(scan, trailing) : null, true);
        }
        if (percent && !left.isEmpty() && (trailing.tail() || hasHead)) {
            boolean same = index > 0 && scan.clause(quantities.get(index - 1).first()) == scan.clause(quantity.first());
            boolean item = same
                    || to == quantity.first()
                            && before != null
                            && before.indicator().contains(": ");
            String full = ListHead.continued(left, hasHead, before, parent, item);
            return new IndicatorPhrase(full, PopulationReader.shareOf(full), false);
        }
        if (percent) {
            String around = right.isEmpty() ? left : left + " " + right;
            return new IndicatorPhrase(join(parent, around), populations.of(scan, trailing), true);
        }
        if (hasHead || quantity.form() == Quantity.Form.PRICE || quantity.form() == Quantity.Form.BARE) {
            return new IndicatorPhrase(left.isEmpty() ? fallback(right, before) : join(parent, left), null, false);
        }
        String around = around(scan, quantity, left, right);
        return new IndicatorPhrase(around.isEmpty() ? fallback(right, before) : join(parent, around), null, false);
    }

    /** What is divided: the indicator of the number before, which may be another part of it. */
    private static String whole(Quantity prior, IndicatorPhrase before) {
        int part = prior.end() == prior.first() + 1 ? before.indicator().lastIndexOf(": ") : -1;
        return part < 0 ? before.indicator() : before.indicator().substring(0, part);
    }

    /** The words around a number that counts: {@code Đào tạo nghề cho} 185 {@code lao động}; the noun is not said twice. */
    private static String around(ParagraphScan scan, Quantity quantity, String left, String right) {
        boolean bracketed = quantity.first() > 0 && scan.is(quantity.first() - 1, "(") && scan.is(quantity.end(), ")");
        boolean counted = bracketed
                || CarriedIndicator.repeats(left, right, quantity)
                || (COLLECTIVE.matcher(left).lookingAt() || HEADS.equals(quantity.unit()))
                        && right.equalsIgnoreCase(quantity.unit());
        return left.isEmpty() ? right : right.isEmpty() || counted ? left : left + " " + right;
    }

    /** {@code 12 hộ} does not say what is counted, {@code 12 hộ nghèo} may; right behind the colon no noun alone does. */
    private static boolean isBareNoun(String right, Quantity quantity, int start) {
        return right.equalsIgnoreCase(quantity.unit()) && (right.indexOf(' ') < 0 || quantity.first() - start <= 2);
    }

    /** The place that a paragraph begins with: {@code Tại xã A: ...}, {@code Huyện B: ...}; or null. */
    @Nullable
    public String areaAhead(ParagraphScan scan) {
        return places.ahead(scan);
    }

    /** The words before the colon that a paragraph begins with: {@code Hộ nghèo: giảm 1,02%, từ 4,06% xuống 3,04%}; or an empty text. */
    public String label(ParagraphScan scan, Quantity quantity) {
        int colon = 0;
        while (colon < Math.min(quantity.first(), LONGEST_LABEL)
                && !scan.is(colon, ":")
                && scan.token(colon).kind() != Token.Kind.NUMERAL) {
            colon++;
        }
        boolean labelled = colon < quantity.first() && scan.is(colon, ":") && places.ahead(scan) == null;
        return labelled ? tidy(scan.words(ends.skipStriving(scan, 0, colon), colon)) : "";
    }

    /** What a list by places is about: the indicator of the item before, else the words that head the list. */
    private String ofPlaces(
            ParagraphScan scan,
            List<Quantity> quantities,
            int index,
            @Nullable IndicatorPhrase before,
            int start,
            int item) {
        boolean carries = before != null && !before.indicator().equals(before.area());
        boolean goesOn = before != null && carries && before.area() != null;
        String head = goesOn ? "" : heads.opening(scan, quantities, index, item);
        return head.isEmpty() && carries ? CarriedIndicator.of(scan, quantities, index, before, "", start) : head;
    }

    private static final Set<String> SUMS = Set.of("tổng", "tổng số", "tổng cộng", "cả thảy");

    private static final Set<String> BOUNDS =
            Set.of("ít", "nhất", "tối", "thiểu", "trên", "hơn", "khoảng", "gần", "từ");
    private static final int LONGEST_LABEL = 10;

    /** The word that animals are counted by: {@code gia cầm 25.000 con}. */
    private static final String HEADS = "con";

    /** Nouns that hold what they count: {@code đàn lợn 5.200 con}, {@code dân số 90.000 người}. */
    private static final Pattern COLLECTIVE = Pattern.compile("(?iu)(?:tổng )?(?:đàn|dân số|quy mô dân số)\\b");

    /** {@code mở 3 lớp tập huấn kỹ thuật cho 105 người}: those who get what the number before counts; or null. */
    private static @Nullable String receivers(
            ParagraphScan scan,
            List<Quantity> quantities,
            int index,
            @Nullable IndicatorPhrase before,
            int start,
            String right) {
        Quantity quantity = quantities.get(index);
        boolean follows = index > 0
                && start == quantities.get(index - 1).end()
                && quantities.get(index - 1).form() == Quantity.Form.COUNT
                && quantity.form() == Quantity.Form.COUNT;
        int to = quantity.first();
        while (to > start && BOUNDS.contains(scan.token(to - 1).fold())) {
            to--;
        }
        if (before == null || !follows || !scan.is(to - 1, "cho") || right.isEmpty()) {
            return null;
        }
        return before.indicator() + " cho " + right.split(",", 2)[0].strip();
    }

    private static String fallback(String right, @Nullable IndicatorPhrase before) {
        return !right.isEmpty() ? right : before == null ? "" : before.indicator();
    }

    private static String join(String parent, String words) {
        if (words.isEmpty()) {
            return parent;
        }
        return parent.isEmpty() || words.equalsIgnoreCase(parent) ? words : parent + ": " + words;
    }

    /** Returns words without the marks, signs and half brackets at their ends. */
    public static String tidy(String words) {
        String tidy = words.strip();
        while (!tidy.isEmpty() && ",:;-–÷(=+*)".indexOf(tidy.charAt(0)) >= 0) {
            tidy = tidy.substring(1).strip();
        }
        while (!tidy.isEmpty() && ",:;-–÷(=.".indexOf(tidy.charAt(tidy.length() - 1)) >= 0) {
            tidy = tidy.substring(0, tidy.length() - 1).strip();
        }
        // 85 nhà x 50 triệu đồng/nhà
        if (tidy.equals("x") || tidy.endsWith(" x")) {
            tidy = tidy.substring(0, tidy.length() - 1).strip();
        }
        if (tidy.endsWith(")") && tidy.indexOf('(') < 0) {
            tidy = tidy.substring(0, tidy.length() - 1).strip();
        }
        return tidy;
    }
}
