package vn.chitieu.rule;

import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A rule with its pattern compiled. */
final class CompiledRule {
    private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?\\$(\\w+)");

    private final Rule rule;
    private final int position;
    private final List<Compiled> patterns;

    private CompiledRule(Rule rule, int position, List<Compiled> patterns) {
        this.rule = rule;
        this.position = position;
        this.patterns = patterns;
    }

    private record Compiled(
            TokenSequencePattern pattern,
            List<String> names,
            List<List<String>> required,
            List<String> first,
            int longest) {

        /** Returns whether a text holds the words that the pattern needs; most texts do not. */
        boolean possible(Set<String> vocabulary) {
            for (List<String> any : required) {
                boolean held = false;
                for (String word : any) {
                    held |= vocabulary.contains(word);
                }
                if (!held) {
                    return false;
                }
            }
            return true;
        }
    }

    static CompiledRule of(Rule rule, int position) {
        List<Compiled> patterns = new ArrayList<>();
        for (Rule.Alternative alternative : rule.patterns()) {
            try {
                List<String> names = GROUP_NAME
                        .matcher(alternative.pattern())
                        .results()
                        .map(m -> m.group(1))
                        .distinct()
                        .toList();
                List<List<String>> required = alternative.required().stream()
                        .map(word -> List.of(word.split("\\|", -1)))
                        .toList();
                patterns.add(new Compiled(
                        TokenSequencePattern.compile(alternative.pattern()),
                        names,
                        required,
                        alternative.first() == null
                                ? FirstWords.of(alternative.pattern())
                                : List.of(alternative.first().split("\\|", -1)),
                        alternative.longest() > 0
                                ? alternative.longest()
                                : PatternLength.longest(alternative.pattern())));
            } catch (RuntimeException e) {
                throw new RuleException("Rule " + rule.id() + ": the pattern cannot be read: " + e.getMessage(), e);
            }
        }
        return new CompiledRule(rule, position, patterns);
    }

    int position() {
        return position;
    }

    void match(RuleText text, List<RuleMatch> matches) {
        for (Compiled compiled : patterns) {
            if (compiled.possible(text.vocabulary())) {
                match(compiled, text, matches);
            }
        }
    }

    private void match(Compiled compiled, RuleText text, List<RuleMatch> matches) {
        TokenSequenceMatcher matcher = compiled.pattern.getMatcher(text.labels());
        int size = text.labels().size();
        if (!compiled.first.isEmpty()) {
            int end = 0;
            for (int at : sorted(text, compiled.first)) {
                if (at < end) {
                    continue;
                }
                // One token more than a match can take, so that the end of the region is never taken for that of the
                // text.
                matcher.region(at, Math.min(size, at + compiled.longest + 1));
                if (matcher.find() && matcher.start() == at) {
                    end = matcher.end();
                    add(compiled, matcher, matches);
                }
            }
            return;
        }
        if (rule.triggers().isEmpty()) {
            while (matcher.find()) {
                add(compiled, matcher, matches);
            }
            return;
        }
        int from = -1;
        int to = -1;
        for (int at : sorted(text, rule.triggers())) {
            if (from < 0 || at - compiled.longest > to) {
                search(compiled, matcher, from, to, matches);
                from = Math.max(0, at - compiled.longest);
            }
            to = Math.min(size, at + compiled.longest + 1);
        }
        search(compiled, matcher, from, to, matches);
    }

    private void search(Compiled compiled, TokenSequenceMatcher matcher, int from, int to, List<RuleMatch> matches) {
        if (to <= from) {
            return;
        }
        matcher.region(Math.max(0, from), to);
        while (matcher.find()) {
            add(compiled, matcher, matches);
        }
    }

    private static List<Integer> sorted(RuleText text, Collection<String> words) {
        if (words.size() == 1) {
            return text.positions(words.iterator().next());
        }
        List<Integer> all = new ArrayList<>();
        for (String word : words) {
            all.addAll(text.positions(word));
        }
        Collections.sort(all);
        return all;
    }

    private void add(Compiled compiled, TokenSequenceMatcher matcher, List<RuleMatch> matches) {
        Map<String, RuleMatch.Range> groups = new HashMap<>();
        for (String name : compiled.names) {
            List<? extends CoreMap> nodes = matcher.groupNodes("$" + name);
            if (nodes != null && !nodes.isEmpty()) {
                groups.put(name, new RuleMatch.Range(matcher.start("$" + name), matcher.end("$" + name)));
            }
        }
        matches.add(new RuleMatch(rule, matcher.start(), matcher.end(), groups));
    }
}
