package vn.chitieu.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chitieu.annotate.Token;

/**
 * All rules of a run, by group. A rule is tried only on tokens that hold one of its trigger words, so that a thousand
 * rules cost little more than ten. Immutable; may be used by many threads.
 */
public final class RuleBook {
    private final Map<String, Group> groups;
    private final List<Rule> rules;

    private RuleBook(Map<String, Group> groups, List<Rule> rules) {
        this.groups = groups;
        this.rules = rules;
    }

    /**
     * Compiles rules.
     *
     * @param rules rules in order; a later one with the id of an earlier one replaces it
     * @throws RuleException where a pattern cannot be read
     */
    public static RuleBook of(List<Rule> rules) {
        Map<String, Rule> unique = new LinkedHashMap<>();
        for (Rule rule : rules) {
            unique.put(rule.id(), rule);
        }
        Map<String, Group> groups = new HashMap<>();
        for (Rule rule : unique.values()) {
            groups.computeIfAbsent(rule.group(), g -> new Group()).add(rule);
        }
        return new RuleBook(groups, List.copyOf(unique.values()));
    }

    /** Returns all rules in order. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Matches the rules of a group.
     *
     * @param group name of the group
     * @param tokens tokens of a clause, sentence or paragraph
     * @return matches in order of the rules, of one rule from left to right without overlap
     */
    public List<RuleMatch> match(String group, List<Token> tokens) {
        return match(group, new RuleText(tokens));
    }

    /**
     * Matches the rules of a group on tokens that other groups are matched on too.
     *
     * @param group name of the group
     * @param text the tokens, prepared once
     * @return as {@link #match(String, List)}
     */
    public List<RuleMatch> match(String group, RuleText text) {
        Group found = groups.get(group);
        return found == null ? List.of() : found.match(text);
    }

    private static final class Group {
        private final List<CompiledRule> always = new ArrayList<>();
        private final List<CompiledRule> all = new ArrayList<>();
        private final Map<String, List<CompiledRule>> byTrigger = new HashMap<>();

        void add(Rule rule) {
            CompiledRule compiled = CompiledRule.of(rule, all.size());
            all.add(compiled);
            if (rule.triggers().isEmpty()) {
                always.add(compiled);
            }
            for (String trigger : rule.triggers()) {
                byTrigger.computeIfAbsent(trigger, t -> new ArrayList<>()).add(compiled);
            }
        }

        List<RuleMatch> match(RuleText text) {
            Set<CompiledRule> tried = new HashSet<>(always);
            for (String word : text.vocabulary()) {
                List<CompiledRule> rules = byTrigger.get(word);
                if (rules != null) {
                    tried.addAll(rules);
                }
            }
            if (tried.isEmpty()) {
                return List.of();
            }
            List<CompiledRule> ordered = new ArrayList<>(tried);
            ordered.sort((a, b) -> Integer.compare(a.position(), b.position()));
            List<RuleMatch> matches = new ArrayList<>();
            for (CompiledRule rule : ordered) {
                rule.match(text, matches);
            }
            return matches;
        }
    }
}
