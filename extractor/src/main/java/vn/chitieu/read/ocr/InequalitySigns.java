package vn.chitieu.read.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.ocr.RecognisedLine.RecognisedWord;

/** Tells ≤ from &lt; and ≥ from &gt; by their ink: the data for Vietnamese know but the signs without the bar. */
final class InequalitySigns {
    /** The part of a sign's height, from below, where its bar lies. */
    private static final float FOOT = 0.15f;
    /** Share of its width that the bar takes; the arm of a sign without one ends there and takes a third. */
    private static final float BAR = 0.75f;

    private InequalitySigns() {}

    /**
     * Returns lines with the signs that words begin with put right.
     *
     * @param lines lines of a page
     * @param ink its ink, ruling lines erased
     */
    static List<RecognisedLine> closed(List<RecognisedLine> lines, InkMask ink) {
        List<RecognisedLine> closed = new ArrayList<>();
        for (RecognisedLine line : lines) {
            closed.add(new RecognisedLine(
                    line.size(),
                    line.words().stream().map(word -> closed(word, ink)).toList()));
        }
        return closed;
    }

    private static RecognisedWord closed(RecognisedWord word, InkMask ink) {
        char sign = word.text().charAt(0);
        if (sign != '<' && sign != '>' || !hasBar(CellLine.firstPiece(ink, box(word, ink)), ink)) {
            return word;
        }
        return new RecognisedWord(
                (sign == '<' ? '≤' : '≥') + word.text().substring(1),
                word.x0(),
                word.y0(),
                word.x1(),
                word.y1(),
                word.baseline(),
                word.confidence());
    }

    private static CellLine box(RecognisedWord word, InkMask ink) {
        return new CellLine(
                Math.max(0, word.x0()),
                Math.max(0, word.y0()),
                Math.min(ink.width(), word.x1()),
                Math.min(ink.height(), word.y1()));
    }

    private static boolean hasBar(CellLine sign, InkMask ink) {
        int foot = sign.bottom() - Math.max(2, Math.round(FOOT * sign.height()));
        int inked = 0;
        for (int x = sign.left(); x < sign.right(); x++) {
            for (int y = foot; y < sign.bottom(); y++) {
                if (ink.at(x, y)) {
                    inked++;
                    break;
                }
            }
        }
        return sign.width() > 0 && inked >= BAR * sign.width();
    }
}
