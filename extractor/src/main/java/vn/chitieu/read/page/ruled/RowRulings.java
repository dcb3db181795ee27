package vn.chitieu.read.page.ruled;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.Band;
import vn.chitieu.read.page.PageTable;
import vn.chitieu.read.page.RowFinder;
import vn.chitieu.read.page.Ruling;
import vn.chitieu.read.page.Word;
import vn.chitieu.read.page.aligned.AlignedLine;

/**
 * Adds the lines between columns to tables that have lines between their rows alone: in the white space that the texts of all rows
 * leave.
 */
public final class RowRulings {
    /** Lines closer than this, in points, are one line, and ends of lines closer than this are one place. */
    static final float SAME = 3f;

    private static final float SHORTEST = 150f;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 400;

    private final List<Word> words;
    private final List<Ruling> across;
    private final List<Ruling> down;

    private RowRulings(List<Word> words, List<Ruling> across, List<Ruling> down) {
        this.words = words;
        this.across = across;
        this.down = down;
    }

    /**
     * Returns the lines of a page with those between columns added.
     *
     * @param words words of the page
     * @param rulings lines of the page
     * @param before the table that ends the page before, or null
     */
    public static List<Ruling> withColumns(List<Word> words, List<Ruling> rulings, @Nullable PageTable before) {
        List<Ruling> across = Rulings.merged(rulings, true, SAME);
        if (across.size() < FEWEST_LINES || across.size() > MOST_LINES) {
            return rulings;
        }
        RowRulings rows = new RowRulings(words, across, Rulings.merged(rulings, false, SAME));
        List<Ruling> all = new ArrayList<>(rulings);
        List<Ruling> taken = new ArrayList<>();
        for (Ruling first : across) {
            if (first.length() >= SHORTEST && !taken.contains(first)) {
                List<Ruling> alike = rows.alike(first);
                taken.addAll(alike);
                if (alike.size() >= FEWEST_LINES) {
                    all.addAll(new RowRuledTable(words, alike, across).columns(before));
                }
            }
        }
        return all;
    }

    /** Returns a line and those below it that are as long as it, as far as no line runs down within them. */
    private List<Ruling> alike(Ruling first) {
        List<Ruling> alike = new ArrayList<>();
        for (Ruling ruling : across) {
            boolean same =
                    Math.abs(ruling.start() - first.start()) <= SAME && Math.abs(ruling.end() - first.end()) <= SAME;
            if (same && ruling.position() >= first.position()) {
                float from = alike.isEmpty()
                        ? first.position()
                        : alike.get(alike.size() - 1).position();
                if (down.stream().anyMatch(line -> isWithin(line, first, from, ruling.position()))
                        || isBetweenTables(first, from, ruling.position())) {
                    return alike;
                }
                alike.add(ruling);
            }
        }
        return alike;
    }

    /** Returns whether a caption or nothing at all stands between two lines. */
    private boolean isBetweenTables(Ruling rule, float top, float bottom) {
        if (bottom - top < SAME) {
            return false;
        }
        List<AlignedLine> lines = AlignedLine.of(Band.of(RowFinder.rows(wordsIn(words, rule, top, bottom))));
        return lines.isEmpty() || lines.stream().anyMatch(AlignedLine::isCaption);
    }

    private static boolean isWithin(Ruling line, Ruling rows, float top, float bottom) {
        return line.position() > rows.start() + SAME
                && line.position() < rows.end() - SAME
                && line.start() < bottom - SAME
                && line.end() > top + SAME;
    }

    /** Returns the words between two heights that stand between the ends of a line. */
    static List<Word> wordsIn(List<Word> words, Ruling rule, float top, float bottom) {
        return words.stream()
                .filter(word -> word.middleX() > rule.start()
                        && word.middleX() < rule.end()
                        && word.middleY() > top
                        && word.middleY() < bottom)
                .toList();
    }
}
