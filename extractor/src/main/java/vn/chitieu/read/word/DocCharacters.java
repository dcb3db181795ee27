package vn.chitieu.read.word;

import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.office.SymbolFonts;
import vn.chitieu.read.office.WordFields;

/** Follows the characters of a story of a binary Word file, and gives those that are shown. Codes: [MS-DOC] 2.4.1. */
final class DocCharacters {
    private final WordFields fields = new WordFields();

    /** Returns whether this place is inside a table of contents. */
    boolean isContents() {
        return fields.isContents();
    }

    /** Ends a paragraph. */
    void endParagraph() {
        fields.endParagraph();
    }

    /**
     * Adds a character of a symbol font.
     *
     * @param symbol the character
     * @param style its look, in the font that draws it
     * @param shown whether it is shown
     * @param collector takes it
     */
    void addSymbol(char symbol, RunStyle style, boolean shown, RunCollector collector) {
        if (shown && !fields.isDropped()) {
            collector.add(SymbolFonts.shown(String.valueOf(symbol), style.font()), style);
        }
    }

    /**
     * Adds the characters of a run.
     *
     * @param text the characters
     * @param style their look
     * @param shown whether they are shown
     * @param collector takes what is shown
     */
    void add(String text, RunStyle style, boolean shown, RunCollector collector) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case 0x13 -> fields.mark("begin");
                case 0x14 -> fields.mark("separate");
                case 0x15 -> fields.mark("end");
                default -> {
                    String characters = shown(c, style.font());
                    if (fields.isDropped()) {
                        fields.code(characters);
                    } else if (shown) {
                        collector.add(characters, style);
                    }
                }
            }
        }
    }

    private static String shown(char c, @Nullable String font) {
        return switch (c) {
            case 0x09 -> "\t";
            case 0x0B, 0x0E -> "\n";
            case 0x1E -> "-";
            // The optional hyphen of Word, and a letter of TCVN3 fonts.
            case 0x1F -> "\u00AD";
            default -> c < ' ' ? "" : SymbolFonts.shown(String.valueOf(c), font);
        };
    }
}
