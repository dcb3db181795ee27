package vn.chitieu.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.read.page.PageFacts;
import vn.chitieu.read.page.PageFrame;
import vn.chitieu.read.page.PageInk;

/** Reads pages from their pictures. Holds no state; may be used by many threads. */
public final class PageRecogniser {
    /** Mean confidence below which a page may lie on its side or upside down. */
    private static final float DOUBTFUL = 0.7f;

    private final Tesseract tesseract;

    private PageRecogniser(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /** Returns the recogniser of this machine, or nothing where Tesseract or its data for Vietnamese is not installed. */
    public static Optional<PageRecogniser> installed() {
        return Tesseract.installed().map(PageRecogniser::new);
    }

    /**
     * Reads a page.
     *
     * @param picture the page
     * @return its words and ruling lines; empty and marked as damaged where recognition fails on the page
     * @throws InterruptedException where this thread is interrupted
     */
    public PageInk recognise(PagePicture picture) throws InterruptedException {
        try {
            Reading upright = read(picture.shades(), 0);
            Reading best = upright;
            if (upright.confidence < DOUBTFUL) {
                int turns = tesseract.quarterTurns(picture.shades(), Paper.RESOLUTION);
                if (turns != 0) {
                    Reading turned = read(picture.shades().turned(turns), turns);
                    best = turned.confidence > upright.confidence ? turned : upright;
                }
            }
            return best.ink(picture);
        } catch (IOException e) {
            // One page on which the program fails must not cost the others.
            PageFrame frame = PageFrame.turned(
                    picture.paper().sheetWidth(), picture.paper().sheetHeight(), 0);
            return new PageInk(picture.number(), frame, List.of(), List.of(), List.of(), PageFacts.unrecognised());
        }
    }

    private Reading read(GrayPicture picture, int turns) throws IOException, InterruptedException {
        double angle = SkewFinder.angle(picture);
        GrayPicture straight = angle == 0 ? picture : picture.straightened(angle);
        InkMask ink = RulingFinder.ink(straight);
        List<RulingFinder.Stretch> lines = RulingFinder.find(ink, Paper.RESOLUTION);
        GrayPicture text = RulingFinder.erased(straight, ink, lines, Paper.RESOLUTION);
        InkMask letters = InkMask.of(text);
        PageParts parts = PageParts.of(letters, lines, Paper.RESOLUTION);
        UnfoldedPage unfolded = UnfoldedPage.of(text, parts.parts());
        List<RecognisedLine> read = unfolded.onPage(tesseract.lines(unfolded.picture(), Paper.RESOLUTION));
        List<RecognisedLine> whole = InequalitySigns.closed(
                CellRereading.bettered(text, letters, lines, parts.columns(), read, tesseract), letters);
        return new Reading(whole, lines, turns, (float) angle);
    }

    /** What was read of a page that was turned by some quarters and an angle. */
    private static final class Reading {
        private final List<RecognisedLine> lines;
        private final List<RulingFinder.Stretch> rulings;
        private final int turns;
        private final float angle;
        private final float confidence;

        Reading(List<RecognisedLine> lines, List<RulingFinder.Stretch> rulings, int turns, float angle) {
            this.lines = lines;
            this.rulings = rulings;
            this.turns = turns;
            this.angle = angle;
            this.confidence = confidence(lines);
        }

        private static float confidence(List<RecognisedLine> lines) {
            float sum = 0;
            int letters = 0;
            for (RecognisedLine line : lines) {
                for (RecognisedLine.RecognisedWord word : line.words()) {
                    sum += word.confidence() * word.text().length();
                    letters += word.text().length();
                }
            }
            return letters == 0 ? 0 : sum / letters;
        }

        PageInk ink(PagePicture picture) {
            Paper paper = picture.paper();
            boolean sideways = turns % 2 == 1;
            PageFrame frame = new PageFrame(
                    sideways ? paper.sheetHeight() : paper.sheetWidth(),
                    sideways ? paper.sheetWidth() : paper.sheetHeight(),
                    turns,
                    paper.scale(),
                    angle);
            var words = new ArrayList<>(RecognisedWords.words(lines));
            int glyphs = words.stream().mapToInt(word -> word.text().length()).sum();
            return new PageInk(
                    picture.number(),
                    frame,
                    words,
                    List.of(),
                    RecognisedWords.rulings(rulings),
                    PageFacts.recognised(glyphs));
        }
    }
}
