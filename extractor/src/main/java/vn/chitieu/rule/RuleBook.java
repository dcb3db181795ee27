package vn.chitieu.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chitieu.annotate.Token;
import vn.chitieu.model.UserException;

/** All rules of a run, by group. Immutable; may be used by many threads. */
public final class RuleBook {
    private final Map<String, RuleGroup> groups;
    private final List<Rule> rules;
    private final RuleWords words;

    private RuleBook(Map<String, RuleGroup> groups, List<Rule> rules, RuleWords words) {
        this.groups = groups;
        this.rules = rules;
        this.words = words;
    }

    /**
     * Compiles rules.
     *
     * @param rules rules in order; a later one with the id of an earlier one replaces it
     * @throws UserException where a pattern cannot be read
     */
    public static RuleBook of(List<Rule> rules) {
        Map<String, Rule> unique = new LinkedHashMap<>();
        for (Rule rule : rules) {
            unique.put(rule.id(), rule);
        }
        TokenTests tests = new TokenTests();
        Map<String, RuleGroup> groups = new LinkedHashMap<>();
        for (Rule rule : unique.values()) {
            groups.computeIfAbsent(rule.group(), g -> new RuleGroup(groups.size()))
                    .add(rule, tests);
        }
        List<List<PatternAutomaton>> automata =
                groups.values().stream().map(RuleGroup::automata).toList();
        return new RuleBook(groups, List.copyOf(unique.values()), new RuleWords(tests, automata));
    }

    /** Returns all rules in order. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Prepares tokens, so that several groups can be matched on them.
     *
     * @param tokens tokens of a clause, sentence or paragraph
     */
    public RuleText text(List<Token> tokens) {
        return new RuleText(tokens, words);
    }

    /**
     * Matches the rules of a group.
     *
     * @param group name of the group
     * @param tokens tokens of a clause, sentence or paragraph
     * @return matches in order of the rules, of one pattern from left to right without overlap
     */
    public List<RuleMatch> match(String group, List<Token> tokens) {
        return match(group, text(tokens));
    }

    /**
     * Matches the rules of a group on tokens that other groups are matched on too.
     *
     * @param group name of the group
     * @param text the tokens, prepared by {@link #text}
     * @return as {@link #match(String, List)}
     */
    public List<RuleMatch> match(String group, RuleText text) {
        RuleGroup found = groups.get(group);
        return found == null ? List.of() : found.match(text);
    }

    /**
     * Finds the rule of a group that decides: the first that may and that matches somewhere.
     *
     * @param group name of the group
     * @param tokens tokens of a clause, sentence or paragraph
     * @param eligible whether a rule may decide
     * @return the rule, or empty where none does
     */
    public Optional<Rule> first(String group, List<Token> tokens, Predicate<Rule> eligible) {
        RuleGroup found = groups.get(group);
        return found == null ? Optional.empty() : found.first(text(tokens), eligible);
    }
}
