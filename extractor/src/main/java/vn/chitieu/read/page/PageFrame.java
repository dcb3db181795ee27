package vn.chitieu.read.page;

import vn.chitieu.layout.LineDirection;
import vn.chitieu.model.Box;

/**
 * The frame in which a page, or a piece of text on it, reads from left to right and from top to bottom. A table set
 * sideways on an upright page has a frame that is turned against the page as displayed.
 *
 * @param width width of the frame in points
 * @param height height of the frame in points
 * @param quarterTurns how often the frame is turned clockwise by 90° against the page as displayed, 0..3
 * @param scale points of the page as displayed in a point of the frame: 1, but for pictures whose file does not tell the
 *     size of the paper
 * @param skew angle in radians by which a crooked scan was turned counter-clockwise to make its lines level in the frame
 */
public record PageFrame(float width, float height, int quarterTurns, float scale, float skew) {

    /** Creates the frame of a page that is shown in its size and straight. */
    public PageFrame(float width, float height, int quarterTurns) {
        this(width, height, quarterTurns, 1f, 0f);
    }

    /**
     * Returns the frame of text that is turned against a page.
     *
     * @param pageWidth width of the page as displayed
     * @param pageHeight height of the page as displayed
     * @param quarterTurns 0 for upright text, 1 for text running down, 2 for text upside down, 3 for text running up
     */
    public static PageFrame turned(float pageWidth, float pageHeight, int quarterTurns) {
        return quarterTurns % 2 == 0
                ? new PageFrame(pageWidth, pageHeight, quarterTurns)
                : new PageFrame(pageHeight, pageWidth, quarterTurns);
    }

    /** Returns the x in this frame of a point of the page as displayed. */
    public float frameX(float x, float y) {
        float along = turnedX(x / scale, y / scale);
        if (skew == 0) {
            return along;
        }
        double dx = along - width / 2;
        double dy = turnedY(x / scale, y / scale) - height / 2;
        return (float) (width / 2 + dx * Math.cos(skew) + dy * Math.sin(skew));
    }

    /** Returns the y in this frame of a point of the page as displayed. */
    public float frameY(float x, float y) {
        float down = turnedY(x / scale, y / scale);
        if (skew == 0) {
            return down;
        }
        double dx = turnedX(x / scale, y / scale) - width / 2;
        double dy = down - height / 2;
        return (float) (height / 2 - dx * Math.sin(skew) + dy * Math.cos(skew));
    }

    /**
     * Returns where a rectangle of this frame lies on the page as displayed, to a hundredth of a point.
     *
     * @param x0 left edge in this frame
     * @param y0 top edge
     * @param x1 right edge
     * @param y1 bottom edge
     */
    public Box displayed(float x0, float y0, float x1, float y1) {
        if (skew == 0) {
            return turnedBack(x0, y0, x1, y1);
        }
        float left = Math.min(askewX(x0, y0), askewX(x0, y1));
        float right = Math.max(askewX(x1, y0), askewX(x1, y1));
        float top = Math.min(askewY(x0, y0), askewY(x1, y0));
        float bottom = Math.max(askewY(x0, y1), askewY(x1, y1));
        return turnedBack(left, top, right, bottom);
    }

    /**
     * Returns where a point of a line lies along the line's direction on the page as displayed.
     *
     * @param x x in this frame
     * @param y y in this frame
     * @return x on the page, or y where text of this frame runs up or down the page
     */
    public float displayedAlong(float x, float y) {
        float along = skew == 0 ? x : askewX(x, y);
        return scale * (quarterTurns < 2 ? along : width - along);
    }

    /** Returns how lines of this frame lie on the page as displayed. */
    public LineDirection direction() {
        boolean upright = quarterTurns % 2 == 0;
        float slope = (float) Math.tan(skew);
        return new LineDirection(upright, upright ? slope : -slope);
    }

    private float turnedX(float x, float y) {
        return switch (quarterTurns) {
            case 1 -> y;
            case 2 -> width - x;
            case 3 -> width - y;
            default -> x;
        };
    }

    private float turnedY(float x, float y) {
        return switch (quarterTurns) {
            case 1 -> height - x;
            case 2 -> height - y;
            case 3 -> x;
            default -> y;
        };
    }

    private float askewX(float x, float y) {
        double dx = x - width / 2;
        double dy = y - height / 2;
        return (float) (width / 2 + dx * Math.cos(skew) - dy * Math.sin(skew));
    }

    private float askewY(float x, float y) {
        double dx = x - width / 2;
        double dy = y - height / 2;
        return (float) (height / 2 + dx * Math.sin(skew) + dy * Math.cos(skew));
    }

    private Box turnedBack(float x0, float y0, float x1, float y1) {
        return switch (quarterTurns) {
            case 1 -> box(height - y1, x0, height - y0, x1);
            case 2 -> box(width - x1, height - y1, width - x0, height - y0);
            case 3 -> box(y0, width - x1, y1, width - x0);
            default -> box(x0, y0, x1, y1);
        };
    }

    private Box box(float x0, float y0, float x1, float y1) {
        return new Box(hundredth(x0 * scale), hundredth(y0 * scale), hundredth(x1 * scale), hundredth(y1 * scale));
    }

    private static double hundredth(float value) {
        return Math.round(value * 100.0) / 100.0;
    }
}
