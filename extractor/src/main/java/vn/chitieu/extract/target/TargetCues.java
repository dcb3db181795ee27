package vn.chitieu.extract.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleMatch;

/**
 * The words of a paragraph that decide what its numbers say: matches of four groups of rules.
 *
 * @param comparators bounds such as {@code trên}, by the index of the numeral that each is said of
 * @param directions verbs of rising, falling and keeping
 * @param times words that tell targets from results
 * @param periods words that tell over what a number recurs
 */
record TargetCues(
        Map<Integer, RuleMatch> comparators,
        List<RuleMatch> directions,
        List<RuleMatch> times,
        List<RuleMatch> periods) {

    /** Finds the words of a paragraph. */
    static TargetCues of(RuleBook rules, ParagraphScan scan) {
        return new TargetCues(
                byNumeral(rules.match("comparator", scan.ruleText())),
                rules.match("direction", scan.ruleText()),
                rules.match("time", scan.ruleText()),
                rules.match("per", scan.ruleText()));
    }

    /** Returns what bounds a quantity at its first or last numeral, or null. */
    @Nullable
    RuleMatch comparator(Quantity quantity) {
        RuleMatch first = comparators.get(quantity.first());
        // In 12 trên 15 thôn the word before the second number is the sign of a fraction.
        return first != null || quantity.denominator() != null ? first : comparators.get(quantity.last());
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
}
