package vn.chitieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.write.OutputContract;

/** The command as a user gives it: real files in, real files out. */
final class ExtractCommandTests {
    private static final Path SAMPLES = Path.of("..", "corpus-samples");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path input;
    private Path dataset;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        dataset = folder.resolve("dataset");
    }

    @Test
    void everySampleIsRead() throws IOException {
        List<Path> samples = samples();
        String[] arguments = Stream.concat(
                        Stream.of("extract", "--out", dataset.toString(), "--lang", "en"),
                        samples.stream().map(Path::toString))
                .toArray(String[]::new);
        assertEquals(ExitCode.OK, run(arguments), err::toString);
        assertEquals(List.of(), failures());
        assertEquals(samples.size(), table("documents.csv").size());
        assertTrue(out.toString().startsWith("Documents: " + samples.size() + " of " + samples.size()), out::toString);
        assertEquals(List.of(), OutputContract.check(dataset));
    }

    @Test
    void oneThreadAndFourGiveTheSameBytes() throws IOException {
        List<Map<String, String>> datasets = new ArrayList<>();
        for (String threads : List.of("1", "4")) {
            dataset = folder.resolve("dataset" + threads);
            assertEquals(
                    ExitCode.OK,
                    run("extract", SAMPLES.toString(), "-q", "--threads", threads, "-o", dataset.toString()),
                    err::toString);
            datasets.add(contents());
        }
        assertEquals(datasets.get(0), datasets.get(1));
    }

    @Test
    void badInputsAreRowsWithReasonsAndTheGoodOneIsRead() throws Exception {
        Path docx = sample(".docx");
        write("1-empty.txt", new byte[0]);
        write("2-picture.docx", BadInputs.picture());
        write("3-cut.docx", BadInputs.cut(docx, 0.5));
        write("4-cut.pdf", BadInputs.cut(sample(".pdf"), 0.02));
        write("5-locked.pdf", BadInputs.lockedPdf());
        write("6-locked.docx", BadInputs.lockedDocx(docx));
        write("7-picture.gif", BadInputs.picture());
        write("8-good.docx", Files.readAllBytes(docx));
        assertEquals(
                ExitCode.SOME_FAILED, run("extract", input.toString(), "--out", dataset.toString(), "--lang", "vi"));
        Map<String, String> codes = new TreeMap<>();
        for (CSVRecord row : failures()) {
            codes.put(row.get("path"), row.get("code"));
            assertFalse(row.get("message_vi").isBlank(), row::toString);
            assertFalse(row.get("message_en").isBlank(), row::toString);
        }
        assertEquals(
                Map.of(
                        "1-empty.txt", "empty",
                        "2-picture.docx", "wrong_content",
                        "3-cut.docx", "damaged",
                        "4-cut.pdf", "damaged",
                        "5-locked.pdf", "encrypted",
                        "6-locked.docx", "encrypted",
                        "7-picture.gif", "unsupported_format"),
                codes);
        assertEquals(1, table("documents.csv").size());
        assertTrue(out.toString().contains("Tệp có mật khẩu"), out::toString);
        assertTrue(err.toString().contains("1-empty.txt: Tệp rỗng, không có nội dung."), err::toString);
    }

    @Test
    void tenMegabytesOfOneLineDoNotStopTheRun() throws IOException {
        write("line.txt", BadInputs.endlessLine());
        write("short.txt", "KẾ HOẠCH\nGiảm nghèo năm 2025\nI. MỤC TIÊU\nGiảm nghèo.".getBytes(StandardCharsets.UTF_8));
        assertEquals(ExitCode.SOME_FAILED, run("extract", input.toString(), "--out", dataset.toString(), "-q"));
        assertEquals(
                List.of("line.txt too_complex"),
                failures().stream()
                        .map(row -> row.get("path") + " " + row.get("code"))
                        .toList());
        assertEquals(
                List.of("short.txt"),
                table("documents.csv").stream()
                        .map(row -> row.get("source_path"))
                        .toList());
    }

    @Test
    void quietRunSaysNothing() throws IOException {
        write("a.txt", "I. MỤC TIÊU\nGiảm nghèo.".getBytes(StandardCharsets.UTF_8));
        assertEquals(ExitCode.OK, run("extract", input.toString(), "-o", dataset.toString(), "--quiet"));
        assertEquals("", out.toString() + err);
    }

    @Test
    void formatsThatWereNotAskedForAreNotWritten() throws IOException {
        write("a.txt", "I. MỤC TIÊU\nGiảm nghèo.".getBytes(StandardCharsets.UTF_8));
        assertEquals(ExitCode.OK, run("extract", input.toString(), "-o", dataset.toString(), "--format", "json"));
        assertTrue(Files.isDirectory(dataset.resolve("json")));
        assertFalse(Files.exists(dataset.resolve("targets.csv")));
        assertTrue(Files.exists(dataset.resolve("failures.csv")), "failures are always written");
        assertFalse(Files.exists(dataset.resolve("stored")), "the stored text is written only where it is asked for");
    }

    @Test
    void storedTextIsThatOfTheFile() throws IOException {
        write("a.txt", "MỤC TIÊU\n\n\n12\n\nGiảm nghèo.".getBytes(StandardCharsets.UTF_8));
        assertEquals(ExitCode.OK, run("extract", input.toString(), "-o", dataset.toString(), "--format", "csv,stored"));
        String id = table("documents.csv").get(0).get("document_id");
        String stored = Files.readString(dataset.resolve("stored").resolve(id + ".txt"));
        assertEquals(
                List.of("MỤC TIÊU", "12", "Giảm nghèo."),
                stored.lines().filter(line -> !line.isBlank()).toList());
    }

    @Test
    void whatCannotBeDoneIsOneLineAndExitCodeTwo() throws IOException {
        write("a.txt", "I. MỤC TIÊU\nGiảm nghèo.".getBytes(StandardCharsets.UTF_8));
        Path file = Files.createFile(folder.resolve("file"));
        String in = input.toString();
        refused("there is no file or folder named", "extract", in + "-x", "-o", dataset.toString());
        refused("is not a folder", "extract", in, "-o", file.toString());
        refused("lies in the output folder", "extract", in, "-o", in);
        refused("there is no folder of rules", "extract", in, "-o", dataset.toString(), "--rules", in + "-x");
        refused("--threads must be 1 or more", "extract", in, "-o", dataset.toString(), "--threads", "0");
        refused("--out", "extract", in);
        refused("INPUT", "extract", "-o", dataset.toString());
        assertFalse(Files.exists(dataset));
    }

    @Test
    void ruleThatCannotBeReadIsTheUsersError() throws IOException {
        write("a.txt", "I. MỤC TIÊU\nGiảm nghèo.".getBytes(StandardCharsets.UTF_8));
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("own.yaml"), "group: targets\nrules:\n  - means: a rule that has no id\n");
        refused(
                "own.yaml: the field id is missing",
                "extract",
                input.toString(),
                "-o",
                dataset.toString(),
                "--rules",
                rules.toString());
    }

    @Test
    void languageFollowsTheLocale() {
        assertEquals(Language.VI, Language.of(Map.of("LANG", "vi_VN.UTF-8")));
        assertEquals(Language.VI, Language.of(Map.of("LC_ALL", "C.UTF-8", "LANG", "vi_VN.UTF-8")));
        assertEquals(Language.EN, Language.of(Map.of("LC_ALL", "en_US.UTF-8", "LANG", "vi_VN.UTF-8")));
        assertEquals(Language.EN, Language.of(Map.of()));
    }

    private void refused(String words, String... arguments) {
        err.getBuffer().setLength(0);
        assertEquals(ExitCode.USER_ERROR, run(arguments), () -> String.join(" ", arguments));
        String first = err.toString().lines().findFirst().orElse("");
        assertTrue(first.startsWith("chitieu: ") && first.contains(words), err::toString);
        assertFalse(err.toString().contains("\tat "), err::toString);
        assertEquals("", out.toString());
    }

    private int run(String... arguments) {
        return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(input.resolve(name), bytes);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("ke-hoach"))
                    .sorted()
                    .toList();
        }
    }

    private static Path sample(String ending) throws IOException {
        return samples().stream()
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    private List<CSVRecord> failures() throws IOException {
        return table("failures.csv");
    }

    private List<CSVRecord> table(String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(dataset.resolve(name), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(dataset.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
