package vn.chitieu.outline;

import java.util.List;
import vn.chitieu.text.CleanText;

/** Tells the parts of a document apart: header fields, section tree, content. */
public final class OutlineReader {
    private final SectionKinds kinds = SectionKinds.standard();

    private OutlineReader() {}

    /** Returns a reader with the project's own knowledge of plans. */
    public static OutlineReader standard() {
        return new OutlineReader();
    }

    /**
     * Reads the outline of a document.
     *
     * @param text its normalised text
     * @param header its header fields
     * @param zones the part of the document that each block stands in, one for each of {@code text.blocks()}
     */
    public Outline read(CleanText text, DocumentHeader header, List<Zone> zones) {
        SectionTree tree = new SectionTree(text, zones, kinds);
        tree.build();
        return new Outline(text, header, tree.sections(), tree.contents());
    }
}
