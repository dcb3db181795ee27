package vn.chitieu.read.page;

/**
 * Counts over a page that tell whether its text layer is there and can be trusted.
 *
 * @param glyphs number of characters shown, white space left out
 * @param invisible how many of them are drawn invisibly, as the text layer of a scanner is
 * @param unmapped how many of them have no Unicode value; they stand as U+FFFD in the text
 * @param imageCover share of the page that its largest image covers, 0..1
 * @param damaged whether the page's content broke off with an error
 */
public record PageFacts(int glyphs, int invisible, int unmapped, float imageCover, boolean damaged) {
    /** Bullets and other symbols without a Unicode value are common on good pages. */
    private static final int FEW_SYMBOLS = 10;

    /**
     * Returns whether too many characters have no Unicode value for the text to be read: the fonts look right and name
     * no characters.
     */
    public boolean isGarbled() {
        return unmapped > FEW_SYMBOLS && unmapped * 20 > glyphs;
    }

    /** Returns whether the page is a picture with no text of its own: a scan that nobody recognised. */
    public boolean isBareScan() {
        return glyphs == 0 && imageCover > 0.3f;
    }
}
