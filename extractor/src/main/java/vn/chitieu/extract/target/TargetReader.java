package vn.chitieu.extract.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.indicator.CarriedIndicator;
import vn.chitieu.extract.indicator.IndicatorPhrase;
import vn.chitieu.extract.indicator.IndicatorReader;
import vn.chitieu.extract.quantity.Dimensions;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.PhraseWords;
import vn.chitieu.extract.sentence.Place;
import vn.chitieu.extract.target.MovementReader.Movement;
import vn.chitieu.extract.time.PlanTime;
import vn.chitieu.extract.time.TargetTime;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleMatch;

/** Makes targets of the quantities of a paragraph: comparator, direction, measure, kind, year and indicator of each. */
public final class TargetReader {
    /** A short lead-in with no number of its own. */
    private static final Pattern LEAD_IN = Pattern.compile("[^\\d:]{6,120}:");

    private static final Pattern SUBJECT = Pattern.compile("(?:Về|Chỉ tiêu về) ([^.:]{4,120})[.:]?");

    private final RuleBook rules;
    private final IndicatorReader indicators;
    private final PlanTime time;
    private final TargetTime times;
    private final MovementReader movements;
    private final BaselineReader baselines;

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
        Map<Integer, RuleMatch> comparators = byNumeral(rules.match("comparator", scan.ruleText()));
        List<RuleMatch> directions = rules.match("direction", scan.ruleText());
        List<RuleMatch> cues = rules.match("time", scan.ruleText());
        List<RuleMatch> periods = rules.match("per", scan.ruleText());
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
            IndicatorPhrase phrase = named(
                    indicators.read(scan, quantities, i, before), quantity, indicators.label(scan, quantity), place);
            if (newSentence && sentenceBefore != null && goesOn(phrase, quantity, sentenceBefore)) {
                phrase = phrase.measuring(sentenceBefore.indicator());
            }
            if (quantity.form() == Quantity.Form.BARE && !bareCounts(scan, quantities, i, phrase)) {
                IndicatorPhrase listed = listed(scan, quantity, phrase, place);
                if (listed == null) {
                    continue;
                }
                phrase = listed;
            }
            Quantity prior = i > 0 && !newSentence ? quantities.get(i - 1) : null;
            TargetDraft draft = draft(
                    scan, quantities, i, prior, phrase, previous, comparators, directions, cues, periods, place, area);
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

    /** {@code + Năm 2024: 9%} under {@code - Tỷ lệ hộ nghèo:} measures what its lead-in, else its heading names. */
    private IndicatorPhrase named(IndicatorPhrase phrase, Quantity quantity, String label, Place place) {
        String about = bareNoun(phrase, quantity) ? subjectAbove(phrase.indicator(), label, place) : null;
        if (about != null) {
            return phrase.measuring(about);
        }
        if (!phrase.indicator().isEmpty() && !Dimensions.contains(phrase.indicator())) {
            return phrase;
        }
        if (!label.isEmpty() && phrase.indicator().isEmpty()) {
            return phrase.measuring(label);
        }
        String leadIn = place.leadIn();
        if (leadIn != null && LEAD_IN.matcher(leadIn).matches()) {
            String words = leadIn.substring(0, leadIn.length() - 1).strip();
            return phrase.measuring(words);
        }
        String heading = time.heading(place.section());
        Matcher subject = SUBJECT.matcher(heading == null ? "" : heading);
        String named = subject.matches() ? subject.group(1) : phrase.indicator();
        return phrase.measuring(named.isEmpty() && phrase.area() != null ? phrase.area() : named);
    }

    /** {@code - Đầu kỳ: 412 hộ, tỷ lệ 21,9%} says of what only by its heading {@code Hộ nghèo}. */
    private static boolean bareNoun(IndicatorPhrase phrase, Quantity quantity) {
        String words = phrase.indicator().toLowerCase(Locale.ROOT);
        boolean noun = words.equals(quantity.unit()) || words.equals("số " + quantity.unit());
        return noun && words.indexOf(' ') == words.lastIndexOf(' ') || BARE_RATES.contains(words);
    }

    /** {@code Diễn biến hộ nghèo qua các năm}. */
    private static final Pattern OF_THE_POOR = Pattern.compile(
            "(?iu)(?:diễn biến|biến động|thực trạng|tình hình|số lượng|kết quả giảm|kết quả rà soát|kết quả) (?:số )?(hộ (?:cận )?nghèo)(?: (?:qua|các|giai|trong|năm|của|trên).*)?");

    private static final Set<String> BARE_RATES = Set.of("hộ", "số hộ", "tỷ lệ", "tỉ lệ", "tỷ lệ hộ", "tỉ lệ hộ");

