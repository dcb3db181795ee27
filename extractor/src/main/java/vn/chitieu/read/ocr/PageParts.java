package vn.chitieu.read.ocr;

import java.util.ArrayList;
import java.util.List;

/** Parts a page where text stands side by side: at white corridors that run through several lines, and at upright ruling lines. */
final class PageParts {
    /** Width of a corridor on its first line, in inches: far wider than the space between two words. */
    private static final float WIDE = 0.35f;
    /** Width that must be left of a corridor on further lines, in inches. */
    private static final float NARROW = 0.06f;
    /** Width of a corridor through the lines of a table, in inches: wider than the space between two words. */
    private static final float BETWEEN = 0.12f;
    /** What stands so near to the edge of the sheet is dirt, in inches. */
    private static final float EDGE = 0.6f;
    /** So many corridors side by side show a table: a letterhead and a signature have one. */
    private static final int FEWEST_CORRIDORS = 2;
    /** Lines of text, or rows, that show it. */
    private static final int FEWEST_LINES = 3;

    private final InkMask ink;
    private final List<RulingFinder.Stretch> rulings;
    private final int wide;
    private final int narrow;
    private final int between;
    private final int edge;
    private final List<InkBand> bands;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> columns = new ArrayList<>();

    private PageParts(InkMask ink, List<RulingFinder.Stretch> rulings, int resolution) {
        this.ink = ink;
        this.rulings = rulings;
        this.wide = Math.round(WIDE * resolution);
        this.narrow = Math.round(NARROW * resolution);
        this.between = Math.round(BETWEEN * resolution);
        this.edge = Math.round(EDGE * resolution);
        this.bands = InkBand.of(ink, resolution);
    }

    /** A rectangle in pixels; right and bottom are exclusive. */
    record Part(int left, int top, int right, int bottom) {}

    /**
     * Returns the parts of a page.
     *
     * @param ink ink of the page, ruling lines erased
     * @param rulings the ruling lines
     * @param resolution pixels per inch
     */
    static PageParts of(InkMask ink, List<RulingFinder.Stretch> rulings, int resolution) {
        PageParts parts = new PageParts(ink, rulings, resolution);
        parts.part();
        return parts;
    }

    /** Returns the parts in the order in which they are to be read, at least one. */
    List<Part> parts() {
        return parts.isEmpty() ? List.of(new Part(0, 0, ink.width(), ink.height())) : parts;
    }

    /** Returns those of them that look like columns of a table with no lines. */
    List<Part> columns() {
        return columns;
    }

    private void part() {
        int whole = 0;
        int at = 0;
        while (at < bands.size()) {
            List<Interval> corridors = corridors(bands.get(at));
            if (corridors.isEmpty()) {
                at++;
                continue;
            }
            addWhole(whole, at);
            int end = hasRuling(bands.get(at), corridors) ? at : endOfTable(at, corridors);
            if (end > at) {
                addTable(at, end);
            } else {
                end = addSides(at, corridors);
            }
            whole = end;
            at = end;
        }
        addWhole(whole, bands.size());
    }

    /** Returns the band after a table with no lines that begins with corridors, or the first band where there is none. */
    private int endOfTable(int from, List<Interval> first) {
        List<Interval> corridors = first.stream()
                .filter(gap -> gap.from() > edge && gap.to() < ink.width() - edge)
                .toList();
        int end = from + 1;
        while (end < bands.size()) {
            List<Interval> common = common(corridors, bands.get(end).free(), between);
            if (common.size() < FEWEST_CORRIDORS || end - from >= FEWEST_LINES && common.size() < corridors.size()) {
                break;
            }
            corridors = common;
            end++;
        }
        return corridors.size() >= FEWEST_CORRIDORS && end - from >= FEWEST_LINES ? end : from;
    }

    /** Adds what stands side by side as far down as a corridor goes, and returns the band after it. */
    private int addSides(int from, List<Interval> first) {
        List<Interval> corridors = first;
        int end = from + 1;
        while (end < bands.size()) {
            List<Interval> common = common(corridors, bands.get(end).free(), narrow);
            if (common.isEmpty()) {
                break;
            }
            corridors = common;
            end++;
        }
        addColumns(from, end, corridors);
        return end;
    }

    private void addWhole(int from, int to) {
        if (from < to) {
            parts.add(new Part(0, top(from), ink.width(), bottom(to - 1)));
        }
    }

    private void addTable(int from, int to) {
        int first = parts.size();
        int at = from;
        for (OpenColumns.Run run : OpenColumns.of(bands.subList(from, to), ink.width(), between)) {
            addColumns(at, at + run.lines(), run.between());
            at += run.lines();
        }
        columns.addAll(parts.subList(first, parts.size()));
    }

    private void addColumns(int from, int to, List<Interval> corridors) {
        int left = 0;
        for (int i = 0; i <= corridors.size(); i++) {
            int right = i == corridors.size()
                    ? ink.width()
                    : (corridors.get(i).from() + corridors.get(i).to()) / 2;
            if (right > left) {
                parts.add(new Part(left, top(from), right, bottom(to - 1)));
            }
            left = right;
        }
    }

    /** The blurred rim of letters lies outside of their ink. */
    private int top(int index) {
        int above = index == 0 ? 0 : bands.get(index - 1).bottom();
        return Math.max(above, bands.get(index).top() - 4);
    }

    private int bottom(int index) {
        int below =
                index + 1 == bands.size() ? ink.height() : bands.get(index + 1).top();
        return Math.min(below, bands.get(index).bottom() + 4);
    }

    /** Returns what parts a band: wide gaps between its words, and ruling lines that run through it. */
    private List<Interval> corridors(InkBand band) {
        List<Interval> corridors = new ArrayList<>();
        for (Interval gap : band.free()) {
            boolean inside = gap.from() > 0 && gap.to() < ink.width();
            if (inside && (gap.length() >= wide || hasRuling(band, gap))) {
                corridors.add(gap);
            }
        }
        return corridors;
    }

    private boolean hasRuling(InkBand band, List<Interval> gaps) {
        return gaps.stream().anyMatch(gap -> hasRuling(band, gap));
    }

    private boolean hasRuling(InkBand band, Interval gap) {
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

    private static List<Interval> common(List<Interval> corridors, List<Interval> free, int least) {
        List<Interval> common = new ArrayList<>();
        for (Interval corridor : corridors) {
            for (Interval gap : free) {
                Interval both = corridor.meet(gap);
                if (both.length() >= Math.min(least, corridor.length())) {
                    common.add(both);
                    break;
                }
            }
        }
        return common;
    }
}
