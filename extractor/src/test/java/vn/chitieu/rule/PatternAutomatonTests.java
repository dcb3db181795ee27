package vn.chitieu.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.annotate.Tokenizer;

/** Holds the automata to what TokensRegex finds where it is asked everywhere. */
final class PatternAutomatonTests {
    private static final int NEIGHBOURS = 4;

    @TestFactory
    Stream<DynamicTest> findsInExamplesWhatTokensRegexFindsAlone() {
        Map<String, List<Rule>> groups =
                RuleFiles.standard().rules().stream().collect(Collectors.groupingBy(Rule::group));
        return groups.entrySet().stream()
                .map(group -> dynamicTest(
                        group.getKey(),
                        () -> IntStream.range(0, group.getValue().size()).forEach(i -> compare(group.getValue(), i))));
    }

    /** Compares a rule on its own examples and on those of the rules behind it, which speak of the like. */
    private static void compare(List<Rule> rules, int index) {
        Rule rule = rules.get(index);
        Screened screened = new Screened(rule);
        Alone alone = new Alone(rule);
        for (Rule other : rules.subList(index, Math.min(rules.size(), index + NEIGHBOURS))) {
            List<String> texts = new ArrayList<>(other.rejects());
            other.matches().forEach(example -> texts.add(example.text()));
            for (String text : texts) {
                assertEquals(alone.find(text), screened.find(text), () -> rule.id() + " in: " + text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[{word:a}] [{word:b}]{1,3}; a b b b b a",
                "( [{word:a}] $ ) | ( [{word:a}] [{word:b}] ); a b a",
                "( [{word:a}]{1,3} $ ) | ( [{word:a}] [{word:b}] ); a a b a b a a",
                "[!{word:a}]* [{word:b}]; c b a b",
                "(?$x [{tag:NUM}]) ( [{word:/,/}] [{tag:NUM}] )* [{word:b}]?; 1 , 2 , 3 b 4 ,",
                "( [{word:a}]? [{word:b}] ){2}; a b b a b",
                "[]{0,2} [{word:b}]; a a a b b",
                "^ [{word:a}]; a a",
                "[{word:a}]+? [{word:b}]; a a b",
            })
    void agreesOn(String pattern, String text) {
        assertTrue(PatternAutomaton.of(pattern, new TokenTests()).isPresent(), pattern);
        assertEquals(new Alone(rule(pattern)).find(text), new Screened(rule(pattern)).find(text));
    }

    @Test
    void leavesToTokensRegexWhatItCannotRead() {
        String pattern = "/a|b/ [{word:c}]";
        assertTrue(PatternAutomaton.of(pattern, new TokenTests()).isEmpty());
        assertEquals(List.of("1-3"), new Screened(rule(pattern)).find("c b c"));
    }

    @Test
    void everyOwnPatternIsRead() {
        TokenTests tests = new TokenTests();
        for (Rule rule : RuleFiles.standard().rules()) {
            for (String pattern : rule.patterns()) {
                assertTrue(PatternAutomaton.of(pattern, tests).isPresent(), () -> rule.id() + ": " + pattern);
            }
        }
    }

    private static Rule rule(String pattern) {
        return new Rule("t", "t", "t", 0, List.of(pattern), Map.of(), List.of(), List.of());
    }

    /** The way of the program. */
    private static final class Screened {
        private final RuleBook book;
        private final String group;

        Screened(Rule rule) {
            book = RuleBook.of(List.of(rule));
            group = rule.group();
        }

        List<String> find(String text) {
            return book.match(group, Tokenizer.tokenize(text, 0, text.length())).stream()
                    .map(match -> match.from() + "-" + match.to())
                    .toList();
        }
    }

    /** TokensRegex alone. */
    private static final class Alone {
        private static final RuleBook NO_RULES = RuleBook.of(List.of());

        private final List<TokenSequencePattern> patterns;

        Alone(Rule rule) {
            patterns =
                    rule.patterns().stream().map(TokenSequencePattern::compile).toList();
        }

        List<String> find(String text) {
            List<CoreLabel> labels =
                    NO_RULES.text(Tokenizer.tokenize(text, 0, text.length())).labels();
            List<String> found = new ArrayList<>();
            for (TokenSequencePattern pattern : patterns) {
                TokenSequenceMatcher matcher = pattern.getMatcher(labels);
                while (matcher.find()) {
                    found.add(matcher.start() + "-" + matcher.end());
                }
            }
            return found;
        }
    }
}
