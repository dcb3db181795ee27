package vn.chitieu.read.ocr;

import java.util.ArrayList;
import java.util.List;

/** Parts a page where text stands side by side: at white corridors that run through several lines, and at upright ruling lines. */
final class PageParts {
    /** Width of a corridor on its first line, in inches: far wider than the space between two words. */
    private static final float WIDE = 0.35f;
    /** Width that must be left of a corridor on further lines, in inches. */
    private static final float NARROW = 0.06f;
    /** Blank rows between a letter and its marks, in inches; lines of text stand further apart. */
    private static final float TOUCHING = 0.022f;
    /** Height of the tallest marks, in inches. */
    private static final float MARK = 0.06f;

    private final InkMask ink;
    private final List<RulingFinder.Stretch> rulings;
    private final int wide;
    private final int narrow;
    private final int touching;
    private final int mark;
    private final List<Part> parts = new ArrayList<>();

    private PageParts(InkMask ink, List<RulingFinder.Stretch> rulings, int resolution) {
        this.ink = ink;
        this.rulings = rulings;
        this.wide = Math.round(WIDE * resolution);
        this.narrow = Math.round(NARROW * resolution);
        this.touching = Math.round(TOUCHING * resolution);
        this.mark = Math.round(MARK * resolution);
    }

    /** A rectangle in pixels; right and bottom are exclusive. */
    record Part(int left, int top, int right, int bottom) {}

    /** A stretch of columns or rows, its end exclusive. */
    private record Interval(int from, int to) {
        int length() {
            return to - from;
        }
    }

    /** Rows with no blank row among them, and what is free of ink in them. */
    private record Band(int top, int bottom, List<Interval> free) {}

    /**
     * Returns the parts of a page in the order in which they are to be read.
     *
     * @param ink ink of the page, ruling lines erased
     * @param rulings the ruling lines
     * @param resolution pixels per inch
     */
    static List<Part> of(InkMask ink, List<RulingFinder.Stretch> rulings, int resolution) {
        PageParts parts = new PageParts(ink, rulings, resolution);
        parts.part(parts.bands());
        return parts.parts.isEmpty() ? List.of(new Part(0, 0, ink.width(), ink.height())) : parts.parts;
    }

    private void part(List<Band> bands) {
        int whole = 0;
        int at = 0;
        while (at < bands.size()) {
            List<Interval> corridors = corridors(bands.get(at));
            if (corridors.isEmpty()) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < bands.size()) {
                List<Interval> common = common(corridors, bands.get(end).free());
                if (common.isEmpty()) {
                    break;
                }
                corridors = common;
                end++;
            }
            addWhole(bands, whole, at);
            addColumns(bands, at, end, corridors);
            whole = end;
            at = end;
        }
        addWhole(bands, whole, bands.size());
    }

    private void addWhole(List<Band> bands, int from, int to) {
        if (from < to) {
            parts.add(new Part(0, top(bands, from), ink.width(), bottom(bands, to - 1)));
        }
    }

    private void addColumns(List<Band> bands, int from, int to, List<Interval> corridors) {
        int left = 0;
        for (int i = 0; i <= corridors.size(); i++) {
            int right = i == corridors.size()
                    ? ink.width()
                    : (corridors.get(i).from() + corridors.get(i).to()) / 2;
            if (right > left) {
                parts.add(new Part(left, top(bands, from), right, bottom(bands, to - 1)));
            }
            left = right;
        }
    }

    /** The blurred rim of letters lies outside of their ink. */
    private static int top(List<Band> bands, int index) {
        int above = index == 0 ? 0 : bands.get(index - 1).bottom();
        return Math.max(above, bands.get(index).top() - 4);
    }

    private int bottom(List<Band> bands, int index) {
        int below =
                index + 1 == bands.size() ? ink.height() : bands.get(index + 1).top();
        return Math.min(below, bands.get(index).bottom() + 4);
    }

    private List<Band> bands() {
        List<Interval> rows = new ArrayList<>();
        int start = -1;
        for (int y = 0; y <= ink.height(); y++) {
            boolean blank = y == ink.height() || isBlank(y);
            if (!blank && start < 0) {
                start = y;
            } else if (blank && start >= 0) {
                rows.add(new Interval(start, y));
                start = -1;
            }
        }
        List<Band> bands = new ArrayList<>();
        for (Interval band : withMarks(rows)) {
            bands.add(new Band(band.from(), band.to(), free(band.from(), band.to())));
        }
        return bands;
    }

    /** Dots below and marks above letters stand off from them: these rows belong to the nearest line. */
    private List<Interval> withMarks(List<Interval> rows) {
        List<Interval> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Interval row = rows.get(i);
            Interval before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            int gapBefore = before == null ? Integer.MAX_VALUE : row.from() - before.to();
            int gapAfter =
                    i + 1 == rows.size() ? Integer.MAX_VALUE : rows.get(i + 1).from() - row.to();
            boolean joins = gapBefore <= touching
                    || (row.length() <= mark && gapBefore <= mark && gapBefore <= gapAfter)
                    || (before != null && before.length() <= mark && gapBefore <= mark);
            if (before != null && joins) {
                lines.set(lines.size() - 1, new Interval(before.from(), row.to()));
            } else {
                lines.add(row);
            }
        }
        return lines;
    }

    /** A row with a speck or two is blank. */
    private boolean isBlank(int y) {
        int count = 0;
        for (int x = 0; x < ink.width(); x++) {
            count += ink.at(x, y) ? 1 : 0;
        }
        return count <= 2;
    }

    private List<Interval> free(int top, int bottom) {
        List<Interval> free = new ArrayList<>();
        int start = 0;
        for (int x = 0; x <= ink.width(); x++) {
            boolean inked = x == ink.width();
            int count = 0;
            for (int y = top; y < bottom && !inked; y++) {
                count += ink.at(x, y) ? 1 : 0;
                inked = count > 1;
            }
            if (inked) {
                if (x - start >= 2) {
                    free.add(new Interval(start, x));
                }
                start = x + 1;
            }
        }
        return free;
    }

    /** Returns what parts a band: wide gaps between its words, and ruling lines that run through it. */
    private List<Interval> corridors(Band band) {
        List<Interval> corridors = new ArrayList<>();
        for (Interval gap : band.free()) {
            boolean inside = gap.from() > 0 && gap.to() < ink.width();
            if (inside && (gap.length() >= wide || hasRuling(band, gap))) {
                corridors.add(gap);
            }
        }
        return corridors;
    }

    private boolean hasRuling(Band band, Interval gap) {
        for (RulingFinder.Stretch line : rulings) {
            if (!line.level()
                    && line.position() >= gap.from() - 2
                    && line.position() <= gap.to() + 2
                    && line.start() <= band.top() + 4
                    && line.end() >= band.bottom() - 4) {
                return true;
            }
        }
        return false;
    }

    private List<Interval> common(List<Interval> corridors, List<Interval> free) {
        List<Interval> common = new ArrayList<>();
        for (Interval corridor : corridors) {
            for (Interval gap : free) {
                Interval both = new Interval(Math.max(corridor.from(), gap.from()), Math.min(corridor.to(), gap.to()));
                if (both.length() >= Math.min(narrow, corridor.length())) {
                    common.add(both);
                    break;
                }
            }
        }
        return common;
    }
}
