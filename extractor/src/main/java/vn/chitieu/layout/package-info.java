/**
 * What a reader makes of a file, whatever its format: lines or paragraphs of styled runs, and tables, in reading order.
 * It is the seam between {@code read}, which knows formats, and {@code text}, which knows Vietnamese.
 */
@NullMarked
package vn.chitieu.layout;

import org.jspecify.annotations.NullMarked;
