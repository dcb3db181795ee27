/** Tokens, numerals, dates, money, programme components and other things that a plan names, found in normalised text. */
@NullMarked
package vn.chitieu.annotate;

import org.jspecify.annotations.NullMarked;
