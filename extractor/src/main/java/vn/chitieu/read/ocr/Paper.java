package vn.chitieu.read.ocr;

/**
 * The sheet that a picture shows. Files of scans often do not tell its size, or tell a wrong one: a page of two metres is an A4
 * sheet whose file gives no resolution.
 *
 * @param width width as displayed, in points of the file
 * @param height height as displayed, in points of the file
 * @param scale points of the file in a point of the sheet
 */
public record Paper(float width, float height, float scale) {
    /** Pixels per inch in which pages are recognised (measured: {@code docs/decisions}). */
    static final int RESOLUTION = 200;

    private static final float POINTS_PER_INCH = 72;
    private static final float A4_LONG_SIDE = 842;
    /** A6 is the smallest sheet that offices use, A3 the largest; with some room. */
    private static final float SHORTEST = 400;

    private static final float LONGEST = 1_300;

    /**
     * Returns the sheet of a page.
     *
     * @param width width of the page as displayed, in points
     * @param height its height
     */
    public static Paper of(float width, float height) {
        float side = Math.max(width, height);
        boolean likely = side >= SHORTEST && side <= LONGEST;
        return new Paper(width, height, likely ? 1f : Math.max(side, 1f) / A4_LONG_SIDE);
    }

    /**
     * Returns the sheet of a picture that does not belong to a page: A4, whatever resolution it claims. Its points are its pixels.
     *
     * @param width width in pixels
     * @param height height in pixels
     */
    public static Paper ofPicture(int width, int height) {
        return new Paper(width, height, Math.max(width, height) / A4_LONG_SIDE);
    }

    /** Returns how many pixels a point of the file is to be drawn in. */
    public float pixelsPerPoint() {
        return RESOLUTION / POINTS_PER_INCH / scale;
    }

    /** Returns the points of the sheet in a pixel. */
    static float pointsPerPixel() {
        return POINTS_PER_INCH / RESOLUTION;
    }

    float sheetWidth() {
        return width / scale;
    }

    float sheetHeight() {
        return height / scale;
    }
}
