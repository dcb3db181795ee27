package vn.chitieu.extract;

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
import vn.chitieu.extract.Drafts.TargetDraft;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleMatch;

/** Makes targets of the quantities of a paragraph: comparator, direction, measure, kind, year and indicator of each. */
final class TargetReader {
    private static final Set<String> LEVEL_WORDS =
            Set.of("còn", "xuống", "lên", "đạt", "đến", "tới", "bằng", "chiếm", "mức");
    /** A short lead-in with no number of its own. */
    private static final Pattern LEAD_IN = Pattern.compile("[^\\d:]{6,120}:");

    /** Growth is a noun: what stands after it in a list does not grow with it. */
    private static final String GROWTH = "direction.increase.growth";

    private static final Pattern SUBJECT = Pattern.compile("(?:Về|Chỉ tiêu về) ([^.:]{4,120})[.:]?");

    private static final Set<String> ADJACENT_SKIP = Set.of(
            "trên", "hơn", "dưới", "ít", "nhất", "tối", "thiểu", "đa", "khoảng", "gần", "bình", "quân", "từ", "thêm",
            "mỗi", "năm", "hằng", "hàng", "không", "quá", "trung", "được", "so", "thấp", "cao", "vượt");

    private final RuleBook rules;
    private final IndicatorReader indicators;
    private final PhraseWords words;
    private final PlanTime time;

    TargetReader(RuleBook rules, IndicatorReader indicators, PhraseWords words, PlanTime time) {
        this.rules = rules;
        this.indicators = indicators;
        this.words = words;
        this.time = time;
    }

    /**
     * Where a paragraph stands.
     *
     * @param section index of its section, or -1
     * @param leadIn text of the paragraph or bullet that heads it, or null
     * @param area place that the paragraph is about, or null
     * @param kind {@code plan} or {@code result} where the header of its column says so, or null
     */
    record Place(
            int section,
            @Nullable String leadIn,
            @Nullable String area,
            @Nullable String kind) {

        /** Returns whether the column's header says what was reached; a cue in the sentence to the contrary counts more. */
        @Nullable
        Boolean reached(@Nullable String cue) {
            if (kind == null) {
                return null;
            }
            boolean result = kind.equals("result");
            boolean contrary = result ? "target".equals(cue) : "result".equals(cue);
            return contrary ? null : Boolean.valueOf(result);
        }
    }

