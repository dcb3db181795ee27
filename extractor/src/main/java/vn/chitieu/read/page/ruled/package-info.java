/**
 * Tables that are drawn with lines: the grids that the lines form, with their merged cells, and the lines that are missing between
 * columns or between rows.
 */
@NullMarked
package vn.chitieu.read.page.ruled;

import org.jspecify.annotations.NullMarked;
