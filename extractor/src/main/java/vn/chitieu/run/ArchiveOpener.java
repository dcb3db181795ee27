package vn.chitieu.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.InputFile;
import vn.chitieu.source.container.ContainerExpander;
import vn.chitieu.source.container.Expansion;

/**
 * Opens the archives and mails among the inputs when their turn comes, so that their entries are documents with places of their
 * own. Entries lie in a scratch folder until they are read; an archive that takes too long or breaks the reader is one failure.
 */
final class ArchiveOpener implements AutoCloseable {
    /** As deep as a document's thread. */
    private static final long STACK_BYTES = 2L << 20;

    private final Duration limit;
    private @Nullable Path scratch;
    private @Nullable ContainerExpander expander;

    /**
     * Creates an opener.
     *
     * @param limit how long opening one archive may take
     */
    ArchiveOpener(Duration limit) {
        this.limit = limit;
    }

    /**
     * Returns the inputs that an input stands for: its entries, or itself.
     *
     * @param input any input
     */
    List<Expansion> open(InputFile input) throws InterruptedException {
        if (!ContainerExpander.mayBeContainer(input)) {
            return List.of(Expansion.of(input));
        }
        FutureTask<List<Expansion>> work;
        try {
            ContainerExpander entries = expander();
            work = new FutureTask<>(() -> entries.expand(input));
        } catch (IOException e) {
            return failed(input, new InputException(FailureReason.UNREADABLE, e));
        }
        Thread thread = new Thread(null, work, input.path(), STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return failed(input, new InputException(FailureReason.TIMED_OUT, "the archive took too long to open"));
        } catch (ExecutionException e) {
            return failed(input, failure(e.getCause() == null ? e : e.getCause()));
        } finally {
            thread.interrupt();
        }
    }

    private static List<Expansion> failed(InputFile input, InputException failure) {
        return List.of(new Expansion(input, failure));
    }

    private static InputException failure(Throwable thrown) {
        FailureReason reason = thrown instanceof OutOfMemoryError
                ? FailureReason.OUT_OF_MEMORY
                : thrown instanceof StackOverflowError ? FailureReason.TOO_COMPLEX : FailureReason.INTERNAL_ERROR;
        return new InputException(reason, thrown);
    }

    private synchronized ContainerExpander expander() throws IOException {
        ContainerExpander ready = expander;
        if (ready == null) {
            scratch = Files.createTempDirectory("chitieu-");
            ready = ContainerExpander.into(scratch);
            expander = ready;
        }
        return ready;
    }

    /**
     * Forgets an input that has its result; does nothing to the user's own files.
     *
     * @param input the input
     */
    synchronized void release(InputFile input) {
        if (scratch != null && input.file().startsWith(scratch)) {
            delete(input.file());
        }
    }

    /** Removes all that was unpacked. */
    @Override
    public synchronized void close() {
        if (scratch == null) {
            return;
        }
        try (Stream<Path> files = Files.list(scratch)) {
            files.forEach(ArchiveOpener::delete);
        } catch (IOException e) {
            // The operating system clears its folder of temporary files.
            return;
        }
        delete(scratch);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A thread that was given up may still hold it; the end of the run tries again.
            file.toFile().deleteOnExit();
        }
    }
}
