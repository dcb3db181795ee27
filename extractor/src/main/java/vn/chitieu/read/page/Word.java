package vn.chitieu.read.page;

import vn.chitieu.layout.RunStyle;

/**
 * A word of one style at its place. Coordinates are points in the reading frame of the page ({@link PageFrame}): x to
 * the right, y downwards.
 *
 * @param text the characters, with no white space
 * @param edges left edge of each character and right edge of the last: {@code text.length() + 1} values
 * @param baseline y of the baseline
 * @param size size of the font in points as displayed
 * @param style font and weight
 * @param confidence 0..1 as in {@link vn.chitieu.layout.RawRun}
 * @param spaceAfter whether the source itself has white space after the word
 * @param origin what part of the source the word comes from
 */
public record Word(
        String text,
        float[] edges,
        float baseline,
        float size,
        RunStyle style,
        float confidence,
        boolean spaceAfter,
        Origin origin) {

    /** Share of the font size that letters with tone marks rise above the baseline. */
    private static final float ASCENT = 0.9f;
    /** Share of the font size that letters fall below the baseline. */
    private static final float DESCENT = 0.22f;
    /** Share of the font size that the middle of small letters lies above the baseline. */
    static final float SMALL_LETTER_MIDDLE = 0.3f;

    /** What part of the source a word comes from. */
    public enum Origin {
        /** The content of the page. */
        CONTENT,
        /** Content that cannot be seen: the text layer that the software of a scanner put on a page. */
        HIDDEN,
        /** Content that the producer marked as running header, footer or watermark. */
        PAGINATION,
        /** The appearance of a digital signature or a rubber stamp. */
        SIGNATURE
    }

    /** Returns the left edge. */
    public float x0() {
        return edges[0];
    }

    /** Returns the right edge. */
    public float x1() {
        return edges[edges.length - 1];
    }

    /** Returns the top, room for tone marks included. */
    public float top() {
        return baseline - ASCENT * size;
    }

    /** Returns the bottom of the descenders. */
    public float bottom() {
        return baseline + DESCENT * size;
    }

    /** Returns the x of its middle. */
    public float middleX() {
        return (x0() + x1()) / 2;
    }

    /** Returns the y of the middle of its small letters. */
    public float middleY() {
        return baseline - SMALL_LETTER_MIDDLE * size;
    }

    /** Returns whether the word cannot be seen on the page. */
    public boolean isHidden() {
        return origin == Origin.HIDDEN;
    }

    /** Returns the same word as coming from another part of the source. */
    public Word from(Origin other) {
        return new Word(text, edges, baseline, size, style, confidence, spaceAfter, other);
    }

    /** Returns the same word at another place. */
    public Word moved(float dx, float dy) {
        float[] others = new float[edges.length];
        for (int i = 0; i < edges.length; i++) {
            others[i] = edges[i] + dx;
        }
        return new Word(text, others, baseline + dy, size, style, confidence, spaceAfter, origin);
    }

    /** Returns the same word set in bold. */
    Word emboldened() {
        RunStyle bold = new RunStyle(true, style.italic(), style.caps(), style.font(), style.size());
        return new Word(text, edges, baseline, size, bold, confidence, spaceAfter, origin);
    }

    /**
     * Returns the same word with other characters.
     *
     * @param other as many characters as {@code text} has
     */
    Word spelled(String other) {
        return new Word(other, edges, baseline, size, style, confidence, spaceAfter, origin);
    }
}
