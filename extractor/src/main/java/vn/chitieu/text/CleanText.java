package vn.chitieu.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Evidence;

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

    /**
     * Returns a span without the spaces at its end.
     *
     * @param span a span within the text
     */
    public Span trimmed(Span span) {
        int end = span.end();
        while (end > span.start() && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(span.start(), end);
    }

    /**
     * Returns the evidence of a value.
     *
     * @param words the clause, sentence or table row that the value stands in
     * @param value where it stands in the text
     * @param cell cell of a table, or null; a cell of a sheet is found without it
     */
    public Evidence evidence(String words, Span value, @Nullable String cell) {
        return new Evidence(
                words,
                map.page(value.start()),
                value.start(),
                value.end(),
                map.box(value.start(), value.end()),
                cell == null ? map.cell(value.start()) : cell);
    }
}
