package vn.chitieu.read.office;

import vn.chitieu.layout.RunStyle;

/**
 * Look of characters, where a file says it as changes to what held before.
 *
 * @param font number of the font in the file's font table
 * @param size in points
 * @param bold whether they are bold
 * @param italic whether they are italic
 * @param capitals whether they are shown as capitals
 * @param hidden whether they are not shown
 */
public record CharacterLook(int font, float size, boolean bold, boolean italic, boolean capitals, boolean hidden) {

    /** Returns the look of plain characters. */
    public static CharacterLook plain(int font, float size) {
        return new CharacterLook(font, size, false, false, false, false);
    }

    /** Returns the look with another font. */
    public CharacterLook withFont(int number) {
        return new CharacterLook(number, size, bold, italic, capitals, hidden);
    }

    /** Returns the look with another size in points. */
    public CharacterLook withSize(float points) {
        return new CharacterLook(font, points, bold, italic, capitals, hidden);
    }

    /** Returns the look, bold or not. */
    public CharacterLook withBold(boolean on) {
        return new CharacterLook(font, size, on, italic, capitals, hidden);
    }

    /** Returns the look, italic or not. */
    public CharacterLook withItalic(boolean on) {
        return new CharacterLook(font, size, bold, on, capitals, hidden);
    }

    /** Returns the look, in capitals or not. */
    public CharacterLook withCapitals(boolean on) {
        return new CharacterLook(font, size, bold, italic, on, hidden);
    }

    /** Returns the look, hidden or not. */
    public CharacterLook withHidden(boolean on) {
        return new CharacterLook(font, size, bold, italic, capitals, on);
    }

    /** Returns the style of a run of such characters. */
    public RunStyle style(FontTable fonts) {
        return new RunStyle(bold, italic, capitals, fonts.name(font), size);
    }
}
