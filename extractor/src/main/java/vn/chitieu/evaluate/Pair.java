package vn.chitieu.evaluate;

/**
 * A record that was found and the gold record that it is.
 *
 * @param found index of the record
 * @param gold index of the gold record
 */
record Pair(int found, int gold) {}
