package vn.chitieu.outline;

import java.util.List;
import vn.chitieu.text.CleanText;

/**
 * A document with its parts told apart.
 *
 * @param clean the normalised text
 * @param header letterhead, title block, basis block, signature and recipients
 * @param sections sections in document order; a parent stands before its children
 * @param blocks all blocks in document order
 */
public record Outline(CleanText clean, DocumentHeader header, List<SectionNode> sections, List<ContentBlock> blocks) {

    /** Copies the lists, so that an outline never changes. */
    public Outline {
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
    }
}
