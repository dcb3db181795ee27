package vn.chitieu.text;

import java.util.List;

/**
 * The normalised text of a document: the text that all offsets of its records point into.
 *
 * @param text Unicode NFC; one space between words; a line for each paragraph and table row, ended by {@code \n}
 * @param blocks paragraphs and tables in order; they do not overlap
 * @param map the way back to pages and rectangles
 * @param repairs what was repaired, in order
 */
public record CleanText(String text, List<TextBlock> blocks, SourceMap map, List<Repair> repairs) {

    /** Copies the lists, so that a text never changes. */
    public CleanText {
        blocks = List.copyOf(blocks);
        repairs = List.copyOf(repairs);
    }

    /**
     * Returns the characters of a span.
     *
     * @param span a span within the text
     */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }
}
