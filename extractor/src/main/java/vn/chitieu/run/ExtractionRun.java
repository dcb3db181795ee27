package vn.chitieu.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.RecordExtractor;
import vn.chitieu.model.UserException;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleFiles;
import vn.chitieu.source.InputFile;
import vn.chitieu.source.SourceLoader;
import vn.chitieu.source.container.Expansion;
import vn.chitieu.write.DatasetWriter;
import vn.chitieu.write.OutputFormat;
import vn.chitieu.write.WriteOptions;

/**
 * Turns files and folders into a dataset. A document that fails, in whatever way, becomes a row of {@code failures.csv} and does
 * not touch the others. The dataset appears when all is done; a run that is broken off leaves none.
 */
public final class ExtractionRun {
    private final RunRequest request;
    private final DocumentProcessor processor;
    private final ProgressListener progress;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean cancelled;
    private volatile @Nullable Thread runner;

    private ExtractionRun(RunRequest request, DocumentProcessor processor, ProgressListener progress) {
        this.request = request;
        this.processor = processor;
        this.progress = progress;
    }

    /**
     * Prepares a run with every reader of this program and the rules of the request.
     *
     * @param request what to do
     * @param progress is told how the run gets on
     * @throws UserException where the rules cannot be used
     */
    public static ExtractionRun of(RunRequest request, ProgressListener progress) {
        RuleBook rules = request.rules() == null ? RuleFiles.standard() : RuleFiles.with(request.rules());
        DocumentProcessor processor = DocumentProcessor.of(ReaderRegistry.standard(), RecordExtractor.with(rules));
        return of(request, processor, progress);
    }

    /**
     * Prepares a run.
     *
     * @param request what to do
     * @param processor what turns each file into records
     * @param progress is told how the run gets on
     */
    public static ExtractionRun of(RunRequest request, DocumentProcessor processor, ProgressListener progress) {
        return new ExtractionRun(request, processor, progress);
    }

    /**
     * Does the work; to be called once.
     *
     * @return what came of it
     * @throws UserException where no input exists, an input lies in the output folder, that folder is not free, or the disk refuses
     * @throws RunCancelledException where {@link #cancel} was called before the end
     */
    public RunSummary execute() {
        runner = Thread.currentThread();
        try {
            List<InputFile> inputs = RunInputs.of(request);
            try (DatasetWriter writer = DatasetWriter.open(request.out(), options())) {
                RunResults results = new RunResults(writer, progress, this::stop);
                progress.started(inputs.size());
                try {
                    work(inputs, results);
                    return results.finish();
                } catch (InterruptedException | UserException e) {
                    throw reason(e, results);
                }
            }
        } finally {
            ended.countDown();
        }
    }

    /**
     * Calls the run off from another thread and waits until nothing of it is left.
     *
     * @param longest how long to wait
     * @return whether the run has ended
     */
    public boolean cancel(Duration longest) throws InterruptedException {
        stop();
        return ended.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stop() {
        cancelled = true;
        Thread thread = runner;
        if (thread != null && ended.getCount() > 0) {
            thread.interrupt();
        }
    }

    /** An interrupt closes files, so what looks like a disk that refuses may be the end that was asked for. */
    private RuntimeException reason(Exception thrown, RunResults results) {
        UserException refusal = results.refusal();
        if (refusal != null) {
            return refusal;
        }
        return thrown instanceof UserException user && !cancelled ? user : new RunCancelledException();
    }

    private void work(List<InputFile> inputs, RunResults results) throws InterruptedException {
        Queue<DocumentTask> exhausted = new ConcurrentLinkedQueue<>();
        MemoryGate memory = MemoryGate.forHeap(Runtime.getRuntime().maxMemory());
        // The results are closed first: then no thread is writing when the threads are interrupted.
        try (ArchiveOpener archives = new ArchiveOpener(request.documentLimit());
                DocumentThreads threads = new DocumentThreads(request.threads(), memory, request.documentLimit());
                results) {
            DocumentTask.Stages stages =
                    new DocumentTask.Stages(SourceLoader.create(), new ContentIndex(), processor, results, archives);
            int ordinal = 0;
            for (int i = 0; i < inputs.size(); i++) {
                List<Expansion> expansions = archives.open(inputs.get(i));
                if (expansions.size() > 1) {
                    results.grown(ordinal + expansions.size() + inputs.size() - i - 1);
                }
                for (Expansion expansion : expansions) {
                    InputFile input = expansion.input();
                    DocumentTask task = expansion.failure() == null
                            ? DocumentTask.of(ordinal, input, stages, exhausted::add)
                            : DocumentTask.failed(ordinal, input, stages, expansion.failure());
                    threads.start(task, memory.unitsFor(expansion.failure() == null ? size(input.file()) : 0));
                    ordinal++;
                    goOn();
                }
            }
            threads.awaitAll();
            List<DocumentTask> secondTries = exhausted.stream()
                    .sorted(Comparator.comparingInt(DocumentTask::ordinal))
                    .map(DocumentTask::secondTry)
                    .toList();
            for (DocumentTask task : secondTries) {
                threads.start(task, memory.all());
                goOn();
            }
            threads.awaitAll();
            goOn();
        }
    }

    private void goOn() throws InterruptedException {
        if (cancelled) {
            throw new InterruptedException();
        }
    }

    private WriteOptions options() {
        Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
        for (RunRequest.Format format : request.formats()) {
            formats.add(
                    switch (format) {
                        case CSV -> OutputFormat.CSV;
                        case JSON -> OutputFormat.JSON;
                        case STORED -> OutputFormat.STORED;
                    });
        }
        return new WriteOptions(formats, request.spreadsheet());
    }

    /** Size of a file in bytes; 0 where it cannot be told, which loading the file will report. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
