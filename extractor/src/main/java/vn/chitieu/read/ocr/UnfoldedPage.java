package vn.chitieu.read.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chitieu.read.ocr.RecognisedLine.RecognisedWord;

/**
 * A page with the parts that stand side by side put one below the other: the two halves of a letterhead, whose lines are not level with
 * each other, and the columns of a table. A recogniser that looks for lines across the page would tear them.
 *
 * @param picture what is to be recognised
 * @param pieces where its parts stand on the page, from top to bottom
 */
record UnfoldedPage(GrayPicture picture, List<Piece> pieces) {
    /** White space between parts, in pixels. */
    private static final int GAP = 24;
    /** White space around a part, in pixels. */
    private static final int MARGIN = 16;

    /**
     * A part of the page.
     *
     * @param top where it begins in the unfolded picture
     * @param part what part of the page it is
     */
    record Piece(int top, PageParts.Part part) {}

    /**
     * Returns a page unfolded.
     *
     * @param page the page
     * @param parts its parts, in the order in which they are to be read
     */
    static UnfoldedPage of(GrayPicture page, List<PageParts.Part> parts) {
        if (parts.size() == 1) {
            return new UnfoldedPage(page, List.of());
        }
        int width = 0;
        int height = MARGIN;
        for (PageParts.Part part : parts) {
            width = Math.max(width, part.right() - part.left() + 2 * MARGIN);
            height += part.bottom() - part.top() + GAP;
        }
        byte[] shades = new byte[width * height];
        Arrays.fill(shades, GrayPicture.WHITE);
        List<Piece> pieces = new ArrayList<>();
        int top = MARGIN;
        for (PageParts.Part part : parts) {
            pieces.add(new Piece(top, part));
            for (int y = part.top(); y < part.bottom(); y++) {
                System.arraycopy(
                        page.shades(),
                        y * page.width() + part.left(),
                        shades,
                        (top + y - part.top()) * width + MARGIN,
                        part.right() - part.left());
            }
            top += part.bottom() - part.top() + GAP;
        }
        return new UnfoldedPage(new GrayPicture(width, height, shades), List.copyOf(pieces));
    }

    /** Returns lines of the unfolded picture with the places that they have on the page. */
    List<RecognisedLine> onPage(List<RecognisedLine> lines) {
        if (pieces.isEmpty()) {
            return lines;
        }
        List<RecognisedLine> moved = new ArrayList<>();
        for (RecognisedLine line : lines) {
            List<RecognisedWord> words = new ArrayList<>();
            for (RecognisedWord word : line.words()) {
                Piece piece = pieceAt((word.y0() + word.y1()) / 2);
                int dx = piece.part().left() - MARGIN;
                int dy = piece.part().top() - piece.top();
                words.add(new RecognisedWord(
                        word.text(),
                        word.x0() + dx,
                        word.y0() + dy,
                        word.x1() + dx,
                        word.y1() + dy,
                        word.baseline() + dy,
                        word.confidence()));
            }
            moved.add(new RecognisedLine(line.size(), words));
        }
        return moved;
    }

    private Piece pieceAt(int y) {
        Piece found = pieces.get(0);
        for (Piece piece : pieces) {
            if (piece.top() - GAP / 2 <= y) {
                found = piece;
            }
        }
        return found;
    }
}
