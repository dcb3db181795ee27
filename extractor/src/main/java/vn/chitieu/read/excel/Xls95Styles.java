package vn.chitieu.read.excel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.office.FontTable;

/** Fonts, patterns of numbers and looks of cells of an Excel 5.0 or 95 workbook. */
final class Xls95Styles {
    private static final int ITALIC = 0x02;
    private static final int BOLD = 600;
    /** Excel leaves this number out when it counts fonts. */
    private static final int NO_FONT = 4;

    private static final int MAX_LOOKS = 70_000;

    private final FontTable fonts = new FontTable();
    private final List<RunStyle> faces = new ArrayList<>();
    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();
    private final Map<Integer, CellLook> read = new HashMap<>();

    /**
     * Look of a cell.
     *
     * @param font number of its font
     * @param format number of its pattern
     * @param alignment code of its alignment
     * @param ruled whether it has a line at its left or right side
     */
    private record Look(int font, int format, int alignment, boolean ruled) {}

    private static final Look PLAIN = new Look(0, 0, 0, false);

    /** Takes the code page of texts whose font does not tell. */
    void readCodePage(BiffRecords record) {
        int codePage = record.u16();
        fonts.setCodePage(codePage == 0x8000 ? 10000 : codePage == 0x8001 ? 1252 : codePage);
    }

    /** Takes a font. */
    void readFont(BiffRecords record) {
        float size = record.u16() / 20f;
        boolean italic = (record.u16() & ITALIC) != 0;
        record.skip(2);
        boolean bold = record.u16() >= BOLD;
        record.skip(4);
        int font = number(faces.size());
        fonts.setCharset(font, record.u8());
        record.skip(1);
        fonts.addName(font, new String(record.bytes(record.u8()), StandardCharsets.ISO_8859_1));
        if (faces.size() < MAX_LOOKS) {
            faces.add(new RunStyle(bold, italic, false, fonts.name(font), size));
        }
    }

    private static int number(int place) {
        return place < NO_FONT ? place : place + 1;
    }

    /** Takes a pattern of numbers. */
    void readPattern(BiffRecords record) {
        int format = record.u16();
        patterns.put(format, decode(record.bytes(record.u8()), 0));
    }

    /** Takes the look of cells. */
    void readLook(BiffRecords record) {
        int font = record.u16();
        int format = record.u16();
        record.skip(2);
        int alignment = record.u8() & 7;
        record.skip(5);
        boolean ruled = (record.i32() >> 3 & 0x3F) != 0;
        if (looks.size() < MAX_LOOKS) {
            looks.add(new Look(font, format, alignment, ruled));
        }
    }

    private Look raw(int look) {
        return look < looks.size() ? looks.get(look) : PLAIN;
    }

    /**
     * Returns the look of a cell.
     *
     * @param look its number, as a cell gives it
     */
    CellLook look(int look) {
        return read.computeIfAbsent(look, number -> {
            Look raw = raw(number);
            Alignment alignment =
                    switch (raw.alignment()) {
                        case 2, 6 -> Alignment.CENTER;
                        case 3 -> Alignment.RIGHT;
                        case 5 -> Alignment.JUSTIFY;
                        default -> Alignment.LEFT;
                    };
            return CellLook.of(face(raw.font()), raw.ruled(), alignment, raw.format(), patterns.get(raw.format()));
        });
    }

    /** Returns whether a cell's text is centred over the blank cells to its right: merged cells came with Excel 97. */
    boolean isCentredAcross(int look) {
        return raw(look).alignment() == 6;
    }

    /** Returns the number of the font of a cell. */
    int font(int look) {
        return raw(look).font();
    }

    /** Returns a font. */
    RunStyle face(int font) {
        int place = font > NO_FONT ? font - 1 : font;
        return place < faces.size() ? faces.get(place) : RunStyle.PLAIN;
    }

    /** Returns the characters of bytes that are set in a font. */
    String decode(byte[] bytes, int font) {
        return fonts.decode(bytes, font);
    }
}
