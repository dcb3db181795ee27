package vn.chitieu.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import vn.chitieu.annotate.Tokenizer;

/** Holds every rule of every own rule file to the examples that stand beside it. */
final class RuleExamplesTests {
    private static final Path OFFERED = Path.of("../rules");

    @TestFactory
    Stream<DynamicNode> everyExampleOfEveryRuleHolds() throws IOException, URISyntaxException {
        List<DynamicNode> files = new ArrayList<>();
        List<Path> all = new ArrayList<>(ownFiles());
        all.addAll(offeredFiles());
        for (Path file : all) {
            String name = file.getParent().getFileName() + "/" + file.getFileName();
            List<Rule> rules = RuleFiles.parse(name, Files.readString(file, StandardCharsets.UTF_8));
            assertFalse(rules.isEmpty(), () -> name + " has no rules");
            files.add(dynamicContainer(
                    name, rules.stream().map(rule -> dynamicTest(rule.id(), () -> check(name, rule)))));
        }
        assertFalse(files.isEmpty(), "no rule file found");
        return files.stream();
    }

    @TestFactory
    Stream<DynamicNode> everyOwnRuleFileIsLoaded() throws IOException, URISyntaxException {
        List<Rule> loaded = RuleFiles.standard().rules();
        List<DynamicNode> files = new ArrayList<>();
        for (Path file : ownFiles()) {
            String name = file.getFileName().toString();
            Rule first = RuleFiles.parse(name, Files.readString(file, StandardCharsets.UTF_8))
                    .get(0);
            files.add(dynamicTest(
                    name,
                    () -> assertTrue(
                            loaded.stream().anyMatch(rule -> rule.id().equals(first.id())),
                            () -> name + " is not among the standard rules")));
        }
        return files.stream();
    }

    private static void check(String file, Rule rule) {
        RuleBook book = RuleBook.of(List.of(rule));
        List<String> wrong = new ArrayList<>();
        for (Rule.Example example : rule.matches()) {
            if (!matches(book, rule, example.text())) {
                wrong.add("does not match, but should: " + example.text());
            }
        }
        for (String text : rule.rejects()) {
            if (matches(book, rule, text)) {
                wrong.add("matches, but should not: " + text);
            }
        }
        assertTrue(wrong.isEmpty(), () -> file + ", rule " + rule.id() + ": " + String.join("; ", wrong));
    }

    private static boolean matches(RuleBook book, Rule rule, String text) {
        return !book.match(rule.group(), Tokenizer.tokenize(text, 0, text.length()))
                .isEmpty();
    }

    /** Files that a user may give to a run. */
    private static List<Path> offeredFiles() throws IOException {
        try (Stream<Path> files = Files.walk(OFFERED, 2)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> ownFiles() throws IOException, URISyntaxException {
        URL folder =
                Objects.requireNonNull(RuleFiles.class.getResource("/vn/chitieu/rules/"), "no folder of rule files");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
