package vn.chitieu.check;

import java.util.List;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.outline.Outline;

/**
 * What a check may look at.
 *
 * @param outline the document's parts
 * @param records its records
 * @param unreadPages 1-based numbers of the pages that could not be read
 */
record CheckedDocument(Outline outline, PlanRecords records, List<Integer> unreadPages) {

    /** Returns the normalised text. */
    String text() {
        return records.text();
    }
}
