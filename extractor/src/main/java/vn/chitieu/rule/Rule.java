package vn.chitieu.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a rule file.
 *
 * @param id stable id, unique over all rule files
 * @param group what the rule decides, such as {@code numeral}, {@code comparator} or {@code indicator}
 * @param meaning what it says about plans, in one line
 * @param order position in its group; of two rules that decide the same thing the earlier one wins
 * @param patterns the TokensRegex patterns, macros expanded; the rule fits where any of them does
 * @param triggers folded words of which the text must hold at least one for the rule to be tried; {@code #} stands for
 *     any numeral; empty for a rule that is always tried
 * @param gives what a match says: field and code
 * @param matches sentences that the rule must match
 * @param rejects sentences that the rule must not match
 */
public record Rule(
        String id,
        String group,
        String meaning,
        int order,
        List<Alternative> patterns,
        Set<String> triggers,
        Map<String, String> gives,
        List<Example> matches,
        List<String> rejects) {

    /** Copies the collections, so that a rule never changes. */
    public Rule {
        patterns = List.copyOf(patterns);
        triggers = Set.copyOf(triggers);
        gives = Map.copyOf(gives);
        matches = List.copyOf(matches);
        rejects = List.copyOf(rejects);
    }

    /**
     * A sentence that a rule must match.
     *
     * @param text the sentence
     * @param record fields of the record that it must give, as strings; maybe none
     */
    public record Example(String text, Map<String, String> record) {

        /** Copies the map, so that an example never changes. */
        public Example {
            record = Map.copyOf(record);
        }
    }

    /**
     * One pattern of a rule.
     *
     * @param pattern the pattern
     * @param required folded words that any text it fits holds; {@code #} stands for a numeral. Of a set of words joined
     *     by {@code |} the text holds one. May be empty
     * @param first words, joined by {@code |}, of which one begins every match; {@code #} stands for a numeral; null where
     *     that is not known
     * @param longest greatest number of tokens of a match, 0 where that is not known
     */
    public record Alternative(
            String pattern, Set<String> required, @Nullable String first, int longest) {

        /** Copies the set, so that an alternative never changes. */
        public Alternative {
            required = Set.copyOf(required);
        }
    }
}
