package vn.chitieu.source;

import vn.chitieu.model.Failure;

/** Says that one input gives no document, and why; the run goes on with the next. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final FailureReason reason;

    /**
     * Creates an exception.
     *
     * @param reason why the input gives no document
     * @param detail what exactly was found, for the log; no stack trace is shown to the user
     */
    public InputException(FailureReason reason, String detail) {
        super(reason.code() + ": " + detail);
        this.reason = reason;
    }

    /**
     * Creates an exception with its cause.
     *
     * @param reason why the input gives no document
     * @param cause what the library reported
     */
    public InputException(FailureReason reason, Throwable cause) {
        super(reason.code() + ": " + cause.getMessage(), cause);
        this.reason = reason;
    }

    /** Returns why the input gives no document. */
    public FailureReason reason() {
        return reason;
    }

    /**
     * Returns the row of {@code failures.csv} for this input.
     *
     * @param path path of the input, relative to the input folder
     */
    public Failure failure(String path) {
        return new Failure(path, reason.code(), reason.vietnamese(), reason.english());
    }
}
