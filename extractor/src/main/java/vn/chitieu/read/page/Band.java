package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that overlap vertically: one row, or the staggered rows of two columns. */
public final class Band {
    private final List<TextRow> rows;
    /** The words of all rows, as one. */
    private final TextRow all;

    private Band(List<TextRow> rows) {
        this.rows = rows;
        List<Word> words = new ArrayList<>();
        rows.forEach(row -> words.addAll(row.words()));
        words.sort(Comparator.comparingDouble(Word::x0));
        all = TextRow.of(words);
    }

    /** White space between the words of a band, from {@code from} to {@code to}. */
    public record Gap(float from, float to) {
        /** Returns how wide it is, in points. */
        public float width() {
            return to - from;
        }

        /** Returns what both have; its width is 0 or less where they have nothing in common. */
        public Gap meet(Gap other) {
            return new Gap(Math.max(from, other.from), Math.min(to, other.to));
        }
    }

    /** Groups rows, given from top to bottom, to bands. */
    public static List<Band> of(List<TextRow> rows) {
        List<List<TextRow>> groups = new ArrayList<>();
        for (TextRow row : rows) {
            if (groups.isEmpty() || !standsBeside(row, groups.get(groups.size() - 1))) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
        }
        return groups.stream().map(Band::new).toList();
    }

    /** A staggered row stands beside the rows of the band, not below them. */
    private static boolean standsBeside(TextRow row, List<TextRow> band) {
        TextRow last = band.get(band.size() - 1);
        boolean level = row.baseline() - last.baseline() < 0.7f * Math.min(row.size(), last.size());
        return level && band.stream().allMatch(other -> row.x0() > other.x1() || row.x1() < other.x0());
    }

    /** Returns its rows, at least one, from top to bottom. */
    public List<TextRow> rows() {
        return rows;
    }

    /** Returns the left edge of its words. */
    public float x0() {
        return all.x0();
    }

    /** Returns the right edge of its words. */
    public float x1() {
        return all.x1();
    }

    /** Returns the top of its highest word. */
    public float top() {
        return all.top();
    }

    /** Returns the bottom of its lowest word. */
    public float bottom() {
        return all.bottom();
    }

    /** Returns the size of its largest row, in points. */
    public float size() {
        return (float) rows.stream().mapToDouble(TextRow::size).max().orElse(0);
    }

    /** Returns the gaps that stand out among those between its words, the widest first. */
    public List<Gap> wideGaps() {
        List<Word> words = all.words();
        List<Gap> gaps = new ArrayList<>();
        float reach = words.get(0).x1();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).x0() > reach) {
                gaps.add(new Gap(reach, words.get(i).x0()));
            }
            reach = Math.max(reach, words.get(i).x1());
        }
        double[] widths = gaps.stream().mapToDouble(Gap::width).sorted().toArray();
        if (widths.length == 0) {
            return gaps;
        }
        // In a justified line all gaps are wide, so that none stands out.
        double usual = widths.length < 3
                ? 0.3 * size()
                : Arrays.stream(widths).limit((widths.length + 1) / 2).max().orElse(0);
        gaps.removeIf(gap -> gap.width() < 0.8f * size() || gap.width() < 2 * usual);
        gaps.sort(Comparator.comparingDouble(gap -> -gap.width()));
        return gaps;
    }

    /** Returns the part of its widest gap within a corridor, or null where words stand in all of the corridor. */
    public @Nullable Gap freeWithin(Gap corridor) {
        Gap widest = null;
        float reach = corridor.from();
        for (Word word : all.words()) {
            if (word.x0() > reach) {
                Gap gap = new Gap(reach, Math.min(word.x0(), corridor.to()));
                if (gap.width() > 0 && (widest == null || gap.width() > widest.width())) {
                    widest = gap;
                }
            }
            reach = Math.max(reach, word.x1());
        }
        Gap tail = new Gap(reach, corridor.to());
        if (tail.width() > 0 && (widest == null || tail.width() > widest.width())) {
            widest = tail;
        }
        return widest;
    }
}
