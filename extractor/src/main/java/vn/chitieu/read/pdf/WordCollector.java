package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.page.Word;
import vn.chitieu.read.page.Word.Origin;

/** Joins glyphs of one reading direction to words, in the order in which they are drawn. */
final class WordCollector {
    /** Gap between two letters of a word at most, as a share of the font size. */
    private static final float LETTER_GAP = 0.15f;
    /** How far a letter may reach back over the one before. */
    private static final float OVERLAP = 0.4f;

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float[] edges = new float[16];
    private int glyphs;
    private float baseline;
    private float size;
    private RunStyle style = RunStyle.PLAIN;
    private Origin origin = Origin.CONTENT;

    /** A glyph at its place in the reading frame. */
    record Glyph(
            String text,
            float x0,
            float x1,
            float baseline,
            float size,
            RunStyle style,
            Origin origin,
            float spacing) {}

    /** Takes the next glyph. */
    void add(Glyph glyph) {
        glyphs += glyph.text().length();
        if (isMark(glyph.text()) && text.length() > 0 && Math.abs(glyph.baseline() - baseline) < size) {
            // A combining mark is drawn over its letter, wherever its own origin lies.
            append(glyph.text(), edges[text.length()], edges[text.length()]);
            return;
        }
        if (text.length() > 0 && !continues(glyph)) {
            flush(false);
        }
        if (text.length() == 0) {
            baseline = glyph.baseline();
            size = glyph.size();
            style = glyph.style();
            origin = glyph.origin();
        }
        append(glyph.text(), glyph.x0(), Math.max(glyph.x0(), glyph.x1()));
    }

    /** Takes note of white space. */
    void space() {
        flush(true);
    }

    /** Marks the words of the page's content so far as covered. */
    void cover() {
        flush(false);
        words.replaceAll(word -> word.origin() == Origin.CONTENT ? word.from(Origin.HIDDEN) : word);
    }

    /** Takes finished words, as coming from another part of the source. */
    void addAll(List<Word> others, Origin from) {
        flush(false);
        for (Word word : others) {
            glyphs += word.text().length();
            words.add(word.from(from));
        }
    }

    /** Returns the number of characters taken. */
    int size() {
        return glyphs;
    }

    /** Returns the words. */
    List<Word> finish() {
        flush(false);
        return words;
    }

    private boolean continues(Glyph glyph) {
        float gap = glyph.x0() - edges[text.length()] - glyph.spacing();
        return glyph.style().equals(style)
                && glyph.origin() == origin
                && Math.abs(glyph.baseline() - baseline) <= 0.03f * size + 0.1f
                && gap <= LETTER_GAP * size
                && gap >= -OVERLAP * size - glyph.spacing();
    }

    private void append(String characters, float x0, float x1) {
        int length = text.length() + characters.length();
        if (edges.length <= length) {
            edges = Arrays.copyOf(edges, 2 * length);
        }
        for (int i = 0; i < characters.length(); i++) {
            edges[text.length() + i] = x0 + (x1 - x0) * i / characters.length();
        }
        edges[length] = x1;
        text.append(characters);
    }

    private void flush(boolean spaceAfter) {
        if (text.length() > 0) {
            float[] own = Arrays.copyOf(edges, text.length() + 1);
            words.add(new Word(text.toString(), own, baseline, size, style, 1f, spaceAfter, origin));
            text.setLength(0);
        }
    }

    private static boolean isMark(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (Character.getType(characters.charAt(i)) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }
}
