package vn.chitieu.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.read.Reading;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Documents of Word 95, which no library writes: a test puts their parts together. */
final class Word95Tests {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int TEXT = 768;
    private static final int CHARACTERS = 3;
    private static final int PARAGRAPHS = 4;
    private static final int BINS = 2560;
    private static final int FONTS = 2600;
    private static final int STYLES = 2800;
    private static final int PIECES = 3000;

    private static final int[] NOTHING = {};
    private static final int[] PLAIN = {0, 0};
    private static final int[] CENTRED = {0, 0, 5, 1};
    private static final int[] HEADING = {1, 0};
    private static final int[] IN_TABLE = {0, 0, 24, 1};
    private static final int[] BOLD = {85, 1};
    private static final int[] LEGACY = {93, 1, 0};
    private static final int[] LEGACY_CAPITALS = {93, 2, 0, 85, 1};
    private static final int[] HIDDEN = {92, 1};

    private final ByteBuffer stream = ByteBuffer.allocate(4608).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final List<Integer> runEnds = new ArrayList<>();
    private final List<int[]> runs = new ArrayList<>();
    private final List<Integer> paragraphEnds = new ArrayList<>();
    private final List<int[]> paragraphs = new ArrayList<>();

    /** Adds characters of a look. */
    private Word95Tests run(String characters, int... look) {
        text.writeBytes(characters.getBytes(WESTERN));
        runEnds.add(TEXT + text.size());
        runs.add(look);
        return this;
    }

    /** Ends a paragraph. */
    private Word95Tests end(char mark, int... look) {
        run(String.valueOf(mark));
        paragraphEnds.add(TEXT + text.size());
        paragraphs.add(look);
        return this;
    }

    /** Ends a row of two cells. */
    private Word95Tests endRow() {
        int[] look = {0, 0, 24, 1, 25, 1, 190, 28, 0, 2, 0, 0, 0xE8, 3, 0xD0, 7};
        return end('\u0007', Arrays.copyOf(look, look.length + 20));
    }

    private byte[] bytes(int flags) throws IOException {
        stream.putShort(0, (short) 0xA5DC).putShort(2, (short) 104).putShort(0x0A, (short) flags);
        stream.putInt(0x18, TEXT).putInt(0x1C, TEXT + text.size()).putInt(0x34, text.size());
        stream.put(TEXT, text.toByteArray());
        page(CHARACTERS, runEnds, runs, 1);
        page(PARAGRAPHS, paragraphEnds, paragraphs, 7);
        bin(0xB8, BINS, CHARACTERS);
        bin(0xC0, BINS + 10, PARAGRAPHS);
        fonts("Arial", ".VnTime", ".VnTimeH");
        styles();
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(stream.array()), "WordDocument");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private void page(int number, List<Integer> ends, List<int[]> looks, int entry) {
        int page = number * 512;
        int free = 510;
        stream.putInt(page, TEXT);
        stream.put(page + 511, (byte) ends.size());
        for (int i = 0; i < ends.size(); i++) {
            stream.putInt(page + 4 * (i + 1), ends.get(i));
            int[] look = looks.get(i);
            free = (free - look.length - 2) & ~1;
            stream.put(page + 4 * (ends.size() + 1) + entry * i, (byte) (free / 2));
            stream.put(page + free, (byte) (entry == 1 ? look.length : (look.length + 1) / 2));
            for (int k = 0; k < look.length; k++) {
                stream.put(page + free + 1 + k, (byte) look[k]);
            }
        }
    }

    private void bin(int entry, int place, int page) {
        stream.putInt(entry, place).putInt(entry + 4, 10);
        stream.putInt(place, TEXT).putInt(place + 4, TEXT + text.size()).putShort(place + 8, (short) page);
    }

    private void fonts(String... names) {
        int at = FONTS + 2;
        for (String name : names) {
            stream.put(at, (byte) (name.length() + 6));
            stream.put(at + 6, name.getBytes(WESTERN));
            at += name.length() + 7;
        }
        stream.putInt(0xD0, FONTS).putInt(0xD4, at - FONTS);
    }

    /** A style of paragraphs in font 1, and a heading built on it that is bold. */
    private void styles() {
        stream.putShort(STYLES, (short) 14).putShort(STYLES + 2, (short) 2).putShort(STYLES + 4, (short) 8);
        int at = STYLES + 16;
        int[][] changes = {{93, 1, 0}, {85, 1}};
        int[] bases = {0xFFF, 0};
        for (int i = 0; i < 2; i++) {
            int size = 18 + changes[i].length;
            stream.putShort(at, (short) size)
                    .putShort(at + 4, (short) (1 | bases[i] << 4))
                    .putShort(at + 6, (short) 2);
            stream.put(at + 10, (byte) 1).put(at + 11, (byte) 'N');
            stream.putShort(at + 14, (short) 2).putShort(at + 16, (short) i);
            stream.putShort(at + 18, (short) changes[i].length);
            for (int k = 0; k < changes[i].length; k++) {
                stream.put(at + 20 + k, (byte) changes[i][k]);
            }
            at += 2 + size;
        }
        stream.putInt(0x60, STYLES).putInt(0x64, at - STYLES);
    }

