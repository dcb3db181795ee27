package vn.chitieu.layout;

import org.jspecify.annotations.Nullable;

/**
 * Style of a line or paragraph.
 *
 * @param alignment alignment
 * @param indent left indent of the first line in points, 0 where unknown
 * @param headingLevel 1..9 for a heading by style or markup, 0 for body text
 * @param listLabel label that automatic numbering prints before the text ({@code 1.}, {@code a)}, {@code -}), or null
 * @param listLevel 0-based nesting level of the list, 0 where there is none
 */
public record ParagraphStyle(
        Alignment alignment,
        float indent,
        int headingLevel,
        @Nullable String listLabel,
        int listLevel) {

    /** How text stands between the margins. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFY
    }

    /** A paragraph of which nothing is known. */
    public static final ParagraphStyle PLAIN = new ParagraphStyle(Alignment.LEFT, 0, 0, null, 0);
}
