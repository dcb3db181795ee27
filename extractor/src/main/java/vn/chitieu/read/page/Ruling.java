package vn.chitieu.read.page;

/**
 * A straight line drawn on a page, in points of the page's reading frame.
 *
 * @param horizontal whether it runs from left to right; else it runs from top to bottom
 * @param position its y where it is horizontal, else its x
 * @param start its lesser end
 * @param end its greater end
 */
public record Ruling(boolean horizontal, float position, float start, float end) {

    /** Returns its length. */
    public float length() {
        return end - start;
    }
}
