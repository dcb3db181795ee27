package vn.chitieu.run;

import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Failure;

/** Hears how a run gets on. Calls come one at a time, from any thread, and must return soon. */
public interface ProgressListener {

    /** Hears nothing. */
    ProgressListener NONE = new ProgressListener() {
        @Override
        public void started(int total) {}

        @Override
        public void finished(int done, String path, @Nullable Failure failure) {}
    };

    /**
     * The inputs are known and the work begins.
     *
     * @param total number of inputs
     */
    void started(int total);

    /**
     * Archives and mails were opened, which hold inputs of their own.
     *
     * @param total number of inputs that are known now
     */
    default void grown(int total) {}

    /**
     * One input is done.
     *
     * @param done number of inputs that are done, this one included
     * @param path path of the input, relative to the input folder
     * @param failure why it gave no document, or null where it gave one
     */
    void finished(int done, String path, @Nullable Failure failure);
}
