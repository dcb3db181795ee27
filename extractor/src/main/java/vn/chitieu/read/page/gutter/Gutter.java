package vn.chitieu.read.page.gutter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chitieu.read.page.Band;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.Word;

/** White space down a table with no lines, between two of its columns: what the texts of its rows leave free. */
final class Gutter {
    /** White space that parts columns is wider, as a share of the font size; that between words hardly is. */
    private static final float NARROWEST = 0.33f;
    /** Cells keep at most so much free beside their text, in points. */
    private static final float PADDING = 5.4f;
    /** Texts that begin or end in one place differ by less, in points. */
    private static final float ALIGNED = 1.2f;

    private static final int FEWEST_PARTED = 2;

    private List<Band.Gap> free;
    private final List<TextRow> taken = new ArrayList<>();

    Gutter(float from, float to) {
        free = List.of(new Band.Gap(from, to));
    }

    /**
     * Returns the gutters between two places that both rows and heads leave.
     *
     * @param rows lines of text of rows
     * @param heads lines of text of heads
     * @param from the left place
     * @param to the right place
     */
    static List<Gutter> within(List<TextRow> rows, List<TextRow> heads, float from, float to) {
        List<TextRow> bodies = inside(rows, from, to);
        List<TextRow> over = inside(heads, from, to);
        over = over.subList(Math.max(0, over.size() - 1), over.size());
        List<TextRow> all = new ArrayList<>(bodies);
        all.addAll(over);
        float left = (float) all.stream().mapToDouble(TextRow::x0).min().orElse(0);
        float right = (float) all.stream().mapToDouble(TextRow::x1).max().orElse(0);
        if (right <= left) {
            return List.of();
        }
        Gutter whole = new Gutter(left, right);
        all.forEach(whole::take);
        List<Gutter> found = new ArrayList<>();
        for (Band.Gap gap : whole.free) {
            long both = bodies.stream().filter(row -> isOnBothSides(row, gap)).count();
            boolean parted = both >= FEWEST_PARTED && both * 2 >= bodies.size();
            if (parted && over.stream().anyMatch(row -> isOnBothSides(row, gap))) {
                Gutter gutter = new Gutter(gap.from(), gap.to());
                gutter.taken.addAll(rows);
                found.add(gutter);
            }
        }
        return found;
    }

    private static List<TextRow> inside(List<TextRow> rows, float from, float to) {
        return rows.stream()
                .map(row -> row.between(from, to))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isOnBothSides(TextRow row, Band.Gap gap) {
        return row.x0() < gap.from() + ALIGNED && row.x1() > gap.to() - ALIGNED;
    }

    /** Returns whether a row leaves nothing of it. */
    boolean isCrossedBy(TextRow row) {
        return left(row).isEmpty();
    }

    /** Takes a row that leaves something of it. */
    void take(TextRow row) {
        free = left(row);
        taken.add(row);
    }

    private List<Band.Gap> left(TextRow row) {
        List<Band.Gap> left = new ArrayList<>(free);
        for (Word word : row.words()) {
            List<Band.Gap> next = new ArrayList<>();
            for (Band.Gap gap : left) {
                if (word.x0() >= gap.to() || word.x1() <= gap.from()) {
                    next.add(gap);
                } else {
                    add(next, gap.from(), word.x0(), row.size());
                    add(next, word.x1(), gap.to(), row.size());
                }
            }
            left = next;
        }
        return left;
    }

    private static void add(List<Band.Gap> gaps, float from, float to, float size) {
        if (to - from >= NARROWEST * size) {
            gaps.add(new Band.Gap(from, to));
        }
    }

    /** Returns the white space beside which most texts begin on the right: within a column that is open by chance. */
    Band.Gap gap() {
        Band.Gap best = free.get(0);
        int most = -1;
        for (Band.Gap gap : free) {
            int begin = free.size() == 1 ? 0 : begin(gap);
            if (begin > most) {
                best = gap;
                most = begin;
            }
        }
        return best;
    }

    /** Returns the leftmost white space, which stands behind narrow labels. */
    Band.Gap first() {
        return free.get(0);
    }

    /** Returns the place of the line between its columns: right beside the texts before it, whose longest line shows what room they have. */
    float line(Band.Gap gap) {
        return gap.from() + Math.min(PADDING, gap.width() / 2);
    }

    private int begin(Band.Gap gap) {
        return (int) taken.stream()
                .flatMap(row -> row.words().stream())
                .filter(word -> Math.abs(word.x0() - gap.to()) < ALIGNED)
                .count();
    }
}
