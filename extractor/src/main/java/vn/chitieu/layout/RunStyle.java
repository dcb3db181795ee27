package vn.chitieu.layout;

import org.jspecify.annotations.Nullable;

/**
 * Font and weight of a run.
 *
 * @param bold bold, by style or by the font's name
 * @param italic italic or oblique
 * @param caps shown in capitals by a style though stored otherwise
 * @param font family name as the format gives it, or null where unknown
 * @param size size in points, 0 where unknown
 */
public record RunStyle(
        boolean bold,
        boolean italic,
        boolean caps,
        @Nullable String font,
        float size) {

    /** A run of which nothing is known. */
    public static final RunStyle PLAIN = new RunStyle(false, false, false, null, 0);

    /**
     * Returns the same style in another font.
     *
     * @param other name of the font, or null where unknown
     */
    public RunStyle in(@Nullable String other) {
        return new RunStyle(bold, italic, caps, other, size);
    }
}
