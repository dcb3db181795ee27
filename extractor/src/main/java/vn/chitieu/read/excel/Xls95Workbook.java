package vn.chitieu.read.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.read.sheet.Sheet;
import vn.chitieu.read.sheet.SheetBlocks;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/**
 * Reads the workbooks of Excel 5.0 and 95, which POI does not: records as in [MS-XLS], but texts in bytes, rich texts in the cell
 * and looks of sixteen bytes (OpenOffice.org's Documentation of the Microsoft Excel File Format, BIFF5).
 */
final class Xls95Workbook {
    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;
    private static final int WORKSHEET = 0x0010;
    private static final int MAX_SHEETS = 1000;

    private final Xls95Styles styles = new Xls95Styles();
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final List<RawBlock> blocks = new ArrayList<>();
    private boolean from1904;

    private record Entry(byte[] name, boolean hidden) {}

    private Xls95Workbook() {}

    /**
     * Reads a workbook.
     *
     * @param file a compound file with a stream {@code Book}
     * @return the texts and tables of its sheets
     * @throws RuntimeException where records are damaged
     */
    static List<RawBlock> read(byte[] file) throws IOException, InputException {
        byte[] stream;
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file));
                InputStream book = files.getRoot().createDocumentInputStream("Book")) {
            stream = book.readAllBytes();
        }
        Xls95Workbook workbook = new Xls95Workbook();
        BiffRecords records = new BiffRecords(stream, false);
        boolean whole = false;
        while (records.next()) {
            if (records.kind() == BEGIN) {
                whole = workbook.part(records);
            }
        }
        if (!whole) {
            throw new InputException(FailureReason.DAMAGED, "a workbook without its end");
        }
        return workbook.blocks;
    }

    /** Reads the records up to the end of what has just begun, a sheet or what comes before the sheets. */
    private boolean part(BiffRecords records) throws InputException {
        Entry entry = entries.get(records.offset());
        records.skip(2);
        boolean worksheet = records.u16() == WORKSHEET && entry != null;
        Sheet sheet = entry == null ? null : new Sheet(styles.decode(entry.name(), 0), entry.hidden());
        Xls95Cells cells = sheet == null ? null : new Xls95Cells(styles, sheet, from1904);
        int depth = 1;
        while (depth > 0 && records.next()) {
            // Charts stand inside the sheet that shows them.
            depth += records.kind() == BEGIN ? 1 : records.kind() == END ? -1 : 0;
            if (depth == 1 && worksheet && cells != null) {
                cells.read(records);
            } else if (depth == 1 && entry == null) {
                global(records);
            }
        }
        if (worksheet && sheet != null && cells != null) {
            cells.finish();
            blocks.addAll(SheetBlocks.of(sheet));
        }
        return depth == 0;
    }

    private void global(BiffRecords record) throws InputException {
        switch (record.kind()) {
            case 0x002F -> throw new InputException(FailureReason.ENCRYPTED, "an encrypted workbook of Excel 95");
            case 0x0042 -> styles.readCodePage(record);
            case 0x0022 -> from1904 = record.u16() == 1;
            case 0x0031 -> styles.readFont(record);
            case 0x041E -> styles.readPattern(record);
            case 0x00E0 -> styles.readLook(record);
            case 0x0085 -> {
                int place = record.i32();
                boolean hidden = (record.u8() & 3) != 0;
                record.skip(1);
                if (entries.size() < MAX_SHEETS) {
                    entries.put(place, new Entry(record.bytes(record.u8()), hidden));
                }
            }
            default -> {}
        }
    }
}