    /**
     * Reads the targets of a paragraph.
     *
     * @param scan the paragraph
     * @param quantities all its quantities in order
     * @param place where it stands
     * @return a draft for each quantity that is a target, in order
     */
    List<TargetDraft> read(ParagraphScan scan, List<Quantity> quantities, Place place) {
        Map<Integer, RuleMatch> comparators = byNumeral(rules.match("comparator", scan.ruleText()));
        List<RuleMatch> directions = rules.match("direction", scan.ruleText());
        List<RuleMatch> times = rules.match("time", scan.ruleText());
        List<RuleMatch> periods = rules.match("per", scan.ruleText());
        List<TargetDraft> drafts = new ArrayList<>();
        String area = place.area() != null ? place.area() : prefixArea(scan);
        IndicatorPhrase before = null;
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
                before = null;
                previous = null;
            }
            IndicatorPhrase phrase = named(indicators.read(scan, quantities, i, before), place);
            if (quantity.form() == Quantity.Form.BARE && !bareCounts(scan, quantities, i, phrase)) {
                IndicatorPhrase listed = listed(scan, quantity, phrase, place);
                if (listed == null) {
                    continue;
                }
                phrase = listed;
            }
            Quantity prior = i > 0 && !newSentence ? quantities.get(i - 1) : null;
            TargetDraft draft = draft(
                    scan, quantities, i, prior, phrase, previous, comparators, directions, times, periods, place, area);
            drafts.add(draft);
            boolean onlyCounts = phrase.indicator().equalsIgnoreCase(quantity.unit())
                    && phrase.indicator().indexOf(' ') < 0;
            before = onlyCounts && before != null ? before : phrase;
            previous = draft;
        }
        return baselines(scan, drafts);
    }

    /** {@code + Năm 2024: 9%} under {@code - Tỷ lệ hộ nghèo:} measures what its lead-in, else its heading names. */
    private IndicatorPhrase named(IndicatorPhrase phrase, Place place) {
        if (!phrase.indicator().isEmpty() && !CarriedIndicator.isDimension(phrase.indicator())) {
            return phrase;
        }
        String leadIn = place.leadIn();
        if (leadIn != null && LEAD_IN.matcher(leadIn).matches()) {
            String words = leadIn.substring(0, leadIn.length() - 1).strip();
            return new IndicatorPhrase(words, phrase.population(), false);
        }
        String heading = time.heading(place.section());
        Matcher subject = SUBJECT.matcher(heading == null ? "" : heading);
        return subject.matches() ? new IndicatorPhrase(subject.group(1), phrase.population(), false) : phrase;
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
            List<RuleMatch> times,
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
        Movement movement = movement(scan, quantity, prior, previous, directions);
        Integer year = year(scan, quantity, prior, place);
        String kind = kind(scan, quantity, year, times, place);
        if (year == null) {
            year = kind.equals("result") ? resultYear(place) : time.planEnd();
        }
        String per = quantity.per() != null ? quantity.per() : per(scan, quantity, periods);
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
                area,
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

    private @Nullable Integer resultYear(Place place) {
        Integer heading = time.headingYear(place.section());
        Integer end = time.planEnd();
        Integer usual = time.resultYear();
        return heading != null && (time.isReport() || end == null || heading < end || usual == null) ? heading : usual;
    }

    private @Nullable Integer year(ParagraphScan scan, Quantity quantity, @Nullable Quantity prior, Place place) {
        Integer year = time.clauseYear(scan, quantity, prior);
        if (year == null && place.leadIn() != null) {
            year = PlanTime.lastYear(place.leadIn());
        }
        if (year == null && !time.inResults(place.section())) {
            year = time.headingYear(place.section());
        }
        return year;
    }

    private String kind(
            ParagraphScan scan, Quantity quantity, @Nullable Integer year, List<RuleMatch> times, Place place) {
        String cue = nearestCue(scan, quantity, times);
        Boolean reached = place.reached(cue);
        if (reached != null) {
            return reached ? "result" : "target";
        }
        Integer start = time.planStart();
        if (time.inResults(place.section())) {
            boolean future = year != null
                    && time.planEnd() != null
                    && time.resultYear() != null
                    && year > time.resultYear()
                    && !time.isReport();
            return future || "target".equals(cue) && !time.isReport() && year != null && start != null && year >= start
                    ? "target"
                    : "result";
        }
        if (time.isReport()) {
            Integer issued = time.documentYear();
            boolean future = year != null && issued != null && year > issued;
            return future || "target".equals(cue) && !"result".equals(cue) ? "target" : "result";
        }
        boolean past = year != null && start != null && year < start;
        if (past) {
            return "result";
        }
        if ("result".equals(cue)) {
            boolean stated = year != null && start != null && time.clauseYear(scan, quantity, null) != null;
            return stated ? "target" : "result";
        }
        return "target";
    }

    /** Returns the kind that the nearest cue before the number in its sentence gives, or null. */
    private static @Nullable String nearestCue(ParagraphScan scan, Quantity quantity, List<RuleMatch> times) {
        RuleMatch nearest = null;
        for (RuleMatch match : times) {
            boolean before =
                    match.from() < quantity.first() && scan.sentence(match.from()) == scan.sentence(quantity.first());
            if (before && (nearest == null || match.from() > nearest.from())) {
                nearest = match;
            }
        }
        return nearest == null ? null : nearest.rule().gives().get("kind");
    }

    private static @Nullable String per(ParagraphScan scan, Quantity quantity, List<RuleMatch> periods) {
        for (RuleMatch match : periods) {
            boolean sameSentence = scan.sentence(match.from()) == scan.sentence(quantity.first());
            boolean crops =
                    match.from() > 0 && scan.token(match.from() - 1).fold().equals("cây");
            if (!sameSentence || crops) {
                continue;
            }
            if (match.to() <= quantity.first()) {
                boolean superseded = false;
                for (int i = match.to(); i < quantity.first(); i++) {
                    superseded |= scan.role(i) == NumeralRole.DATE;
                }
                if (!superseded && reaches(scan, match.to(), quantity.first())) {
                    return match.rule().gives().get("per");
                }
            } else if (match.from() >= quantity.end() && match.from() - quantity.end() <= 3) {
                return match.rule().gives().get("per");
            }
        }
        return null;
    }

    /** {@code Hằng năm} at the start of a sentence governs all of it; elsewhere only its own clause. */
    private static boolean reaches(ParagraphScan scan, int from, int to) {
        return scan.clause(from > 0 ? from - 1 : 0) == scan.clause(to) || from <= 4;
    }

    private record Movement(
            @Nullable String direction,
            String measure,
            @Nullable String rule) {}

    private Movement movement(
            ParagraphScan scan,
            Quantity quantity,
            @Nullable Quantity prior,
            @Nullable TargetDraft previous,
            List<RuleMatch> directions) {
        int from = prior != null && scan.clause(prior.first()) == scan.clause(quantity.first())
                ? prior.end()
                : scan.clauseStart(quantity.first());
        RuleMatch verb = null;
        for (RuleMatch match : directions) {
            RuleMatch.Range v = match.groups().get("v");
            if (v != null
                    && v.from() >= from
                    && v.to() <= quantity.first()
                    && !closed(scan, v.to(), quantity.first())) {
                verb = verb == null || v.from() > start(verb) ? match : verb;
            }
        }
        if (verb != null) {
            String direction = verb.rule().gives().get("direction");
            RuleMatch.Range v = verb.groups().get("v");
            int to = v == null ? from : v.to();
            boolean maintain = "maintain".equals(direction);
            if (!maintain && stale(scan, to, quantity.first(), v)) {
                return new Movement(null, "level", null);
            }
            boolean level = maintain || levelBetween(scan, to, quantity.first()) || raised(scan, v, quantity);
            return new Movement(
                    direction, level ? "level" : "change", verb.rule().id());
        }
        boolean level = levelBetween(scan, from, quantity.first());
        boolean sameClause = prior != null && scan.clause(prior.first()) == scan.clause(quantity.first());
        boolean newVerb = false;
        for (int i = from; i < quantity.first() && !newVerb; i++) {
            newVerb = words.startingAt("verb", scan, i, quantity.first()) > 0;
        }
        if (previous != null && prior != null && restates(scan, quantity)) {
            return new Movement(previous.direction(), previous.measure(), previous.rule());
        }
        for (int i = from; i < quantity.first() && !newVerb; i++) {
            newVerb = scan.token(i).fold().equals("trong")
                    && scan.token(Math.min(i + 1, quantity.first())).fold().equals("đó");
        }
        boolean passesOn = previous != null && !GROWTH.equals(previous.rule());
        if (previous != null && previous.direction() != null && !newVerb && passesOn) {
            boolean ends = endsLow(scan, from, quantity.first()) && !"maintain".equals(previous.direction());
            boolean list = sameClause && prior != null && linked(scan, prior, quantity);
            if (ends || (list && sameShape(previous, quantity))) {
                boolean change = previous.measure().equals("change") && !level;
                return new Movement(previous.direction(), change ? "change" : "level", previous.rule());
            }
        }
        return new Movement(null, "level", null);
    }

    /** A verb whose own object ended before another clause with its own verb of reaching. */
    private boolean stale(ParagraphScan scan, int from, int to, RuleMatch.@Nullable Range v) {
        for (int i = from; i < to; i++) {
            boolean comma = scan.token(i).fold().equals(",");
            if (comma
                    && (words.startingAt("verb", scan, i + 1, to) > 0
                            || scan.token(Math.min(i + 1, to)).fold().equals("phấn"))) {
                return true;
            }
        }
        return v == null;
    }

    private static boolean linked(ParagraphScan scan, Quantity prior, Quantity quantity) {
        for (int i = prior.end(); i < quantity.first(); i++) {
            String word = scan.token(i).fold();
            if (word.equals(",") || word.equals("và")) {
                return true;
            }
        }
        return false;
    }

    /** Counts of different things in a row do not share a verb: {@code mở rộng 3 tuyến đường, 2 nhà văn hóa}. */
    private static boolean sameShape(TargetDraft previous, Quantity quantity) {
        return previous.quantity().form() == quantity.form()
                && (quantity.form() != Quantity.Form.COUNT
                        || previous.measure().equals("level")
                        || String.valueOf(previous.quantity().unit()).equals(quantity.unit()));
    }

    /** {@code giảm 235 hộ, tương đương 6,21%} says one thing twice. */
    private static boolean restates(ParagraphScan scan, Quantity quantity) {
        for (int i = quantity.first() - 1; i >= Math.max(0, quantity.first() - 4); i--) {
            String word = scan.token(i).fold();
            if (word.equals("tương")) {
                return true;
            }
            if (word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static int start(RuleMatch match) {
        RuleMatch.Range v = match.groups().get("v");
        return v == null ? match.from() : v.from();
    }

    private static boolean closed(ParagraphScan scan, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            String word = scan.token(i).fold();
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean levelBetween(ParagraphScan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = scan.token(i).fold();
            if (LEVEL_WORDS.contains(word)) {
                boolean until = (word.equals("đến") || word.equals("tới")) && i + 1 < to && time(scan, i + 1, to);
                boolean top = word.equals("mức")
                        && i + 1 < scan.size()
                        && scan.token(i + 1).fold().equals("độ");
                if (!until && !top) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean time(ParagraphScan scan, int at, int to) {
        for (int i = at; i < Math.min(to, at + 4); i++) {
            if (scan.role(i) == NumeralRole.DATE) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsLow(ParagraphScan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = scan.token(i).fold();
            if (word.equals("còn") || word.equals("xuống") || word.equals("lên")) {
                return true;
            }
        }
        return false;
    }

    /** {@code nâng tỷ lệ ... 61,7%} says where the rate ends up; {@code tăng 3%} and {@code nâng thêm 3%} by how much. */
    private static boolean raised(ParagraphScan scan, RuleMatch.@Nullable Range v, Quantity quantity) {
        if (v == null || !scan.token(v.from()).fold().equals("nâng") || v.to() - v.from() > 1) {
            return false;
        }
        int at = v.to();
        while (at < quantity.first() && ADJACENT_SKIP.contains(scan.token(at).fold())) {
            at++;
        }
        return at < quantity.first();
    }

    private static @Nullable String prefixArea(ParagraphScan scan) {
        if (scan.size() < 4
                || !(scan.token(0).fold().equals("tại") || scan.token(0).fold().equals("ở"))) {
            return null;
        }
        for (int i = 1; i < Math.min(scan.size(), 14); i++) {
            if (scan.token(i).fold().equals(":")) {
                return scan.words(1, i);
            }
            if (scan.token(i).kind() == Token.Kind.MARK) {
                return null;
            }
        }
        return null;
    }

    /** Tells baselines: {@code (năm 2021 là 98,41%)} beside a target, {@code từ 12% xuống còn 9%}. */
    private List<TargetDraft> baselines(ParagraphScan scan, List<TargetDraft> drafts) {
        List<TargetDraft> told = new ArrayList<>(drafts);
        for (int i = 0; i < told.size(); i++) {
            TargetDraft draft = told.get(i);
            TargetDraft next = i + 1 < told.size() ? told.get(i + 1) : null;
            TargetDraft previous = i > 0 ? told.get(i - 1) : null;
            if (next != null && fromTo(scan, draft.quantity(), next.quantity())) {
                Integer own = ownYear(scan, draft.quantity(), next.quantity());
                told.set(i, baseline(draft, next, own != null ? own : time.resultYear(), 1));
                if (!next.kind().equals("baseline")) {
                    IndicatorPhrase phrase = next.phrase().indicator().split(" ", -1).length < 2
                            ? draft.phrase()
                            : shared(draft.phrase(), next.phrase());
                    told.set(
                            i + 1,
                            new TargetDraft(
                                    next.quantity(),
                                    phrase,
                                    next.kind(),
                                    "level",
                                    draft.direction() == null ? next.direction() : draft.direction(),
                                    next.comparator(),
                                    next.per(),
                                    next.year(),
                                    next.area(),
                                    next.sentence(),
                                    next.rule(),
                                    next.confidence(),
                                    0));
                }
            } else if (previous != null
                    && previous.kind().equals("target")
                    && inBracketAfter(scan, previous.quantity(), draft.quantity())
                    && !listsPhases(scan, draft, next)
                    && draft.year() != null
                    && previous.year() != null
                    && draft.year() < previous.year()) {
                told.set(i, baseline(draft, previous, draft.year(), -1));
            } else if (previous != null
                    && previous.kind().equals("target")
                    && compared(scan, previous.quantity(), draft.quantity())) {
                Integer own = ownYear(scan, draft.quantity(), null);
                told.set(i, baseline(draft, previous, own != null ? own : time.resultYear(), -1));
            }
        }
        return told;
    }

    private static IndicatorPhrase shared(IndicatorPhrase first, IndicatorPhrase second) {
        return second.leading() ? second : first;
    }

    private static TargetDraft baseline(TargetDraft draft, TargetDraft target, @Nullable Integer year, int of) {
        IndicatorPhrase phrase = of < 0 ? target.phrase() : draft.phrase();
        String kind = target.kind().equals("result") ? draft.kind() : "baseline";
        return new TargetDraft(
                draft.quantity(),
                phrase,
                kind,
                "level",
                null,
                draft.comparator(),
                draft.per(),
                year,
                draft.area(),
                draft.sentence(),
                draft.rule(),
                draft.confidence() - 0.05,
                of);
    }

    /** Returns the year said right after a quantity and before the next one, or null. */
    private @Nullable Integer ownYear(ParagraphScan scan, Quantity quantity, @Nullable Quantity next) {
        int end = next == null ? scan.clauseEnd(quantity.first()) : next.first();
        for (int i = quantity.end(); i < Math.min(end, quantity.end() + 5); i++) {
            if (scan.role(i) == NumeralRole.DATE) {
                return PlanTime.lastYear("năm " + scan.token(i).text());
            }
        }
        return null;
    }

    private static boolean fromTo(ParagraphScan scan, Quantity first, Quantity second) {
        if (first.form() != second.form() || scan.clause(first.first()) != scan.clause(second.first())) {
            return false;
        }
        boolean from = first.first() > 0 && scan.token(first.first() - 1).fold().equals("từ")
                || first.first() > 1 && scan.token(first.first() - 2).fold().equals("từ");
        if (!from) {
            return false;
        }
        for (int i = first.end(); i < second.first(); i++) {
            String word = scan.token(i).fold();
            boolean upwards = i > 0 && scan.token(i - 1).fold().equals("trở");
            if (word.equals("xuống")
                    || word.equals("lên") && !upwards
                    || word.equals("còn")
                    || word.equals("đến")
                    || word.equals("tới")) {
                return true;
            }
            if (word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** {@code 6.000 ha (năm 2021 trồng 1.000 ha; năm 2022 trồng 5.000 ha)}: one bracket, a number for each of several years. */
    private static boolean listsPhases(ParagraphScan scan, TargetDraft draft, @Nullable TargetDraft next) {
        if (next == null
                || next.year() == null
                || next.year().equals(draft.year())
                || next.quantity().form() != draft.quantity().form()) {
            return false;
        }
        for (int i = draft.quantity().end(); i < next.quantity().first(); i++) {
            if (scan.token(i).fold().equals(")")) {
                return false;
            }
        }
        return true;
    }

    private static boolean inBracketAfter(ParagraphScan scan, Quantity first, Quantity second) {
        boolean open = false;
        for (int i = first.end(); i < second.first(); i++) {
            String word = scan.token(i).fold();
            open |= word.equals("(");
            if (word.equals(")") || word.equals(";")) {
                return false;
            }
        }
        return open;
    }

    /** {@code cao hơn mức 95% của năm 2023}. */
    private static boolean compared(ParagraphScan scan, Quantity first, Quantity second) {
        if (first.form() != second.form()) {
            return false;
        }
        boolean bracket = scan.token(second.first() - 1).fold().equals("(");
        for (int i = second.first() - 1; i > first.end() && i >= second.first() - (bracket ? 8 : 4); i--) {
            if (scan.token(i).fold().equals("với") && scan.token(i - 1).fold().equals("so")) {
                return true;
            }
            if (scan.token(i).fold().equals(",")) {
                return false;
            }
        }
        return false;
    }
}
