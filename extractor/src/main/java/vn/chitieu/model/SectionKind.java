package vn.chitieu.model;

import java.util.Locale;

/** What a section of a plan is about, decided by the words of its heading. */
public enum SectionKind {
    PURPOSE,
    RESULTS,
    ASSESSMENT,
    OBJECTIVES,
    SCOPE,
    CONTENT,
    BUDGET,
    SOLUTIONS,
    ORGANIZATION,
    REPORTING,
    OTHER;

    /** Returns the contract's code, such as {@code objectives}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
