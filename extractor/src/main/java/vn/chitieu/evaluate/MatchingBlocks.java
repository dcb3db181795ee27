package vn.chitieu.evaluate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Counts what two token lists have in common in order, as Ratcliff and Obershelp do it ("Pattern Matching: The Gestalt Approach",
 * 1988): take the longest common run, the first of equally long ones, then do the same on either side of it. The result is that of
 * Python's {@code difflib.SequenceMatcher} with {@code autojunk=False}.
 */
final class MatchingBlocks {

    private final List<String> first;
    private final List<String> second;

    /** A part of both lists that is still to be compared; ends are exclusive. */
    private record Span(int firstFrom, int firstTo, int secondFrom, int secondTo) {}

    /** A run of equal tokens. */
    private record Run(int first, int second, int size) {}

    private MatchingBlocks(List<String> first, List<String> second) {
        this.first = first;
        this.second = second;
    }

    /** Returns the number of tokens in all common runs. */
    static int size(List<String> first, List<String> second) {
        return new MatchingBlocks(first, second).size();
    }

    private int size() {
        int size = 0;
        Deque<Span> open = new ArrayDeque<>();
        open.add(new Span(0, first.size(), 0, second.size()));
        while (!open.isEmpty()) {
            Span span = open.pop();
            Run run = longest(span);
            if (run.size > 0) {
                size += run.size;
                open.push(new Span(span.firstFrom, run.first, span.secondFrom, run.second));
                open.push(new Span(run.first + run.size, span.firstTo, run.second + run.size, span.secondTo));
            }
        }
        return size;
    }

    private Run longest(Span span) {
        Run best = new Run(span.firstFrom, span.secondFrom, 0);
        int width = span.secondTo - span.secondFrom;
        int[] above = new int[width + 1];
        int[] lengths = new int[width + 1];
        for (int i = span.firstFrom; i < span.firstTo; i++) {
            Arrays.fill(lengths, 0);
            for (int j = 0; j < width; j++) {
                if (first.get(i).equals(second.get(span.secondFrom + j))) {
                    int length = above[j] + 1;
                    lengths[j + 1] = length;
                    if (length > best.size) {
                        best = new Run(i - length + 1, span.secondFrom + j - length + 1, length);
                    }
                }
            }
            int[] done = above;
            above = lengths;
            lengths = done;
        }
        return best;
    }
}
