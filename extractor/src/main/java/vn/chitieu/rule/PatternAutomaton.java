package vn.chitieu.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Tells at which tokens a pattern matches, and how far it looks from there, without the groups and priorities that
 * TokensRegex keeps for each path: TokensRegex is asked only where there is a match. It is the automaton of Glushkov (The
 * abstract theory of automata, 1961), one state for each test that stands in the pattern. Immutable.
 */
final class PatternAutomaton {
    /** A match of more tokens is not found; no rule needs one, and the work stays linear in the length of a text. */
    static final int LONGEST = 80;

    private final int[] tests;
    private final long[] first;
    private final long[][] follow;
    private final long[] last;
    private final boolean anchored;

    private PatternAutomaton(int[] tests, long[] first, long[][] follow, long[] last, boolean anchored) {
        this.tests = tests;
        this.first = first;
        this.follow = follow;
        this.last = last;
        this.anchored = anchored;
    }

    /**
     * Builds the automaton of a pattern.
     *
     * @param pattern a pattern whose macros are expanded
     * @param tests where its tests get their numbers
     * @return the automaton; empty where the pattern can match no token at all or is written with more of TokensRegex than is
     *     known here
     */
    static Optional<PatternAutomaton> of(String pattern, TokenTests tests) {
        boolean anchored = pattern.startsWith("^");
        return PatternParser.parse(anchored ? pattern.substring(1) : pattern, tests)
                .filter(node -> !node.canBeEmpty())
                .map(node -> of(node, anchored));
    }

    private static PatternAutomaton of(PatternNode pattern, boolean anchored) {
        Builder builder = new Builder();
        Part whole = builder.part(pattern);
        int words = (builder.tests.size() + 63) / 64;
        long[][] follow = new long[builder.tests.size()][];
        for (int i = 0; i < follow.length; i++) {
            follow[i] = bits(builder.follow.get(i), words);
        }
        return new PatternAutomaton(
                builder.tests.stream().mapToInt(Integer::intValue).toArray(),
                bits(whole.first, words),
                follow,
                bits(whole.last, words),
                anchored);
    }

    private static long[] bits(BitSet set, int words) {
        return Arrays.copyOf(set.toLongArray(), words);
    }

    /** Returns the tests of which a token must pass one for a match to begin with it. */
    int[] firstTests() {
        BitSet all = new BitSet();
        BitSet.valueOf(first).stream().forEach(state -> all.set(tests[state]));
        return all.stream().toArray();
    }

    /**
     * Looks for a match.
     *
     * @param text the tokens
     * @param from index of the token that it must begin with
     * @return number of tokens that the longest path through the pattern takes, whether it ends in a match or not; -1 where
     *     no path does
     */
    int reach(RuleText text, int from) {
        if (anchored && from > 0) {
            return -1;
        }
        long[] possible = first;
        boolean matched = false;
        int reach = 0;
        while (reach < LONGEST) {
            long[] passed = text.passed(from + reach);
            long[] next = new long[first.length];
            boolean alive = false;
            for (int w = 0; w < possible.length; w++) {
                for (long rest = possible[w]; rest != 0; rest &= rest - 1) {
                    int state = (w << 6) + Long.numberOfTrailingZeros(rest);
                    int test = tests[state];
                    if ((passed[test >> 6] & 1L << test) != 0) {
                        alive = true;
                        matched |= (last[w] & 1L << state) != 0;
                        long[] after = follow[state];
                        for (int i = 0; i < next.length; i++) {
                            next[i] |= after[i];
                        }
                    }
                }
            }
            if (!alive || from + reach == text.size()) {
                break;
            }
            reach++;
            possible = next;
        }
        return matched ? reach : -1;
    }

    /** A part of the pattern: the states that a match of it can begin and end with, and whether it can be empty. */
    private record Part(BitSet first, BitSet last, boolean empty) {}

    private static final class Builder {
        private final List<Integer> tests = new ArrayList<>();
        private final List<BitSet> follow = new ArrayList<>();

        Part part(PatternNode node) {
            if (node instanceof PatternNode.Test test) {
                BitSet state = new BitSet();
                state.set(tests.size());
                tests.add(test.number());
                follow.add(new BitSet());
                return new Part(state, state, false);
            }
            if (node instanceof PatternNode.Sequence sequence) {
                Part all = new Part(new BitSet(), new BitSet(), true);
                for (PatternNode element : sequence.elements()) {
                    all = then(all, part(element));
                }
                return all;
            }
            if (node instanceof PatternNode.Choice choice) {
                Part all = new Part(new BitSet(), new BitSet(), false);
                for (PatternNode alternative : choice.alternatives()) {
                    Part one = part(alternative);
                    all = new Part(or(all.first, one.first), or(all.last, one.last), all.empty || one.empty);
                }
                return all;
            }
            return repeated((PatternNode.Repeat) node);
        }

        private Part repeated(PatternNode.Repeat repeat) {
            Part all = new Part(new BitSet(), new BitSet(), true);
            int copies = Math.max(1, repeat.unbounded() ? repeat.least() : repeat.most());
            for (int i = 0; i < copies; i++) {
                Part one = part(repeat.element());
                if (repeat.unbounded() && i == copies - 1) {
                    link(one, one);
                }
                all = then(all, new Part(one.first, one.last, one.empty || i >= repeat.least()));
            }
            return all;
        }

        private Part then(Part a, Part b) {
            link(a, b);
            return new Part(
                    a.empty ? or(a.first, b.first) : a.first,
                    b.empty ? or(a.last, b.last) : b.last,
                    a.empty && b.empty);
        }

        private void link(Part a, Part b) {
            a.last.stream().forEach(state -> follow.get(state).or(b.first));
        }

        private static BitSet or(BitSet a, BitSet b) {
            BitSet both = (BitSet) a.clone();
            both.or(b);
            return both;
        }
    }
}
