package vn.chitieu.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Runs through the content stream of one page, for its text ({@link ShownText}), its ruling lines and its pictures. */
final class PageScanner extends PDFGraphicsStreamEngine {
    /** Operators on a page at most, forms repeated by it included. */
    private static final int MOST_OPERATORS = 5_000_000;
    /** Share of the page that an image covers at least that covers what was drawn before it. */
    private static final float COVERING = 0.9f;

    private final DisplayedPage display;
    private final ShownText text;
    private final RulingCollector rulings = new RulingCollector();
    private Point2D.Float current = new Point2D.Float();
    private float imageCover;
    private int operators;

    private PageScanner(PDPage page, FontBook fonts) {
        super(page);
        this.display = new DisplayedPage(page);
        this.text = new ShownText(fonts, display);
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
            for (ShownAnnotation shown : ShownAnnotation.of(page)) {
                scanner.text.annotation(shown.signature(), () -> scanner.showAnnotation(shown.annotation()));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // One bad page must not cost the others; PDFBox throws unchecked exceptions on malformed objects.
            damaged = true;
        }
        if (scanner.text.isCut() || scanner.operators > MOST_OPERATORS) {
            throw new InputException(FailureReason.TOO_COMPLEX, "page " + number + " holds too much");
        }
        return scanner.text.ink(number, scanner.rulings, scanner.imageCover, damaged);
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
        text.show(rendering, font, code, displacement, getGraphicsState());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean running = COSName.ARTIFACT.equals(tag)
                && properties != null
                && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        text.beginMarked(running);
    }

    @Override
    public void endMarkedContentSequence() {
        text.endMarked();
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
            text.cover();
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
