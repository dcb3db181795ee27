package vn.chitieu.text;

/**
 * A stretch of the normalised text.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset after its last character; at least {@code start}
 */
public record Span(int start, int end) {

    /** Returns whether the other span lies within this one. */
    public boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
