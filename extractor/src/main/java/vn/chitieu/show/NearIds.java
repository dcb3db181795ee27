package vn.chitieu.show;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Keeps the ids that are most like one that somebody gave: cut short, or with a character wrong, missing or too many. */
final class NearIds {

    private static final int MOST = 3;

    private final String given;
    private final TreeSet<Near> nearest =
            new TreeSet<>(Comparator.comparingInt(Near::likeness).reversed().thenComparing(Near::id));

    private record Near(int likeness, String id) {}

    NearIds(String given) {
        this.given = given;
    }

    /** Takes an id of the run. */
    void offer(String id) {
        int begin = common(id, false);
        int likeness = Math.min(begin + common(id, true), given.length());
        // One slip leaves all other characters at either side of it as they are; by chance two ids share one or two.
        boolean cut = begin == given.length() && begin >= 3;
        if (cut || likeness >= Math.max(4, given.length() * 2 / 3)) {
            nearest.add(new Near(likeness, id));
            if (nearest.size() > MOST) {
                nearest.pollLast();
            }
        }
    }

    /** Returns the nearest ids, at most three, the nearest first. */
    List<String> best() {
        return nearest.stream().map(Near::id).toList();
    }

    private int common(String id, boolean fromEnd) {
        int length = Math.min(id.length(), given.length());
        int same = 0;
        while (same < length
                && Character.toLowerCase(at(id, same, fromEnd)) == Character.toLowerCase(at(given, same, fromEnd))) {
            same++;
        }
        return same;
    }

    private static char at(String text, int index, boolean fromEnd) {
        return text.charAt(fromEnd ? text.length() - 1 - index : index);
    }
}
