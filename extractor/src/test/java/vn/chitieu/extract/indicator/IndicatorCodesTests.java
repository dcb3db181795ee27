package vn.chitieu.extract.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.rule.Rule;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleFiles;

/** Checks the rules of indicators together: which of them decides, and how often it decides as a careful reader does. */
final class IndicatorCodesTests {
    private static final IndicatorCodes CODES = IndicatorCodes.of(RuleFiles.standard());
    private static final Path CODE_LIST = Path.of("../schemas/codes/indicator_codes.csv");
    private static final Path MORE = Path.of("../rules/more-indicators");
    private static final double AGREEMENT = 0.93;

    @TestFactory
    Stream<DynamicTest> everyExampleGetsTheCodeThatStandsBesideIt() {
        return indicatorRules()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    for (Rule.Example example : rule.matches()) {
                        String wanted = example.record().get("indicator_code");
                        if (wanted != null) {
                            String unit = example.record()
                                    .getOrDefault("unit", example.text().contains("%") ? "%" : "");
                            assertEquals(wanted, CODES.decide(example.text(), unit, ""), example::text);
                        }
                    }
                }));
    }

    @Test
    void theCodeListHoldsTheCodesThatRulesGive() throws IOException {
        assertEquals(listed(CODE_LIST), given(RuleFiles.standard()));
    }

    @Test
    void theOfferedRulesGiveTheCodesOfTheirList() throws IOException {
        RuleBook more = RuleFiles.with(MORE);
        Set<String> all = listed(CODE_LIST);
        all.addAll(listed(MORE.resolve("indicator_codes.csv")));
        assertEquals(all, given(more));
        String own = CODES.decide("cứng hóa đường trục thôn", "km", "");
        String offered = IndicatorCodes.of(more).decide("cứng hóa đường trục thôn", "km", "");
        assertEquals(List.of(IndicatorCodes.OTHER, "road_hardening"), List.of(own, offered));
    }

    @Test
    void decidesRateOrCountByTheUnit() {
        assertEquals("poverty_rate", CODES.decide("hộ nghèo", "%", ""));
        assertEquals("poverty_rate", CODES.decide("hộ nghèo", "điểm phần trăm", ""));
        assertEquals("poor_households", CODES.decide("hộ nghèo", "hộ", ""));
        assertEquals("near_poverty_rate", CODES.decide("Tỷ lệ hộ cận nghèo", null, ""));
    }

    @Test
    void asksTheClauseOnlyWhereTheIndicatorSaysLittle() {
        String clause = "mở 4 lớp dạy nghề cho 120 người";
        assertEquals("vocational_training", CODES.decide("người", "người", clause));
        assertEquals(IndicatorCodes.OTHER, CODES.decide("số lượt xe đi qua trạm", "lượt", clause));
    }

    @Test
    void leavesWhatNoRuleKnows() {
        assertEquals(IndicatorCodes.OTHER, CODES.decide("", null, ""));
        assertEquals(IndicatorCodes.OTHER, CODES.decide("số lượt xe đi qua trạm", "lượt", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../corpus-samples/gold", "../../shared/corpus/gold", "../../shared/corpus/gold-report"})
    void agreesWithReadersOn(String folder) throws IOException {
        Path gold = Path.of(folder);
        assumeTrue(Files.isDirectory(gold), () -> folder + " is not there");
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (Path file : goldFiles(gold)) {
            for (JsonNode target :
                    new ObjectMapper().readTree(Files.readAllBytes(file)).path("targets")) {
                String indicator = target.path("indicator").asText("");
                String unit = target.path("unit").asText("");
                String code = CODES.decide(indicator, unit, target.path("quote").asText(""));
                all++;
                if (!readings(target).contains(code)) {
                    wrong.add(target.path("indicator_code").asText() + ", not " + code + ": " + indicator);
                }
            }
        }
        int right = all - wrong.size();
        assertTrue(right > 0, () -> "no targets in " + folder);
        assertTrue(right >= AGREEMENT * all, right + " of " + all + " agree; wrong:\n" + String.join("\n", wrong));
    }

    private static Stream<Rule> indicatorRules() {
        return RuleFiles.standard().rules().stream().filter(rule -> rule.group().equals("indicator"));
    }

    private static Set<String> given(RuleBook book) {
        return book.rules().stream()
                .filter(rule -> rule.group().equals("indicator"))
                .map(rule -> rule.gives().getOrDefault("code", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed(Path list) throws IOException {
        return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> readings(JsonNode target) {
        List<String> readings = new ArrayList<>();
        readings.add(target.path("indicator_code").asText());
        target.path("alt").path("indicator_code").forEach(code -> readings.add(code.asText()));
        return readings;
    }

    private static List<Path> goldFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList();
        }
    }
}
