package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts words into rows by their baselines. */
public final class RowFinder {
    /** Baselines of one row differ by less, as a share of the font size. */
    private static final float SAME_LINE = 0.3f;
    /** Text smaller than this share of its neighbours is a superscript, a subscript or no part of their line. */
    private static final float SMALL = 0.82f;

    private static final float DOUBLED = 0.15f;

    private RowFinder() {}

    /**
     * Returns the rows that words form, from top to bottom.
     *
     * @param words words of one frame, in any order
     */
    public static List<TextRow> rows(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline));
        List<List<Word>> groups = new ArrayList<>();
        for (Word word : sorted) {
            List<Word> home = home(groups, word);
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(word);
        }
        attachSmall(groups);
        List<TextRow> rows = new ArrayList<>();
        for (List<Word> group : groups) {
            rows.add(TextRow.of(undoubled(group)));
        }
        rows.sort(Comparator.comparingDouble(TextRow::baseline).thenComparingDouble(TextRow::x0));
        return rows;
    }

    private static @Nullable List<Word> home(List<List<Word>> groups, Word word) {
        for (int i = groups.size() - 1; i >= 0 && i >= groups.size() - 6; i--) {
            Word first = groups.get(i).get(0);
            float smaller = Math.min(first.size(), word.size());
            float larger = Math.max(first.size(), word.size());
            if (word.baseline() - first.baseline() <= SAME_LINE * smaller && smaller >= SMALL * larger) {
                return groups.get(i);
            }
        }
        return null;
    }

    /** Joins groups of small text to the row that they stand in, if they touch a word of it. */
    private static void attachSmall(List<List<Word>> groups) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Word> small = groups.get(i);
            for (int j = Math.max(0, i - 4); j < Math.min(groups.size(), i + 5); j++) {
                List<Word> row = groups.get(j);
                if (j != i && row.get(0).size() > small.get(0).size() && attach(small, row)) {
                    break;
                }
            }
            if (small.isEmpty()) {
                groups.remove(i);
            }
        }
    }

    private static boolean attach(List<Word> small, List<Word> row) {
        List<Word> sorted = new ArrayList<>(small);
        sorted.sort(Comparator.comparingDouble(Word::x0));
        for (Word word : sorted) {
            if (touches(word, row)) {
                row.add(word);
                small.remove(word);
            }
        }
        return small.isEmpty();
    }

    private static boolean touches(Word word, List<Word> row) {
        boolean near = false;
        for (Word other : row) {
            float overlap = Math.min(word.bottom(), other.bottom()) - Math.max(word.top(), other.top());
            boolean level = overlap > 0.6f * (word.bottom() - word.top());
            float gap = Math.max(word.x0() - other.x1(), other.x0() - word.x1());
            if (level && gap < -0.5f * word.size()) {
                return false;
            }
            near |= level && gap < 0.4f * other.size();
        }
        return near;
    }

    /** Sorts words from left to right; a word printed twice with a small shift is one bold word. */
    private static List<Word> undoubled(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::x0));
        List<Word> kept = new ArrayList<>();
        for (Word word : sorted) {
            boolean doubled = false;
            for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 4 && !doubled; i--) {
                Word other = kept.get(i);
                doubled = other.text().equals(word.text())
                        && Math.abs(other.x0() - word.x0()) < DOUBLED * word.size()
                        && Math.abs(other.baseline() - word.baseline()) < DOUBLED * word.size();
                if (doubled) {
                    kept.set(i, other.emboldened());
                }
            }
            if (!doubled) {
                kept.add(word);
            }
        }
        return kept;
    }
}
