package vn.chitieu.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.model.UserException;

final class RuleFilesTests {
    private static final String RULE = """
            group: indicator
            rules:
              - id: indicator.wells
                means: wells
                phrases: ["đào giếng"]
                gives: {code: wells}
                match: ["đào giếng"]
                no_match: ["đào ao"]
            """;

    @TestFactory
    Stream<DynamicNode> everyOwnRuleFileIsLoaded() throws IOException, URISyntaxException {
        List<Rule> loaded = RuleFiles.standard().rules();
        URL folder =
                Objects.requireNonNull(RuleFiles.class.getResource("/vn/chitieu/rules/"), "no folder of rule files");
        List<Path> own;
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            own = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        assertTrue(own.size() > 1, own::toString);
        return own.stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    List<Rule> rules = RuleFiles.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
                    assertTrue(loaded.stream()
                            .anyMatch(rule -> rule.id().equals(rules.get(0).id())));
                }));
    }

    @Test
    void readsARule() {
        Rule rule = RuleFiles.parse("wells.yaml", RULE).get(0);
        assertEquals("indicator.wells", rule.id());
        assertEquals(List.of("[{word:\"đào\"}] [{word:\"giếng\"}]"), rule.patterns());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "means: wells; meant: wells; wells.yaml, rule indicator.wells: unknown field meant",
                "no_match: [\"đào ao\"]; no_match: []; wells.yaml, rule indicator.wells: give at least one example in match and one in no_match",
                "phrases: [\"đào giếng\"]; pattern: '$WELL'; wells.yaml, rule indicator.wells: there is no macro $WELL",
                "phrases: [\"đào giếng\"]; gives: {}; wells.yaml, rule indicator.wells: give either phrases or a pattern",
                "group: indicator; rule: x; wells.yaml: the field group is missing",
            })
    void saysWhatIsWrongWithARule(String right, String wrong, String message) {
        String content = RULE.replace(right, wrong);
        UserException refused = assertThrows(UserException.class, () -> RuleFiles.parse("wells.yaml", content));
        assertEquals(message, refused.getMessage());
    }
}
