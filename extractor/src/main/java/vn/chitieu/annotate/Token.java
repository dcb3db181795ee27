package vn.chitieu.annotate;

/**
 * A word, numeral or mark of the normalised text.
 *
 * @param text the characters as they stand
 * @param fold lower case, with tone marks in the modern place ({@code hòa}, not {@code hoà}), for comparison
 * @param start offset in the normalised text, in UTF-16 units
 * @param end offset after it
 * @param kind what it is
 */
public record Token(String text, String fold, int start, int end, Kind kind) {

    /** What a token is. */
    public enum Kind {
        /** A syllable or another run of letters. */
        WORD,
        /** Digits with their separators: {@code 1.329}, {@code 5,57}, {@code 77/1.329}, {@code 20-30}. */
        NUMERAL,
        /** A mark, such as {@code %}, {@code ;} or {@code (}. */
        MARK
    }
}