    private static List<String> looks(RawDocument document, int block) {
        return Reading.text(document, block).runs().stream()
                .map(run -> run.style().font() + (run.style().bold() ? " bold: " : ": ") + run.text())
                .toList();
    }

    private static FailureReason refusal(byte[] bytes) {
        return assertThrows(InputException.class, () -> Reading.read("ke-hoach.doc", bytes))
                .reason();
    }

    @Test
    void keepsTheFontOfEachRunByStyleAndByChange() throws Exception {
        run("KÕ ho¹ch", LEGACY_CAPITALS).end('\r', CENTRED);
        run("gi¶m nghÌo ").run("2004", 93, 0, 0).run(" Èn", HIDDEN).end('\r', PLAIN);
        run("Môc tiªu ").run("chung", 85, 0x81).end('\r', HEADING);
        RawDocument document = Reading.read("ke-hoach.doc", bytes(0));
        assertEquals(List.of(".VnTimeH bold: KÕ ho¹ch"), looks(document, 0));
        assertEquals(Alignment.CENTER, Reading.text(document, 0).style().alignment());
        assertEquals(List.of(".VnTime: gi¶m nghÌo ", "Arial: 2004"), looks(document, 1));
        assertEquals(List.of(".VnTime bold: Môc tiªu ", ".VnTime: chung"), looks(document, 2));
        assertEquals(1, Reading.text(document, 2).style().headingLevel());
    }

    @Test
    void readsTablesAndFields() throws Exception {
        run("x· \u0013 PAGE \u00147\u0015MÉu", LEGACY).end('\r', PLAIN);
        for (String row : List.of("Th«n|Hé", "§åi Sim|12", "Bến|9")) {
            String[] cells = row.replace("ế", "Õ").split("\\|");
            run(cells[0])
                    .end('\u0007', IN_TABLE)
                    .run(cells[1])
                    .end('\u0007', IN_TABLE)
                    .endRow();
        }
        run("HÕt.").end('\r', PLAIN);
        assertEquals(
                List.of("x· MÉu", "3x2 | 0,0 Th«n | 0,1 Hé | 1,0 §åi Sim | 1,1 12 | 2,0 BÕn | 2,1 9", "HÕt."),
                Reading.shown(Reading.read("ke-hoach.doc", bytes(0))));
    }

    /** A file that was saved fast has its changes at the end, wherever they belong, and may change the look of a piece. */
    @Test
    void putsThePiecesOfFilesThatWereSavedFastInOrder() throws Exception {
        run("Hai ").end('\r', PLAIN).run("Mét ").end('\r', PLAIN);
        int[] places = {TEXT + 5, TEXT};
        stream.putInt(0x160, PIECES).putInt(0x164, 33);
        stream.put(PIECES, (byte) 2).putInt(PIECES + 1, 28);
        for (int i = 0; i < 2; i++) {
            stream.putInt(PIECES + 5 + 4 * (i + 1), 5 * (i + 1));
            stream.putInt(PIECES + 17 + 8 * i + 2, places[i]);
        }
        stream.putShort(PIECES + 17 + 6, (short) (85 << 1 | 1 << 8));
        RawDocument document = Reading.read("ke-hoach.doc", bytes(0x04));
        assertEquals(List.of("Mét", "Hai"), Reading.shown(document));
        RawRun first = Reading.text(document, 0).runs().get(0);
        assertTrue(first.style().bold(), "the change of the piece");
    }

    @Test
    void textOfARowWithoutItsEndIsNotLost() throws Exception {
        run("Th«n", BOLD).end('\u0007', IN_TABLE).run("Hé").end('\r', PLAIN);
        assertEquals(List.of("Th«n", "Hé"), Reading.shown(Reading.read("ke-hoach.doc", bytes(0))));
    }

    @Test
    void refusesEncryptedEmptyAndDamagedFiles() throws IOException {
        run("x", NOTHING).end('\r', PLAIN);
        assertEquals(FailureReason.ENCRYPTED, refusal(bytes(0x0100)));
        stream.putInt(0x160, Integer.MAX_VALUE - 4);
        assertEquals(FailureReason.DAMAGED, refusal(bytes(0x04)), "pieces outside the file");
        stream.putInt(0x160, PIECES)
                .put(PIECES, (byte) 2)
                .putInt(PIECES + 1, 16)
                .putInt(PIECES + 9, 1 << 30);
        assertEquals(FailureReason.DAMAGED, refusal(bytes(0x04)), "a piece larger than the file");
        stream.putInt(PIECES + 1, Integer.MAX_VALUE);
        assertEquals(FailureReason.DAMAGED, refusal(bytes(0x04)), "more pieces than the file");
        byte[] whole = bytes(0);
        assertEquals(FailureReason.DAMAGED, refusal(Arrays.copyOf(whole, 2000)));
    }
}
