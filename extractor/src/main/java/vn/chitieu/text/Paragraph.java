package vn.chitieu.text;

import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawText.Region;

/**
 * A paragraph: physical lines are joined, white space is collapsed, damage that can be proved is repaired. It holds no
 * line break.
 *
 * @param start offset of its first character in the normalised text
 * @param end offset after its last character
 * @param region where on the page it stands; page headers and footers are not in the text at all
 * @param style how it looks
 * @param page 1-based page that it begins on, or null
 */
public record Paragraph(
        int start,
        int end,
        Region region,
        Style style,
        @Nullable Integer page) implements TextBlock {

    /**
     * How a paragraph looks.
     *
     * @param boldLength number of leading characters that are bold: 0 where the paragraph does not begin bold
     * @param italic whether all of it is italic
     * @param centred centred between the margins
     * @param headingLevel 1..9 for a heading by style or markup, else 0
     * @param autoLabel whether its label was printed by automatic numbering
     * @param listLevel 0-based nesting level of automatic numbering
     * @param indent left indent of its first line in points, 0 where unknown
     */
    public record Style(
            int boldLength,
            boolean italic,
            boolean centred,
            int headingLevel,
            boolean autoLabel,
            int listLevel,
            float indent) {

        /** A paragraph of which nothing is known. */
        public static final Style PLAIN = new Style(0, false, false, 0, false, 0, 0);
    }

    /** Returns whether the whole paragraph is bold. */
    public boolean bold() {
        return style.boldLength() >= end - start && end > start;
    }
}
