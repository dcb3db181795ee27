package vn.chitieu.read.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.sheet.Sheet;
import vn.chitieu.read.sheet.SheetCell;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Reads the cells of the sheets of an XLSB workbook ([MS-XLSB] 2.1.7.61). */
final class XlsbCells {
    private static final int MAX_STRINGS = 1_000_000;
    private static final int MAX_ROWS = 1 << 20;
    private static final int MAX_COLUMNS = 1 << 14;
    private static final int HIDDEN_ROW = 0x10;

    private final XlsbStyles styles;
    private final List<Text> strings;
    private final boolean from1904;

    /**
     * A text that cells share.
     *
     * @param text its characters
     * @param changes where its font changes: the place of a character and the number of its font, in turn
     */
    record Text(String text, int[] changes) {}

    /**
     * Creates a reader of cells.
     *
     * @param styles looks of the workbook
     * @param strings texts of the workbook
     * @param from1904 whether dates are counted from 1904
     */
    XlsbCells(XlsbStyles styles, List<Text> strings, boolean from1904) {
        this.styles = styles;
        this.strings = strings;
        this.from1904 = from1904;
    }

    /** Reads {@code sharedStrings.bin}. */
    static List<Text> strings(BiffRecords records) throws InputException {
        List<Text> strings = new ArrayList<>();
        while (records.next()) {
            if (records.kind() == 19) {
                strings.add(rich(records));
            }
            if (strings.size() > MAX_STRINGS) {
                throw new InputException(FailureReason.TOO_COMPLEX, "more than " + MAX_STRINGS + " texts");
            }
        }
        return strings;
    }

    private static Text rich(BiffRecords record) {
        boolean changing = (record.u8() & 1) != 0;
        String text = record.text();
        int count = changing ? record.i32() : 0;
        int[] changes = new int[2 * Math.max(0, Math.min(count, record.remaining() / 4))];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = record.u16();
        }
        return new Text(text, changes);
    }

    /**
     * Reads a sheet.
     *
     * @param records its part
     * @param sheet takes what it holds
     */
    void fill(BiffRecords records, Sheet sheet) throws InputException {
        int row = 0;
        while (records.next()) {
            switch (records.kind()) {
                case 0 -> {
                    row = bounded(records.i32(), MAX_ROWS);
                    records.skip(7);
                    if ((records.u8() & HIDDEN_ROW) != 0) {
                        sheet.hideRow(row);
                    }
                }
                case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 62 -> cell(records, row, sheet);
                case 60 -> {
                    int first = bounded(records.i32(), MAX_COLUMNS);
                    int last = bounded(records.i32(), MAX_COLUMNS);
                    records.skip(8);
                    if ((records.u16() & 1) != 0 && last >= first) {
                        sheet.hideColumns(first, last);
                    }
                }
                case 176 -> {
                    int top = bounded(records.i32(), MAX_ROWS);
                    int bottom = bounded(records.i32(), MAX_ROWS);
                    int left = bounded(records.i32(), MAX_COLUMNS);
                    int right = bounded(records.i32(), MAX_COLUMNS);
                    if (bottom >= top && right >= left) {
                        sheet.merge(new Sheet.Merge(top, left, bottom, right));
                    }
                }
                default -> {}
            }
        }
    }

    private static int bounded(int place, int end) {
        return Math.max(0, Math.min(place, end - 1));
    }

    private void cell(BiffRecords record, int row, Sheet sheet) throws InputException {
        int column = bounded(record.i32(), MAX_COLUMNS);
        CellLook look = styles.look(record.i32() & 0xFFFFFF);
        if (look.ruled()) {
            sheet.rule(row);
        }
        int kind = record.kind();
        RunCollector runs = new RunCollector();
        List<RawRun> numbers = List.of();
        switch (kind) {
            case 2 -> numbers = look.show(RKUtil.decodeNumber(record.i32()), from1904);
            case 5, 9 -> numbers = look.show(record.number(), from1904);
            case 3, 11 -> runs.add(error(record.u8()), look.font());
            case 4, 10 -> runs.add(record.u8() == 0 ? "FALSE" : "TRUE", look.font());
            case 6, 8 -> runs.add(record.text(), look.font());
            case 7 -> {
                int index = record.i32();
                if (index >= 0 && index < strings.size()) {
                    add(strings.get(index), look.font(), runs);
                }
            }
            case 62 -> add(rich(record), look.font(), runs);
            default -> {}
        }
        List<RawRun> taken = numbers.isEmpty() ? runs.take() : numbers;
        if (!taken.isEmpty()) {
            boolean number = kind == 2 || kind == 5 || kind == 9;
            sheet.add(new SheetCell(row, column, taken, look.alignment(), number));
        }
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
    }

    private void add(Text text, RunStyle own, RunCollector runs) {
        String all = text.text();
        RunStyle style = own;
        int start = 0;
        for (int i = 0; i < text.changes().length; i += 2) {
            int next = Math.max(start, Math.min(text.changes()[i], all.length()));
            runs.add(all.substring(start, next), style);
            start = next;
            style = styles.font(text.changes()[i + 1]);
        }
        runs.add(all.substring(start), style);
    }
}
