package vn.chitieu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.evaluate.Difference.Outcome;
import vn.chitieu.model.UserException;

/** Precision, recall, F1 and differences of small runs whose numbers can be counted by hand. */
class EvaluatorTests {

    private static final String GOLD = """
            {"document": {"type": "ke_hoach", "number": "7", "title": "Giảm nghèo xã Suối Mơ",
              "legal_bases": [{"type": "luat", "number": "5", "symbol": "QH15"}],
              "alt": {"place": ["Suối Mơ"]}},
             "sections": [{"label": "I", "title": "MỤC TIÊU", "level": 1, "kind": "objectives", "quote": "I. MỤC TIÊU"}],
             "targets": [
               {"quote": "hộ nghèo còn 5 %", "indicator": "Tỷ lệ hộ nghèo", "kind": "target", "value": 5, "unit": "%",
                "alt": {"unit": ["phần trăm"]}},
               {"quote": "tạo việc làm cho 120 lao động", "indicator": "việc làm", "kind": "target", "value": 120, "unit": "lao động"},
               {"quote": "khoảng 9 xã", "indicator": "xã", "kind": "target", "value": 9, "unit": "xã", "optional": true}],
             "budgets": [
               {"quote": "Tổng 900 triệu đồng", "amount": 900000000, "kind": "plan", "part_of": null},
               {"quote": "ngân sách xã 300 triệu", "amount": 300000000, "kind": "plan", "part_of": 0}],
             "assignments": [{"quote": "rà soát hộ nghèo", "unit": "Phòng Kinh tế", "role": "lead"}]}
            """;

    private static final String RUN = """
            {"document": {"id": "d", "source": {"path": "a/plan.scan.pdf"}, "type": "ke_hoach", "number": "8", "place": "SUOI MO",
              "title": "GIAM NGHEO XA SUOI MO", "legal_bases": [{"type": "luat", "number": "5", "symbol": "qh15"}]},
             "sections": [{"id": "s", "label": "I.", "title": "Mục tiêu", "level": 2, "kind": "objectives"}],
             "targets": [
               {"id": "t1", "value": 5.0, "kind": "target", "indicator": "hộ nghèo", "unit": "phần trăm",
                "evidence": {"text": "Tỷ lệ hộ nghèo còn 5 % năm 2025", "page": 2, "start": 40, "end": 41}},
               {"id": "t2", "value": 77, "kind": "target", "indicator": "hộ", "unit": "hộ",
                "evidence": {"text": "còn 77 hộ", "page": 3, "start": 90, "end": 92}}],
             "budgets": [
               {"id": "b1", "amount": 900000000, "kind": "plan", "part_of": null, "evidence": {"text": "Tổng 900 triệu đồng"}},
               {"id": "b2", "amount": 300000000, "kind": "plan", "part_of": "b2", "evidence": {"text": "ngân sách xã 300 triệu"}}],
             "assignments": [],
             "numerals": [{"role": "date"}, {"role": "unclassified"}]}
            """;

    @TempDir
    private Path temp;

    private Path run;
    private Path gold;

    @BeforeEach
    void writeFiles() throws IOException {
        run = Files.createDirectories(temp.resolve("run"));
        gold = Files.createDirectory(temp.resolve("gold"));
        Files.createDirectory(run.resolve("json"));
        Files.writeString(run.resolve("json/d.json"), RUN);
        Files.writeString(gold.resolve("plan.gold.json"), GOLD);
        Files.writeString(gold.resolve("other.gold.json"), GOLD);
    }

