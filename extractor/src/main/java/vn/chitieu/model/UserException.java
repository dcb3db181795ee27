package vn.chitieu.model;

/**
 * Says that the user asked for something that cannot be done: a folder that is not there, a bad rule, an output folder that is
 * not ours. The message is one line for the user that says what is wrong and what to do; the command line prints it without a
 * stack trace and exits with code 2.
 */
public final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an error out of what to tell the user.
     *
     * @param message one line: what is wrong, and what to do about it
     */
    public UserException(String message) {
        super(message);
    }

    /**
     * Makes an error out of what to tell the user and what caused it.
     *
     * @param message one line: what is wrong, and what to do about it
     * @param cause what was thrown below; never shown to the user
     */
    public UserException(String message, Throwable cause) {
        super(message, cause);
    }
}
