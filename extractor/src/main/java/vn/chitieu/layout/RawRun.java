package vn.chitieu.layout;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text of one style.
 *
 * @param text the characters as the format gives them (legacy encodings not yet converted)
 * @param style font and weight
 * @param edges where each character begins and the last one ends, in points of the page ({@code text.length() + 1} values): x, or y
 *     in a line that runs up or down; null where the format has no geometry
 * @param confidence 0..1: how sure character recognition is; 1 where the format gives the characters
 * @param stored where the text is how a spreadsheet shows a number: the number as a cell without a format holds it, in plain
 *     digits with a point before decimals; else null
 */
public record RawRun(
        String text,
        RunStyle style,
        float @Nullable [] edges,
        float confidence,
        @Nullable String stored) {

    /**
     * Makes a run that shows no number of a spreadsheet.
     *
     * @param text the characters
     * @param style font and weight
     * @param edges where each character begins and the last one ends, or null
     * @param confidence 0..1: how sure character recognition is
     */
    public RawRun(String text, RunStyle style, float @Nullable [] edges, float confidence) {
        this(text, style, edges, confidence, null);
    }

    /**
     * Returns a run with no geometry, read with certainty.
     *
     * @param text the characters
     * @param style font and weight
     */
    public static RawRun of(String text, RunStyle style) {
        return new RawRun(text, style, null, 1f);
    }

    /**
     * Returns a run that shows a number of a spreadsheet.
     *
     * @param shown the characters
     * @param style font and weight
     * @param stored the number in plain digits
     */
    public static RawRun ofNumber(String shown, RunStyle style, String stored) {
        return new RawRun(shown, style, null, 1f, stored);
    }
}
