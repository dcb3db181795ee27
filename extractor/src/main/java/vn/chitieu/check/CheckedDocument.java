package vn.chitieu.check;

import vn.chitieu.layout.PageNotes;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.outline.Outline;

/**
 * What a check may look at.
 *
 * @param outline the document's parts
 * @param records its records
 * @param notes what its reader noticed about single pages
 */
record CheckedDocument(Outline outline, PlanRecords records, PageNotes notes) {

    /** Returns the normalised text. */
    String text() {
        return records.text();
    }
}
