/**
 * What stands on a page: words with their places and drawn lines, as a reader of PDF or of pictures gives them; the rows that the words
 * form; and the lines and tables that a page is read as. Places and sizes are points in the reading frame of the page ({@link
 * vn.chitieu.read.page.PageFrame}). It knows geometry only; where the words come from (a PDF's content stream,
 * character recognition) is the caller's affair.
 */
@NullMarked
package vn.chitieu.read.page;

import org.jspecify.annotations.NullMarked;
