package vn.chitieu.rule;

import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A rule with its pattern compiled. */
final class CompiledRule {
    private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?\\$(\\w+)");

    private final Rule rule;
    private final int position;
    private final TokenSequencePattern pattern;
    private final List<String> names;

    private CompiledRule(Rule rule, int position, TokenSequencePattern pattern, List<String> names) {
        this.rule = rule;
        this.position = position;
        this.pattern = pattern;
        this.names = names;
    }

    static CompiledRule of(Rule rule, int position) {
        try {
            TokenSequencePattern pattern = TokenSequencePattern.compile(rule.pattern());
            List<String> names = GROUP_NAME
                    .matcher(rule.pattern())
                    .results()
                    .map(m -> m.group(1))
                    .distinct()
                    .toList();
            return new CompiledRule(rule, position, pattern, names);
        } catch (RuntimeException e) {
            throw new RuleException("Rule " + rule.id() + ": the pattern cannot be read: " + e.getMessage(), e);
        }
    }

    int position() {
        return position;
    }

    void match(RuleText text, List<RuleMatch> matches) {
        TokenSequenceMatcher matcher = pattern.getMatcher(text.labels());
        while (matcher.find()) {
            Map<String, RuleMatch.Range> groups = new HashMap<>();
            for (String name : names) {
                List<? extends CoreMap> nodes = matcher.groupNodes("$" + name);
                if (nodes != null && !nodes.isEmpty()) {
                    groups.put(name, new RuleMatch.Range(matcher.start("$" + name), matcher.end("$" + name)));
                }
            }
            matches.add(new RuleMatch(rule, matcher.start(), matcher.end(), groups));
        }
    }
}
