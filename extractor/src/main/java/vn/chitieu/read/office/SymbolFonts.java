package vn.chitieu.read.office;

import java.nio.charset.Charset;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.jspecify.annotations.Nullable;
import vn.chitieu.orthography.LegacyFonts;

/**
 * Reads the private characters (U+F020 to U+F0FF) that office programs keep for fonts with codes of their own: the Greek letters
 * and signs of Symbol, the bullets and check boxes of Wingdings, and the codes of legacy Vietnamese fonts.
 */
public final class SymbolFonts {
    private static final char FIRST = '\uF020';
    private static final char LAST = '\uF0FF';
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private SymbolFonts() {}

    /**
     * Returns the bullet that is printed.
     *
     * @param text text of a list's level
     */
    public static String bullet(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> shown.append(sign((char) c)));
        return shown.isEmpty() ? "•" : shown.toString();
    }

    /**
     * Returns a text in characters that any font has.
     *
     * @param text characters, private or not
     * @param font name of the font that they are set in, or null; text of a legacy font is returned as the characters of
     *     windows-1252 that have its codes
     */
    public static String shown(String text, @Nullable String font) {
        if (text.chars().noneMatch(c -> c >= FIRST && c <= LAST)) {
            return text;
        }
        boolean letters = LegacyFonts.of(font) != null;
        boolean greek = font != null && font.toLowerCase(Locale.ROOT).startsWith("symbol");
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean own = c >= FIRST && c <= LAST;
            shown.append(!own ? c : letters ? western(c) : greek ? greek(c) : sign(c));
        }
        return shown.toString();
    }

    private static char western(char c) {
        char character = new String(new byte[] {(byte) c}, WESTERN).charAt(0);
        return character == '\uFFFD' ? (char) (c - 0xF000) : character;
    }

    private static char greek(char c) {
        String glyph = SymbolEncoding.INSTANCE.getName(c - 0xF000);
        String character = GlyphList.getAdobeGlyphList().toUnicode(glyph);
        if (character == null || character.length() != 1) {
            return '•';
        }
        return switch (character.charAt(0)) {
            // The list of glyphs gives these letters as the signs of units and of a difference.
            case 'µ' -> 'μ';
            case '\u2126' -> 'Ω';
            case '\u2206' -> 'Δ';
            case '\u2212' -> '-';
            case '\u2217' -> '*';
            case '\u223C' -> '~';
            default -> Character.getType(character.charAt(0)) == Character.PRIVATE_USE ? '•' : character.charAt(0);
        };
    }

    private static char sign(char c) {
        if (c < FIRST || c > LAST) {
            return c;
        }
        return switch (c - 0xF000) {
            case 0x2B -> '+';
            case 0x2D -> '-';
            case 0x2A -> '*';
            case 0xA7, 0x6E -> '▪';
            case 0xA8, 0x6F -> '□';
            case 0xD8 -> '➢';
            case 0xFC, 0xFE -> '✓';
            case 0xE0, 0xE8 -> '→';
            case 0xB3 -> '≥';
            case 0xA3 -> '≤';
            case 0xB1 -> '±';
            case 0xB4 -> '×';
            default -> '•';
        };
    }
}
