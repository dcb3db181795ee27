package vn.chitieu.orthography;

import java.util.HashMap;
import java.util.Map;

/** Gives back the 8-bit codes of characters that a program took for those of a Western code page. */
public final class Codes {
    /** Characters of windows-1252 from 0x80 on; a blank where the code page has none. */
    private static final String FROM_80 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static final int SOFT_HYPHEN = 0xAD;

    private static final Map<Character, Integer> CODES = codes();

    private Codes() {}

    /**
     * Returns the code that a character stands for.
     *
     * @param c a character
     * @return 0..255, or -1 where no legacy font can have drawn it
     */
    static int of(char c) {
        if (c < 0x100) {
            return c;
        }
        if (c >= 0xF020 && c <= 0xF0FF) {
            // Fonts that call themselves symbol fonts have their codes in the private area.
            return c - 0xF000;
        }
        return CODES.getOrDefault(c, -1);
    }

    /**
     * Returns whether a text has a letter that no legacy font can have drawn.
     *
     * @param text a text
     */
    public static boolean isBeyond(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) < 0 && Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Map<Character, Integer> codes() {
        Map<Character, Integer> codes = new HashMap<>();
        for (int i = 0; i < FROM_80.length(); i++) {
            if (FROM_80.charAt(i) != ' ') {
                codes.put(FROM_80.charAt(i), 0x80 + i);
            }
        }
        // Word lists a font once more under the name of another code page (".VnTimeH Tur") and may have used that one.
        String turkish = "ĞİŞğış";
        int[] turkishCodes = {0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE};
        for (int i = 0; i < turkishCodes.length; i++) {
            codes.put(turkish.charAt(i), turkishCodes[i]);
        }
        codes.put('\u03BC', 0xB5);
        // Programs that make PDFs take two glyphs for these, which Western fonts use for two codes each.
        codes.put('\u2212', SOFT_HYPHEN);
        codes.put('\u2219', 0xB7);
        return Map.copyOf(codes);
    }
}