    @Test
    void countsWhatWasFoundMissedAndExtra() {
        Evaluation evaluation = Evaluator.evaluate(run, gold);
        assertEquals(1, evaluation.documents());
        assertEquals(List.of("other"), evaluation.notRun());
        assertEquals(1, evaluation.unclassified());
        assertEquals(2, evaluation.numerals());

        Score targets = evaluation.total().get(RecordKind.TARGETS);
        assertEquals(2, targets.gold(), "an optional record that was not found counts for nothing");
        assertEquals(0.5, targets.precision());
        assertEquals(0.5, targets.recall());
        assertEquals(0.5, targets.f1());
        assertEquals(0.5, targets.strict(), "another reading of the unit is right too");
        assertEquals(1.0, targets.fields().get("indicator"));

        Score budgets = evaluation.total().get(RecordKind.BUDGETS);
        assertEquals(1.0, budgets.f1());
        assertEquals(0.5, budgets.strict(), "an amount is not a part of itself");

        assertEquals(0.0, evaluation.total().get(RecordKind.ASSIGNMENTS).f1());
        assertEquals(1.0, evaluation.total().get(RecordKind.ASSIGNMENTS).precision(), "nothing found is nothing wrong");
        assertEquals(0.0, evaluation.total().get(RecordKind.SECTIONS).strict());
        assertEquals(evaluation.total(), evaluation.byDocument().get("plan.scan.pdf"));
    }

    @Test
    void comparesTheHeaderWithoutCaseAndDiacritics() {
        Score header = Evaluator.evaluate(run, gold).total().get(RecordKind.DOCUMENT);
        assertEquals(17, header.gold());
        assertEquals(1.0, header.fields().get("title"));
        assertEquals(1.0, header.fields().get("place"), "another reading");
        assertEquals(1.0, header.fields().get("signer.name"), "not given and not found");
        assertEquals(0.0, header.fields().get("number"));
        assertEquals(1.0, header.fields().get("legal_bases"));
    }

    @Test
    void tellsWhereTheDifferencesAre() {
        List<Difference> differences = Evaluator.evaluate(run, gold).differences();
        assertTrue(
                differences.contains(new Difference(
                        "plan.scan.pdf",
                        RecordKind.TARGETS,
                        Outcome.EXTRA,
                        null,
                        true,
                        "77",
                        null,
                        "t2",
                        "còn 77 hộ",
                        3,
                        90)),
                differences.toString());
        assertTrue(
                differences.contains(new Difference(
                        "plan.scan.pdf",
                        RecordKind.TARGETS,
                        Outcome.MISSED,
                        null,
                        true,
                        null,
                        "120",
                        null,
                        "tạo việc làm cho 120 lao động",
                        null,
                        null)),
                differences.toString());
        assertTrue(
                differences.contains(new Difference(
                        "plan.scan.pdf",
                        RecordKind.SECTIONS,
                        Outcome.WRONG,
                        "level",
                        true,
                        "2",
                        "1",
                        "s",
                        "I. MỤC TIÊU",
                        null,
                        null)),
                differences.toString());
        assertEquals(
                List.of("level", "part_of", "number"),
                differences.stream()
                        .filter(difference -> difference.outcome() == Outcome.WRONG)
                        .map(Difference::field)
                        .toList());
    }

    @Test
    void extraRecordsOfAPartialAnnotationCostNothing() throws IOException {
        String partial = GOLD.replace("{\"document\"", "{\"partial\": {\"targets\": \"body only\"}, \"document\"");
        Files.writeString(gold.resolve("plan.gold.json"), partial);
        assertEquals(
                1.0,
                Evaluator.evaluate(run, gold).total().get(RecordKind.TARGETS).precision());
    }

    @Test
    void saysInOneLineWhatCannotBeRead() throws IOException {
        assertMessage("nowhere; check that it is there", run, temp.resolve("nowhere"));
        assertMessage("holds no gold annotations", run, run);
        Files.writeString(gold.resolve("other.gold.json"), "{\"document\": {}}");
        assertMessage("has no \"sections\"", run, gold);
        Files.writeString(gold.resolve("other.gold.json"), "{");
        assertMessage("is not valid JSON", run, gold);
    }

    private static void assertMessage(String part, Path run, Path gold) {
        UserException refused = assertThrows(UserException.class, () -> Evaluator.evaluate(run, gold));
        assertTrue(String.valueOf(refused.getMessage()).contains(part), refused.getMessage());
    }
}
