package vn.chitieu.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.model.UserException;

/** When a run's folder appears, what it may replace, and what a broken-off run leaves. */
class RunFolderTests {

    @TempDir
    private Path temp;

    @Test
    void folderAppearsWhenTheRunIsFinished() throws IOException {
        Path out = temp.resolve("a/b/kết quả");
        try (DatasetWriter writer = open(out)) {
            writer.add(0, SampleRecords.of("doc-a", "a.txt"));
            assertFalse(Files.exists(out), "nothing may look finished yet");
            writer.finish();
        }
        assertTrue(Files.exists(out.resolve("datapackage.json")));
        assertEquals(List.of("kết quả"), names(out.getParent()), "nothing else stays");
        assertFalse(names(out).contains(".rows"), "no temporary file stays");
        assertFalse(names(out).contains(".lock"), "no temporary file stays");
    }

    @Test
    void brokenOffRunLeavesNothing() throws IOException {
        Path out = temp.resolve("out");
        assertThrows(IllegalArgumentException.class, () -> {
            try (DatasetWriter writer = open(out)) {
                writer.add(0, SampleRecords.of("doc-a", "a.txt"));
                throw new IllegalArgumentException("a defect");
            }
        });
        assertEquals(List.of(), names(temp));
    }

    @Test
    void leftOverOfAKilledRunIsRemoved() throws IOException {
        Path leftOver = Files.createDirectories(temp.resolve(".out.chitieu-unfinished/json"));
        Files.writeString(leftOver.resolve("x.json"), "{");
        write(temp.resolve("out"), "doc-a");
        assertEquals(List.of("out"), names(temp));
        assertEquals(List.of("doc-a.json"), names(temp.resolve("out/json")));
    }

    @Test
    void olderRunIsReplacedAsAWhole() throws IOException {
        Path out = temp.resolve("out");
        write(out, "doc-old");
        Files.writeString(out.resolve(".DS_Store"), "file managers leave these");
        try (DatasetWriter writer = open(out)) {
            writer.add(0, SampleRecords.of("doc-new", "new.txt"));
            assertEquals(List.of("doc-old.json"), names(out.resolve("json")), "the older run stays until the end");
            writer.finish();
        }
        assertEquals(List.of("doc-new.json"), names(out.resolve("json")));
        assertEquals(List.of("out"), names(temp));
    }

    @Test
    void brokenOffRunLeavesTheOlderRun() throws IOException {
        Path out = temp.resolve("out");
        write(out, "doc-old");
        try (DatasetWriter writer = open(out)) {
            writer.add(0, SampleRecords.of("doc-new", "new.txt"));
        }
        assertEquals(List.of("doc-old.json"), names(out.resolve("json")));
        assertEquals(List.of("out"), names(temp));
    }

    @Test
    void emptyFolderIsTaken() throws IOException {
        Path out = Files.createDirectory(temp.resolve("out"));
        write(out, "doc-a");
        assertTrue(Files.exists(out.resolve("text/doc-a.txt")));
    }

    @Test
    void folderOfSomethingElseIsRefused() throws IOException {
        Path out = Files.createDirectory(temp.resolve("out"));
        Files.writeString(out.resolve("luận văn.docx"), "mine");
        assertRefused("out is not empty and holds no dataset of chitieu", out);
        Files.writeString(out.resolve("datapackage.json"), "{\"name\": \"another-dataset\"}");
        assertRefused("out is not empty and holds no dataset of chitieu", out);
        Files.writeString(out.resolve("datapackage.json"), "not JSON");
        assertRefused("out is not empty and holds no dataset of chitieu", out);
        assertEquals("mine", Files.readString(out.resolve("luận văn.docx")));
    }

    @Test
    void whatAUserAddedToARunIsNotDeleted() throws IOException {
        Path out = temp.resolve("out");
        write(out, "doc-a");
        Path notes = Files.writeString(out.resolve("text/ghi chú.docx"), "mine");
        assertRefused("ghi chú.docx is not part of the dataset", out);
        Files.move(notes, out.resolve("biểu đồ.xlsx"));
        assertRefused("biểu đồ.xlsx is not part of the dataset", out);
    }

    @Test
    void whatAUserAddsDuringTheRunIsNotDeleted() throws IOException {
        Path out = temp.resolve("out");
        try (DatasetWriter writer = open(out)) {
            Files.createDirectory(out);
            Files.writeString(out.resolve("mine.txt"), "mine");
            assertThrows(UserException.class, writer::finish);
        }
        assertEquals("mine", Files.readString(out.resolve("mine.txt")));
        assertEquals(List.of("out"), names(temp));
    }

    @Test
    void fileIsRefused() throws IOException {
        Path out = Files.writeString(temp.resolve("out"), "a file");
        assertRefused("out is not a folder", out);
        assertRefused("cannot write the dataset to", out.resolve("below"));
    }

    @Test
    void secondRunIntoTheSameFolderIsRefused() throws IOException {
        Path out = temp.resolve("out");
        try (DatasetWriter first = open(out)) {
            assertRefused("another run is writing to", out);
            first.add(0, SampleRecords.of("doc-a", "a.txt"));
            first.finish();
        }
        assertTrue(Files.exists(out.resolve("json/doc-a.json")), "the first run is not disturbed");
    }

    private static DatasetWriter open(Path out) {
        return DatasetWriter.open(out, WriteOptions.standard());
    }

    private static void write(Path out, String id) {
        try (DatasetWriter writer = open(out)) {
            writer.add(0, SampleRecords.of(id, "a.txt"));
            writer.finish();
        }
    }

    private static void assertRefused(String part, Path out) {
        UserException refused =
                assertThrows(UserException.class, () -> open(out).close());
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(part), message);
        assertEquals(1, message.lines().count(), "one line");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
