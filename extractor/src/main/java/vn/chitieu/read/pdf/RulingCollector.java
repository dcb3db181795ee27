package vn.chitieu.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.page.PageFrame;
import vn.chitieu.read.page.Ruling;

/**
 * Collects straight horizontal and vertical lines of a page, whether they are stroked or filled as thin rectangles.
 * Coordinates are points of the page as displayed.
 */
final class RulingCollector {
    /** Thickest filled rectangle that still is a line, in points. */
    private static final float THICKEST = 3.2f;

    private static final float SHORTEST = 4f;
    private static final float SLANT = 0.7f;
    /** A page with more lines is a map or a drawing, and no table is looked for. */
    private static final int MOST = 20_000;

    /** Lines from (x0, y0) to (x1, y1), with x0 at most x1 and y0 at most y1. */
    private final List<float[]> lines = new ArrayList<>();

    private final List<List<Point2D.Float>> path = new ArrayList<>();
    private boolean curved;

    /** Returns the lines as they lie in a frame of reading; none where there are too many for tables. */
    List<Ruling> in(PageFrame frame) {
        if (lines.size() > MOST) {
            return List.of();
        }
        List<Ruling> rulings = new ArrayList<>();
        for (float[] line : lines) {
            float x0 = frame.frameX(line[0], line[1]);
            float y0 = frame.frameY(line[0], line[1]);
            float x1 = frame.frameX(line[2], line[3]);
            float y1 = frame.frameY(line[2], line[3]);
            boolean horizontal = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
            rulings.add(
                    horizontal
                            ? new Ruling(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1))
                            : new Ruling(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
        }
        return rulings;
    }

    void moveTo(Point2D.Float point) {
        if (path.size() > MOST) {
            path.clear();
        }
        path.add(new ArrayList<>(List.of(point)));
    }

    void lineTo(Point2D.Float point) {
        if (path.isEmpty()) {
            moveTo(point);
        } else if (last().size() <= MOST) {
            last().add(point);
        }
    }

    void curve() {
        curved = true;
    }

    void close() {
        if (!path.isEmpty()) {
            lineTo(last().get(0));
        }
    }

    /** Forgets the path. */
    void drop() {
        path.clear();
        curved = false;
    }

    /** Takes the sides of the path as lines, and forgets it. */
    void stroke() {
        if (!curved) {
            for (List<Point2D.Float> part : path) {
                for (int i = 1; i < part.size(); i++) {
                    add(part.get(i - 1), part.get(i));
                }
            }
        }
        drop();
    }

    /** Takes the path as a line where it is a thin rectangle, and forgets it. */
    void fill() {
        if (!curved) {
            for (List<Point2D.Float> part : path) {
                float x0 = Float.MAX_VALUE;
                float y0 = Float.MAX_VALUE;
                float x1 = -Float.MAX_VALUE;
                float y1 = -Float.MAX_VALUE;
                for (Point2D.Float point : part) {
                    x0 = Math.min(x0, point.x);
                    x1 = Math.max(x1, point.x);
                    y0 = Math.min(y0, point.y);
                    y1 = Math.max(y1, point.y);
                }
                if (y1 - y0 <= THICKEST && x1 - x0 > y1 - y0) {
                    add(new Point2D.Float(x0, (y0 + y1) / 2), new Point2D.Float(x1, (y0 + y1) / 2));
                } else if (x1 - x0 <= THICKEST && y1 - y0 > x1 - x0) {
                    add(new Point2D.Float((x0 + x1) / 2, y0), new Point2D.Float((x0 + x1) / 2, y1));
                }
            }
        }
        drop();
    }

    private List<Point2D.Float> last() {
        return path.get(path.size() - 1);
    }

    private void add(Point2D.Float from, Point2D.Float to) {
        float width = Math.abs(from.x - to.x);
        float height = Math.abs(from.y - to.y);
        boolean straight = Math.min(width, height) <= SLANT && Math.max(width, height) >= SHORTEST;
        if (straight && lines.size() <= MOST) {
            lines.add(new float[] {
                Math.min(from.x, to.x), Math.min(from.y, to.y), Math.max(from.x, to.x), Math.max(from.y, to.y)
            });
        }
    }
}
