package vn.chitieu.rule;

import java.util.Map;

/**
 * A rule that fits a stretch of tokens.
 *
 * @param rule the rule
 * @param from index of the first token
 * @param to index after the last token
 * @param groups named groups of the pattern that took part, each with its first token and the one after its last
 */
public record RuleMatch(Rule rule, int from, int to, Map<String, Range> groups) {

    /** Copies the map, so that a match never changes. */
    public RuleMatch {
        groups = Map.copyOf(groups);
    }

    /**
     * Token indices.
     *
     * @param from first token
     * @param to the one after the last
     */
    public record Range(int from, int to) {}
}
