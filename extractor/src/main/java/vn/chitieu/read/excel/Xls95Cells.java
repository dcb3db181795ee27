package vn.chitieu.read.excel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawRun;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.sheet.Sheet;
import vn.chitieu.read.sheet.SheetCell;
import vn.chitieu.source.InputException;

/** Reads the cells of a sheet of an Excel 5.0 or 95 workbook, record by record. */
final class Xls95Cells {
    private static final int MAX_COLUMNS = 256;
    private static final int HIDDEN_ROW = 0x20;

    private final Xls95Styles styles;
    private final Sheet sheet;
    private final boolean from1904;
    /** Cells centred across those to their right, and blank cells that take part. */
    private final Map<Integer, BitSet> centred = new HashMap<>();

    private final Map<Integer, BitSet> blank = new HashMap<>();
    private @Nullable Place formula;

    private record Place(int row, int column, int look) {}

    /**
     * Creates a reader.
     *
     * @param styles looks of the workbook
     * @param sheet takes the cells
     * @param from1904 whether dates are counted from 1904
     */
    Xls95Cells(Xls95Styles styles, Sheet sheet, boolean from1904) {
        this.styles = styles;
        this.sheet = sheet;
        this.from1904 = from1904;
    }

    /** Reads a record of the sheet. */
    void read(BiffRecords record) throws InputException {
        switch (record.kind()) {
            case 0x0006 -> formula(record);
            case 0x0207 -> {
                Place place = formula;
                formula = null;
                if (place != null) {
                    text(place, record.bytes(record.u16()), null);
                }
            }
            case 0x0203 -> number(place(record), record.number());
            case 0x027E -> number(place(record), RKUtil.decodeNumber(record.i32()));
            case 0x00BD -> several(record, true);
            case 0x0201 -> blank(place(record));
            case 0x00BE -> several(record, false);
            case 0x0205 -> {
                Place place = place(record);
                int code = record.u8();
                plain(place, record.u8() == 0 ? truth(code) : error(code));
            }
            case 0x0204 -> text(place(record), record.bytes(record.u16()), null);
            case 0x00D6 -> text(place(record), record.bytes(record.u16()), record);
            case 0x0208 -> {
                int row = record.u16();
                record.skip(10);
                if ((record.u16() & HIDDEN_ROW) != 0) {
                    sheet.hideRow(row);
                }
            }
            case 0x007D -> {
                int first = record.u16();
                int last = Math.min(record.u16(), MAX_COLUMNS - 1);
                record.skip(4);
                if ((record.u16() & 1) != 0 && last >= first) {
                    sheet.hideColumns(first, last);
                }
            }
            default -> {}
        }
    }

    /** Adds what only the whole sheet shows. */
    void finish() throws InputException {
        for (Map.Entry<Integer, BitSet> row : centred.entrySet()) {
            BitSet free = blank.getOrDefault(row.getKey(), new BitSet());
            for (int left = row.getValue().nextSetBit(0);
                    left >= 0;
                    left = row.getValue().nextSetBit(left + 1)) {
                int right = free.nextClearBit(left + 1) - 1;
                if (right > left) {
                    sheet.merge(new Sheet.Merge(row.getKey(), left, row.getKey(), right));
                }
            }
        }
    }

    private static Place place(BiffRecords record) {
        return new Place(record.u16(), record.u16(), record.u16());
    }

    private void several(BiffRecords record, boolean numbers) throws InputException {
        int row = record.u16();
        int column = record.u16();
        int size = numbers ? 6 : 2;
        while (record.remaining() >= size + 2) {
            Place place = new Place(row, column++, record.u16());
            if (numbers) {
                number(place, RKUtil.decodeNumber(record.i32()));
            } else {
                blank(place);
            }
        }
    }

    private void formula(BiffRecords record) throws InputException {
        Place place = place(record);
        formula = null;
        int kind = record.u8();
        record.skip(1);
        int code = record.u8();
        record.skip(3);
        if (record.u16() != 0xFFFF) {
            record.skip(-8);
            number(place, record.number());
        } else if (kind == 0) {
            formula = place;
        } else if (kind == 1 || kind == 2) {
            plain(place, kind == 1 ? truth(code) : error(code));
        }
    }

    private static String truth(int code) {
        return code == 0 ? "FALSE" : "TRUE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
    }

    private void number(Place place, double value) throws InputException {
        CellLook look = styles.look(place.look());
        add(place, look.show(value, from1904), true);
    }

    private void plain(Place place, String text) throws InputException {
        add(place, List.of(RawRun.of(text, styles.look(place.look()).font())), false);
    }

    /** Reads a text; the places where its font changes follow it in the record of a rich one. */
    private void text(Place place, byte[] text, @Nullable BiffRecords changes) throws InputException {
        RunCollector runs = new RunCollector();
        int start = 0;
        int font = styles.font(place.look());
        for (int left = changes == null ? 0 : changes.u8(); changes != null && left > 0; left--) {
            int next = Math.max(start, Math.min(changes.u8(), text.length));
            runs.add(styles.decode(Arrays.copyOfRange(text, start, next), font), styles.face(font));
            start = next;
            font = changes.u8();
        }
        runs.add(styles.decode(Arrays.copyOfRange(text, start, text.length), font), styles.face(font));
        add(place, runs.take(), false);
    }

    private void blank(Place place) {
        rule(place);
        if (styles.isCentredAcross(place.look()) && place.column() < MAX_COLUMNS) {
            blank.computeIfAbsent(place.row(), row -> new BitSet()).set(place.column());
        }
    }

    private void rule(Place place) {
        if (styles.look(place.look()).ruled()) {
            sheet.rule(place.row());
        }
    }

    private void add(Place place, List<RawRun> runs, boolean number) throws InputException {
        if (runs.isEmpty()) {
            blank(place);
            return;
        }
        rule(place);
        CellLook look = styles.look(place.look());
        sheet.add(new SheetCell(place.row(), place.column(), runs, look.alignment(), number));
        if (styles.isCentredAcross(place.look())) {
            centred.computeIfAbsent(place.row(), row -> new BitSet()).set(place.column());
        }
    }
}
