package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that stand on one line, from left to right. */
public final class TextRow {
    /** How far the ink of a row reaches above its baseline and below, as shares of the font size: less than it does. */
    private static final float INK_ABOVE = 0.62f;

    private static final float INK_BELOW = 0.12f;

    private final List<Word> words;
    private final float baseline;
    private final float size;

    private TextRow(List<Word> words, float baseline, float size) {
        this.words = words;
        this.baseline = baseline;
        this.size = size;
    }

    /**
     * Returns a row of words.
     *
     * @param words at least one word, from left to right
     */
    public static TextRow of(List<Word> words) {
        Word main = mainWord(words);
        return new TextRow(List.copyOf(words), main.baseline(), main.size());
    }

    /** Returns its words, at least one, from left to right. */
    public List<Word> words() {
        return words;
    }

    /** Returns the baseline of most of its text. */
    public float baseline() {
        return baseline;
    }

    /** Returns the font size of most of its text. */
    public float size() {
        return size;
    }

    /** Returns the left edge of its first word. */
    public float x0() {
        return words.get(0).x0();
    }

    /** Returns the right edge of the word that reaches furthest. */
    public float x1() {
        float right = 0;
        for (Word word : words) {
            right = Math.max(right, word.x1());
        }
        return right;
    }

    /** Returns the top of its highest word. */
    public float top() {
        float top = Float.MAX_VALUE;
        for (Word word : words) {
            top = Math.min(top, word.top());
        }
        return top;
    }

    /** Returns the bottom of its lowest word. */
    public float bottom() {
        float bottom = 0;
        for (Word word : words) {
            bottom = Math.max(bottom, word.bottom());
        }
        return bottom;
    }

    /** Returns the x of its middle. */
    public float center() {
        return (x0() + x1()) / 2;
    }

    /** Returns the y of the middle of the small letters of most of its text. */
    public float middleY() {
        return baseline - Word.SMALL_LETTER_MIDDLE * size;
    }

    /** Returns the y to which its ink reaches at the top at least: capital letters without marks do. */
    public float inkTop() {
        return baseline - INK_ABOVE * size;
    }

    /** Returns the y to which its ink reaches at the bottom at least. */
    public float inkBottom() {
        return baseline + INK_BELOW * size;
    }

    /** Returns its text with one space between words. */
    public String text() {
        return RowText.of(this);
    }

    /** Returns the row made of the words whose middle lies from one x to before another, or null where there are none. */
    public @Nullable TextRow between(float from, float to) {
        List<Word> inside = new ArrayList<>();
        for (Word word : words) {
            float middle = word.middleX();
            if (middle >= from && middle < to) {
                inside.add(word);
            }
        }
        return inside.isEmpty() ? null : of(inside);
    }

    private static Word mainWord(List<Word> words) {
        Map<Integer, Integer> letters = new HashMap<>();
        Word main = words.get(0);
        int most = 0;
        for (Word word : words) {
            int key = Math.round(word.size() * 2) * 100_000 + Math.round(word.baseline());
            int count = letters.merge(key, word.text().length(), Integer::sum);
            if (count > most) {
                most = count;
                main = word;
            }
        }
        return main;
    }
}
