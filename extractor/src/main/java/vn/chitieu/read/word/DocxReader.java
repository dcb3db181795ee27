package vn.chitieu.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.office.OoxmlPackage;
import vn.chitieu.read.office.RegionTexts;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;

/**
 * Reads Word files: what stands on the page, with the labels of automatic numbering, without deleted and hidden text.
 *
 * <p>POI opens and checks the package; its parts are read as a stream of XML. POI's model of the text (XWPF) knows no text
 * boxes, content controls or moved text, leaves styles and labels to its user, and takes many times the memory.
 */
public final class DocxReader implements DocumentReader {

    /** Creates a reader. */
    public DocxReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.DOCX);
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        try (OoxmlPackage parts = OoxmlPackage.open(file.bytes())) {
            DocxStyles styles = parts.parse("/styles", DocxStyles::parse, DocxStyles.none());
            DocxNumbering numbering = parts.parse("/numbering", DocxNumbering::parse, DocxNumbering.none());
            DocxNotes notes = parts.parse("/footnotes", xml -> DocxNotes.parse(xml, styles), DocxNotes.none());
            DocxNotes endnotes = parts.parse("/endnotes", xml -> DocxNotes.parse(xml, styles), DocxNotes.none());
            DocxBody body = new DocxBody(styles, numbering, notes, endnotes);
            List<RawBlock> main = parts.parseMain(body::parse);
            List<RawBlock> blocks = new ArrayList<>();
            for (String id : body.headers()) {
                blocks.addAll(region(parts, id, styles, Region.PAGE_HEADER));
            }
            blocks.addAll(main);
            for (String id : body.footers()) {
                blocks.addAll(region(parts, id, styles, Region.PAGE_FOOTER));
            }
            if (main.isEmpty()) {
                throw new InputException(FailureReason.NO_TEXT, "no text in the body");
            }
            return new RawDocument(blocks, null, 0, "unicode");
        }
    }

    private static List<RawBlock> region(OoxmlPackage parts, String id, DocxStyles styles, Region region)
            throws InputException {
        DocxBody reader = new DocxBody(styles, DocxNumbering.none(), DocxNotes.none(), DocxNotes.none());
        return RegionTexts.of(parts.parse(id, reader::parse, List.of()), region);
    }
}
