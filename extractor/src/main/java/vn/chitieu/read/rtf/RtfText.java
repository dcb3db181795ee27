package vn.chitieu.read.rtf;

import java.io.ByteArrayOutputStream;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.office.FontTable;
import vn.chitieu.read.office.SymbolFonts;
import vn.chitieu.read.rtf.RtfState.Target;

/**
 * The characters of a Rich Text file: bytes in the encodings of its fonts, and Unicode characters, each of which is followed
 * by substitutes for programs that know no Unicode.
 */
final class RtfText {
    private static final int LONGEST_FIELD = 1000;

    private final FontTable fonts;
    private final RtfStyleSheet styles;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int substitutes;

    /**
     * Begins at a file's start.
     *
     * @param fonts takes the names of the fonts, and decodes bytes by them
     * @param styles takes the names of the styles
     */
    RtfText(FontTable fonts, RtfStyleSheet styles) {
        this.fonts = fonts;
        this.styles = styles;
    }

    /** Takes a Unicode character. */
    void addUnicode(char character, RtfState state) {
        if (substitutes == 0) {
            add(String.valueOf(character), state);
            substitutes = state.substitutes;
        }
    }

    /** Returns whether the next character is a substitute for a Unicode character, and if so counts it as read. */
    boolean isSubstitute() {
        boolean is = substitutes > 0;
        substitutes -= is ? 1 : 0;
        return is;
    }

    /** Expects no more substitutes. */
    void endSubstitutes() {
        substitutes = 0;
    }

    /** Takes a byte of text. */
    void addByte(int b, RtfState state) {
        if (!isSubstitute() && state.target != Target.NOTHING && state.target != Target.REPEATED) {
            bytes.write(b);
        }
    }

    /** Decodes the bytes so far, for what follows may change the font. */
    void flush(RtfState state) {
        if (bytes.size() > 0) {
            String text = fonts.decode(bytes.toByteArray(), state.target == Target.FONT_NAME ? -1 : state.look.font());
            bytes.reset();
            add(text, state);
        }
    }

    /** Takes characters, which go to where the text of the group belongs. */
    void add(String text, RtfState state) {
        switch (state.target) {
            case STORY -> {
                if (!state.look.hidden()) {
                    RunStyle style = state.look.style(fonts);
                    state.story.add(SymbolFonts.shown(text, style.font()), style);
                }
            }
            case LABEL -> state.story.addLabel(SymbolFonts.shown(text, fonts.name(state.look.font())));
            case FONT_NAME -> fonts.addName(state.look.font(), text);
            case STYLE_NAME -> styles.addName(text);
            case FIELD_CODE -> {
                if (state.field != null && state.field.length() < LONGEST_FIELD) {
                    state.field.append(text);
                }
            }
            case NOTHING, REPEATED -> {}
        }
    }
}
