package vn.chitieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.chitieu.rule.Rule;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleFiles;

/** Holds every rule, the project's own and those offered beside them, to the examples that stand beside it. */
final class RuleTrialTests {
    private static final Path OFFERED = Path.of("../rules/more-indicators");

    @TestFactory
    Stream<DynamicNode> everyExampleOfEveryRuleHolds() {
        return Stream.of(
                dynamicContainer("own", tests(RuleFiles.standard(), List.of())),
                dynamicContainer(
                        "offered",
                        tests(RuleFiles.with(OFFERED), RuleFiles.standard().rules())));
    }

    private static Stream<DynamicNode> tests(RuleBook rules, List<Rule> known) {
        RuleTrial trial = RuleTrial.of(rules);
        Set<String> knownIds = known.stream().map(Rule::id).collect(Collectors.toSet());
        List<Rule> tested = rules.rules().stream()
                .filter(rule -> !knownIds.contains(rule.id()))
                .toList();
        assertFalse(tested.isEmpty());
        return tested.stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    assertEquals(List.of(), RuleTrial.alone(rule));
                    assertEquals(List.of(), trial.inPlans(rule));
                }));
    }

    @Test
    void tellsOfExamplesThatDoNotHold() {
        Rule rule = new Rule(
                "indicator.wells",
                "indicator",
                "wells",
                0,
                List.of("[{word:\"giếng\"}]"),
                Map.of("code", "wells"),
                List.of(
                        new Rule.Example("Đào 5 ao", Map.of()),
                        new Rule.Example("Đào 5 giếng", Map.of("indicator_code", "wells", "value", "6"))),
                List.of("Đào 4 giếng"));
        assertEquals(
                List.of("does not match, but should: Đào 5 ao", "matches, but should not: Đào 4 giếng"),
                RuleTrial.alone(rule));
        List<String> inPlans = RuleTrial.of(RuleBook.of(List.of(rule))).inPlans(rule);
        assertEquals(1, inPlans.size(), inPlans::toString);
        assertTrue(inPlans.get(0)
                .startsWith("gives no record with {indicator_code=wells, value=6}: Đào 5 giếng; it gives"));
    }
}
