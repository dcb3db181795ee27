package vn.chitieu.model;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** Returns the contract's code, such as {@code warning}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
