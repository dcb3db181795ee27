package vn.chitieu.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.page.PageFacts;
import vn.chitieu.read.page.PageFrame;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.page.Word.Origin;

/** The characters that a page shows, gathered to words, and how many of them cannot be seen or read. */
final class ShownText {
    /** Characters on a page at most; the densest printed page has some 10,000. */
    private static final int MOST_GLYPHS = 200_000;

    private final FontBook fonts;
    private final GlyphStyles styles;
    private final DisplayedPage display;
    private TurnedWords words = new TurnedWords();
    /** For each sequence of marked content that is open, whether it is a running head, foot or number of the page. */
    private final Deque<Boolean> pagination = new ArrayDeque<>();

    private int glyphs;
    private int hidden;
    private int unmapped;

    ShownText(FontBook fonts, DisplayedPage display) {
        this.fonts = fonts;
        this.styles = new GlyphStyles(fonts);
        this.display = display;
    }

    /** Draws an annotation. */
    interface Drawing {
        void draw() throws IOException;
    }

    /**
     * Takes a character.
     *
     * @param rendering where and how large it is drawn
     * @param font its font
     * @param code its code in the font
     * @param displacement how far it moves on, in units of its size
     * @param state what else says how it is drawn
     * @throws IOException where the page holds too many
     */
    void show(Matrix rendering, PDFont font, int code, Vector displacement, PDGraphicsState state) throws IOException {
        String text = fonts.characters(font, code);
        float advanceX = rendering.getScaleX() * displacement.getX();
        float advanceY = rendering.getShearY() * displacement.getX();
        Point2D.Float from = display.point(rendering.getTranslateX(), rendering.getTranslateY());
        Point2D.Float to = display.point(rendering.getTranslateX() + advanceX, rendering.getTranslateY() + advanceY);
        if (display.isOutside(from, to)) {
            return;
        }
        Point2D.Float ahead = display.point(
                rendering.getTranslateX() + rendering.getScaleX(), rendering.getTranslateY() + rendering.getShearY());
        int turn = DisplayedPage.turn(ahead.x - from.x, ahead.y - from.y);
        if (text.isBlank() || text.charAt(0) <= ' ' || text.charAt(0) == '\u00A0') {
            words.turned(turn).space();
            return;
        }
        if (++glyphs > MOST_GLYPHS) {
            throw new IOException("more than " + MOST_GLYPHS + " characters");
        }
        unmapped += text.equals("\uFFFD") ? 1 : 0;
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean isHidden = Visibility.isHidden(mode, state);
        hidden += isHidden ? 1 : 0;
        float size = (float) Math.hypot(rendering.getShearX(), rendering.getScaleY());
        RunStyle style = styles.style(font, size, mode, rendering, turn);
        float spacing = state.getTextState().getCharacterSpacing();
        float scale = size / Math.max(0.01f, Math.abs(state.getTextState().getFontSize()));
        PageFrame frame = display.frame(turn);
        words.turned(turn)
                .add(new WordCollector.Glyph(
                        text,
                        frame.frameX(from.x, from.y),
                        frame.frameX(to.x, to.y),
                        frame.frameY(from.x, from.y),
                        size * fonts.face(font).em(),
                        style,
                        pagination.contains(true) ? Origin.PAGINATION : isHidden ? Origin.HIDDEN : Origin.CONTENT,
                        Math.max(0, spacing * scale)));
    }

    /** Opens a sequence of marked content, which may be a running head, foot or number of the page. */
    void beginMarked(boolean running) {
        pagination.push(running);
    }

    /** Closes the innermost sequence of marked content. */
    void endMarked() {
        pagination.poll();
    }

    /**
     * Takes the characters of an annotation.
     *
     * @param signature whether it shows a signature
     * @param drawing shows its characters
     */
    void annotation(boolean signature, Drawing drawing) throws IOException {
        pagination.clear();
        TurnedWords page = words;
        words = new TurnedWords();
        try {
            drawing.draw();
        } finally {
            TurnedWords own = words;
            words = page;
            words.addAnnotation(own, signature);
        }
    }

    /** Tells that a picture hides all characters so far: some scanners' software puts the text under it. */
    void cover() {
        words.cover();
        hidden = glyphs;
    }

    /** Returns whether the page held more characters than are taken. */
    boolean isCut() {
        return glyphs > MOST_GLYPHS;
    }

    /**
     * Returns the ink of the page.
     *
     * @param number its 1-based number
     * @param rulings its lines
     * @param imageCover share of the page that pictures cover
     * @param damaged whether its content broke off
     */
    PageInk ink(int number, RulingCollector rulings, float imageCover, boolean damaged) {
        int main = words.mainTurn();
        List<PageInk.Turned> turned = new ArrayList<>();
        for (int i = 0; i < TurnedWords.TURNS; i++) {
            if (i != main && words.turned(i).size() > 0) {
                turned.add(new PageInk.Turned(display.frame(i), words.turned(i).finish()));
            }
        }
        PageFrame frame = display.frame(main);
        PageFacts facts = new PageFacts(glyphs, hidden, unmapped, imageCover, damaged, false);
        return new PageInk(number, frame, words.turned(main).finish(), turned, rulings.in(frame), facts);
    }
}
