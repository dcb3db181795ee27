package vn.chitieu.read.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RunStyle;

/** The looks of the cells of an XLSB workbook ([MS-XLSB] 2.1.7.50). */
final class XlsbStyles {
    private static final int MAX_LOOKS = 70_000;
    private static final int ITALIC = 0x02;
    private static final int BOLD = 600;
    private static final int FONT = 43;
    private static final int PATTERN = 44;
    private static final int BORDER = 46;
    private static final int LOOK = 47;
    private static final int BEGIN_LOOKS = 617;
    private static final int END_LOOKS = 618;

    private static final CellLook PLAIN = CellLook.of(RunStyle.PLAIN, false, Alignment.LEFT, 0, null);

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<RunStyle> fonts = new ArrayList<>();
    private final List<Boolean> borders = new ArrayList<>();
    private final List<CellLook> looks = new ArrayList<>();

    /** Returns the styles of a workbook that has none. */
    static XlsbStyles none() {
        return new XlsbStyles();
    }

    /** Reads {@code styles.bin}. */
    static XlsbStyles parse(BiffRecords records) {
        XlsbStyles styles = new XlsbStyles();
        boolean ofCells = false;
        while (records.next()) {
            switch (records.kind()) {
                case FONT -> styles.fonts.add(font(records));
                case PATTERN -> styles.patterns.put(records.u16(), records.text());
                case BORDER -> {
                    records.skip(21);
                    boolean left = records.u8() != 0;
                    records.skip(9);
                    styles.borders.add(left | records.u8() != 0);
                }
                case BEGIN_LOOKS -> ofCells = true;
                case END_LOOKS -> ofCells = false;
                case LOOK -> styles.add(records, ofCells);
                default -> {}
            }
        }
        return styles;
    }

    private static RunStyle font(BiffRecords record) {
        float size = record.u16() / 20f;
        boolean italic = (record.u16() & ITALIC) != 0;
        boolean bold = record.u16() >= BOLD;
        record.skip(15);
        return new RunStyle(bold, italic, false, record.text(), size);
    }

    private void add(BiffRecords record, boolean ofCells) {
        record.skip(2);
        int format = record.u16();
        int font = record.u16();
        record.skip(2);
        int border = record.u16();
        record.skip(2);
        Alignment alignment =
                switch (record.u8() & 7) {
                    case 2, 6, 7 -> Alignment.CENTER;
                    case 3 -> Alignment.RIGHT;
                    case 5 -> Alignment.JUSTIFY;
                    default -> Alignment.LEFT;
                };
        if (ofCells && looks.size() < MAX_LOOKS) {
            boolean ruled = border < borders.size() && borders.get(border);
            looks.add(CellLook.of(font(font), ruled, alignment, format, patterns.get(format)));
        }
    }

    /** Returns a font. */
    RunStyle font(int number) {
        return number < fonts.size() ? fonts.get(number) : RunStyle.PLAIN;
    }

    /** Returns the look of a cell. */
    CellLook look(int number) {
        return number < looks.size() ? looks.get(number) : PLAIN;
    }
}
