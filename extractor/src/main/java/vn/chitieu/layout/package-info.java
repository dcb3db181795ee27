/**
 * The neutral form of a document between {@code read} and {@code text}: pages, lines, runs with style and box, and tables with
 * merged cells. It knows neither the file format that the document came in nor the language that it is written in.
 */
@NullMarked
package vn.chitieu.layout;

import org.jspecify.annotations.NullMarked;
