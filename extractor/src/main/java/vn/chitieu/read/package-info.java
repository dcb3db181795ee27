/**
 * Turns the bytes of one file into a raw document: a package for each family of formats, {@link vn.chitieu.read.DocumentReader}
 * for what they have in common, and what readers of several families build paragraphs and tables with. Readers keep what the page
 * shows, boxes and styles included, and know no Vietnamese.
 */
@NullMarked
package vn.chitieu.read;

import org.jspecify.annotations.NullMarked;
