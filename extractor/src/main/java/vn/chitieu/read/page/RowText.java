package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;

/** Turns a row of words into runs: puts spaces where words stand apart and keeps the edge of every character. */
final class RowText {
    /** Gap between words at least, as a share of the font size. */
    private static final float SPACE = 0.16f;

    private static final int FEWEST_SPACED_LETTERS = 6;
    /** Confidence from which a recognised word is beyond doubt. */
    private static final float SURE = 0.9f;

    private RowText() {}

    /** Returns the text of a row. */
    static String of(TextRow row) {
        StringBuilder text = new StringBuilder();
        for (RawRun run : runs(row, null)) {
            text.append(run.text());
        }
        return text.toString();
    }

    /**
     * Returns the runs of a row.
     *
     * @param row the row
     * @param frame frame of the row, where the runs are to keep the edges of their characters, else null
     */
    static List<RawRun> runs(TextRow row, @Nullable PageFrame frame) {
        float space = spaceWidth(row);
        List<RawRun> runs = new ArrayList<>();
        Builder run = new Builder(frame, row.baseline());
        Word before = null;
        for (Word each : row.words()) {
            Word word = Superscripts.shown(each, row);
            if (before != null) {
                run.space(gapBetween(before, word, space), before, word);
                // A word read in doubt is a run of its own: its neighbours are not to be doubted with it.
                boolean doubt = before.confidence() != word.confidence()
                        && Math.min(before.confidence(), word.confidence()) < SURE;
                if (doubt || !run.style.equals(word.style())) {
                    run.flush(runs);
                }
            }
            run.append(word);
            before = word;
        }
        run.flush(runs);
        return runs;
    }

    private static boolean gapBetween(Word before, Word word, float space) {
        float gap = word.x0() - before.x1();
        float size = Math.max(before.size(), word.size());
        return gap > space * size || (before.spaceAfter() && gap > -0.3f * size);
    }

    /** In letter-spaced text every letter is a word by itself, and only a much wider gap parts words. */
    private static float spaceWidth(TextRow row) {
        List<Word> words = row.words();
        int single = 0;
        float[] gaps = new float[Math.max(0, words.size() - 1)];
        for (int i = 0; i < words.size(); i++) {
            single += words.get(i).text().length() == 1 && !words.get(i).spaceAfter() ? 1 : 0;
            if (i > 0) {
                gaps[i - 1] = (words.get(i).x0() - words.get(i - 1).x1()) / row.size();
            }
        }
        if (single < FEWEST_SPACED_LETTERS || single * 10 < words.size() * 7) {
            return SPACE;
        }
        Arrays.sort(gaps);
        return Math.max(SPACE, gaps[gaps.length / 2] * 1.6f);
    }

    /** The run that is being built. */
    private static final class Builder {
        private final @Nullable PageFrame frame;
        private final float baseline;
        private final StringBuilder text = new StringBuilder();
        private float[] edges = new float[64];
        private float end;
        private float confidence = 1f;
        private RunStyle style = RunStyle.PLAIN;

        Builder(@Nullable PageFrame frame, float baseline) {
            this.frame = frame;
            this.baseline = baseline;
        }

        void append(Word word) {
            if (text.length() == 0) {
                style = word.style();
                confidence = word.confidence();
            }
            confidence = Math.min(confidence, word.confidence());
            for (int i = 0; i < word.text().length(); i++) {
                put(word.text().charAt(i), word.edges()[i]);
            }
            end = word.x1();
        }

        void space(boolean wanted, Word before, Word next) {
            if (wanted) {
                put(' ', before.x1());
                end = Math.max(before.x1(), next.x0());
            }
        }

        void flush(List<RawRun> runs) {
            if (text.length() == 0) {
                return;
            }
            float[] own = null;
            if (frame != null) {
                own = Arrays.copyOf(edges, text.length() + 1);
                own[text.length()] = end;
                for (int i = 0; i < own.length; i++) {
                    own[i] = frame.displayedAlong(own[i], baseline);
                }
            }
            runs.add(new RawRun(text.toString(), style, own, confidence));
            text.setLength(0);
        }

        private void put(char character, float edge) {
            if (edges.length <= text.length()) {
                edges = Arrays.copyOf(edges, 2 * edges.length);
            }
            edges[text.length()] = edge;
            text.append(character);
        }
    }
}
