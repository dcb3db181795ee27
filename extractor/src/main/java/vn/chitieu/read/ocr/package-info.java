/** From the picture of a page to words and ruling lines with their places. The recognition itself is Tesseract's. */
@NullMarked
package vn.chitieu.read.ocr;

import org.jspecify.annotations.NullMarked;
