/**
 * Makes clean text of a raw document: Unicode and legacy forms, OCR repair, running headers, lines joined to paragraphs. Every
 * change is kept in an offset map, so that any character leads back to where it was read.
 */
@NullMarked
package vn.chitieu.text;

import org.jspecify.annotations.NullMarked;
