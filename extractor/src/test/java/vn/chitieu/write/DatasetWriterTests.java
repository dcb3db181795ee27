package vn.chitieu.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.model.Failure;
import vn.chitieu.model.PlanDocument;
import vn.chitieu.model.PlanRecords;

/** A run's folder: its files, their bytes, their order. */
class DatasetWriterTests {

    private static final Failure EMPTY = new Failure("rỗng.txt", "empty", "Tệp rỗng.", "The file is empty.");

    @TempDir
    private Path temp;

    @Test
    void runKeepsTheContract() throws IOException {
        Path run = write(temp.resolve("out"), WriteOptions.standard());
        assertEquals(List.of(), OutputContract.check(run));
    }

    @Test
    void orderOfThreadsDoesNotShow() throws IOException {
        List<Integer> ordinals = IntStream.range(0, 40).boxed().toList();
        Path forward = temp.resolve("forward");
        try (DatasetWriter writer = DatasetWriter.open(forward, WriteOptions.standard())) {
            ordinals.forEach(ordinal -> addNumbered(writer, ordinal));
            writer.finish();
        }
        Path parallel = temp.resolve("parallel");
        try (DatasetWriter writer = DatasetWriter.open(parallel, WriteOptions.standard())) {
            ordinals.parallelStream().forEach(ordinal -> addNumbered(writer, 39 - ordinal));
            writer.finish();
        }
        assertEquals(content(forward), content(parallel));
        assertEquals(List.of(), OutputContract.check(parallel));
    }

    @Test
    void tableRowIsFlatAndPlain() throws IOException {
        Path run = write(temp.resolve("out"), WriteOptions.standard());
        List<String> lines = Files.readAllLines(run.resolve("targets.csv"));
        assertEquals(
                "document_id,id,section,kind,indicator,indicator_code,area,population,measure,direction,comparator,value,"
                        + "value_max,denominator,unit,per,year,baseline_of,evidence_text,evidence_page,evidence_start,"
                        + "evidence_end,evidence_box,evidence_cell,rule,confidence",
                lines.get(0));
        assertTrue(
                lines.get(1)
                        .startsWith(
                                "doc-a,doc-a-t1,doc-a-s1,target,Tỷ lệ hộ nghèo,poverty_rate,,,level,decrease,eq,5.5,,,%,"
                                        + ",2025,,\"Tỷ lệ hộ nghèo giảm còn 5,50 %, tương ứng 77/1.400 hộ.\",1,"),
                lines.get(1));
        assertTrue(lines.get(1).endsWith(",\"[72,100.13,300,112.5]\",,target.level,0.9"), lines.get(1));
        assertTrue(lines.get(2).contains(",eq,77,,1400,hộ,"), lines.get(2));
        assertTrue(
                Files.readString(run.resolve("targets.csv")).contains("confidence\r\ndoc-a,"),
                "rows end as RFC 4180 says");
    }

    @Test
    void jsonNamesEveryFieldAndKeepsNull() throws IOException {
        Path run = write(temp.resolve("out"), WriteOptions.standard());
        JsonNode json =
                new ObjectMapper().readTree(run.resolve("json/doc-a.json").toFile());
        assertEquals("1", json.path("schema_version").asText());
        assertEquals("text/plain", json.at("/document/source/media_type").asText());
        assertTrue(json.at("/document/source/pages").isNull(), "a text file has no pages");
        assertEquals(
                "TM. ỦY BAN NHÂN DÂN", json.at("/document/signer/on_behalf_of").asText());
        assertEquals("1005000000", json.at("/budgets/0/amount").toString());
        assertTrue(json.at("/budgets/0/amount").isIntegralNumber(), "an amount is an integer");
        assertTrue(json.at("/targets/0/value_max").isNull(), "no range");
        assertEquals("doc-a-s1", json.at("/findings/0/section").asText());
        assertTrue(json.at("/findings/1/section").isNull(), "a finding about the whole document");
    }

    @Test
    void textIsExactlyTheRecordsText() throws IOException {
        Path run = write(temp.resolve("out"), WriteOptions.standard());
        assertEquals(SampleRecords.of("doc-a", "a.txt").text(), Files.readString(run.resolve("text/doc-a.txt")));
    }

