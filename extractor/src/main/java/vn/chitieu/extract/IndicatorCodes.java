package vn.chitieu.extract;

import java.util.List;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleMatch;

/** Gives indicators their code by the rules of the group {@code indicator}. */
public final class IndicatorCodes {
    /** Code of an indicator that no rule knows. */
    public static final String OTHER = "other";

    private final RuleBook rules;

    /**
     * Uses the rules of a run.
     *
     * @param rules rules of the group {@code indicator}
     */
    public IndicatorCodes(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Returns the code of an indicator.
     *
     * @param indicator the indicator as written
     * @param clause the clause it stands in, asked where the indicator alone says nothing
     * @param rate whether its unit is {@code %}
     */
    public String of(String indicator, String clause, boolean rate) {
        String code = first(indicator, rate);
        return code.equals(OTHER) && indicator.split(" ", -1).length < 3 ? first(clause, rate) : code;
    }

    private String first(String text, boolean rate) {
        List<Token> tokens = Tokenizer.tokenize(text, 0, text.length());
        RuleMatch best = null;
        for (RuleMatch match : rules.match("indicator", tokens)) {
            String unit = match.rule().gives().get("unit");
            boolean fits = unit == null || unit.equals(rate ? "rate" : "count");
            if (fits && (best == null || match.rule().order() < best.rule().order())) {
                best = match;
            }
        }
        String code = best == null ? null : best.rule().gives().get("code");
        return code == null ? OTHER : code;
    }
}
