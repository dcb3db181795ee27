package vn.chitieu.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the rules of a book say of single words, found once for each word. May be used by many threads. */
final class RuleWords {
    /** Beyond that many words, of which most are numbers, nothing more is kept. */
    private static final int KEPT = 30_000;

    private final TokenTests tests;
    private final List<List<PatternAutomaton>> groups;
    private final List<List<int[]>> firstTests;
    private final Map<String, Map<String, Word>> byTag = new ConcurrentHashMap<>();
    private final Word end;

    /**
     * A word.
     *
     * @param passed a bit for each test that it passes
     * @param beginning for each group the numbers of the patterns that can begin with it, in order
     */
    record Word(long[] passed, int[][] beginning) {}

    RuleWords(TokenTests tests, List<List<PatternAutomaton>> groups) {
        this.tests = tests;
        this.groups = groups;
        this.firstTests = groups.stream()
                .map(group -> group.stream().map(PatternAutomaton::firstTests).toList())
                .toList();
        this.end = new Word(tests.passedAtEnd(), new int[groups.size()][]);
    }

    Word end() {
        return end;
    }

    Word word(String fold, String tag) {
        Map<String, Word> kept = byTag.computeIfAbsent(tag, t -> new ConcurrentHashMap<>());
        Word known = kept.get(fold);
        if (known != null) {
            return known;
        }
        Word made = make(fold, tag);
        if (kept.size() < KEPT) {
            kept.put(fold, made);
        }
        return made;
    }

    private Word make(String fold, String tag) {
        long[] passed = tests.passed(fold, tag);
        int[][] beginning = new int[groups.size()][];
        for (int g = 0; g < beginning.length; g++) {
            List<Integer> patterns = new ArrayList<>();
            List<int[]> first = firstTests.get(g);
            for (int p = 0; p < first.size(); p++) {
                for (int test : first.get(p)) {
                    if ((passed[test >> 6] & 1L << test) != 0) {
                        patterns.add(p);
                        break;
                    }
                }
            }
            beginning[g] = patterns.stream().mapToInt(Integer::intValue).toArray();
        }
        return new Word(passed, beginning);
    }
}