    /** The lead-in or heading that a bare noun is counted under, where it begins with that noun; else null. */
    private @Nullable String subjectAbove(String noun, String label, Place place) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        for (String above : new String[] {label, place.leadIn(), time.heading(place.section())}) {
            String words = above == null ? "" : above.strip().replaceFirst("[:.]$", "");
            boolean shared = (words.toLowerCase(Locale.ROOT) + " ").matches("(?:số |tổng số |tỷ lệ |tỉ lệ )?hộ .*");
            Matcher poor = OF_THE_POOR.matcher(words);
            if (last.equals("hộ") && poor.matches()) {
                return poor.group(1);
            }
            if (shared && words.split(" ", -1).length <= 6 && (last.equals("hộ") || last.equals("lệ"))) {
                return words;
            }
        }
        return null;
    }

    private static Map<Integer, RuleMatch> byNumeral(List<RuleMatch> matches) {
        Map<Integer, RuleMatch> byNumeral = new HashMap<>();
        for (RuleMatch match : matches) {
            RuleMatch.Range n = match.groups().get("n");
            if (n != null) {
                byNumeral.putIfAbsent(n.from(), match);
            }
        }
        return byNumeral;
    }

    /** {@code a) Trẻ em dưới 4 tuổi: 2,5} under {@code Hệ số trợ cấp hằng tháng:} is a number of what its heading names. */
    private @Nullable IndicatorPhrase listed(
            ParagraphScan scan, Quantity quantity, IndicatorPhrase phrase, Place place) {
        boolean ends = quantity.end() >= scan.size()
                || quantity.end() == scan.size() - 1
                        && scan.token(quantity.end()).kind() == Token.Kind.MARK;
        boolean labelled =
                quantity.first() > 0 && scan.token(quantity.first() - 1).fold().equals(":");
        String above = place.leadIn() != null ? place.leadIn() : time.heading(place.section());
        if (!ends || !labelled || above == null || !COUNTED.matcher(above).find()) {
            return null;
        }
        String words = above.strip().replaceFirst("[:.]$", "");
        return new IndicatorPhrase(words + ": " + phrase.indicator(), null, false);
    }

    private static final Pattern COUNTED = Pattern.compile(
            "^(?:Hệ số|Số lượng|Tổng số|Tỷ lệ|Tỉ lệ|Chỉ số|Số (?:hộ|người|lao động|xã|thôn|bản|công trình|mô hình))");

    /** A number with no unit is a target where the words before it name a number or a rate. */
    private boolean bareCounts(ParagraphScan scan, List<Quantity> quantities, int index, IndicatorPhrase phrase) {
        Quantity quantity = quantities.get(index);
        String lower = phrase.indicator().toLowerCase(Locale.ROOT);
        boolean counted = lower.startsWith("số ")
                || lower.startsWith("tổng số")
                || lower.startsWith("tỷ lệ")
                || lower.startsWith("hệ số")
                || lower.startsWith("chỉ số")
                || lower.startsWith("tỷ số");
        boolean fraction = quantity.denominator() != null;
        boolean closes = quantity.first() > 0
                && Set.of("là", "còn", "đạt", ":", "xuống", "lên", "đến", "có", "=")
                        .contains(scan.token(quantity.first() - 1).fold());
        return (counted && closes) || (fraction && quantity.value().compareTo(quantity.denominator()) <= 0 && closes);
    }

    private TargetDraft draft(
            ParagraphScan scan,
            List<Quantity> quantities,
            int index,
            @Nullable Quantity prior,
            IndicatorPhrase phrase,
            @Nullable TargetDraft previous,
            Map<Integer, RuleMatch> comparators,
            List<RuleMatch> directions,
            List<RuleMatch> cues,
            List<RuleMatch> periods,
            Place place,
            @Nullable String area) {
        Quantity quantity = quantities.get(index);
        RuleMatch comparator = comparators.get(quantity.first());
        if (comparator == null && quantity.last() != quantity.first()) {
            comparator = comparators.get(quantity.last());
        }
        String compared = quantity.max() != null
                ? "range"
                : comparator == null
                        ? "eq"
                        : String.valueOf(comparator.rule().gives().get("comparator"));
        Movement movement = movements.read(scan, quantity, prior, previous, directions);
        if (phrase.area() != null && movement.direction() == null && previous != null) {
            movement = new Movement(previous.direction(), previous.measure(), previous.rule());
        }
        Integer year = times.year(scan, quantity, prior, place);
        String kind = times.kind(scan, quantity, year, cues, place);
        if (year == null) {
            year = kind.equals("result") ? times.resultYear(place) : time.planEnd();
        }
        String per = quantity.per() != null ? quantity.per() : TargetTime.per(scan, quantity, periods);
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

    private double confidence(Quantity quantity, IndicatorPhrase phrase, Place place) {
        double confidence =
                quantity.form() == Quantity.Form.PERCENT ? 0.96 : quantity.form() == Quantity.Form.BARE ? 0.7 : 0.9;
        if (phrase.indicator().isEmpty()) {
            confidence -= 0.3;
        }
        return place.section() < 0 ? confidence - 0.1 : confidence;
    }
}
