package vn.chitieu.check;

import vn.chitieu.model.PlanRecords;
import vn.chitieu.outline.Outline;

/**
 * What a check may look at.
 *
 * @param outline the document's parts
 * @param records its records
 */
record CheckedDocument(Outline outline, PlanRecords records) {

    /** Returns the normalised text. */
    String text() {
        return records.text();
    }
}
