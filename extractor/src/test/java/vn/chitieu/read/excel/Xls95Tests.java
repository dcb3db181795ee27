package vn.chitieu.read.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.SheetRange;
import vn.chitieu.read.Reading;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Workbooks of Excel 95, which no library writes: a test puts its records together. */
final class Xls95Tests {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int FILEPASS = 0x2F;

    private static final int PLAIN = 0;
    private static final int LEGACY = 1;
    private static final int PERCENT = 2;
    private static final int GROUPED = 3;
    private static final int ACROSS = 4;
    private static final int DATE = 5;
    private static final int FRAMED = 6;

    /** Records of a stream. */
    private static final class Stream {
        private final ByteBuffer bytes = ByteBuffer.allocate(100_000).order(ByteOrder.LITTLE_ENDIAN);

        /** Adds a record of two-byte values and byte arrays. */
        Stream record(int kind, Object... values) {
            bytes.putShort((short) kind);
            int length = bytes.position();
            bytes.putShort((short) 0);
            for (Object value : values) {
                if (value instanceof byte[] several) {
                    bytes.put(several);
                } else if (value instanceof Double number) {
                    bytes.putDouble(number);
                } else {
                    bytes.putShort(((Integer) value).shortValue());
                }
            }
            bytes.putShort(length, (short) (bytes.position() - length - 2));
            return this;
        }

        Stream label(int row, int column, int look, String text) {
            return record(0x0204, row, column, look, text.length(), text.getBytes(WESTERN));
        }

        Stream number(int row, int column, int look, double value) {
            return record(0x0203, row, column, look, value);
        }

        byte[] array() {
            return Arrays.copyOf(bytes.array(), bytes.position());
        }
    }

    private static byte[] shortText(String text) {
        byte[] bytes = new byte[text.length() + 1];
        bytes[0] = (byte) text.length();
        System.arraycopy(text.getBytes(WESTERN), 0, bytes, 1, text.length());
        return bytes;
    }

    private static void font(Stream stream, String name) {
        byte[] family = {0, 0, 0, 0};
        stream.record(0x31, 240, 0, 0, 400, 0, family, shortText(name));
    }

    private static void look(Stream stream, int font, int format, int alignment, int lines) {
        byte[] place = {(byte) alignment, 0};
        stream.record(0xE0, font, format, 0, place, 0, 0, lines, 0);
    }

    /** Returns a workbook with these sheets; those whose name begins with a dot are hidden. */
    private static byte[] file(List<String> names, List<Stream> sheets, int... more) throws IOException {
        int before = globals(names, sheets, 0, more).length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(globals(names, sheets, before, more));
        for (Stream sheet : sheets) {
            out.write(whole(sheet));
        }
        return compound(out.toByteArray());
    }

    private static byte[] whole(Stream sheet) {
        Stream begin = new Stream().record(0x0809, 0x0500, 0x10, 0, 0);
        begin.bytes.put(sheet.array());
        return begin.record(0x0A).array();
    }

    /** Returns what comes before the sheets, the first of which begins at a place. */
    private static byte[] globals(List<String> names, List<Stream> sheets, int first, int... more) {
        Stream book = new Stream().record(0x0809, 0x0500, 5, 0, 0).record(0x42, 1252);
        for (int kind : more) {
            book.record(kind, 0, 0, 0);
        }
        for (String name : List.of("Arial", ".VnTime", "Arial", "VNI-Times", ".VnTimeH")) {
            font(book, name);
        }
        book.record(0x041E, 164, shortText("#,##0.0"));
        look(book, 0, 0, 0, 0);
        look(book, 1, 0, 0, 0);
        look(book, 0, 10, 0, 0);
        look(book, 0, 164, 0, 0);
        look(book, 5, 0, 6, 0x49);
        look(book, 0, 14, 0, 0);
        look(book, 0, 0, 0, 0x49);
        int place = first;
        for (int i = 0; i < names.size(); i++) {
            int hidden = names.get(i).startsWith(".") ? 1 : 0;
            book.record(0x85, place & 0xFFFF, place >> 16, hidden, shortText(names.get(i)));
            place += whole(sheets.get(i)).length;
        }
        return book.record(0x0A).array();
    }

    private static byte[] compound(byte[] stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(stream), "Book");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static RawDocument read(Stream sheet) throws IOException, InputException {
        return Reading.read("bieu.xls", file(List.of("Bieu 01"), List.of(sheet)));
    }

    private static FailureReason refusal(byte[] bytes) {
        return assertThrows(InputException.class, () -> Reading.read("bieu.xls", bytes))
                .reason();
    }

    private static SheetRange place(RawDocument document, int block) {
        SheetRange place = ((RawTable) document.blocks().get(block)).sheet();
        assertNotNull(place, "a table of a workbook knows its sheet");
        return place;
    }

