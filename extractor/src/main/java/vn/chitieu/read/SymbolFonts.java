package vn.chitieu.read;

/**
 * Reads the private characters of the fonts Symbol and Wingdings (U+F020 to U+F0FF), in which Word keeps bullets and check
 * boxes, as the nearest characters that any font has.
 */
final class SymbolFonts {
    private SymbolFonts() {}

    /**
     * Returns the bullet that is printed.
     *
     * @param text text of a list's level
     */
    static String bullet(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> shown.append(character((char) c)));
        return shown.isEmpty() ? "•" : shown.toString();
    }

    /**
     * Returns a character that any font has.
     *
     * @param c a character, private or not
     */
    static char character(char c) {
        if (c < '\uF020' || c > '\uF0FF') {
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
