package vn.chitieu.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.RecordExtractor;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.rule.Rule;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;
import vn.chitieu.write.RecordFields;

/**
 * Puts rules to the examples that stand beside them: each alone, and through all stages in a plan that says the sentence where such
 * things stand.
 */
public final class RuleTrial {
    /** What rules give that is a field of a record. */
    private static final Set<String> GIVEN =
            Set.of("role", "direction", "comparator", "kind", "per", "source", "capital");

    private final DocumentProcessor processor;

    private RuleTrial(DocumentProcessor processor) {
        this.processor = processor;
    }

    /**
     * Prepares a trial.
     *
     * @param rules all rules of a run, because the order of rules decides which record an example gives
     */
    public static RuleTrial of(RuleBook rules) {
        return new RuleTrial(DocumentProcessor.of(ReaderRegistry.standard(), RecordExtractor.with(rules)));
    }

    /**
     * Looks whether a rule matches what it must and nothing that it must not.
     *
     * @param rule the rule
     * @return a line for each example that does not hold; none where all do
     */
    public static List<String> alone(Rule rule) {
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
        return wrong;
    }

    private static boolean matches(RuleBook book, Rule rule, String text) {
        return !book.match(rule.group(), Tokenizer.tokenize(text, 0, text.length()))
                .isEmpty();
    }

    /**
     * Looks whether plans with a rule's examples give the records that the rule and its examples promise.
     *
     * @param rule the rule
     * @return a line for each example that does not hold; none where all do or where none promises anything
     */
    public List<String> inPlans(Rule rule) {
        List<String> wrong = new ArrayList<>();
        for (Rule.Example example : rule.matches()) {
            Map<String, String> wanted = wanted(rule, example);
            if (!wanted.isEmpty()) {
                List<Map<String, String>> records = records(rule.group(), example.text());
                if (records.stream().noneMatch(record -> record.entrySet().containsAll(wanted.entrySet()))) {
                    wrong.add("gives no record with " + wanted + ": " + example.text() + "; it gives " + records);
                }
            }
        }
        return wrong;
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

    private List<Map<String, String>> records(String group, String sentence) {
        PlanRecords plan;
        try {
            plan = processor.process(plan(group, sentence));
        } catch (InputException e) {
            return List.of(Map.of("failure", String.valueOf(e.getMessage())));
        }
        List<? extends Record> records =
                switch (group) {
                    case "numeral" -> plan.numerals();
                    case "budget" -> plan.budgets();
                    case "assignment" -> plan.assignments();
                    default -> plan.targets();
                };
        return records.stream().map(RecordFields::of).toList();
    }

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
