package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that overlap vertically: one row, or the staggered rows of two columns. */
public final class Band {
    private final List<TextRow> rows = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

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
        List<Band> bands = new ArrayList<>();
        for (TextRow row : rows) {
            Band last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
            if (last == null || !last.takes(row)) {
                last = new Band();
                bands.add(last);
            }
            last.rows.add(row);
            last.words.addAll(row.words());
        }
        bands.forEach(band -> band.words.sort(Comparator.comparingDouble(Word::x0)));
        return bands;
    }

    /** A staggered row stands beside the rows of the band, not below them. */
    private boolean takes(TextRow row) {
        TextRow last = rows.get(rows.size() - 1);
        boolean level = row.baseline() - last.baseline() < 0.7f * Math.min(row.size(), last.size());
        return level && rows.stream().allMatch(other -> row.x0() > other.x1() || row.x1() < other.x0());
    }

    /** Returns its rows, at least one, from top to bottom. */
    public List<TextRow> rows() {
        return rows;
    }

    /** Returns the left edge of its words. */
    public float x0() {
        return words.get(0).x0();
    }

    /** Returns the right edge of its words. */
    public float x1() {
        float right = 0;
        for (Word word : words) {
            right = Math.max(right, word.x1());
        }
        return right;
    }

    /** Returns the top of its highest word. */
    public float top() {
        return (float) rows.stream().mapToDouble(TextRow::top).min().orElse(0);
    }

    /** Returns the bottom of its lowest word. */
    public float bottom() {
        return (float) rows.stream().mapToDouble(TextRow::bottom).max().orElse(0);
    }

    /** Returns the size of its largest row, in points. */
    public float size() {
        return (float) rows.stream().mapToDouble(TextRow::size).max().orElse(0);
    }

    /** Returns the gaps that stand out among those between its words, the widest first. */
    public List<Gap> wideGaps() {
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
        for (Word word : words) {
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
