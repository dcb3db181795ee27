package vn.chitieu.read.ocr;

/**
 * Which pixels of a picture are ink: those clearly darker than the paper around them. Paper is not equally bright all over a
 * scan, so each tile of the page has a threshold of its own.
 */
final class InkMask {
    private static final int TILE = 64;
    /** Part of the way from black to the brightness of the paper below which a pixel is ink. */
    private static final float DARK = 0.62f;
    /** A tile darker than this is no paper but the lid of the scanner or a photograph. */
    private static final int DARKEST_PAPER = 90;

    private final int width;
    private final int height;
    private final boolean[] ink;

    private InkMask(int width, int height, boolean[] ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    /** Returns the ink of a picture. */
    static InkMask of(GrayPicture picture) {
        return of(picture, DARK);
    }

    /**
     * Returns what is darker than paper by other measure.
     *
     * @param dark part of the way from black to the brightness of the paper below which a pixel counts
     */
    static InkMask of(GrayPicture picture, float dark) {
        int width = picture.width();
        int height = picture.height();
        boolean[] ink = new boolean[width * height];
        for (int top = 0; top < height; top += TILE) {
            for (int left = 0; left < width; left += TILE) {
                int right = Math.min(width, left + TILE);
                int low = Math.min(height, top + TILE);
                int threshold = threshold(picture, left, top, right, low, dark);
                for (int y = top; y < low; y++) {
                    for (int x = left; x < right; x++) {
                        ink[y * width + x] = picture.shade(x, y) < threshold;
                    }
                }
            }
        }
        return new InkMask(width, height, ink);
    }

    /** Paper is what most of the bright pixels of a tile are: its upper quartile of brightness. */
    private static int threshold(GrayPicture picture, int left, int top, int right, int low, float dark) {
        int[] counts = new int[256];
        for (int y = top; y < low; y++) {
            for (int x = left; x < right; x++) {
                counts[picture.shade(x, y)]++;
            }
        }
        int rest = (right - left) * (low - top) / 4;
        int paper = 255;
        while (paper > 0 && rest >= counts[paper]) {
            rest -= counts[paper];
            paper--;
        }
        return paper < DARKEST_PAPER ? 0 : Math.round(paper * dark);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return ink[y * width + x];
    }
}
