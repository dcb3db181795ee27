package vn.chitieu.source;

/**
 * Tells writing from bytes that merely have no control characters among them: pictures in shades of light grey, keys,
 * encoded attachments, a byte order mark before noise. Only the beginning is looked at.
 */
final class TextLikeness {
    private static final int SAMPLE = 1 << 16;
    /** Fewer characters say nothing. */
    private static final int ENOUGH = 400;
    /** Longer than any word of the languages that plans are written in. */
    private static final int LONGEST_WORD = 20;

    private TextLikeness() {}

    /**
     * Returns whether characters look like writing.
     *
     * @param text what the bytes give in the encoding found for them
     * @param singleByte whether that encoding takes any byte for a character, so that nothing is said by its fitting
     */
    static boolean isWriting(String text, boolean singleByte) {
        int length = Math.min(text.length(), SAMPLE);
        int shown = 0;
        int impossible = 0;
        int beyondAscii = 0;
        int inWords = 0;
        int inLongWords = 0;
        int word = 0;
        for (int i = 0; i <= length; i++) {
            char c = i == length ? ' ' : text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word++;
            } else {
                inWords += word;
                inLongWords += word > LONGEST_WORD ? word : 0;
                word = 0;
            }
            if (!Character.isWhitespace(c)) {
                shown++;
                impossible += isImpossible(c) ? 1 : 0;
                beyondAscii += c >= 0x80 ? 1 : 0;
            }
        }
        if (shown < ENOUGH) {
            return true;
        }
        boolean noise = impossible * 20 > shown;
        boolean tones = singleByte && beyondAscii * 2 > shown;
        boolean unbroken = inWords > ENOUGH && inLongWords * 2 > inWords;
        return !noise && !tones && !unbroken;
    }

    private static boolean isImpossible(char c) {
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED, Character.CONTROL, Character.SURROGATE -> true;
            default -> c == '\uFFFD';
        };
    }
}
