package vn.chitieu.write;

/** What a run writes beside the texts, the failures and the data package, which it always writes. */
public enum OutputFormat {
    /** One CSV file per kind of record, over all documents. */
    CSV,
    /** One JSON file per document, with all its records. */
    JSON,
    /** One text per document, as its file stores it. */
    STORED
}
