package vn.chitieu.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of one file as its format gives it: nothing is repaired or interpreted yet.
 *
 * @param blocks texts and tables in reading order
 * @param pageCount number of pages, or null where the format has none
 * @param ocrPages number of pages that were read by character recognition
 * @param encoding encoding of the characters: {@code unicode}, {@code windows-1258}, {@code tcvn3}, ...
 * @param notes what is to be said of single pages
 */
public record RawDocument(
        List<RawBlock> blocks, @Nullable Integer pageCount, int ocrPages, String encoding, PageNotes notes) {

    /** Copies the list, so that a document never changes. */
    public RawDocument {
        blocks = List.copyOf(blocks);
    }

    /**
     * Makes a document that was read whole.
     *
     * @param blocks texts and tables in reading order
     * @param pageCount number of pages, or null where the format has none
     * @param ocrPages number of pages that were read by character recognition
     * @param encoding encoding of the characters
     */
    public RawDocument(List<RawBlock> blocks, @Nullable Integer pageCount, int ocrPages, String encoding) {
        this(blocks, pageCount, ocrPages, encoding, PageNotes.NONE);
    }
}
