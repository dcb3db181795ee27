package vn.chitieu.layout;

import vn.chitieu.model.Box;

/**
 * How a line of text lies on its page as displayed.
 *
 * @param upright whether it runs across the page; else it runs up or down
 * @param slope how far it sinks, or for a line that is not upright moves to the right, on each point of its way to the right or down:
 *     0 but for crooked scans
 */
public record LineDirection(boolean upright, float slope) {

    /** The direction of text that runs straight across the page. */
    public static final LineDirection LEVEL = new LineDirection(true, 0f);

    /**
     * Returns the rectangle around a part of a line.
     *
     * @param line rectangle around the whole line
     * @param from where the part begins: x of the page, or y where the line is not upright
     * @param to where it ends; before {@code from} where the line runs to the left or up
     */
    public Box part(Box line, double from, double to) {
        double start = Math.min(from, to);
        double end = Math.max(from, to);
        double before = Math.max(0, start - (upright ? line.x0() : line.y0()));
        double after = Math.max(0, (upright ? line.x1() : line.y1()) - end);
        // The rectangle around a crooked line is taller than the line by what the line sinks on its way.
        double low = Math.abs(slope) * (slope > 0 ? before : after);
        double high = Math.abs(slope) * (slope > 0 ? after : before);
        return upright
                ? new Box(start, line.y0() + low, end, Math.max(line.y0() + low, line.y1() - high))
                : new Box(line.x0() + low, start, Math.max(line.x0() + low, line.x1() - high), end);
    }
}
