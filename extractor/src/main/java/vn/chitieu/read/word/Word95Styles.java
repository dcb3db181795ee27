package vn.chitieu.read.word;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The style sheet of a Word 6.0 or 95 file (Microsoft Word 6.0 Binary File Format, "STSH"). */
final class Word95Styles {
    private static final int MAX_CHAIN = 12;
    private static final int PARAGRAPH = 1;
    private static final int CHARACTERS = 2;
    private static final byte[] NOTHING = {};

    private final Map<Integer, Style> styles = new HashMap<>();
    private final int standardFont;

    /**
     * What a style itself says.
     *
     * @param kind of paragraphs or of characters
     * @param base number of the style that it changes
     * @param paragraph changes to paragraphs
     * @param characters changes to characters
     */
    private record Style(int kind, int base, byte[] paragraph, byte[] characters) {}

    /**
     * Reads the style sheet.
     *
     * @param stream the main stream
     * @param start where the sheet begins
     * @param length its length, 0 where the file has none
     */
    Word95Styles(ByteBuffer stream, int start, int length) {
        if (length < 8) {
            standardFont = 0;
            return;
        }
        int header = u16(stream, start);
        int count = u16(stream, start + 2);
        int fixed = u16(stream, start + 4);
        standardFont = header >= 14 ? u16(stream, start + 14) : 0;
        int at = start + 2 + header;
        for (int i = 0; i < count && at + 2 <= start + length; i++) {
            int size = u16(stream, at);
            at += 2;
            if (size > fixed) {
                styles.put(i, style(stream.slice(at, size).order(stream.order()), fixed));
            }
            at += size;
        }
    }

    private static int u16(ByteBuffer stream, int at) {
        return Short.toUnsignedInt(stream.getShort(at));
    }

    private static Style style(ByteBuffer style, int fixed) {
        int kind = u16(style, 2) & 0xF;
        int base = u16(style, 2) >> 4;
        int parts = u16(style, 4) & 0xF;
        int name = Byte.toUnsignedInt(style.get(fixed));
        byte[] first = NOTHING;
        byte[] second = NOTHING;
        int at = fixed + name + 2;
        for (int i = 0; i < Math.min(parts, 2); i++) {
            at += at & 1;
            int size = at + 2 <= style.limit() ? u16(style, at) : 0;
            byte[] part = new byte[Math.min(size, Math.max(0, style.limit() - at - 2))];
            for (int k = 0; k < part.length; k++) {
                part[k] = style.get(at + 2 + k);
            }
            at += 2 + size;
            first = i == 0 ? part : first;
            second = i == 1 ? part : second;
        }
        return kind == CHARACTERS
                ? new Style(kind, base, NOTHING, first)
                : new Style(
                        kind, base, first.length > 2 ? Arrays.copyOfRange(first, 2, first.length) : NOTHING, second);
    }

    /** Returns the look of paragraphs of a style. */
    Word95Look paragraph(int number) {
        Word95Look look = new Word95Look(standardFont);
        apply(number, PARAGRAPH, look, 0);
        look.setStyle(number);
        return look;
    }

    /**
     * Returns the look of characters of a style.
     *
     * @param number number of the style
     * @param around look of the characters without it
     */
    Word95Look characters(int number, Word95Look around) {
        Word95Look look = around.copy();
        apply(number, CHARACTERS, look, 0);
        return look;
    }

    private void apply(int number, int kind, Word95Look look, int depth) {
        @Nullable Style style = styles.get(number);
        if (style == null || style.kind() != kind || depth > MAX_CHAIN) {
            return;
        }
        apply(style.base(), kind, look, depth + 1);
        look.apply(style.paragraph(), this);
        look.apply(style.characters(), this);
    }
}
