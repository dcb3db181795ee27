package vn.chitieu.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.extract.RecordExtractor;
import vn.chitieu.model.Failure;
import vn.chitieu.model.UserException;
import vn.chitieu.read.registry.ReaderRegistry;

/** A run isolates its documents, ends in time, and leaves either a whole dataset or none. */
@Timeout(60)
final class ExtractionRunTests {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN XÃ MƯỜNG THỬ
            KẾ HOẠCH
            Giảm nghèo năm 2025 của thôn số #
            I. MỤC TIÊU
            Giảm số hộ nghèo.
            """;

    @TempDir
    private Path folder;

    private Path input;
    private Path out;

    @BeforeEach
    void makeFolders() throws IOException {
        input = Files.createDirectory(folder.resolve("kế hoạch"));
        out = folder.resolve("dataset");
    }

    @Test
    void oneBadDocumentDoesNotTouchTheOthers() throws IOException {
        write("a.txt", plan(1));
        write("b.txt", "THROW");
        write("c.txt", "OVERFLOW");
        write("d.txt", "EXHAUST");
        write("e.txt", plan(2));
        RunSummary summary = run(request(2), ProgressListener.NONE);
        assertEquals(2, summary.documents());
        assertEquals(3, summary.failedInputs());
        assertEquals(
                Map.of("b.txt", "internal_error", "c.txt", "too_complex", "d.txt", "out_of_memory"),
                RunFolderTree.failures(out));
        assertEquals(List.of("a.txt", "e.txt"), RunFolderTree.column(out.resolve("documents.csv"), "source_path"));
    }

    @Test
    void defectKeepsItsTraceInTheLog() throws IOException {
        write("b.txt", "THROW");
        assertTrue(run(request(1), ProgressListener.NONE).hasLog());
        String log = Files.readString(out.resolve("run.log"));
        assertTrue(log.startsWith("b.txt: java.lang.IllegalStateException: told to"), log);
        assertTrue(log.contains("at vn.chitieu.run.MisbehavingReader.read"), log);
    }

    @Test
    void documentThatTakesTooLongIsGivenUpWhetherItListensOrNot() throws IOException {
        write("a.txt", "HANG");
        write("b.txt", "SPIN");
        write("c.txt", plan(1));
        RunSummary summary = run(request(2).withDocumentLimit(Duration.ofMillis(500)), ProgressListener.NONE);
        assertEquals(1, summary.documents());
        assertEquals(Map.of("a.txt", "timed_out", "b.txt", "timed_out"), RunFolderTree.failures(out));
    }

    @Test
    void contentThatIsThereTwiceIsReadOnceUnderItsFirstPath() throws IOException {
        for (int i = 0; i < 20; i++) {
            write(name(i), plan(i % 4));
        }
        RunSummary summary = run(request(4), ProgressListener.NONE);
        assertEquals(4, summary.documents());
        assertEquals(0, summary.failedInputs(), "a duplicate is no failure");
        assertEquals(16, RunFolderTree.failures(out).size());
        List<String> messages = RunFolderTree.column(out.resolve("failures.csv"), "message_en");
        assertEquals("The same content as 00.txt.", messages.get(0));
    }

    @Test
    void entriesOfArchivesAreInputsOfTheirOwn() throws IOException {
        write("a.txt", plan(0));
        write("c.txt", plan(7));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve("b.zip")))) {
            for (int i = 9; i >= 0; i--) {
                zip.putNextEntry(new ZipEntry("xã " + i + ".txt"));
                zip.write((i == 3 ? "THROW" : plan(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        List<Integer> totals = new ArrayList<>();
        RunSummary summary = run(request(4), new ProgressListener() {
            @Override
            public void started(int total) {
                totals.add(total);
            }

            @Override
            public void grown(int total) {
                totals.add(total);
            }

            @Override
            public void finished(int done, String path, @Nullable Failure failure) {}
        });
        assertEquals(List.of(3, 12), totals);
        assertEquals(12, summary.inputs());
        List<String> paths = RunFolderTree.column(out.resolve("documents.csv"), "source_path");
        assertEquals(List.of("a.txt", "b.zip!/xã 1.txt", "b.zip!/xã 2.txt"), paths.subList(0, 3));
        assertEquals("b.zip!/xã 9.txt", paths.get(8), "what the archive holds is read before the next input");
        assertEquals(
                Map.of("b.zip!/xã 0.txt", "duplicate", "b.zip!/xã 3.txt", "internal_error", "c.txt", "duplicate"),
                RunFolderTree.failures(out));
        Map<String, String> four = RunFolderTree.contents(out);
        out = folder.resolve("one");
        run(request(1), ProgressListener.NONE);
        assertEquals(four.get("targets.csv"), RunFolderTree.contents(out).get("targets.csv"));
        assertEquals(four.get("failures.csv"), RunFolderTree.contents(out).get("failures.csv"));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
        for (int i = 0; i < 30; i++) {
            write(name(i), i % 7 == 3 ? "THROW " + i : plan(i % 25));
        }
        run(request(1), ProgressListener.NONE);
        Map<String, String> one = RunFolderTree.contents(out);
        out = folder.resolve("four");
        run(request(4), ProgressListener.NONE);
        Map<String, String> four = RunFolderTree.contents(out);
        one.remove("run.log");
        four.remove("run.log");
        assertEquals(one, four);
    }

    @Test
    void runThatIsCalledOffLeavesNothing() throws Exception {
        write("a.txt", plan(1));
        write("b.txt", "HANG");
        CountDownLatch started = new CountDownLatch(1);
        ExtractionRun run = prepare(request(2), new Listener(started));
        Thread other = new Thread(() -> assertThrows(RunCancelledException.class, run::execute), "run");
        other.start();
        started.await();
        assertTrue(run.cancel(Duration.ofSeconds(20)));
        other.join();
        assertEquals(List.of("kế hoạch"), names(folder));
    }

    @Test
    void listenerHearsOfEveryInputOnce() throws IOException {
        for (int i = 0; i < 10; i++) {
            write(i + ".txt", i == 5 ? "THROW" : plan(i));
        }
        Listener listener = new Listener(new CountDownLatch(1));
        run(request(3), listener);
        assertEquals(10, listener.total);
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), listener.done);
        assertEquals(List.of("5.txt"), listener.failed);
    }

    @Test
    void olderRunIsReplacedAndItsFilesAreNoInputs() throws IOException {
        write("a.txt", plan(1));
        out = input.resolve("dataset");
        run(request(1), ProgressListener.NONE);
        RunSummary again = run(request(1), ProgressListener.NONE);
        assertEquals(1, again.inputs());
    }

    @Test
    void folderOfOthersIsRefusedAndKept() throws IOException {
        write("a.txt", plan(1));
        Files.createDirectory(out);
        Files.writeString(out.resolve("luận văn.txt"), "của tôi");
        UserException refusal = assertThrows(UserException.class, () -> run(request(1), ProgressListener.NONE));
        assertTrue(String.valueOf(refusal.getMessage()).contains("is not empty"), refusal.getMessage());
        assertEquals(List.of("luận văn.txt"), names(out));
    }

    @Test
    void inputThatIsNotThereIsTheUsersError() {
        input = folder.resolve("không có");
        assertThrows(UserException.class, () -> run(request(1), ProgressListener.NONE));
        assertFalse(Files.exists(out));
    }

    @Test
    void oneOfSeveralInputsThatIsNotThereIsAFailure() throws IOException {
        write("a.txt", plan(1));
        RunRequest request = RunRequest.of(List.of(input, folder.resolve("không có")), out);
        assertEquals(1, run(request, ProgressListener.NONE).failedInputs());
        assertEquals(Map.of("không có", "not_found"), RunFolderTree.failures(out));
    }

    @Test
    void folderWithoutFilesIsTheUsersError() {
        UserException refusal = assertThrows(UserException.class, () -> run(request(1), ProgressListener.NONE));
        assertTrue(String.valueOf(refusal.getMessage()).startsWith("there are no files in"), refusal.getMessage());
    }

    private RunRequest request(int threads) {
        return RunRequest.of(List.of(input), out).withThreads(threads);
    }

    private static RunSummary run(RunRequest request, ProgressListener listener) {
        return prepare(request, listener).execute();
    }

    private static ExtractionRun prepare(RunRequest request, ProgressListener listener) {
        ReaderRegistry readers = ReaderRegistry.of(List.of(new MisbehavingReader()));
        return ExtractionRun.of(request, DocumentProcessor.of(readers, RecordExtractor.standard()), listener);
    }

    private static String plan(int number) {
        return PLAN.replace("#", String.valueOf(number));
    }

    /** Names that sort like their numbers. */
    private static String name(int number) {
        return (number < 10 ? "0" : "") + number + ".txt";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(input.resolve(name), text);
    }

    private static List<String> names(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static final class Listener implements ProgressListener {
        private final CountDownLatch firstDone;
        private final List<Integer> done = new ArrayList<>();
        private final List<String> failed = new ArrayList<>();
        private int total;

        Listener(CountDownLatch firstDone) {
            this.firstDone = firstDone;
        }

        @Override
        public void started(int inputs) {
            total = inputs;
        }

        @Override
        public void finished(int count, String path, @Nullable Failure failure) {
            done.add(count);
            if (failure != null) {
                failed.add(path);
            }
            firstDone.countDown();
        }
    }
}
