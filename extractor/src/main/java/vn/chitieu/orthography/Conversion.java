package vn.chitieu.orthography;

import java.util.Arrays;

/**
 * Converted text and where each of its characters came from.
 *
 * @param text the converted text
 * @param starts offset in the source of each character, and at last the length of the source
 */
public record Conversion(String text, int[] starts) {

    /** Returns the conversion that changes nothing. */
    public static Conversion identity(String text) {
        int[] starts = new int[text.length() + 1];
        Arrays.setAll(starts, i -> i);
        return new Conversion(text, starts);
    }

    /** Collects a conversion. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts;

        /**
         * Begins an empty conversion.
         *
         * @param capacity number of characters expected
         */
        public Builder(int capacity) {
            starts = new int[Math.max(16, capacity + 1)];
        }

        /** Adds a character that stands at an offset of the source. */
        public void add(char c, int start) {
            if (text.length() + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[text.length()] = start;
            text.append(c);
        }

        /** Adds a conversion of the source from an offset on. */
        public void addAll(Conversion part, int offset) {
            for (int i = 0; i < part.text().length(); i++) {
                add(part.text().charAt(i), offset + part.starts()[i]);
            }
        }

        /**
         * Returns what was added.
         *
         * @param sourceLength length of the source
         */
        public Conversion build(int sourceLength) {
            int[] all = Arrays.copyOf(starts, text.length() + 1);
            all[text.length()] = sourceLength;
            return new Conversion(text.toString(), all);
        }
    }
}
