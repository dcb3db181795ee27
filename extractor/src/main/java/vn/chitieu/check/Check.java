package vn.chitieu.check;

/** One kind of thing that an auditor should look at. Checks hold no state and may be used by many threads. */
interface Check {

    /**
     * Looks over a document.
     *
     * @param document the document
     * @param findings takes what was found
     */
    void look(CheckedDocument document, Findings findings);
}
