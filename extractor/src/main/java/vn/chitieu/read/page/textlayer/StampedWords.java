package vn.chitieu.read.page.textlayer;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.page.PageFacts;
import vn.chitieu.read.page.PageFrame;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.page.RowFinder;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.Word;
import vn.chitieu.read.page.Word.Origin;
import vn.chitieu.read.page.layout.StampCaptions;

/** Puts what stands on a scan as text, and is not in its picture, on the page that was read from the picture. */
final class StampedWords {
    /** White space that parts what was stamped from what stands beside it, as a share of the font size. */
    private static final float APART = 3f;
    /** Distance of the baselines of two lines of one stamp at most, as a share of the font size. */
    private static final float NEXT_LINE = 2.6f;

    private StampedWords() {}

    /**
     * Returns a page with what was stamped on it; captions of signatures and stamps of incoming mail are marked as such, the rest, such
     * as the number and the date of the document or the page, is content.
     *
     * @param recognised what was read of the picture
     * @param scan the page as the file gives it
     */
    static PageInk on(PageInk recognised, PageInk scan) {
        List<Word> words = new ArrayList<>(recognised.words());
        List<PageInk.Turned> turned = new ArrayList<>(recognised.turned());
        List<PageInk.Turned> all = new ArrayList<>(scan.turned());
        all.add(new PageInk.Turned(scan.frame(), scan.words()));
        int glyphs = recognised.facts().glyphs();
        for (PageInk.Turned part : all) {
            List<Word> seen =
                    part.words().stream().filter(word -> !word.isHidden()).toList();
            if (seen.isEmpty()) {
                continue;
            }
            List<Word> marked = marked(seen);
            glyphs += seen.stream().mapToInt(word -> word.text().length()).sum();
            if (part.frame().quarterTurns() == recognised.frame().quarterTurns()) {
                marked.forEach(word -> words.add(moved(word, part.frame(), recognised.frame())));
            } else {
                turned.add(new PageInk.Turned(part.frame(), marked));
            }
        }
        return new PageInk(
                recognised.number(),
                recognised.frame(),
                words,
                turned,
                recognised.rulings(),
                PageFacts.recognised(glyphs));
    }

    /** A picture that was turned by a degree to be read keeps the length of words. */
    private static Word moved(Word word, PageFrame from, PageFrame to) {
        var origin = from.displayed(word.x0(), word.baseline(), word.x0(), word.baseline());
        float x = (float) origin.x0();
        float y = (float) origin.y0();
        return word.moved(to.frameX(x, y) - word.x0(), to.frameY(x, y) - word.baseline());
    }

    private static List<Word> marked(List<Word> words) {
        List<List<TextRow>> stamps = new ArrayList<>();
        for (TextRow row : RowFinder.rows(words)) {
            for (TextRow piece : pieces(row)) {
                List<TextRow> home = new ArrayList<>(List.of(piece));
                for (List<TextRow> stamp : List.copyOf(stamps)) {
                    if (stamp.stream().anyMatch(line -> isNext(line, piece))) {
                        home.addAll(stamp);
                        stamps.remove(stamp);
                    }
                }
                stamps.add(home);
            }
        }
        List<Word> marked = new ArrayList<>();
        for (List<TextRow> stamp : stamps) {
            List<Word> together =
                    stamp.stream().flatMap(line -> line.words().stream()).toList();
            boolean caption = StampCaptions.isCaption(together);
            together.forEach(word -> marked.add(caption ? word.from(Origin.SIGNATURE) : word));
        }
        return marked;
    }

    private static List<TextRow> pieces(TextRow row) {
        List<TextRow> pieces = new ArrayList<>();
        List<Word> piece = new ArrayList<>();
        float right = 0;
        for (Word word : row.words()) {
            if (!piece.isEmpty() && word.x0() - right > APART * row.size()) {
                pieces.add(TextRow.of(piece));
                piece = new ArrayList<>();
            }
            piece.add(word);
            right = word.x1();
        }
        pieces.add(TextRow.of(piece));
        return pieces;
    }

    private static boolean isNext(TextRow line, TextRow other) {
        return Math.abs(other.baseline() - line.baseline()) < NEXT_LINE * Math.max(line.size(), other.size())
                && line.x0() < other.x1()
                && other.x0() < line.x1();
    }
}
