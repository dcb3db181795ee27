package vn.chitieu.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.chitieu.read.page.PageFrame;

/**
 * A page as it is displayed: cropped, turned as its rotation says, in points from the upper left corner. Text on it may read
 * in four directions, each of which is a number of quarter turns.
 */
final class DisplayedPage {
    /** How far outside the page a glyph may begin that is read, in points. */
    private static final float MARGIN = 2;

    private final AffineTransform toDisplay;
    private final float width;
    private final float height;
    private final PageFrame[] frames = new PageFrame[4];

    DisplayedPage(PDPage page) {
        PDRectangle crop = page.getCropBox();
        int turns = Math.floorMod(page.getRotation() / 90, 4);
        this.width = turns % 2 == 0 ? crop.getWidth() : crop.getHeight();
        this.height = turns % 2 == 0 ? crop.getHeight() : crop.getWidth();
        this.toDisplay = toDisplay(crop, turns);
        for (int i = 0; i < 4; i++) {
            frames[i] = PageFrame.turned(width, height, i);
        }
    }

    /** Returns the area in square points. */
    float area() {
        return width * height;
    }

    /** Returns the frame in which text of a direction is upright. */
    PageFrame frame(int turn) {
        return frames[turn];
    }

    /** Returns where a point of the page's own space is displayed. */
    Point2D.Float point(float x, float y) {
        Point2D.Float point = new Point2D.Float(x, y);
        toDisplay.transform(point, point);
        return point;
    }

    /** Returns whether what reaches from one displayed point to another lies off the page. */
    boolean isOutside(Point2D.Float from, Point2D.Float to) {
        return (from.x < -MARGIN && to.x < -MARGIN)
                || (from.x > width + MARGIN && to.x > width + MARGIN)
                || from.y < -MARGIN
                || from.y > height + MARGIN;
    }

    /** Returns the direction of text that runs on by so much as displayed. */
    static int turn(float dx, float dy) {
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? 0 : 2;
        }
        return dy > 0 ? 1 : 3;
    }

    private static AffineTransform toDisplay(PDRectangle crop, int turns) {
        float left = crop.getLowerLeftX();
        float low = crop.getLowerLeftY();
        float right = crop.getUpperRightX();
        float high = crop.getUpperRightY();
        return switch (turns) {
            case 1 -> new AffineTransform(0, 1, 1, 0, -low, -left);
            case 2 -> new AffineTransform(-1, 0, 0, 1, right, -low);
            case 3 -> new AffineTransform(0, -1, -1, 0, high, right);
            default -> new AffineTransform(1, 0, 0, -1, -left, high);
        };
    }
}
