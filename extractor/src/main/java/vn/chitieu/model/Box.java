package vn.chitieu.model;

/**
 * A rectangle on a page.
 *
 * @param x0 left edge in PDF points (1/72 inch) from the left edge of the page as displayed
 * @param y0 top edge in points from the top edge of the page
 * @param x1 right edge, at least {@code x0}
 * @param y1 bottom edge, at least {@code y0}
 */
public record Box(double x0, double y0, double x1, double y1) {

    /**
     * Returns the smallest rectangle that holds this one and the other.
     *
     * @param other a rectangle on the same page
     */
    public Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }
}
