/**
 * Marks Vietnamese text with what rules look for: tokens, numerals, units, money, comparators, dates and years, legal references,
 * programme components and the names of offices. It does not know what a record is.
 */
@NullMarked
package vn.chitieu.annotate;

import org.jspecify.annotations.NullMarked;
