package vn.chitieu.read.office;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.orthography.LegacyFonts;

/** The font table of a file whose text is bytes, as of Rich Text: names, and the code pages of bytes set in each font. */
public final class FontTable {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SYMBOL = 2;

    private final Map<Integer, StringBuilder> names = new HashMap<>();
    private final Map<Integer, Integer> charsets = new HashMap<>();
    private Charset fallback = WESTERN;

    /** Says which code page bytes are in whose font does not tell. */
    public void setCodePage(int codePage) {
        String name = codePage == 10000 ? "x-MacRoman" : codePage == 65001 ? "UTF-8" : "windows-" + codePage;
        fallback = charset(name, charset("IBM" + codePage, WESTERN));
    }

    /** Takes the character set of a font. */
    public void setCharset(int font, int charset) {
        charsets.put(font, charset);
    }

    /** Takes a piece of the name of a font. */
    public void addName(int font, String piece) {
        StringBuilder name = names.computeIfAbsent(font, id -> new StringBuilder());
        if (name.length() < 100) {
            name.append(piece);
        }
    }

    /** Returns the name of a font, or null where the table has none. */
    @Nullable
    public String name(int font) {
        StringBuilder name = names.get(font);
        String stripped = name == null ? "" : name.toString().replace(";", "").strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /**
     * Returns the characters of bytes.
     *
     * @param bytes the bytes
     * @param font the font that they are set in
     */
    public String decode(byte[] bytes, int font) {
        int charset = charsets.getOrDefault(font, 0);
        if (charset == SYMBOL) {
            StringBuilder symbols = new StringBuilder();
            for (byte b : bytes) {
                int code = b & 0xFF;
                symbols.append((char) (code < ' ' ? code : 0xF000 + code));
            }
            return symbols.toString();
        }
        Charset used = charset(font, charset);
        String text = new String(bytes, used);
        if (text.indexOf('\uFFFD') < 0 || text.length() != bytes.length) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text);
        for (int i = 0; i < bytes.length; i++) {
            if (text.charAt(i) == '\uFFFD') {
                kept.setCharAt(i, (char) (bytes[i] & 0xFF));
            }
        }
        return kept.toString();
    }

    private Charset charset(int font, int charset) {
        String name = name(font);
        if (name != null && (name.startsWith(".") || LegacyFonts.of(name) != null)) {
            // Fonts that hide in menus by such a name are listed once for each code page, but have codes of their own.
            return WESTERN;
        }
        return switch (charset) {
            case 77 -> charset("x-MacRoman", WESTERN);
            case 128 -> charset("windows-31j", WESTERN);
            case 129 -> charset("x-windows-949", WESTERN);
            case 134 -> charset("GBK", WESTERN);
            case 136 -> charset("Big5", WESTERN);
            case 161 -> charset("windows-1253", WESTERN);
            case 162 -> charset("windows-1254", WESTERN);
            case 163 -> charset("windows-1258", WESTERN);
            case 177 -> charset("windows-1255", WESTERN);
            case 178 -> charset("windows-1256", WESTERN);
            case 186 -> charset("windows-1257", WESTERN);
            case 204 -> charset("windows-1251", WESTERN);
            case 222 -> charset("x-windows-874", WESTERN);
            case 238 -> charset("windows-1250", WESTERN);
            default -> fallback;
        };
    }

    private static Charset charset(String name, Charset otherwise) {
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }
}
