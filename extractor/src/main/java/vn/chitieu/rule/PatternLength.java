package vn.chitieu.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bounds how many tokens a TokensRegex pattern can match, so that it is tried only near its trigger words. */
final class PatternLength {
    /** A pattern that repeats without bound is taken to reach no farther than this. */
    static final int UNBOUNDED = 40;

    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)\\s*(?:[*+]|\\{)");
    private static final Pattern NODE =
            Pattern.compile("\\[(?:[^\\[\\]\"/]|\"[^\"]*\"|/(?:[^/\\\\]|\\\\.)*/)*\\](\\{\\d+,(\\d+)\\}|[*+])?");

    private PatternLength() {}

    /**
     * Returns an upper bound of the length of a match: the sum over all nodes, those of alternatives too.
     *
     * @param pattern a pattern whose macros are expanded
     */
    static int longest(String pattern) {
        if (REPEATED_GROUP.matcher(pattern).find()) {
            return UNBOUNDED;
        }
        int sum = 0;
        Matcher node = NODE.matcher(pattern);
        while (node.find()) {
            if (node.group(1) == null) {
                sum++;
            } else if (node.group(2) == null) {
                return UNBOUNDED;
            } else {
                sum += Integer.parseInt(node.group(2));
            }
        }
        return Math.min(UNBOUNDED, Math.max(sum, 1));
    }
}
