package vn.chitieu.rule;

import java.util.List;
import java.util.Map;

/**
 * One rule of a rule file.
 *
 * @param id stable id, unique over all rule files
 * @param group what the rule decides, such as {@code numeral}, {@code comparator} or {@code indicator}
 * @param meaning what it says about plans, in one line
 * @param order position in its group; of two rules that decide the same thing the earlier one wins
 * @param patterns the TokensRegex patterns, macros expanded; the rule fits where any of them does
 * @param gives what a match says: field and code
 * @param matches sentences that the rule must match
 * @param rejects sentences that the rule must not match
 */
public record Rule(
        String id,
        String group,
        String meaning,
        int order,
        List<String> patterns,
        Map<String, String> gives,
        List<Example> matches,
        List<String> rejects) {

    /** Copies the collections, so that a rule never changes. */
    public Rule {
        patterns = List.copyOf(patterns);
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
}
