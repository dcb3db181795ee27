package vn.chitieu.cli;

/** The exit codes of every command. */
final class ExitCode {

    /** All inputs were read. */
    static final int OK = 0;

    /** The run finished, but some inputs failed. */
    static final int SOME_FAILED = 1;

    /** The user asked for what cannot be done; one line said why. */
    static final int USER_ERROR = 2;

    /** The program failed; its trace was printed. */
    static final int DEFECT = 3;

    private ExitCode() {}
}
