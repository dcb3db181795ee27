/**
 * Compares the records of a run with gold annotations: precision, recall and F1 per kind of record and per field, and the list of what
 * was missed, extra or wrong, with its place.
 */
@NullMarked
package vn.chitieu.evaluate;

import org.jspecify.annotations.NullMarked;
