package vn.chitieu.extract.indicator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.rule.Rule;
import vn.chitieu.rule.RuleBook;

/**
 * Decides of which indicator of section 7 of the contract a quantity is: by the words of the indicator, else, where
 * these are few, by those of its clause. A rule may be narrowed to quantities of some units, because {@code hộ nghèo} in percent and in households are two
 * indicators.
 */
public final class IndicatorCodes {
    /** The code of a quantity that no rule knows. */
    public static final String OTHER = "other";

    private static final String GROUP = "indicator";

    /**
     * An indicator of more words says itself what it is. A clause that speaks of two things would lend it the code of the
     * other one.
     */
    private static final int VAGUE = 3;

    private final RuleBook rules;

    private IndicatorCodes(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Prepares the decision.
     *
     * @param rules rules, of which those of the group {@code indicator} are used
     */
    public static IndicatorCodes of(RuleBook rules) {
        return new IndicatorCodes(rules);
    }

    /**
     * Decides the code of a quantity.
     *
     * @param indicator what is measured, as written
     * @param unit unit of the quantity, or null where it has none
     * @param clause clause, sentence or table row that the quantity stands in
     * @return the code, {@code other} where no rule fits
     */
    public String decide(String indicator, @Nullable String unit, String clause) {
        return rule(indicator, unit, clause)
                .map(rule -> rule.gives().getOrDefault("code", OTHER))
                .orElse(OTHER);
    }

    /**
     * Finds the rule that decides the code of a quantity.
     *
     * @param indicator what is measured, as written
     * @param unit unit of the quantity, or null where it has none
     * @param clause clause, sentence or table row that the quantity stands in
     * @return the rule, or empty where none fits
     */
    public Optional<Rule> rule(String indicator, @Nullable String unit, String clause) {
        UnitKind kind = UnitKind.of(unit, indicator);
        List<Token> tokens = Tokenizer.tokenize(indicator, 0, indicator.length());
        Optional<Rule> own = first(tokens, unit, kind);
        long words = tokens.stream().filter(t -> t.kind() == Token.Kind.WORD).count();
        return own.isPresent() || words > VAGUE
                ? own
                : first(Tokenizer.tokenize(clause, 0, clause.length()), unit, kind);
    }

    private Optional<Rule> first(List<Token> tokens, @Nullable String unit, UnitKind kind) {
        return rules.first(GROUP, tokens, rule -> fits(rule, unit, kind));
    }

    private static boolean fits(Rule rule, @Nullable String unit, UnitKind kind) {
        String wanted = rule.gives().get("unit");
        if (wanted == null) {
            return true;
        }
        String folded = unit == null ? "" : VietnameseFold.fold(unit);
        for (String one : wanted.split("\\|", -1)) {
            if (one.equals(kind.code) || begins(folded, VietnameseFold.fold(one))) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String unit, String word) {
        return unit.startsWith(word)
                && (unit.length() == word.length() || !Character.isLetterOrDigit(unit.charAt(word.length())));
    }

    private enum UnitKind {
        RATE("rate"),
        MONEY("money"),
        COUNT("count");

        private final String code;

        UnitKind(String code) {
            this.code = code;
        }

        static UnitKind of(@Nullable String unit, String indicator) {
            String folded = VietnameseFold.fold(unit == null || unit.isBlank() ? indicator : unit);
            boolean known = unit != null && !unit.isBlank();
            if (folded.contains("%") || folded.contains("phần trăm") || folded.contains("‰")) {
                return RATE;
            }
            if (!known) {
                return folded.contains("tỷ lệ") || folded.contains("tỉ lệ") ? RATE : COUNT;
            }
            boolean money = folded.startsWith("đồng")
                    || folded.contains("triệu đồng")
                    || folded.contains("tỷ đồng")
                    || folded.contains("nghìn đồng")
                    || folded.contains("ngàn đồng");
            return money ? MONEY : COUNT;
        }
    }
}
