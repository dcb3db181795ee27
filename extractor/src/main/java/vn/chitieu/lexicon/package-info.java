/** Reads the word lists of all packages. */
@NullMarked
package vn.chitieu.lexicon;

import org.jspecify.annotations.NullMarked;
