package vn.chitieu.extract.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.indicator.CarriedIndicator;
import vn.chitieu.extract.indicator.IndicatorPhrase;
import vn.chitieu.extract.indicator.IndicatorReader;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.PhraseWords;
import vn.chitieu.extract.sentence.Place;
import vn.chitieu.extract.sentence.PlannedValue;
import vn.chitieu.extract.target.MovementReader.Movement;
import vn.chitieu.extract.time.PlanTime;
import vn.chitieu.extract.time.Recurrence;
import vn.chitieu.extract.time.TargetTime;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleMatch;

/** Makes targets of the quantities of a paragraph: comparator, direction, measure, kind, year and indicator of each. */
public final class TargetReader {
    private static final Pattern COUNTED = Pattern.compile("^(?:số |tổng số|tỷ lệ|hệ số|chỉ số|tỷ số)");

    private static final Set<String> BEFORE_BARE = Set.of("là", "còn", "đạt", ":", "xuống", "lên", "đến", "có", "=");

    private final RuleBook rules;
    private final IndicatorReader indicators;
    private final PlanTime time;
    private final TargetTime times;
    private final MovementReader movements;
    private final BaselineReader baselines;
    private final SubjectAbove above;

    /**
     * Creates a reader for one document.
     *
     * @param rules rules of the groups {@code comparator}, {@code direction}, {@code time} and {@code per}
     * @param indicators tells what numbers measure
     * @param words words at which phrases begin and end
     * @param time knows the years of the document
     */
    public TargetReader(RuleBook rules, IndicatorReader indicators, PhraseWords words, PlanTime time) {
        this.rules = rules;
        this.indicators = indicators;
        this.time = time;
        this.times = new TargetTime(time);
        this.movements = new MovementReader(words);
        this.baselines = new BaselineReader(time);
        this.above = new SubjectAbove(time);
    }

    /**
     * Reads the targets of a paragraph.
     *
     * @param scan the paragraph
     * @param quantities all its quantities in order
     * @param place where it stands
     * @return a draft for each quantity that is a target, in order
     */
    public List<TargetDraft> read(ParagraphScan scan, List<Quantity> quantities, Place place) {
        TargetCues cues = TargetCues.of(rules, scan);
        List<TargetDraft> drafts = new ArrayList<>();
        String area = place.area() != null ? place.area() : indicators.areaAhead(scan);
        IndicatorPhrase before = null;
        IndicatorPhrase sentenceBefore = null;
        TargetDraft previous = null;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            if (quantity.form() == Quantity.Form.MONEY) {
                before = null;
                previous = null;
                continue;
            }
            boolean newSentence =
                    i == 0 || scan.sentence(quantities.get(i - 1).first()) != scan.sentence(quantity.first());
            if (newSentence) {
                sentenceBefore = before;
                before = null;
                previous = null;
            }
            IndicatorPhrase phrase = above.complete(
                    indicators.read(scan, quantities, i, before), quantity, indicators.label(scan, quantity), place);
            if (newSentence && sentenceBefore != null && goesOn(phrase, quantity, sentenceBefore)) {
                phrase = phrase.measuring(sentenceBefore.indicator());
            }
            if (quantity.form() == Quantity.Form.BARE && !bareCounts(scan, quantity, phrase)) {
                IndicatorPhrase listed = above.listed(scan, quantity, phrase, place);
                if (listed == null) {
                    continue;
                }
                phrase = listed;
            }
            Quantity prior = i > 0 && !newSentence ? quantities.get(i - 1) : null;
            TargetDraft draft = draft(scan, quantity, prior, phrase, previous, cues, place, area);
            drafts.add(draft);
            boolean onlyCounts = phrase.indicator().equalsIgnoreCase(quantity.unit())
                    && phrase.indicator().indexOf(' ') < 0;
            // In 5.126 hộ nghèo/21.340 hộ dân, chiếm 24,02% the share is of what stands before the slash.
            boolean whole = before != null && quantity.first() > 0 && scan.is(quantity.first() - 1, "/");
            before = onlyCounts && before != null || whole ? before : phrase;
            previous = whole ? previous : draft;
        }
        return baselines.tell(scan, drafts);
    }

    /** {@code Cuối năm còn 121 hộ nghèo. Giảm 29 hộ.}: a sentence that counts the same and names only its noun. */
    private static boolean goesOn(IndicatorPhrase phrase, Quantity quantity, IndicatorPhrase sentenceBefore) {
        return phrase.indicator().indexOf(' ') < 0
                && phrase.indicator().equalsIgnoreCase(quantity.unit())
                && CarriedIndicator.hasWords(sentenceBefore.indicator(), phrase.indicator());
    }

    /** A number with no unit is a target where the words before it name a number or a rate. */
    private static boolean bareCounts(ParagraphScan scan, Quantity quantity, IndicatorPhrase phrase) {
        if (quantity.first() == 0
                || !BEFORE_BARE.contains(scan.token(quantity.first() - 1).fold())) {
            return false;
        }
        BigDecimal denominator = quantity.denominator();
        return COUNTED.matcher(phrase.indicator().toLowerCase(Locale.ROOT)).find()
                || denominator != null && quantity.value().compareTo(denominator) <= 0;
    }

    private TargetDraft draft(
            ParagraphScan scan,
            Quantity quantity,
            @Nullable Quantity prior,
            IndicatorPhrase phrase,
            @Nullable TargetDraft previous,
            TargetCues cues,
            Place place,
            @Nullable String area) {
        RuleMatch comparator = cues.comparator(quantity);
        String compared = quantity.max() != null
                ? "range"
                : comparator == null
                        ? "eq"
                        : String.valueOf(comparator.rule().gives().get("comparator"));
        Movement movement = movements.read(scan, quantity, prior, previous, cues.directions());
        if (phrase.area() != null && movement.direction() == null && previous != null) {
            movement = new Movement(previous.direction(), previous.measure(), previous.rule());
        }
        Integer year = times.year(scan, quantity, prior, place);
        String kind = times.kind(scan, quantity, year, cues.times(), place);
        if (year == null && previous != null && PlannedValue.isAt(scan, quantity.first())) {
            year = previous.year();
        }
        if (year == null) {
            year = kind.equals("result") ? times.resultYear(place) : time.planEnd();
        }
        String per = quantity.per() != null ? quantity.per() : Recurrence.of(scan, quantity, cues.periods());
        String rule = comparator != null
                ? comparator.rule().id()
                : movement.rule() != null ? movement.rule() : phrase.leading() ? "target.leading" : "target.trailing";
        return new TargetDraft(
                quantity,
                phrase,
                kind,
                movement.measure(),
                movement.direction(),
                compared,
                per,
                year,
                phrase.area() != null ? phrase.area() : area,
                scan.sentenceText(quantity.first()),
                rule,
                confidence(quantity, phrase, place),
                0);
    }

    private static double confidence(Quantity quantity, IndicatorPhrase phrase, Place place) {
        double confidence =
                quantity.form() == Quantity.Form.PERCENT ? 0.96 : quantity.form() == Quantity.Form.BARE ? 0.7 : 0.9;
        if (phrase.indicator().isEmpty()) {
            confidence -= 0.3;
        }
        return place.section() < 0 ? confidence - 0.1 : confidence;
    }
}
