package vn.chitieu.extract.table;

import vn.chitieu.extract.table.structure.CellText;
import vn.chitieu.outline.Outline;

/** Reads the sentences that stand in cells. The sentence extractors implement it; tables know nothing of sentences. */
@FunctionalInterface
public interface CellTextExtractor {

    /**
     * Reads a text of a table.
     *
     * @param outline the document
     * @param text the text
     * @return its records, none where only roles are asked for, and the roles of its numerals; numerals that it leaves out
     *     get their role from the table
     */
    CellRecords extract(Outline outline, CellText text);

    /** Returns an extractor that reads nothing. */
    static CellTextExtractor none() {
        return (outline, text) -> CellRecords.NONE;
    }
}
