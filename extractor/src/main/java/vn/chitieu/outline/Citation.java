package vn.chitieu.outline;

import org.jspecify.annotations.Nullable;

/**
 * A document that a basis block cites.
 *
 * @param type code of its type
 * @param number its number, or null where it is cited without
 * @param start offset of the word of its type, or of the number where no such word stands before it
 * @param numberEnd offset after its number, or after the word of its type
 */
record Citation(String type, @Nullable DocumentNumber number, int start, int numberEnd) {}
