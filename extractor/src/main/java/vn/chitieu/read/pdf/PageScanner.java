package vn.chitieu.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.page.PageFacts;
import vn.chitieu.read.page.PageFrame;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.page.Word;
import vn.chitieu.read.page.Word.Origin;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Runs through the content stream of one page and collects its words and ruling lines. */
final class PageScanner extends PDFGraphicsStreamEngine {
    /** Characters on a page at most; the densest printed page has some 10,000. */
    private static final int MOST_GLYPHS = 200_000;
    /** Operators on a page at most, forms repeated by it included. */
    private static final int MOST_OPERATORS = 5_000_000;
    /** Share of the page that an image covers at least that covers what was drawn before it. */
    private static final float COVERING = 0.9f;

    private final FontBook fonts;
    private final GlyphStyles styles;
    private final DisplayedPage display;
    private TurnedWords words = new TurnedWords();
    private final RulingCollector rulings = new RulingCollector();
    private final Deque<Boolean> pagination = new ArrayDeque<>();
    private Point2D.Float current = new Point2D.Float();
    private int glyphs;
    private int hidden;
    private int unmapped;
    private float imageCover;
    private int operators;

    private PageScanner(PDPage page, FontBook fonts) {
        super(page);
        this.fonts = fonts;
        this.styles = new GlyphStyles(fonts);
        this.display = new DisplayedPage(page);
    }

    /**
     * Scans a page.
     *
     * @param page the page
     * @param number its 1-based number
     * @param fonts fonts of the document
     * @return its words and lines; where the content breaks off with an error, those before it
     * @throws InputException where the page exceeds a limit
     */
    static PageInk scan(PDPage page, int number, FontBook fonts) throws InputException {
        PageScanner scanner = new PageScanner(page, fonts);
        boolean damaged = false;
        try {
            scanner.processPage(page);
            scanner.scanAnnotations(page);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // One bad page must not cost the others; PDFBox throws unchecked exceptions on malformed objects.
            damaged = true;
        }
        if (scanner.glyphs > MOST_GLYPHS || scanner.operators > MOST_OPERATORS) {
            throw new InputException(FailureReason.TOO_COMPLEX, "page " + number + " holds too much");
        }
        return scanner.ink(number, damaged);
    }

    private void scanAnnotations(PDPage page) throws IOException {
        for (ShownAnnotation shown : ShownAnnotation.of(page)) {
            pagination.clear();
            scanAnnotation(shown.annotation(), shown.signature());
        }
    }

    private void scanAnnotation(PDAnnotation annotation, boolean signature) throws IOException {
        TurnedWords page = words;
        words = new TurnedWords();
        try {
            showAnnotation(annotation);
        } finally {
            TurnedWords own = words;
            words = page;
            words.addAnnotation(own, signature);
        }
    }

    private PageInk ink(int number, boolean damaged) {
        int main = words.mainTurn();
        List<PageInk.Turned> turned = new ArrayList<>();
        for (int i = 0; i < TurnedWords.TURNS; i++) {
            if (i != main && words.turned(i).size() > 0) {
                turned.add(new PageInk.Turned(display.frame(i), words.turned(i).finish()));
            }
        }
        PageFrame frame = display.frame(main);
        List<Word> upright = words.turned(main).finish();
        PageFacts facts = new PageFacts(glyphs, hidden, unmapped, imageCover, damaged, false);
        return new PageInk(number, frame, upright, turned, rulings.in(frame), facts);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new IOException("more than " + MOST_OPERATORS + " drawing operators");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
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
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean isHidden = Visibility.isHidden(mode, getGraphicsState());
        hidden += isHidden ? 1 : 0;
        float size = (float) Math.hypot(rendering.getShearX(), rendering.getScaleY());
        RunStyle style = styles.style(font, size, mode, rendering, turn);
        float spacing = getGraphicsState().getTextState().getCharacterSpacing();
        float scale = size
                / Math.max(0.01f, Math.abs(getGraphicsState().getTextState().getFontSize()));
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

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean running = COSName.ARTIFACT.equals(tag)
                && properties != null
                && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        pagination.push(running);
    }

    @Override
    public void endMarkedContentSequence() {
        pagination.poll();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        rulings.moveTo(display.point((float) p0.getX(), (float) p0.getY()));
        rulings.lineTo(display.point((float) p1.getX(), (float) p1.getY()));
        rulings.lineTo(display.point((float) p2.getX(), (float) p2.getY()));
        rulings.lineTo(display.point((float) p3.getX(), (float) p3.getY()));
        rulings.close();
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        rulings.moveTo(display.point(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        rulings.lineTo(display.point(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
        rulings.curve();
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        rulings.close();
    }

    @Override
    public void endPath() {
        rulings.drop();
    }

    @Override
    public void strokePath() {
        if (Visibility.isWhite(getGraphicsState().getStrokingColor())) {
            rulings.drop();
        } else {
            rulings.stroke();
        }
    }

    @Override
    public void fillPath(int windingRule) {
        if (Visibility.isWhite(getGraphicsState().getNonStrokingColor())) {
            rulings.drop();
        } else {
            rulings.fill();
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix unit = getGraphicsState().getCurrentTransformationMatrix();
        float area = Math.abs(unit.getScaleX() * unit.getScaleY() - unit.getShearX() * unit.getShearY());
        float cover = Math.min(1f, area / Math.max(1f, display.area()));
        imageCover = Math.min(1f, imageCover + cover);
        if (cover > COVERING && Visibility.isOpaque(image, getGraphicsState())) {
            // Some scanners' software puts the text under the picture instead of making it invisible.
            words.cover();
            hidden = glyphs;
        }
    }

    @Override
    public void clip(int windingRule) {
        // What a clip hides is rare in office documents and costs more to follow than it gives.
    }

    @Override
    public void shadingFill(COSName name) {
        // Shadings are backgrounds.
    }
}
