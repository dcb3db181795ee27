package vn.chitieu.read.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;

/** Reads OpenDocument texts: what stands on the page, with the labels of lists, without deleted and hidden text. */
public final class OdtReader implements DocumentReader {

    /** Creates a reader. */
    public OdtReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.ODT, MediaTypes.ODT + "-template", MediaTypes.ODT + MediaTypes.FLAT);
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        OdfPackage parts = OdfPackage.open(file.bytes());
        OdfStyles styles = new OdfStyles();
        List<RawBlock> blocks = new ArrayList<>();
        parts.parseDocument(styles, xml -> blocks.addAll(new OdtBody(styles).blocks(xml)));
        if (blocks.isEmpty()) {
            throw new InputException(FailureReason.NO_TEXT, "no text in the body");
        }
        return new RawDocument(blocks, null, 0, "unicode");
    }
}
