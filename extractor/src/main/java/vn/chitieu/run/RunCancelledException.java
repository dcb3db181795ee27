package vn.chitieu.run;

/** Says that a run was called off before its end; nothing of it is left. */
public final class RunCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunCancelledException() {
        super("the run was called off");
    }
}
