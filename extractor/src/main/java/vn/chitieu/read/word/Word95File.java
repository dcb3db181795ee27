package vn.chitieu.read.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.chitieu.read.office.FontTable;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/**
 * The parts of a Word 6.0 or 95 file: text in pieces, changes of looks by place, styles, fonts (Microsoft Word 6.0 Binary File
 * Format). POI reads the text of these files, but neither their fonts nor the looks of their paragraphs, and takes all bytes for
 * the code page of one font.
 */
final class Word95File {
    private static final int PAGE = 512;
    private static final int FAST_SAVED = 0x0004;
    private static final int ENCRYPTED = 0x0100;
    private static final int WIDE = 0x1000;
    private static final int MAX_STRETCHES = 300_000;
    private static final int MAX_FONTS = 1000;
    private static final int MAX_NAME = 100;
    private static final byte[] NOTHING = {};

    private final ByteBuffer stream;
    private final List<Piece> pieces = new ArrayList<>();
    private final NavigableMap<Integer, byte[]> characters = new TreeMap<>();
    private final NavigableMap<Integer, byte[]> paragraphs = new TreeMap<>();
    private final FontTable fonts = new FontTable();
    private final Word95Styles styles;
    private final int width;

    /**
     * Text that stands together in the file; a file that was saved fast has many.
     *
     * @param first number of its first character in the document
     * @param length number of its characters
     * @param place where it stands in the file
     * @param changes changes to the look of all of it
     */
    record Piece(int first, int length, int place, byte[] changes) {}

    /**
     * Opens a file.
     *
     * @param main its main stream
     * @throws InputException with {@code ENCRYPTED} or {@code DAMAGED}
     * @throws RuntimeException where places lie outside the stream
     */
    Word95File(byte[] main) throws InputException {
        stream = ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN);
        int flags = u16(0x0A);
        if ((flags & ENCRYPTED) != 0) {
            throw new InputException(FailureReason.ENCRYPTED, "an encrypted document of Word 95");
        }
        width = (flags & WIDE) == 0 ? 1 : 2;
        if ((flags & FAST_SAVED) != 0) {
            readPieces(i32(0x160), i32(0x164));
        } else {
            pieces.add(new Piece(0, (i32(0x1C) - i32(0x18)) / width, i32(0x18), NOTHING));
        }
        long all = 0;
        for (Piece piece : pieces) {
            long length = (long) piece.length() * width;
            all += length;
            if (length < 0 || all > main.length || piece.place() < 0 || piece.place() + length > main.length) {
                throw new InputException(FailureReason.DAMAGED, "text outside the file");
            }
        }
        readPages(i32(0xB8), i32(0xBC), false);
        readPages(i32(0xC0), i32(0xC4), true);
        readFonts(i32(0xD0), i32(0xD4));
        styles = new Word95Styles(stream, i32(0x60), i32(0x64));
    }

    private int u8(int at) {
        return Byte.toUnsignedInt(stream.get(at));
    }

    private int u16(int at) {
        return Short.toUnsignedInt(stream.getShort(at));
    }

    private int i32(int at) {
        return stream.getInt(at);
    }

    private byte[] bytes(int at, int length) {
        byte[] bytes = new byte[length];
        stream.get(at, bytes);
        return bytes;
    }

    private void readPieces(int start, int length) {
        List<byte[]> changes = new ArrayList<>();
        int at = start;
        while (at < start + length && u8(at) == 1) {
            changes.add(bytes(at + 3, u16(at + 1)));
            at += 3 + u16(at + 1);
        }
        int table = at + 5;
        int count = (i32(at + 1) - 4) / 12;
        for (int i = 0; i < count; i++) {
            int first = i32(table + 4 * i);
            int description = table + 4 * (count + 1) + 8 * i;
            int change = u16(description + 6);
            byte[] one = {(byte) (change >> 1 & 0x7F), (byte) (change >> 8)};
            boolean listed = (change & 1) != 0;
            byte[] all = !listed
                    ? change == 0 ? NOTHING : one
                    : change >> 1 < changes.size() ? changes.get(change >> 1) : NOTHING;
            pieces.add(new Piece(first, i32(table + 4 * (i + 1)) - first, i32(description + 2), all));
        }
    }

    /** Reads the pages that say, for stretches of the file, how they look. */
    private void readPages(int start, int length, boolean ofParagraphs) throws InputException {
        NavigableMap<Integer, byte[]> looks = ofParagraphs ? paragraphs : characters;
        int count = (length - 4) / 6;
        BitSet seen = new BitSet();
        for (int i = 0; i < count; i++) {
            int number = u16(start + 4 * (count + 1) + 2 * i);
            if (seen.get(number)) {
                continue;
            }
            seen.set(number);
            int page = number * PAGE;
            int runs = u8(page + PAGE - 1);
            for (int run = 0; run < runs; run++) {
                int entry = page + 4 * (runs + 1) + (ofParagraphs ? 7 : 1) * run;
                int at = page + 2 * u8(entry);
                int size = at == page ? 0 : u8(at) * (ofParagraphs ? 2 : 1);
                byte[] changes = bytes(at + 1, Math.max(0, Math.min(size, page + PAGE - 1 - at - 1)));
                looks.put(i32(page + 4 * run), changes);
            }
            if (looks.size() > MAX_STRETCHES) {
                throw new InputException(FailureReason.TOO_COMPLEX, "more than " + MAX_STRETCHES + " changes of look");
            }
        }
    }

    private void readFonts(int start, int length) {
        int at = start + 2;
        for (int font = 0; font < MAX_FONTS && at + 6 < start + length; font++) {
            fonts.setCharset(font, u8(at + 4));
            int end = at + 6;
            while (end < start + length && end < at + MAX_NAME && stream.get(end) != 0) {
                end++;
            }
            fonts.addName(font, new String(bytes(at + 6, end - at - 6), StandardCharsets.ISO_8859_1));
            at += u8(at) + 1;
        }
    }

    /** Returns the pieces of the text in the order of the document. */
    List<Piece> pieces() {
        return pieces;
    }

    /** Returns the fonts. */
    FontTable fonts() {
        return fonts;
    }

    /** Returns the styles. */
    Word95Styles styles() {
        return styles;
    }

    /** Returns the bytes that a character takes: two in the editions of Word 95 for East Asia, whose text is Unicode. */
    int width() {
        return width;
    }

    /** Returns the code of the character at a place of the file. */
    int at(int place) {
        return width == 1 ? u8(place) : u16(place);
    }

    /** Returns the characters of a stretch of text that is set in a font. */
    String decode(byte[] text, int font) {
        return width == 1 ? fonts.decode(text, font) : new String(text, StandardCharsets.UTF_16LE);
    }

    /** Returns the changes to the look of the character at a place. */
    byte[] characters(int place) {
        return changes(characters, place);
    }

    /** Returns the style and the changes to the look of the paragraph whose mark stands at a place. */
    byte[] paragraph(int place) {
        return changes(paragraphs, place);
    }

    private static byte[] changes(NavigableMap<Integer, byte[]> looks, int place) {
        Map.Entry<Integer, byte[]> entry = looks.floorEntry(place);
        return entry == null ? NOTHING : entry.getValue();
    }

    /**
     * Returns the length of a story in characters; stories follow one another.
     *
     * @param number 0 the body, 1 the footnotes, 2 headers and footers, 3 macros, 4 remarks, 5 the endnotes, 6 text boxes
     */
    int story(int number) {
        return Math.max(0, i32(0x34 + 4 * number));
    }
}
