package vn.chitieu.read.ocr;

import java.util.List;

/**
 * A line of text as Tesseract read it; coordinates in pixels of the picture.
 *
 * @param size height from descenders to ascenders
 * @param words its words from left to right
 */
record RecognisedLine(float size, List<RecognisedWord> words) {
    RecognisedLine {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param text its characters
     * @param x0 left edge
     * @param y0 top edge
     * @param x1 right edge
     * @param y1 bottom edge
     * @param baseline y of the baseline of the line where the word stands
     * @param confidence 0..1
     */
    record RecognisedWord(String text, int x0, int y0, int x1, int y1, float baseline, float confidence) {}
}
