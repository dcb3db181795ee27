/**
 * From the ink of the pages to the texts and tables of a document in reading order: text in two columns, margins, running headers and
 * footers, footnotes and stamps, and tables that run over page breaks.
 */
@NullMarked
package vn.chitieu.read.page.layout;

import org.jspecify.annotations.NullMarked;