    @Test
    void showsEachCellByItsPattern() throws Exception {
        byte[] several = ByteBuffer.allocate(14)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) GROUPED)
                .putInt((13295 << 2) | 3)
                .putShort((short) PLAIN)
                .putInt((12 << 2) | 2)
                .putShort((short) 4)
                .array();
        RawDocument document = read(new Stream()
                .label(2, 1, PLAIN, "TT")
                .label(2, 2, PLAIN, "Ty le")
                .label(2, 3, PLAIN, "So ho")
                .label(2, 4, PLAIN, "So thon")
                .label(2, 5, PLAIN, "Ngay")
                .number(3, 1, PLAIN, 1)
                .record(0x0006, 3, 2, PERCENT, 0.1268, 0, 0, 0)
                .record(0x00BD, 3, 3, several)
                .number(3, 5, DATE, 45883)
                .record(0x0006, 4, 1, PLAIN, 0, 0, 0, 0xFFFF, 0, 0, 0)
                .record(0x0207, 4, "cong".getBytes(WESTERN))
                .record(0x0205, 4, 2, PLAIN, 0x0107)
                .record(0x027E, 4, 3, GROUPED, (-5 << 2) | 2, -1));
        assertEquals(
                List.of("3x5 | 0,0 TT | 0,1 Ty le | 0,2 So ho | 0,3 So thon | 0,4 Ngay | 1,0 1 | 1,1 12,68%"
                        + " | 1,2 133,0 | 1,3 12 | 1,4 14/08/2025 | 2,0 cong | 2,1 #DIV/0! | 2,2 -5,0 | 2,3 | 2,4"),
                Reading.shown(document));
        assertEquals("Bieu 01!C4", place(document, 0).address(1, 1));
    }

    @Test
    void keepsTheFontOfEachRunForWhichLegacyTextsAreTold() throws Exception {
        byte[] changes = {2, 3, 5, 7, 3};
        RawDocument document = read(new Stream()
                .label(0, 0, LEGACY, "Hé nghÌo")
                .record(0x00D6, 1, 0, LEGACY, 9, "X· AB xaõ".getBytes(WESTERN), changes));
        assertEquals(List.of("Hé nghÌo", "X· AB xaõ"), Reading.shown(document));
        assertEquals(".VnTime", Reading.text(document, 0).runs().get(0).style().font());
        assertEquals(
                List.of(".VnTime:X· ", ".VnTimeH:AB x", "VNI-Times:aõ"),
                Reading.text(document, 1).runs().stream()
                        .map(run -> run.style().font() + ":" + run.text())
                        .toList());
    }

    @Test
    void readsHiddenPartsHeadersCentredAcrossAndFrames() throws Exception {
        Stream shown = new Stream()
                .record(0x007D, 2, 2, 0, 0, 1)
                .record(0x0208, 3, 0, 3, 0, 0, 0, 0x20, 0)
                .label(0, 0, PLAIN, "Bieu so 1")
                .label(1, 0, FRAMED, "TT")
                .label(1, 1, ACROSS, "NAM")
                .record(0x00BE, 1, 2, ACROSS, FRAMED, 3)
                .label(2, 0, FRAMED, "1")
                .number(2, 2, FRAMED, 7)
                .label(3, 0, FRAMED, "2")
                .record(0x0201, 3, 1, FRAMED);
        Stream hidden =
                new Stream().label(0, 0, PLAIN, "a").label(0, 1, PLAIN, "b").label(0, 2, PLAIN, "c");
        hidden.number(1, 0, PLAIN, 1).number(1, 1, PLAIN, 2).number(1, 2, PLAIN, 3);
        RawDocument document = Reading.read("bieu.xls", file(List.of("Xa", ".Nhap"), List.of(shown, hidden)));
        assertEquals(
                List.of(
                        "Bieu so 1",
                        "3x3 | 0,0 TT | 0,1+1x2 NAM | 1,0 1 | 1,1 | 1,2 7 | 2,0 2 | 2,1 | 2,2",
                        "2x3 | 0,0 a | 0,1 b | 0,2 c | 1,0 1 | 1,1 2 | 1,2 3"),
                Reading.shown(document));
        assertEquals(Set.of(2), place(document, 1).hiddenRows());
        assertEquals(Set.of(2), place(document, 1).hiddenColumns());
        assertTrue(place(document, 2).hidden(), "the second sheet is hidden");
    }

    @Test
    void refusesEncryptedEmptyAndDamagedFiles() throws IOException {
        List<String> name = List.of("a");
        Stream filled = new Stream().label(0, 0, PLAIN, "x");
        assertEquals(FailureReason.ENCRYPTED, refusal(file(name, List.of(filled), FILEPASS)));
        assertEquals(FailureReason.NO_TEXT, refusal(file(name, List.of(new Stream()))));
        assertEquals(FailureReason.DAMAGED, refusal(compound(new byte[4096])), "no records");
        Stream cut = new Stream().record(0x0809, 0x0500, 5, 0, 0).record(0x42, 1252);
        assertEquals(FailureReason.DAMAGED, refusal(compound(cut.array())), "no end");
        assertEquals(
                FailureReason.DAMAGED,
                refusal(file(name, List.of(new Stream().record(0x0203, 1, 1)))),
                "a short record");
        assertEquals(
                FailureReason.DAMAGED,
                refusal(file(name, List.of(new Stream().record(0x0208, 1, 1)))),
                "a row without its look");
    }
}
