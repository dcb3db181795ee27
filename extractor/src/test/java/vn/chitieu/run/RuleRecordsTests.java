package vn.chitieu.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.chitieu.extract.RecordExtractor;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.read.ReaderRegistry;
import vn.chitieu.rule.Rule;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleFiles;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;

/** Takes the examples of all rules through all stages: where an example says what record it gives, a plan that holds it does. */
final class RuleRecordsTests {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** What rules give that is a field of a record. */
    private static final Set<String> GIVEN =
            Set.of("role", "direction", "comparator", "kind", "per", "source", "capital");

    @TestFactory
    Stream<DynamicTest> examplesGiveTheRecordsThatStandBesideThem() {
        RuleBook rules = RuleFiles.standard();
        DocumentProcessor processor = DocumentProcessor.of(ReaderRegistry.standard(), RecordExtractor.with(rules));
        assertFalse(rules.rules().isEmpty());
        return rules.rules().stream()
                .filter(rule -> rule.matches().stream()
                        .anyMatch(example -> !wanted(rule, example).isEmpty()))
                .map(rule -> dynamicTest(rule.id(), () -> check(rule, processor)));
    }

    private static void check(Rule rule, DocumentProcessor processor) throws InputException {
        List<String> wrong = new ArrayList<>();
        for (Rule.Example example : rule.matches()) {
            Map<String, String> wanted = wanted(rule, example);
            if (!wanted.isEmpty()) {
                List<JsonNode> records = records(rule.group(), processor.process(plan(rule.group(), example.text())));
                if (records.stream().noneMatch(record -> holds(record, wanted))) {
                    wrong.add(example.text() + "\n  wanted " + wanted + "\n  got " + records);
                }
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    /**
     * Returns the fields of the record: those that the rule gives and those beside the example; none for the words of a table's
     * heading, which hold no number.
     */
    private static Map<String, String> wanted(Rule rule, Rule.Example example) {
        Map<String, String> wanted = new TreeMap<>(rule.gives());
        wanted.keySet().retainAll(GIVEN);
        wanted.putAll(example.record());
        boolean counts = !rule.group().equals("assignment");
        return counts && example.text().chars().noneMatch(Character::isDigit) ? Map.of() : wanted;
    }

    private static List<JsonNode> records(String group, PlanRecords plan) {
        List<? extends Record> records =
                switch (group) {
                    case "numeral" -> plan.numerals();
                    case "budget" -> plan.budgets();
                    case "assignment" -> plan.assignments();
                    default -> plan.targets();
                };
        return records.stream().map(r -> (JsonNode) JSON.valueToTree(r)).toList();
    }

    private static boolean holds(JsonNode record, Map<String, String> wanted) {
        return wanted.entrySet().stream().allMatch(field -> {
            JsonNode value = record.path(field.getKey());
            return value.isNumber()
                    ? value.decimalValue().compareTo(new BigDecimal(field.getValue())) == 0
                    : value.asText().equalsIgnoreCase(field.getValue());
        });
    }

    /** Returns a plan that says the sentence where such things stand. */
    private static SourceFile plan(String group, String sentence) {
        String section =
                switch (group) {
                    case "budget" -> "KINH PHÍ THỰC HIỆN";
                    case "assignment" -> "TỔ CHỨC THỰC HIỆN";
                    default -> "MỤC TIÊU";
                };
        String text = "KẾ HOẠCH\nGiảm nghèo năm 2031\n\nI. " + section + "\n\n- " + sentence
                + ".\n\nII. HIỆU LỰC\n\nKế hoạch này có hiệu lực từ ngày ký.\n";
        return new SourceFile("plan.txt", "0".repeat(64), "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
