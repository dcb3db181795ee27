package vn.chitieu.model;

import java.util.Locale;

/** What became of a numeral: section 8 of the contract. */
public enum NumeralRole {
    TARGET,
    BUDGET,
    DEADLINE,
    OUTLINE_LABEL,
    DATE,
    DOCUMENT_NUMBER,
    LEGAL_REFERENCE,
    PROJECT_NUMBER,
    CONDITION,
    QUALIFIER,
    PAGE_NUMBER,
    TABLE_INDEX,
    OCR_NOISE,
    UNCLASSIFIED;

    /** Returns the contract's code, such as {@code legal_reference}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
