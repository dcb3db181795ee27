package vn.chitieu.outline;

import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;
import vn.chitieu.text.TextBlock;

/**
 * A paragraph or table in its place in the outline.
 *
 * @param block the paragraph or table
 * @param zone part of the document
 * @param section index of the innermost section it stands in, or -1; a heading's own block stands in its section
 * @param bullet bullet mark ({@code -}, {@code +}, {@code *}) without the text, or null
 * @param depth 0 for text directly in the section, 1 for its bullets, 2 for bullets of a bullet
 * @param body what it says: without label, heading title and bullet mark; empty for a heading that stands alone
 */
public record ContentBlock(
        TextBlock block, Zone zone, int section, @Nullable String bullet, int depth, Span body) {

    /** Returns whether nothing is said beyond a heading. */
    public boolean headingOnly() {
        return body.start() >= body.end();
    }
}
