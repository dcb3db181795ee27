package vn.chitieu.show;

import java.util.ArrayList;
import java.util.List;

/**
 * Some words of a document with the value among them.
 *
 * @param before words before the value
 * @param value the value; empty where these words do not show which it is
 * @param after words after it
 */
public record Excerpt(String before, String value, String after) {

    /** Characters that are shown before and after a value in a long line. */
    private static final int CONTEXT = 300;

    /**
     * Returns what evidence shows.
     *
     * @param text the document's normalised text
     * @param evidence the evidence's text
     * @param start offset of the value in the normalised text
     * @param end end of the value, exclusive
     * @return the sentence with the value in it. For the row of a table, whose words are put together of its header and cells, the
     *     row as it stands in the text comes second
     */
    static List<Excerpt> of(String text, String evidence, int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int to = Math.max(from, Math.min(end, text.length()));
        int at = evidence.isEmpty() ? -1 : text.lastIndexOf(evidence, from);
        if (at >= 0 && at + evidence.length() >= to) {
            return List.of(around(text, at, at + evidence.length(), from, to));
        }
        List<Excerpt> excerpts = new ArrayList<>();
        if (!evidence.isEmpty()) {
            excerpts.add(new Excerpt(evidence, "", ""));
        }
        int lineEnd = text.indexOf('\n', to);
        int line = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
        excerpts.add(around(text, Math.min(line, from), lineEnd < 0 ? text.length() : lineEnd, from, to));
        return excerpts;
    }

    private static Excerpt around(String text, int from, int to, int start, int end) {
        int left = Math.max(from, start - CONTEXT);
        int right = Math.min(to, end + CONTEXT);
        return new Excerpt(
                (left > from ? "… " : "") + text.substring(left, start),
                text.substring(start, end),
                text.substring(end, right) + (right < to ? " …" : ""));
    }
}
