package vn.chitieu.rule;

/** Says what is wrong with a rule file, in words for whoever writes rules. */
public final class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message file, rule and what is wrong with it
     */
    public RuleException(String message) {
        super(message);
    }

    /**
     * Creates an exception with its cause.
     *
     * @param message file, rule and what is wrong with it
     * @param cause what the parser said
     */
    public RuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
