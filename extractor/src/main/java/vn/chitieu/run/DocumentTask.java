package vn.chitieu.run;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Failure;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.InputFile;
import vn.chitieu.source.SourceFile;
import vn.chitieu.source.SourceLoader;

/**
 * The work on one input. Whatever happens in it, the input gives exactly one result: its document or one failure. The time limit
 * and the work race for it, and whoever is second finds that the result is settled.
 */
final class DocumentTask implements Runnable {
    private final int ordinal;
    private final InputFile input;
    private final Stages stages;
    private final @Nullable Consumer<DocumentTask> again;
    private final @Nullable InputException failure;
    private final AtomicBoolean settled = new AtomicBoolean();
    private final AtomicLong extraMillis = new AtomicLong();

    /**
     * What all tasks of a run share.
     *
     * @param loader reads files
     * @param contents finds contents that are given twice
     * @param processor makes records
     * @param results takes the result
     * @param archives wants to know which inputs are done with
     */
    record Stages(
            SourceLoader loader,
            ContentIndex contents,
            DocumentProcessor processor,
            RunResults results,
            ArchiveOpener archives) {}

    private DocumentTask(
            int ordinal,
            InputFile input,
            Stages stages,
            @Nullable Consumer<DocumentTask> again,
            @Nullable InputException failure) {
        this.ordinal = ordinal;
        this.input = input;
        this.stages = stages;
        this.again = again;
        this.failure = failure;
    }

    /**
     * Returns the task of an input.
     *
     * @param ordinal place of the input among all inputs
     * @param input the input
     * @param stages what it takes
     * @param again takes a task that is to be run once more, alone, because memory did not do for it beside others
     */
    static DocumentTask of(int ordinal, InputFile input, Stages stages, Consumer<DocumentTask> again) {
        return new DocumentTask(ordinal, input, stages, again, null);
    }

    /**
     * Returns the task of an input that is known to give no document: an entry of an archive that cannot be read.
     *
     * @param ordinal place of the input among all inputs
     * @param input the input
     * @param stages what takes the failure
     * @param failure why it gives none
     */
    static DocumentTask failed(int ordinal, InputFile input, Stages stages, InputException failure) {
        return new DocumentTask(ordinal, input, stages, null, failure);
    }

    /** Returns the second and last try. */
    DocumentTask secondTry() {
        return new DocumentTask(ordinal, input, stages, null, null);
    }

    int ordinal() {
        return ordinal;
    }

    InputFile input() {
        return input;
    }

    @Override
    public void run() {
        boolean owner = false;
        try {
            if (failure != null) {
                throw failure;
            }
            SourceFile file = stages.loader().load(input);
            String original = stages.contents().enter(ordinal, file.sha256(), input.path());
            if (original != null) {
                fail(false, duplicate(original), FailureReason.DUPLICATE, null);
                return;
            }
            PlanRecords records = stages.processor().process(file, more -> extraMillis.addAndGet(more.toMillis()));
            owner = settled.compareAndSet(false, true);
            if (owner) {
                stages.results().document(ordinal, input.path(), records);
                stages.archives().release(input);
            }
        } catch (InputException e) {
            fail(owner, e.reason(), e);
        } catch (InterruptedException e) {
            fail(owner, FailureReason.TIMED_OUT, null);
        } catch (OutOfMemoryError e) {
            exhausted(owner, e);
        } catch (StackOverflowError e) {
            fail(owner, FailureReason.TOO_COMPLEX, e);
        } catch (RuntimeException | Error e) {
            fail(owner, FailureReason.INTERNAL_ERROR, e);
        } finally {
            stages.contents().pass(ordinal);
        }
    }

    /**
     * Gives the input up because it took too long; without effect where its result is settled.
     *
     * @return whether it was given up
     */
    boolean timeOut() {
        boolean late = fail(false, FailureReason.TIMED_OUT, null);
        stages.contents().pass(ordinal);
        return late;
    }

    /** Returns the time in milliseconds that was granted since this was last asked. */
    long takeExtraMillis() {
        return extraMillis.getAndSet(0);
    }

    private void exhausted(boolean owner, OutOfMemoryError thrown) {
        if (again == null) {
            fail(owner, FailureReason.OUT_OF_MEMORY, thrown);
        } else if (owner || settled.compareAndSet(false, true)) {
            again.accept(this);
        }
    }

    private boolean fail(boolean owner, FailureReason reason, @Nullable Throwable thrown) {
        Failure failure = new Failure(input.path(), reason.code(), reason.vietnamese(), reason.english());
        return fail(owner, failure, reason, thrown);
    }

    private boolean fail(boolean owner, Failure failure, FailureReason reason, @Nullable Throwable thrown) {
        boolean mine = owner || settled.compareAndSet(false, true);
        if (mine) {
            stages.results().failure(ordinal, failure, reason, thrown);
            if (this.failure == null) {
                stages.archives().release(input);
            }
        }
        return mine;
    }

    private Failure duplicate(String original) {
        return new Failure(
                input.path(),
                FailureReason.DUPLICATE.code(),
                "Trùng nội dung với tệp " + original + ".",
                "The same content as " + original + ".");
    }
}
