package vn.chitieu.outline;

import java.util.List;

/**
 * The header of a document and the part of it that each block is.
 *
 * @param header header fields
 * @param zones zone of each block of the normalised text, in order; a block that holds the beginning of the first
 *     section is {@link Zone#BODY}, even where the letterhead was run together with it
 * @param bodyStart offset of the first section in the normalised text; it lies inside a block only where line breaks
 *     were lost
 * @param bodyEnd offset after the body: where recipients or signature begin, else the end of the text
 */
public record HeaderResult(DocumentHeader header, List<Zone> zones, int bodyStart, int bodyEnd) {

    /** Copies the list, so that a result never changes. */
    public HeaderResult {
        zones = List.copyOf(zones);
    }
}
