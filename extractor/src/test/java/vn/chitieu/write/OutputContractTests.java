package vn.chitieu.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.model.Failure;

/** The checker of runs finds what it is there to find: each case damages one file of a good run. */
class OutputContractTests {

    @TempDir
    private Path run;

    @BeforeEach
    void write() {
        run = run.resolve("out");
        try (DatasetWriter writer = DatasetWriter.open(run, WriteOptions.standard())) {
            writer.add(0, SampleRecords.of("doc-a", "a.txt"));
            writer.addFailure(1, new Failure("b.txt", "empty", "Tệp rỗng.", "The file is empty."));
            writer.finish();
        }
    }

    @Test
    void goodRunHasNoProblems() throws IOException {
        assertEquals(List.of(), OutputContract.check(run));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            json/doc-a.json | "schema_version":"1" | "schema_version":"2" | schema_version
            json/doc-a.json | "measure":"level" | "measure":"size" | $.targets[0].measure
            json/doc-a.json | "value_max":30 | "value_max":null | value_max
            json/doc-a.json | "value":5.5, | "value":5.6, | target doc-a-t1: offsets cut '5,50', the value is 5.6
            json/doc-a.json | "denominator":1400 | "denominator":14 | the denominator is 14
            json/doc-a.json | "amount":5000000, | "amount":6000000, | budget doc-a-b2: offsets cut '5 triệu đồng'
            json/doc-a.json | "unit":"Phòng Kinh tế" | "unit":"Phòng Y tế" | assignment doc-a-a1: offsets cut 'phòng kinh tế'
            json/doc-a.json | "title":"KINH PHÍ" | "title":"VỐN" | section doc-a-s2
            json/doc-a.json | "number":"07" | "number":"08" | document number
            json/doc-a.json | "part_of":"doc-a-b1" | "part_of":"doc-a-t1" | not one of the document's budgets
            json/doc-a.json | "records":["doc-a-t1" | "records":["doc-a-t9" | is no record of the document
            json/doc-a.json | "id":"doc-a-b2" | "id":"doc-a-b1" | id doc-a-b1 also stands in
            json/doc-a.json | "role":"budget","record":"doc-a-b2" | "role":"target","record":"doc-a-b2" | its role is target but it is in budgets
            json/doc-a.json | "evidence":{"text":"Tổng kinh phí | "evidence":{"text":"Tổng vốn | is not in the text
            text/doc-a.txt | CHỦ TỊCH | CHỦ TỊCH 7 | no ledger entry for the digit
            targets.csv | ,eq, | ,equal, | is not in comparators.csv
            targets.csv | ,5.5, | ,5.50, | is no number
            targets.csv | doc-a-t2 | doc-a-t1 | is not unique
            targets.csv | doc-a-s1 | doc-a-s9 | refers to nothing
            budgets.csv | ,2025, | ,25, | is too small
            failures.csv | ,empty, | ,, | is required
            failures.csv | b.txt | c.txt | its digest is wrong
            """)
    void damageIsFound(String file, String right, String wrong, String problem) throws IOException {
        Path damaged = run.resolve(file);
        String content = Files.readString(damaged);
        assertTrue(content.contains(right), () -> file + " does not hold " + right);
        Files.writeString(damaged, content.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
        List<String> problems = OutputContract.check(run);
        assertTrue(problems.stream().anyMatch(line -> line.contains(problem)), () -> "found only " + problems);
    }

    @Test
    void missingRowIsFound() throws IOException {
        Path table = run.resolve("numerals.csv");
        List<String> lines = Files.readAllLines(table);
        Files.writeString(table, String.join("\r\n", lines.subList(0, lines.size() - 1)) + "\r\n");
        List<String> problems = OutputContract.check(run);
        assertTrue(problems.stream().anyMatch(line -> line.startsWith("numerals.csv has ")), problems::toString);
    }
}
