/**
 * Turns the bytes of one file into a raw document: one reader per family of formats (PDF, Word, markup, text) behind one
 * interface. It keeps what the page shows, boxes and styles included, and knows no Vietnamese.
 */
@NullMarked
package vn.chitieu.read;

import org.jspecify.annotations.NullMarked;
