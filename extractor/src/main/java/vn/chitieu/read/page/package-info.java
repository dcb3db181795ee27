/**
 * What stands where on a page: words with their places become lines, columns, tables with merged cells, running
 * headers and footers, footnotes and stamps. It knows geometry only; where the words come from (a PDF's content stream,
 * character recognition) is the caller's affair.
 */
@NullMarked
package vn.chitieu.read.page;

import org.jspecify.annotations.NullMarked;
