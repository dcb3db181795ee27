package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that stand on one line, from left to right. */
final class TextRow {
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
    static TextRow of(List<Word> words) {
        Word main = mainWord(words);
        return new TextRow(List.copyOf(words), main.baseline(), main.size());
    }

    List<Word> words() {
        return words;
    }

    /** Returns the baseline of most of its text. */
    float baseline() {
        return baseline;
    }

    /** Returns the font size of most of its text. */
    float size() {
        return size;
    }

    float x0() {
        return words.get(0).x0();
    }

    float x1() {
        float right = 0;
        for (Word word : words) {
            right = Math.max(right, word.x1());
        }
        return right;
    }

    float top() {
        float top = Float.MAX_VALUE;
        for (Word word : words) {
            top = Math.min(top, word.top());
        }
        return top;
    }

    float bottom() {
        float bottom = 0;
        for (Word word : words) {
            bottom = Math.max(bottom, word.bottom());
        }
        return bottom;
    }

    float center() {
        return (x0() + x1()) / 2;
    }

    /** Returns its text with one space between words. */
    String text() {
        return RowText.of(this);
    }

    /** Returns the row made of the words that lie between two places, or null where there are none. */
    @Nullable
    TextRow between(float from, float to) {
        List<Word> inside = new ArrayList<>();
        for (Word word : words) {
            float middle = (word.x0() + word.x1()) / 2;
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
