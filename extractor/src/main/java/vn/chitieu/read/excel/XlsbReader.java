package vn.chitieu.read.excel;

import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.util.RecordFormatException;
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
 * Reads Excel workbooks with binary parts as {@link XlsxReader} reads those in XML. POI's own reader gives neither fonts nor merged
 * or hidden cells, and numbers as the machine's language writes them.
 */
public final class XlsbReader implements DocumentReader {
    private static final int MAX_SHEETS = 1000;
    private static final int PROPERTIES = 153;
    private static final int SHEET = 156;

    /** Creates a reader. */
    public XlsbReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.XLSB);
    }

    /** What the main part says. */
    private static final class Book {
        private final List<Entry> sheets = new ArrayList<>();
        private boolean from1904;
    }

    private record Entry(String name, String reference, boolean hidden) {}

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        List<RawBlock> blocks = new ArrayList<>();
        try (OoxmlPackage parts = OoxmlPackage.open(file.bytes())) {
            Book book = parts.parseMainBytes(part -> book(new BiffRecords(part, true)));
            XlsbStyles styles = parts.parseBytes(
                    "/styles", part -> XlsbStyles.parse(new BiffRecords(part, true)), XlsbStyles.none());
            List<XlsbCells.Text> strings = parts.parseBytes(
                    "/sharedStrings", part -> XlsbCells.strings(new BiffRecords(part, true)), List.of());
            XlsbCells cells = new XlsbCells(styles, strings, book.from1904);
            for (Entry entry : book.sheets) {
                Sheet sheet = new Sheet(entry.name(), entry.hidden());
                parts.parseBytes(
                        entry.reference(),
                        part -> {
                            cells.fill(new BiffRecords(part, true), sheet);
                            return sheet;
                        },
                        sheet);
                XlsxBoxes.addTo(sheet, parts, entry.reference());
                blocks.addAll(SheetBlocks.of(sheet));
            }
        } catch (BufferUnderflowException | RecordFormatException | IllegalArgumentException e) {
            throw new InputException(FailureReason.DAMAGED, e);
        }
        if (blocks.isEmpty()) {
            throw new InputException(FailureReason.NO_TEXT, "no filled cell");
        }
        return new RawDocument(blocks, null, 0, "unicode");
    }

    private static Book book(BiffRecords records) {
        Book book = new Book();
        while (records.next()) {
            if (records.kind() == PROPERTIES) {
                book.from1904 = (records.i32() & 1) != 0;
            } else if (records.kind() == SHEET && book.sheets.size() < MAX_SHEETS) {
                boolean hidden = records.i32() != 0;
                records.skip(4);
                String reference = records.text();
                book.sheets.add(new Entry(records.text(), reference, hidden));
            }
        }
        return book;
    }
}
