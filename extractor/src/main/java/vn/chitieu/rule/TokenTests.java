package vn.chitieu.rule;

import edu.stanford.nlp.ling.CoreAnnotations.PartOfSpeechAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.MultiNodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePatternTransformer;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The distinct tests that rules make of one token, such as {@code [{word:"hộ"}]}, numbered. A word that occurs a thousand
 * times is put to each test once. Not changed after the rules are read; may then be used by many threads.
 */
final class TokenTests {
    /** The test that only the place after the last token passes. */
    static final int END = 0;

    private static final Pattern WORDS = Pattern.compile("\\[\\{word:(?:\"([^\"]+)\"|/([\\p{L}|]+)/)\\}\\]");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final List<Test> others = new ArrayList<>();
    private int size = END + 1;

    private record Test(int number, NodePattern<CoreMap> pattern) {}

    /**
     * Returns the number of a test.
     *
     * @param node the test as TokensRegex writes it, with its square brackets
     * @return its number; empty where TokensRegex does not take it for a test of one token
     * @throws RuntimeException where TokensRegex cannot read it
     */
    Optional<Integer> number(String node) {
        Integer known = numbers.get(node);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher words = WORDS.matcher(node);
        if (words.matches()) {
            String any = words.group(1) == null ? words.group(2) : words.group(1);
            for (String word : words.group(1) == null ? any.split("\\|", -1) : new String[] {any}) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(size);
            }
        } else {
            NodePattern<CoreMap> pattern = parse(node);
            if (pattern == null) {
                return Optional.empty();
            }
            others.add(new Test(size, pattern));
        }
        numbers.put(node, size);
        return Optional.of(size++);
    }

    /** Lets TokensRegex read a test, and takes it out of the pattern that it makes of it. */
    private static @Nullable NodePattern<CoreMap> parse(String node) {
        List<NodePattern<CoreMap>> found = new ArrayList<>();
        TokenSequencePattern.compile(node).transform(new NodePatternTransformer<CoreMap, CoreMap>() {
            @Override
            public NodePattern<CoreMap> transform(NodePattern<CoreMap> pattern) {
                found.add(pattern);
                return pattern;
            }

            @Override
            public MultiNodePattern<CoreMap> transform(MultiNodePattern<CoreMap> pattern) {
                return pattern;
            }
        });
        return found.size() == 1 ? found.get(0) : null;
    }

    /**
     * Puts a word to all tests.
     *
     * @param word the folded word
     * @param tag the tag
     * @return a bit for each test, set where the word passes
     */
    long[] passed(String word, String tag) {
        long[] passed = new long[(size + 63) / 64];
        for (int number : byWord.getOrDefault(word, List.of())) {
            set(passed, number);
        }
        CoreLabel label = label(word, tag);
        for (Test test : others) {
            if (test.pattern.match(label)) {
                set(passed, test.number);
            }
        }
        return passed;
    }

    /** Returns the bits of the place after the last token. */
    long[] passedAtEnd() {
        long[] passed = new long[(size + 63) / 64];
        set(passed, END);
        return passed;
    }

    /** Returns a token as TokensRegex sees it. */
    static CoreLabel label(String word, String tag) {
        CoreLabel label = new CoreLabel(3);
        label.set(TextAnnotation.class, word);
        label.set(PartOfSpeechAnnotation.class, tag);
        return label;
    }

    private static void set(long[] bits, int bit) {
        bits[bit >> 6] |= 1L << bit;
    }
}
