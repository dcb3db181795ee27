package vn.chitieu.read.ocr;

/**
 * A stretch of columns or rows of pixels.
 *
 * @param from the first one
 * @param to the one after the last
 */
record Interval(int from, int to) {
    int length() {
        return to - from;
    }

    /** Returns what it has in common with another, of a negative length where that is nothing. */
    Interval meet(Interval other) {
        return new Interval(Math.max(from, other.from), Math.min(to, other.to));
    }
}