    @Test
    void halfASurrogatePairKeepsOffsets() throws IOException {
        PlanRecords sample = SampleRecords.of("doc-a", "a.txt");
        PlanRecords broken = withText(sample, sample.text() + "\uD83D.");
        Path run = temp.resolve("out");
        try (DatasetWriter writer = DatasetWriter.open(run, WriteOptions.standard())) {
            writer.add(0, broken);
            writer.finish();
        }
        assertEquals(sample.text() + "?.", Files.readString(run.resolve("text/doc-a.txt")));
    }

    @Test
    void formatsAreChosen() throws IOException {
        Path csv = write(temp.resolve("csv"), new WriteOptions(EnumSet.of(OutputFormat.CSV), false));
        assertFalse(Files.exists(csv.resolve("json")), "no JSON was asked for");
        assertTrue(Files.exists(csv.resolve("targets.csv")));
        Path json = write(temp.resolve("json"), new WriteOptions(EnumSet.of(OutputFormat.JSON), false));
        assertFalse(Files.exists(json.resolve("targets.csv")), "no CSV was asked for");
        assertTrue(Files.exists(json.resolve("failures.csv")), "failures are always told");
        assertTrue(Files.exists(json.resolve("text/doc-a.txt")), "offsets need the text");
        assertFalse(Files.exists(json.resolve("stored")), "no stored text was asked for");
        Path stored = write(temp.resolve("stored"), new WriteOptions(EnumSet.of(OutputFormat.STORED), false));
        assertEquals(
                SampleRecords.of("doc-a", "a.txt").storedText(), Files.readString(stored.resolve("stored/doc-a.txt")));
        write(stored, WriteOptions.standard());
        assertFalse(Files.exists(stored.resolve("stored")), "the older run is replaced as a whole");
        assertThrows(IllegalArgumentException.class, () -> new WriteOptions(EnumSet.noneOf(OutputFormat.class), false));
    }

    @Test
    void onlySpreadsheetsGetAMarkAndDisarmedFormulas() throws IOException {
        Path plain = write(temp.resolve("plain"), WriteOptions.standard());
        assertTrue(Files.readString(plain.resolve("targets.csv")).startsWith("document_id,"));
        assertTrue(Files.readString(plain.resolve("targets.csv")).contains(",\"+ \"\"Xóa mù chữ\"\""));
        Path sheet = write(temp.resolve("sheet"), new WriteOptions(EnumSet.of(OutputFormat.CSV), true));
        assertTrue(Files.readString(sheet.resolve("targets.csv")).startsWith("\uFEFFdocument_id,"));
        assertTrue(Files.readString(sheet.resolve("targets.csv")).contains(",\"'+ \"\"Xóa mù chữ\"\""));
    }

    @Test
    void sameIdOrOrdinalTwiceIsADefect() {
        try (DatasetWriter writer = DatasetWriter.open(temp.resolve("out"), WriteOptions.standard())) {
            writer.add(0, SampleRecords.of("doc-a", "a.txt"));
            PlanRecords again = SampleRecords.of("doc-a", "b.txt");
            assertThrows(IllegalArgumentException.class, () -> writer.add(1, again));
            assertThrows(IllegalArgumentException.class, () -> writer.addFailure(0, EMPTY));
            PlanRecords outside = SampleRecords.of("../doc-a", "c.txt");
            assertThrows(IllegalArgumentException.class, () -> writer.add(2, outside));
        }
    }

    private static Path write(Path run, WriteOptions options) {
        try (DatasetWriter writer = DatasetWriter.open(run, options)) {
            writer.addFailure(1, EMPTY);
            writer.add(2, SampleRecords.of("doc-b", "b.txt"));
            writer.add(0, SampleRecords.of("doc-a", "a.txt"));
            writer.finish();
        }
        return run;
    }

    private static void addNumbered(DatasetWriter writer, int ordinal) {
        if (ordinal % 7 == 3) {
            writer.addFailure(ordinal, new Failure("f" + ordinal, "empty", "Tệp rỗng.", "The file is empty."));
        } else {
            writer.add(ordinal, SampleRecords.of("doc-" + ordinal, ordinal + ".txt"));
        }
    }

    private static PlanRecords withText(PlanRecords records, String text) {
        PlanDocument document = records.document();
        return new PlanRecords(
                document, records.sections(), List.of(), List.of(), List.of(), List.of(), List.of(), text);
    }

    /** Returns the bytes of all files as text, by path. */
    private static Map<String, String> content(Path run) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(run)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    content.put(run.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return content;
    }
}
