package vn.chitieu.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the TokensRegex patterns that rules are made of: tests of a token in square brackets, groups, alternatives,
 * quantifiers and {@code $} for the end of the text.
 */
final class PatternParser {
    private static final int LARGEST = 2000;
    private static final Pattern NODE = Pattern.compile("\\[(?:[^\\[\\]\"/]|\"[^\"]*\"|/(?:[^/\\\\]|\\\\.)*/)*\\]");
    private static final Pattern GROUP = Pattern.compile("\\((?:\\?(?:\\$\\w+|:))?");
    private static final Pattern QUANTIFIER = Pattern.compile("(?:([?*+])|\\{(\\d+)(,)?(\\d*)\\})\\??");

    private final String pattern;
    private final TokenTests tests;
    private int at;

    private PatternParser(String pattern, TokenTests tests) {
        this.pattern = pattern;
        this.tests = tests;
    }

    /**
     * Reads a pattern.
     *
     * @param pattern a pattern whose macros are expanded
     * @param tests where its tests get their numbers
     * @return the pattern; empty where it is written with more of TokensRegex than is known here, or is too large
     */
    static Optional<PatternNode> parse(String pattern, TokenTests tests) {
        PatternParser parser = new PatternParser(pattern, tests);
        try {
            PatternNode node = parser.alternatives();
            return parser.at == pattern.length() && node.size() <= LARGEST ? Optional.of(node) : Optional.empty();
        } catch (UnknownSyntax e) {
            return Optional.empty();
        }
    }

    private static final class UnknownSyntax extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private PatternNode alternatives() {
        List<PatternNode> all = new ArrayList<>();
        while (true) {
            all.add(sequence());
            if (at == pattern.length() || pattern.charAt(at) != '|') {
                return all.size() == 1 ? all.get(0) : new PatternNode.Choice(all);
            }
            at++;
        }
    }

    private PatternNode sequence() {
        List<PatternNode> elements = new ArrayList<>();
        while (true) {
            while (at < pattern.length() && Character.isWhitespace(pattern.charAt(at))) {
                at++;
            }
            if (at == pattern.length() || pattern.charAt(at) == '|' || pattern.charAt(at) == ')') {
                return elements.size() == 1 ? elements.get(0) : new PatternNode.Sequence(elements);
            }
            elements.add(quantified(element()));
        }
    }

    private PatternNode element() {
        if (pattern.charAt(at) == '$') {
            at++;
            return new PatternNode.Test(TokenTests.END);
        }
        if (pattern.charAt(at) == '(') {
            Matcher group = GROUP.matcher(pattern).region(at, pattern.length());
            at = group.lookingAt() ? group.end() : at;
            PatternNode inner = alternatives();
            if (at == pattern.length()) {
                throw new UnknownSyntax();
            }
            at++;
            return inner;
        }
        Matcher node = NODE.matcher(pattern).region(at, pattern.length());
        if (!node.lookingAt()) {
            throw new UnknownSyntax();
        }
        at = node.end();
        return new PatternNode.Test(tests.number(node.group()).orElseThrow(UnknownSyntax::new));
    }

    private PatternNode quantified(PatternNode element) {
        Matcher quantifier = QUANTIFIER.matcher(pattern).region(at, pattern.length());
        if (!quantifier.lookingAt()) {
            return element;
        }
        at = quantifier.end();
        if (quantifier.group(1) != null) {
            return switch (quantifier.group(1)) {
                case "?" -> new PatternNode.Repeat(element, 0, 1);
                case "*" -> new PatternNode.Repeat(element, 0, -1);
                default -> new PatternNode.Repeat(element, 1, -1);
            };
        }
        int least = Integer.parseInt(quantifier.group(2));
        boolean exact = quantifier.group(3) == null;
        int most = exact ? least : quantifier.group(4).isEmpty() ? -1 : Integer.parseInt(quantifier.group(4));
        return new PatternNode.Repeat(element, least, most);
    }
}
