package vn.chitieu.rule;

import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chitieu.model.UserException;

/** One pattern of a rule, ready to be matched. */
final class CompiledPattern {
    private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?\\$(\\w+)");

    private final Rule rule;
    private final TokenSequencePattern pattern;
    private final List<String> names;

    private CompiledPattern(Rule rule, TokenSequencePattern pattern, List<String> names) {
        this.rule = rule;
        this.pattern = pattern;
        this.names = names;
    }

    /**
     * Compiles a pattern.
     *
     * @throws UserException where TokensRegex cannot read it
     */
    static CompiledPattern of(Rule rule, String pattern) {
        try {
            List<String> names = GROUP_NAME
                    .matcher(pattern)
                    .results()
                    .map(m -> m.group(1))
                    .distinct()
                    .toList();
            return new CompiledPattern(rule, TokenSequencePattern.compile(pattern), names);
        } catch (RuntimeException e) {
            throw new UserException("Rule " + rule.id() + ": the pattern cannot be read: " + e.getMessage(), e);
        }
    }

    Rule rule() {
        return rule;
    }

    TokenSequenceMatcher matcher(RuleText text) {
        return pattern.getMatcher(text.labels());
    }

    RuleMatch match(TokenSequenceMatcher matcher) {
        Map<String, RuleMatch.Range> groups = new HashMap<>();
        for (String name : names) {
            List<? extends CoreMap> nodes = matcher.groupNodes("$" + name);
            if (nodes != null && !nodes.isEmpty()) {
                groups.put(name, new RuleMatch.Range(matcher.start("$" + name), matcher.end("$" + name)));
            }
        }
        return new RuleMatch(rule, matcher.start(), matcher.end(), groups);
    }
}
