package vn.chitieu.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words that a TokensRegex pattern can begin with, so that it is tried only where one of them stands. */
final class FirstWords {
    private static final Pattern LITERAL = Pattern.compile("\\[\\{word:\"([^\"]+)\"\\}\\]");
    private static final Pattern CHOICE = Pattern.compile("\\[\\{word:/([\\p{L}|]+)/\\}\\]");
    private static final Pattern NODE = Pattern.compile("\\[(?:[^\\[\\]\"/]|\"[^\"]*\"|/(?:[^/\\\\]|\\\\.)*/)*\\]");
    private static final Pattern GROUP = Pattern.compile("\\((?:\\?(?:\\$\\w+|:))?");
    private static final Pattern QUANTIFIER = Pattern.compile("[?*+]|\\{(\\d+)(?:,\\d*)?\\}");

    private final String pattern;
    private int at;

    private FirstWords(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Returns the words, {@code #} for a numeral.
     *
     * @param pattern a pattern whose macros are expanded
     * @return the words; empty where some match may begin with a token that is not known
     */
    static List<String> of(String pattern) {
        FirstWords parser = new FirstWords(pattern);
        Set<String> words = parser.alternatives();
        return words == null || parser.at < pattern.length() ? List.of() : List.copyOf(words);
    }

    /** Reads alternatives up to a closing bracket or the end; null where the words are not known. */
    private @Nullable Set<String> alternatives() {
        Set<String> all = new LinkedHashSet<>();
        boolean known = true;
        while (true) {
            Set<String> words = sequence();
            if (words == null) {
                known = false;
            } else {
                all.addAll(words);
            }
            if (at < pattern.length() && pattern.charAt(at) == '|') {
                at++;
            } else {
                return known ? all : null;
            }
        }
    }

    /** Reads elements in a row; the words of the first that must be there and of those before it. */
    private @Nullable Set<String> sequence() {
        Set<String> words = new LinkedHashSet<>();
        boolean settled = false;
        boolean known = true;
        while (true) {
            skipSpace();
            if (at >= pattern.length() || pattern.charAt(at) == '|' || pattern.charAt(at) == ')') {
                return settled && known ? words : null;
            }
            Set<String> element = element();
            boolean optional = quantifierAllowsNone();
            if (!settled) {
                known &= element != null;
                if (element != null) {
                    words.addAll(element);
                }
                settled = !optional;
            }
        }
    }

    private @Nullable Set<String> element() {
        if (pattern.charAt(at) == '(') {
            Matcher group = GROUP.matcher(pattern).region(at, pattern.length());
            at = group.lookingAt() ? group.end() : at + 1;
            Set<String> words = alternatives();
            at++;
            return words;
        }
        Matcher node = NODE.matcher(pattern).region(at, pattern.length());
        if (!node.lookingAt()) {
            at++;
            return null;
        }
        at = node.end();
        Matcher literal = LITERAL.matcher(node.group());
        if (literal.matches()) {
            return Set.of(literal.group(1));
        }
        Matcher choice = CHOICE.matcher(node.group());
        if (choice.matches()) {
            return new LinkedHashSet<>(List.of(choice.group(1).split("\\|", -1)));
        }
        return node.group().equals("[{tag:NUM}]") ? Set.of("#") : null;
    }

    private boolean quantifierAllowsNone() {
        Matcher quantifier = QUANTIFIER.matcher(pattern).region(at, pattern.length());
        if (!quantifier.lookingAt()) {
            return false;
        }
        at = quantifier.end();
        String sign = quantifier.group();
        return sign.equals("?") || sign.equals("*") || "0".equals(quantifier.group(1));
    }

    private void skipSpace() {
        while (at < pattern.length() && Character.isWhitespace(pattern.charAt(at))) {
            at++;
        }
    }
}
