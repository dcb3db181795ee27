package vn.chitieu.read.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of what looks like a table with no lines. White space that runs through nearly all its lines is none between words; a few
 * lines may run over it: a head over several columns, a total, the head of a group.
 */
final class OpenColumns {
    /** Of so many lines one may run over white space that the others leave. */
    private static final int LINES_TO_ONE_OVER = 4;

    private final List<InkBand> bands;
    private final Interval page;
    private final int least;

    private OpenColumns(List<InkBand> bands, Interval page, int least) {
        this.bands = bands;
        this.page = page;
        this.least = least;
    }

    /**
     * Lines one below the other that leave the same white space.
     *
     * @param lines how many
     * @param between the white space, from left to right
     */
    record Run(int lines, List<Interval> between) {}

    /**
     * Returns the columns of lines.
     *
     * @param bands the lines, at least one
     * @param width width of the page
     * @param least width of white space between columns at least
     * @return runs of lines, all lines together
     */
    static List<Run> of(List<InkBand> bands, int width, int least) {
        return new OpenColumns(bands, new Interval(0, width), least).runs();
    }

    private List<Run> runs() {
        List<Interval> gutters = gutters();
        List<Run> runs = new ArrayList<>();
        for (InkBand band : bands) {
            List<Interval> own = left(gutters, band);
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            List<Interval> both = last == null ? own : left(last.between(), band);
            if (last != null && both.size() == last.between().size() && both.size() == own.size()) {
                runs.set(runs.size() - 1, new Run(last.lines() + 1, both));
            } else {
                runs.add(new Run(1, own));
            }
        }
        return runs;
    }

    /** Returns what a line leaves of each white space that it does not run over. */
    private List<Interval> left(List<Interval> gutters, InkBand band) {
        List<Interval> left = new ArrayList<>();
        for (Interval gutter : gutters) {
            Interval widest = gutter;
            int most = 0;
            for (Interval free : band.free()) {
                Interval common = gutter.meet(free);
                if (common.length() > most) {
                    widest = common;
                    most = common.length();
                }
            }
            if (most >= least) {
                left.add(widest);
            }
        }
        return left;
    }

    /** Returns the white space through most lines: those that run over the most of it are left out. */
    private List<Interval> gutters() {
        List<InkBand> kept = new ArrayList<>(bands);
        List<Interval> gutters = through(kept);
        for (int over = bands.size() / LINES_TO_ONE_OVER; over > 0; over--) {
            InkBand left = null;
            for (InkBand band : kept) {
                List<InkBand> others = new ArrayList<>(kept);
                others.remove(band);
                List<Interval> more = through(others);
                if (more.size() > gutters.size()) {
                    gutters = more;
                    left = band;
                }
            }
            if (left == null) {
                break;
            }
            kept.remove(left);
        }
        return gutters;
    }

    private List<Interval> through(List<InkBand> lines) {
        List<Interval> through = List.of(page);
        for (InkBand line : lines) {
            List<Interval> both = new ArrayList<>();
            for (Interval one : through) {
                for (Interval free : line.free()) {
                    Interval common = one.meet(free);
                    if (common.length() >= least) {
                        both.add(common);
                    }
                }
            }
            through = both;
        }
        return through.stream()
                .filter(gap -> gap.from() > page.from() && gap.to() < page.to())
                .toList();
    }
}
