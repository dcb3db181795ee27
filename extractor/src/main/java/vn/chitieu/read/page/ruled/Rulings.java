package vn.chitieu.read.page.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chitieu.read.page.Ruling;

/** Joins pieces of lines: borders are drawn cell by cell, doubled, or twice by two neighbours. */
public final class Rulings {
    private static final float SHORTEST = 5f;

    private Rulings() {}

    /**
     * Returns the lines of one direction with collinear pieces joined.
     *
     * @param rulings lines of both directions
     * @param horizontal which direction to return
     * @param tolerance how far apart two lines may lie, and how far two pieces, to be one, in points
     */
    public static List<Ruling> merged(List<Ruling> rulings, boolean horizontal, float tolerance) {
        List<Ruling> sorted = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.horizontal() == horizontal) {
                sorted.add(ruling);
            }
        }
        sorted.sort(Comparator.comparingDouble(Ruling::position).thenComparingDouble(Ruling::start));
        List<Ruling> merged = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean ends = i == sorted.size()
                    || sorted.get(i).position() - sorted.get(from).position() > tolerance;
            if (ends) {
                join(sorted.subList(from, i), tolerance, merged);
                from = i;
            }
        }
        return merged;
    }

    private static void join(List<Ruling> level, float tolerance, List<Ruling> merged) {
        if (level.isEmpty()) {
            return;
        }
        List<Ruling> byStart = new ArrayList<>(level);
        byStart.sort(Comparator.comparingDouble(Ruling::start));
        float position = 0;
        for (Ruling ruling : level) {
            position += ruling.position() / level.size();
        }
        float start = byStart.get(0).start();
        float end = byStart.get(0).end();
        for (Ruling ruling : byStart) {
            if (ruling.start() > end + tolerance) {
                add(merged, level.get(0).horizontal(), position, start, end);
                start = ruling.start();
                end = ruling.end();
            }
            end = Math.max(end, ruling.end());
        }
        add(merged, level.get(0).horizontal(), position, start, end);
    }

    private static void add(List<Ruling> merged, boolean horizontal, float position, float start, float end) {
        if (end - start >= SHORTEST) {
            merged.add(new Ruling(horizontal, position, start, end));
        }
    }
}
