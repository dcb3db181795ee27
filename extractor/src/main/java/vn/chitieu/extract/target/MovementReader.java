package vn.chitieu.extract.target;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.PhraseWords;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.rule.RuleMatch;

/** Tells whether a quantity rises, falls or is kept, and whether its number says by how much or where it ends up. */
final class MovementReader {
    private static final Set<String> LEVEL_WORDS =
            Set.of("còn", "xuống", "lên", "đạt", "đến", "tới", "bằng", "chiếm", "mức");
    private static final Set<String> ADJACENT_SKIP = Set.of(
            "trên", "hơn", "dưới", "ít", "nhất", "tối", "thiểu", "đa", "khoảng", "gần", "bình", "quân", "từ", "thêm",
            "mỗi", "năm", "hằng", "hàng", "không", "quá", "trung", "được", "so", "thấp", "cao", "vượt");
    /** Words behind a counted noun that say no more of it. */
    private static final Set<String> AFTER_NOUN = Set.of("so", "và", "trong", "mỗi", "năm");

    /** Growth is a noun: what stands after it in a list does not grow with it. */
    private static final String GROWTH = "direction.increase.growth";

    private final PhraseWords words;

    MovementReader(PhraseWords words) {
        this.words = words;
    }

    /**
     * How a quantity moves.
     *
     * @param direction {@code increase}, {@code decrease} or {@code maintain}, or null
     * @param measure {@code level} where the number is where it ends up, {@code change} where it says by how much
     * @param rule id of the rule that found the verb, or null
     */
    record Movement(
            @Nullable String direction,
            String measure,
            @Nullable String rule) {}

    /**
     * Reads the movement of a quantity.
     *
     * @param scan the paragraph
     * @param quantity the quantity
     * @param prior the quantity before it in its sentence, or null
     * @param previous the target before it in its sentence, or null
     * @param directions matches of the group {@code direction} in the paragraph
     */
    Movement read(
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
        if (previous != null && prior != null && (quantity.counts(prior) || restates(scan, prior, quantity))) {
            return new Movement(previous.direction(), previous.measure(), previous.rule());
        }
        for (int i = from; i < quantity.first() && !newVerb; i++) {
            newVerb = scan.token(i).fold().equals("trong")
                    && scan.token(Math.min(i + 1, quantity.first())).fold().equals("đó");
        }
        boolean passesOn = previous != null && !String.valueOf(previous.rule()).startsWith(GROWTH);
        if (previous != null && previous.direction() != null && !newVerb && passesOn) {
            boolean ends = endsLow(scan, from, quantity.first()) && !"maintain".equals(previous.direction());
            boolean list = sameClause && prior != null && linked(scan, prior, quantity);
            if (ends || (list && (sameShape(previous, quantity) || sameKind(scan, previous, quantity)))) {
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

    /** {@code giảm 25 hộ nghèo, 30 hộ cận nghèo}: the second falls as well, but not where more is said of it. */
    private static boolean sameKind(ParagraphScan scan, TargetDraft previous, Quantity quantity) {
        String unit = previous.quantity().unit();
        int end = quantity.end();
        boolean bare = end >= scan.size()
                || scan.token(end).kind() == Token.Kind.MARK
                || AFTER_NOUN.contains(scan.token(end).fold());
        return bare
                && unit != null
                && quantity.unit() != null
                && unit.split(" ", 2)[0].equals(quantity.unit().split(" ", 2)[0]);
    }

    /** {@code giảm 235 hộ, tương đương 6,21%}, {@code tăng 12 hộ (0,7%)}, {@code tăng 3,2% (571 người)} and {@code giảm 4,5% = 50 hộ} say one thing twice. */
    private static boolean restates(ParagraphScan scan, Quantity prior, Quantity quantity) {
        boolean bracketed = quantity.first() > 0 && scan.is(quantity.first() - 1, "(") && scan.is(quantity.end(), ")");
        boolean share = quantity.form() == Quantity.Form.PERCENT && prior.form() == Quantity.Form.COUNT
                || quantity.form() == Quantity.Form.COUNT && prior.form() == Quantity.Form.PERCENT;
        if (bracketed
                && share
                && scan.clause(prior.first()) == scan.clause(quantity.first())
                && !dated(scan, prior.end(), quantity.first())) {
            return true;
        }
        for (int i = quantity.first() - 1; i >= Math.max(0, quantity.first() - 4); i--) {
            String word = scan.token(i).fold();
            if (word.equals("tương") || word.equals("=") && i == prior.end()) {
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
            if (LEVEL_WORDS.contains(word) && !scan.goesOnName(i)) {
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
        return dated(scan, at, Math.min(to, at + 4));
    }

    private static boolean dated(ParagraphScan scan, int from, int to) {
        for (int i = from; i < to; i++) {
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
}
