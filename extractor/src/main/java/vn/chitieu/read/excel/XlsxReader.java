package vn.chitieu.read.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.office.OoxmlPackage;
import vn.chitieu.read.sheet.Sheet;
import vn.chitieu.read.sheet.SheetBlocks;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;

/**
 * Reads Excel workbooks: all sheets, hidden ones too, each cell as it is shown; formulas by the value that the file holds.
 *
 * <p>Sheets are read as a stream of XML: POI's model of a sheet takes a hundred times the size of its part.
 */
public final class XlsxReader implements DocumentReader {

    /** Creates a reader. */
    public XlsxReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.XLSX);
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        List<RawBlock> blocks = new ArrayList<>();
        try (OoxmlPackage parts = OoxmlPackage.open(file.bytes())) {
            XlsxWorkbook workbook = parts.parseMain(XlsxWorkbook::parse);
            XlsxStyles styles = parts.parse("/styles", XlsxStyles::parse, XlsxStyles.none());
            XlsxStrings strings = parts.parse("/sharedStrings", XlsxStrings::parse, XlsxStrings.none());
            XlsxCells cells = new XlsxCells(styles, strings, workbook.from1904());
            for (XlsxWorkbook.Entry entry : workbook.sheets()) {
                Sheet sheet = new Sheet(entry.name(), entry.hidden());
                parts.parse(
                        entry.reference(),
                        xml -> {
                            cells.fill(xml, sheet);
                            return sheet;
                        },
                        sheet);
                XlsxBoxes.addTo(sheet, parts, entry.reference());
                blocks.addAll(SheetBlocks.of(sheet));
            }
        }
        if (blocks.isEmpty()) {
            throw new InputException(FailureReason.NO_TEXT, "no filled cell");
        }
        return new RawDocument(blocks, null, 0, "unicode");
    }
}
