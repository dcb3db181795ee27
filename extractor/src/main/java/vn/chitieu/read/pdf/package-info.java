/** PDF: from the content stream of a page to words and ruling lines with their places. PDFBox stays in here. */
@NullMarked
package vn.chitieu.read.pdf;

import org.jspecify.annotations.NullMarked;
