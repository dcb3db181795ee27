package vn.chitieu.layout;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text of one style.
 *
 * @param text the characters as the format gives them (legacy encodings not yet converted)
 * @param style font and weight
 * @param edges x of the left edge of each character in page points and of the right edge of the last one
 *     ({@code text.length() + 1} values), or null where the format has no geometry
 * @param confidence 0..1: how sure character recognition is; 1 where the format gives the characters
 */
public record RawRun(String text, RunStyle style, float @Nullable [] edges, float confidence) {

    /**
     * Returns a run with no geometry, read with certainty.
     *
     * @param text the characters
     * @param style font and weight
     */
    public static RawRun of(String text, RunStyle style) {
        return new RawRun(text, style, null, 1f);
    }
}
