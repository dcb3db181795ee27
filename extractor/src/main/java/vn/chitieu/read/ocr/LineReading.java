package vn.chitieu.read.ocr;

import java.util.List;
import vn.chitieu.read.ocr.RecognisedLine.RecognisedWord;

/**
 * A line of a cell and what was read of it.
 *
 * @param line where its ink stands
 * @param words the words that were read, from left to right; more are added while those of a page are handed out
 */
record LineReading(CellLine line, List<RecognisedWord> words) {
    /** A line whose least sure word was read with less confidence is read again. */
    private static final float SURE = 0.88f;
    /** Words that cover less than this share of a line's ink are not all of it. */
    private static final float WHOLE = 0.8f;
    /** A line that was read with less confidence may be no text. */
    private static final float LIKELY = 0.6f;

    /**
     * Returns whether a second reading may find more.
     *
     * @param ink ink of the page
     */
    boolean isDoubtful(InkMask ink) {
        int from = words.stream().mapToInt(RecognisedWord::x0).min().orElse(0);
        int to = words.stream().mapToInt(RecognisedWord::x1).max().orElse(0);
        double least =
                words.stream().mapToDouble(RecognisedWord::confidence).min().orElse(0);
        return least < SURE || to - from < WHOLE * line.width() || lacks(ink) || overlaps();
    }

    /**
     * Returns whether this second reading of a line is to take the place of the first.
     *
     * @param before the first reading
     * @param ink ink of the page
     */
    boolean isBetterThan(LineReading before, InkMask ink) {
        if (words.isEmpty() || before.words.isEmpty()) {
            return !words.isEmpty();
        }
        if (before.overlaps() && !overlaps()) {
            return true;
        }
        if (before.lacks(ink) != lacks(ink)) {
            return before.lacks(ink);
        }
        return mean() > before.mean();
    }

    /** Returns whether letters or digits were read, and not only marks, and with some confidence. */
    boolean isText() {
        boolean letters =
                words.stream().flatMapToInt(word -> word.text().codePoints()).anyMatch(Character::isLetterOrDigit);
        return letters && mean() >= LIKELY;
    }

    /** A word that was torn is read in two ways at once. */
    private boolean overlaps() {
        for (int i = 1; i < words.size(); i++) {
            int common = words.get(i - 1).x1() - words.get(i).x0();
            if (2 * common > Math.min(width(words.get(i - 1)), width(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static int width(RecognisedWord word) {
        return word.x1() - word.x0();
    }

    /** Letters touch each other or do not, but there cannot be more pieces of ink side by side than letters have. */
    private boolean lacks(InkMask ink) {
        int pieces = words.stream()
                .flatMapToInt(word -> word.text().codePoints())
                .map(c -> "%‰…".indexOf(c) >= 0 ? 3 : "\"“”".indexOf(c) >= 0 ? 2 : 1)
                .sum();
        return pieces < line.pieces(ink);
    }

    private float mean() {
        float sum = 0;
        int letters = 0;
        for (RecognisedWord word : words) {
            sum += word.confidence() * word.text().length();
            letters += word.text().length();
        }
        return sum / letters;
    }
}
