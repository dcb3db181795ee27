package vn.chitieu.read.page.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chitieu.read.page.Ruling;

/** Finds lines that stand beside each other between columns and that no line crosses. */
final class ColumnGroups {
    private static final float SAME = 3f;
    private static final float SHORTEST = 30f;
    private static final int FEWEST = 2;
    private static final float MOST_APART = 60f;

    private ColumnGroups() {}

    /**
     * Returns the groups of lines that may stand between the columns of a table with no other lines.
     *
     * @param down lines from top to bottom
     * @param across lines from left to right
     */
    static List<List<Ruling>> open(List<Ruling> down, List<Ruling> across) {
        List<Ruling> left = new ArrayList<>();
        for (Ruling line : down) {
            boolean crossed = across.stream().anyMatch(other -> meets(line, other));
            if (!crossed && line.length() > SAME) {
                left.add(line);
            }
        }
        left.sort(Comparator.comparing(Ruling::length).reversed());
        List<List<Ruling>> groups = new ArrayList<>();
        while (!left.isEmpty() && left.get(0).length() >= SHORTEST) {
            Ruling longest = left.get(0);
            List<Ruling> group = new ArrayList<>();
            for (Ruling line : left) {
                if (line.start() > longest.start() - SAME && line.end() < longest.end() + SAME) {
                    group.add(line);
                }
            }
            left.removeAll(group);
            boolean grown = true;
            while (grown) {
                List<Ruling> more =
                        left.stream().filter(line -> goesOn(group, line)).toList();
                group.addAll(more);
                grown = left.removeAll(more);
            }
            if (group.stream()
                            .map(line -> Math.round(line.position()))
                            .distinct()
                            .count()
                    >= FEWEST) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Returns whether a line goes on with one of a group below a row that is one cell. */
    private static boolean goesOn(List<Ruling> group, Ruling line) {
        return group.stream().anyMatch(other -> {
            float gap = Math.max(line.start() - other.end(), other.start() - line.end());
            return Math.abs(line.position() - other.position()) < SAME && gap < MOST_APART;
        });
    }

    private static boolean meets(Ruling down, Ruling across) {
        return down.position() > across.start() - SAME
                && down.position() < across.end() + SAME
                && across.position() > down.start() - SAME
                && across.position() < down.end() + SAME;
    }
}
