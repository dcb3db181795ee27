package vn.chitieu.run;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Failure;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.model.UserException;
import vn.chitieu.source.FailureReason;
import vn.chitieu.write.DatasetWriter;

/** Takes what the threads of a run make of each input: writes it, counts it, tells the listener. */
final class RunResults implements AutoCloseable {
    private final DatasetWriter writer;
    private final ProgressListener progress;
    private final Runnable abort;
    private final RunTally tally = new RunTally();
    private final RunLog log = new RunLog();
    private final ReadWriteLock closing = new ReentrantReadWriteLock();
    private volatile @Nullable UserException refusal;
    private boolean closed;

    /**
     * Begins with nothing.
     *
     * @param writer takes documents and failures
     * @param progress is told of each
     * @param abort ends the run where the disk refuses
     */
    RunResults(DatasetWriter writer, ProgressListener progress, Runnable abort) {
        this.writer = writer;
        this.progress = progress;
        this.abort = abort;
    }

    /** Takes a document. Where it cannot be written for a reason of its own, what is thrown leaves no trace of it. */
    void document(int ordinal, String path, PlanRecords records) {
        write(() -> writer.add(ordinal, records), () -> {
            tally.add(records);
            progress.finished(tally.done(), path, null);
        });
    }

    /**
     * Takes a failure.
     *
     * @param ordinal place of the input among all inputs
     * @param failure its row
     * @param reason why
     * @param thrown what ended the work on it, or null where nothing more is known
     */
    void failure(int ordinal, Failure failure, FailureReason reason, @Nullable Throwable thrown) {
        write(() -> writer.addFailure(ordinal, failure), () -> {
            if (thrown != null) {
                log.add(ordinal, failure.path(), thrown, reason == FailureReason.INTERNAL_ERROR);
            }
            tally.add(reason);
            progress.finished(tally.done(), failure.path(), failure);
        });
    }

    /** Takes the number of inputs where archives turned out to hold more. */
    void grown(int total) {
        synchronized (tally) {
            progress.grown(total);
        }
    }

    /** Returns what the disk said when it refused, or null. */
    @Nullable
    UserException refusal() {
        return refusal;
    }

    /** Lets the dataset appear. */
    RunSummary finish() {
        if (!log.isEmpty()) {
            writer.addLog(log.text());
        }
        writer.finish();
        return tally.summary(!log.isEmpty());
    }

    /** Takes nothing more: a thread that nobody waits for any longer cannot write into a folder that is being removed. */
    @Override
    public void close() {
        closing.writeLock().lock();
        closed = true;
        closing.writeLock().unlock();
    }

    private void write(Runnable row, Runnable count) {
        closing.readLock().lock();
        try {
            if (closed) {
                return;
            }
            row.run();
            synchronized (tally) {
                count.run();
            }
        } catch (UserException e) {
            refusal = e;
            abort.run();
        } finally {
            closing.readLock().unlock();
        }
    }
}
