package vn.chitieu.read.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.sheet.Sheet;
import vn.chitieu.read.sheet.SheetBlocks;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;

/** Reads OpenDocument workbooks: all sheets, hidden ones too, each cell as it is shown; formulas by the value that the file holds. */
public final class OdsReader implements DocumentReader {
    private static final int MAX_SHEETS = 1000;

    /** Creates a reader. */
    public OdsReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.ODS, MediaTypes.ODS + "-template", MediaTypes.ODS + MediaTypes.FLAT);
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        OdfPackage parts = OdfPackage.open(file.bytes());
        OdfStyles styles = new OdfStyles();
        List<RawBlock> blocks = new ArrayList<>();
        parts.parseDocument(styles, xml -> {
            while (OfficeXml.nextChild(xml)) {
                sheets(xml, styles, blocks);
            }
        });
        if (blocks.isEmpty()) {
            throw new InputException(FailureReason.NO_TEXT, "no filled cell");
        }
        return new RawDocument(blocks, null, 0, "unicode");
    }

    private static void sheets(XMLStreamReader xml, OdfStyles styles, List<RawBlock> blocks)
            throws XMLStreamException, InputException {
        int sheets = 0;
        while (OfficeXml.nextChild(xml)) {
            if (!xml.getLocalName().equals("table") || ++sheets > MAX_SHEETS) {
                OfficeXml.skip(xml);
                continue;
            }
            String name = OfficeXml.attribute(xml, "name");
            String shown = styles.property("table", OfficeXml.attribute(xml, "style-name"), "display");
            Sheet sheet = new Sheet(name == null ? "" : name, "false".equals(shown));
            new OdsCells(styles, sheet).fill(xml);
            blocks.addAll(SheetBlocks.of(sheet));
        }
    }
}
