package vn.chitieu.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.cli.Main;
import vn.chitieu.read.pdf.TextLayerTests;
import vn.chitieu.source.container.RarFiles;

/** Chitieu on machines where the programs that it calls are missing or hang: a Java of its own that finds other programs. */
final class InstalledProgramsTests {
    @TempDir
    private Path folder;

    @Test
    void whatNeedsNoOtherProgramIsReadAllTheSame() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), "KẾ HOẠCH\nGiảm nghèo năm 2031\nGiảm 30 hộ nghèo trong năm 2031.\n");
        Files.write(input.resolve("b.pdf"), ScanReaderTests.mixed());
        Files.write(input.resolve("c.png"), ScanReaderTests.scan());
        Files.write(input.resolve("d.pdf"), TextLayerTests.poorScan());
        Files.write(
                input.resolve("e.rar"),
                RarFiles.five().file("a.txt", "KẾ HOẠCH").end());
        Path dataset = folder.resolve("dataset");
        String told = extract(input, dataset);
        List<CSVRecord> failures = rows(dataset.resolve("failures.csv"));
        assertEquals(List.of("c.png ocr_missing", "e.rar unpacker_missing"), column(failures, "path", "code"), told);
        assertTrue(told.contains("apt-get install libarchive-tools"), told);
        assertTrue(told.contains("apt-get install tesseract-ocr tesseract-ocr-vie"), told);
        List<String> values = column(rows(dataset.resolve("targets.csv")), "value");
        assertTrue(values.containsAll(List.of("30", "45")), values.toString());
        List<CSVRecord> poor = rows(dataset.resolve("findings.csv")).stream()
                .filter(row -> row.get("code").equals("text_layer_poor"))
                .toList();
        assertEquals(1, poor.size(), told);
        assertEquals("warning", poor.get(0).get("severity"));
        List<CSVRecord> unread = rows(dataset.resolve("findings.csv")).stream()
                .filter(row -> row.get("code").equals("pages_unread"))
                .toList();
        assertEquals(1, unread.size());
        assertTrue(
                unread.get(0).get("message_en").contains("page 2"),
                unread.get(0).get("message_en"));
    }

    /** The limit is that of the document, eight seconds, and what a page to be recognised adds to it. */
    @Test
    void theTimeLimitEndsARecognitionThatHangs() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.write(input.resolve("a.png"), ScanReaderTests.scan());
        givesUp(input, "a.png", "tesseract", "*--list-langs*) printf 'List of available languages:\\nvie\\n'; exit;;");
    }

    @Test
    void theTimeLimitEndsAnUnpackerThatHangs() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.write(
                input.resolve("a.rar"),
                RarFiles.five().file("a.txt", "KẾ HOẠCH").end());
        givesUp(input, "a.rar", "bsdtar", "*--version*) echo 'bsdtar 3.7.2 - libarchive 3.7.2'; exit;;");
    }

    /** Runs with a program that, but for one case of the shell's, never ends, and a file that does not need it. */
    private void givesUp(Path input, String path, String name, String answered) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "programs are scripts of sh here");
        Path program = folder.resolve(name);
        Path started = folder.resolve("started");
        Files.writeString(
                program,
                "#!/bin/sh\ncase \"$*\" in " + answered + " esac\necho $$ >> '" + started + "'\n/bin/sleep 300\n");
        assertTrue(program.toFile().setExecutable(true), "the script is made executable");
        Files.writeString(input.resolve("b.txt"), "KẾ HOẠCH\nGiảm nghèo năm 2031\nGiảm 30 hộ nghèo trong năm 2031.\n");
        Path dataset = folder.resolve("dataset");
        String told = extract(input, dataset, "--time-limit", "8");
        assertEquals(List.of(path + " timed_out"), column(rows(dataset.resolve("failures.csv")), "path", "code"), told);
        assertEquals(List.of("30"), column(rows(dataset.resolve("targets.csv")), "value"), told);
        List<String> ids = Files.readAllLines(started);
        assertEquals(1, ids.size(), told);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (isRunning(started, ids.get(0))) {
            assertTrue(System.nanoTime() < end, "the program still runs");
            Thread.sleep(20);
        }
    }

    /** Whether the script, or the {@code sleep} that it started, is left. */
    private static boolean isRunning(Path started, String id) {
        boolean script = ProcessHandle.of(Long.parseLong(id)).isPresent();
        return script
                || ProcessHandle.allProcesses()
                        .map(ProcessHandle::info)
                        .filter(info -> info.startInstant().isPresent()
                                && info.startInstant().get().toEpochMilli()
                                        >= started.toFile().lastModified() - 2_000)
                        .anyMatch(info -> info.commandLine().orElse("").equals("/bin/sleep 300"));
    }

    private String extract(Path input, Path dataset, String... options) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classes));
        command.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", Main.class.getName(), "extract"));
        command.addAll(List.of(input.toString(), "--out", dataset.toString()));
        command.addAll(List.of(options));
        File output = folder.resolve("told").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.createFile(folder.resolve("nothing")).toFile()));
        builder.environment().put("PATH", folder.toString());
        builder.environment().remove("ProgramFiles");
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(3, TimeUnit.MINUTES), "it did not end");
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output.toPath());
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return parser.getRecords();
        }
    }

    private static List<String> column(List<CSVRecord> rows, String... names) {
        return rows.stream()
                .map(row ->
                        String.join(" ", List.of(names).stream().map(row::get).toList()))
                .sorted()
                .toList();
    }
}
