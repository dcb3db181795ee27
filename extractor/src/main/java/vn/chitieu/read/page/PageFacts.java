package vn.chitieu.read.page;

/**
 * Counts over a page that tell whether its text is there and where it comes from.
 *
 * @param glyphs number of characters shown, white space left out
 * @param hidden how many of them cannot be seen, as the text layer of a scanner: drawn invisibly, or under a picture
 * @param unmapped how many of them have no Unicode value; they stand as U+FFFD in the text
 * @param imageCover share of the page that its images cover together, 0..1; some scanners cut a page into strips
 * @param damaged whether the page's content broke off with an error
 * @param recognised whether the words were read from a picture of the page
 */
public record PageFacts(int glyphs, int hidden, int unmapped, float imageCover, boolean damaged, boolean recognised) {

    /** Returns the facts of a page of which nothing can be read from the file. */
    public static PageFacts unreadable() {
        return new PageFacts(0, 0, 0, 0, true, false);
    }

    /**
     * Returns the facts of a page that was read from its picture.
     *
     * @param glyphs number of characters
     */
    public static PageFacts recognised(int glyphs) {
        return new PageFacts(glyphs, 0, 0, 1f, false, true);
    }

    /** Returns the facts of a page on which recognition failed. */
    public static PageFacts unrecognised() {
        return new PageFacts(0, 0, 0, 1f, true, true);
    }
}
