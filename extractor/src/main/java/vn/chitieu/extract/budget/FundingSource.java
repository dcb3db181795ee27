package vn.chitieu.extract.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleMatch;

/** Tells by the rules of the group {@code budget} where an amount of money comes from. */
final class FundingSource {
    private FundingSource() {}

    /**
     * Returns what the words of an amount give, those before it first, or null.
     *
     * @param matches matches of the group in the paragraph
     * @param field {@code source} or {@code capital}
     * @param start index of the first token of the amount's words
     * @param amount the amount
     * @param end index after the last one
     */
    static @Nullable String told(List<RuleMatch> matches, String field, int start, Quantity amount, int end) {
        String before = null;
        int beforeOrder = Integer.MAX_VALUE;
        String after = null;
        int afterOrder = Integer.MAX_VALUE;
        for (RuleMatch match : matches) {
            String value = match.rule().gives().get(field);
            if (value == null || "source".equals(field) && isPartOfName(matches, match)) {
                continue;
            }
            if (match.from() >= start
                    && match.to() <= amount.first() + 1
                    && match.rule().order() < beforeOrder) {
                before = value;
                beforeOrder = match.rule().order();
            } else if (match.from() >= amount.end()
                    && match.to() <= end
                    && match.rule().order() < afterOrder) {
                after = value;
                afterOrder = match.rule().order();
            }
        }
        return before != null ? before : after;
    }

    /** {@code hợp tác xã: 300 triệu đồng} names no commune. */
    private static boolean isPartOfName(List<RuleMatch> matches, RuleMatch source) {
        return matches.stream()
                .anyMatch(m -> m.rule().gives().containsKey("no_source")
                        && m.from() <= source.from()
                        && source.from() < m.to());
    }

    /** Lending may be said at the start of a clause that first lists the borrowers. */
    static boolean lends(List<RuleMatch> matches, ParagraphScan scan, Quantity amount) {
        int start = scan.clauseStart(amount.first());
        for (RuleMatch match : matches) {
            boolean credit = "credit".equals(match.rule().gives().get("source"));
            if (credit && match.from() >= start && match.to() <= amount.first()) {
                for (int i = match.to(); i < amount.first(); i++) {
                    if (scan.token(i).kind() == Token.Kind.NUMERAL) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    /** Returns what a heading or other words give, or null. */
    static @Nullable String ofHeading(RuleBook rules, String heading, String field) {
        for (RuleMatch match : rules.match("budget", Tokenizer.tokenize(heading, 0, heading.length()))) {
            String value = match.rule().gives().get(field);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
