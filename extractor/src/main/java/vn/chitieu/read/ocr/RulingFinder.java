package vn.chitieu.read.ocr;

import java.util.ArrayList;
import java.util.List;

/** Finds the straight level and upright lines in the picture of a page: long thin runs of ink. */
final class RulingFinder {
    /** Shortest line, in inches; letters of a heading are shorter. */
    private static final float SHORTEST = 0.3f;
    /** Thickest line, in inches. */
    private static final float THICKEST = 0.045f;
    /** Longest break in a line that is faint, in inches. */
    private static final float BREAK = 0.015f;
    /** Lines are thinner than letters, so that blur leaves less of their ink: the measure of {@link InkMask#of(GrayPicture, float)}. */
    private static final float DARK = 0.82f;
    /** More lines than any table has: a halftone or noise. */
    private static final int MOST = 20_000;

    private final InkMask ink;
    private final int shortest;
    private final int thickest;
    private final int longestBreak;

    private RulingFinder(InkMask ink, int resolution) {
        this.ink = ink;
        this.shortest = Math.round(SHORTEST * resolution);
        this.thickest = Math.max(3, Math.round(THICKEST * resolution));
        this.longestBreak = Math.max(1, Math.round(BREAK * resolution));
    }

    /**
     * A stretch of a line, one pixel thick.
     *
     * @param level whether it runs from left to right
     * @param position its y where it is level, else its x
     * @param start its lesser end
     * @param end its greater end, inclusive
     */
    record Stretch(boolean level, int position, int start, int end) {}

    /** Returns what of a picture is dark enough to be part of a line. */
    static InkMask ink(GrayPicture picture) {
        return InkMask.of(picture, DARK);
    }

    /**
     * Returns the stretches of all lines; a line of several pixels' thickness gives several.
     *
     * @param ink ink of a page whose lines are level
     * @param resolution pixels per inch
     */
    static List<Stretch> find(InkMask ink, int resolution) {
        RulingFinder finder = new RulingFinder(ink, resolution);
        List<Stretch> found = new ArrayList<>();
        finder.scan(true, found);
        finder.scan(false, found);
        return found.size() > MOST ? List.of() : found;
    }

    /** Returns the picture with the lines painted over; letters that touch them stay. */
    static GrayPicture erased(GrayPicture picture, InkMask ink, List<Stretch> lines, int resolution) {
        if (lines.isEmpty()) {
            return picture;
        }
        RulingFinder finder = new RulingFinder(ink, resolution);
        byte[] shades = picture.shades().clone();
        for (Stretch line : lines) {
            for (int along = line.start(); along <= line.end(); along++) {
                int from = finder.edge(line.level(), along, line.position(), -1);
                int to = finder.edge(line.level(), along, line.position(), 1);
                if (to - from <= finder.thickest) {
                    // The blurred rim of a line is not ink enough to count, but dark enough to be read.
                    for (int across = from - 1; across <= to + 1; across++) {
                        finder.paint(shades, line.level(), along, across);
                    }
                }
            }
        }
        return new GrayPicture(picture.width(), picture.height(), shades);
    }

    private void paint(byte[] shades, boolean level, int along, int across) {
        if (across >= 0 && across < (level ? ink.height() : ink.width())) {
            shades[level ? across * ink.width() + along : along * ink.width() + across] = GrayPicture.WHITE;
        }
    }

    private void scan(boolean level, List<Stretch> found) {
        int length = level ? ink.width() : ink.height();
        int breadth = level ? ink.height() : ink.width();
        for (int across = 1; across + 1 < breadth && found.size() <= MOST; across++) {
            int start = -1;
            int last = -1;
            int dark = 0;
            for (int along = 0; along <= length; along++) {
                boolean on = along < length && isInk(level, along, across);
                if (on) {
                    start = start < 0 ? along : start;
                    last = along;
                    dark++;
                } else if (start >= 0 && (along == length || along - last > longestBreak)) {
                    if (last - start + 1 >= shortest
                            && dark * 10 >= (last - start + 1) * 9
                            && isThin(level, across, start, last)) {
                        found.add(new Stretch(level, across, start, last));
                    }
                    start = -1;
                    dark = 0;
                }
            }
        }
    }

    private boolean isThin(boolean level, int across, int start, int end) {
        int thin = 0;
        int samples = 0;
        for (int along = start; along <= end; along += 3) {
            if (isInk(level, along, across)) {
                samples++;
                thin += edge(level, along, across, 1) - edge(level, along, across, -1) < thickest ? 1 : 0;
            }
        }
        return thin * 10 >= samples * 9;
    }

    /** Returns the last ink pixel of a line in a direction across it. */
    private int edge(boolean level, int along, int across, int step) {
        int limit = level ? ink.height() : ink.width();
        int at = across;
        for (int i = 0; i <= thickest && at + step >= 0 && at + step < limit; i++) {
            if (!isInk(level, along, at + step)) {
                return at;
            }
            at += step;
        }
        return at;
    }

    private boolean isInk(boolean level, int along, int across) {
        return level ? ink.at(along, across) : ink.at(across, along);
    }
}
