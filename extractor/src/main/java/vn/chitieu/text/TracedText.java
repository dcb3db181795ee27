package vn.chitieu.text;

import java.util.Arrays;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;

/** Text under repair, each of its characters with the source line and place it was read from. */
final class TracedText implements CharSequence {
    private char[] chars;
    private RawText[] lines;
    private int[] offsets;
    private boolean[] bold;
    private int length;

    TracedText(int capacity) {
        int size = Math.max(16, capacity);
        chars = new char[size];
        lines = new RawText[size];
        offsets = new int[size];
        bold = new boolean[size];
    }

    /** Returns the characters of a source line as they are, capitals shown by a style made real. */
    static TracedText of(RawText line) {
        TracedText traced = new TracedText(line.text().length());
        int offset = 0;
        for (RawRun run : line.runs()) {
            String text = run.text();
            for (int i = 0; i < text.length(); i++) {
                char c = run.style().caps() ? Character.toUpperCase(text.charAt(i)) : text.charAt(i);
                traced.add(c, line, offset + i, run.style().bold());
            }
            offset += text.length();
        }
        return traced;
    }

    void add(char c, RawText line, int offset, boolean isBold) {
        if (length == chars.length) {
            grow(length * 2);
        }
        chars[length] = c;
        lines[length] = line;
        offsets[length] = offset;
        bold[length] = isBold;
        length++;
    }

    /** Appends a character that the source does not have, traced to the place of character {@code near} of other. */
    void addFiller(char c, TracedText other, int near) {
        add(c, other.lines[near], other.offsets[near], other.bold[near]);
    }

    void addAll(TracedText other, int from, int to) {
        if (length + (to - from) > chars.length) {
            grow(Math.max(length * 2, length + (to - from)));
        }
        System.arraycopy(other.chars, from, chars, length, to - from);
        System.arraycopy(other.lines, from, lines, length, to - from);
        System.arraycopy(other.offsets, from, offsets, length, to - from);
        System.arraycopy(other.bold, from, bold, length, to - from);
        length += to - from;
    }

    /** Replaces characters; the new ones are traced to the old ones in order, the rest to the last old one. */
    void replace(int from, int to, String replacement) {
        int added = replacement.length() - (to - from);
        RawText line = lines[Math.min(from, length - 1)];
        int offset = offsets[Math.min(from, length - 1)];
        boolean isBold = bold[Math.min(from, length - 1)];
        if (length + added > chars.length) {
            grow(Math.max(length * 2, length + added));
        }
        System.arraycopy(chars, to, chars, to + added, length - to);
        System.arraycopy(lines, to, lines, to + added, length - to);
        System.arraycopy(offsets, to, offsets, to + added, length - to);
        System.arraycopy(bold, to, bold, to + added, length - to);
        for (int i = 0; i < replacement.length(); i++) {
            chars[from + i] = replacement.charAt(i);
            if (i >= to - from) {
                lines[from + i] = line;
                offsets[from + i] = offset;
                bold[from + i] = isBold;
            } else {
                line = lines[from + i];
                offset = offsets[from + i];
                isBold = bold[from + i];
            }
        }
        length += added;
    }

    void setCharAt(int index, char c) {
        chars[index] = c;
    }

    RawText line(int index) {
        return lines[index];
    }

    int offset(int index) {
        return offsets[index];
    }

    boolean isBold(int index) {
        return bold[index];
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public boolean isEmpty() {
        return length == 0;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    private void grow(int size) {
        chars = Arrays.copyOf(chars, size);
        lines = Arrays.copyOf(lines, size);
        offsets = Arrays.copyOf(offsets, size);
        bold = Arrays.copyOf(bold, size);
    }
}
