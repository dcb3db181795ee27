package vn.chitieu.read.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;

/**
 * Draws PDFs for tests on A4 pages. Places are points from the top left corner; text stands on its baseline. The font is
 * the Liberation Sans that PDFBox itself brings, so that every machine draws the same.
 */
public final class PdfSketch {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page;
    private PDPageContentStream content;

    public PdfSketch() {
        try (InputStream file =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, Objects.requireNonNull(file), true);
            page();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins another page. */
    PdfSketch page() throws IOException {
        if (content != null) {
            content.close();
        }
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        return this;
    }

    /** Turns the page as displayed. */
    PdfSketch rotated(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    public PdfSketch text(float x, float baseline, float size, String text) throws IOException {
        return text(Matrix.getTranslateInstance(x, HEIGHT - baseline), size, text);
    }

    /** Draws text that reads upwards. */
    PdfSketch textUp(float x, float y, float size, String text) throws IOException {
        return text(Matrix.getRotateInstance(Math.PI / 2, x, HEIGHT - y), size, text);
    }

    private PdfSketch text(Matrix matrix, float size, String text) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setTextMatrix(matrix);
        content.showText(text);
        content.endText();
        return this;
    }

    /** Draws lines of body text, each stretched from x to the right margin of a page with margins of 85 and 57 points. */
    PdfSketch justified(float x, float baseline, float size, String... lines) throws IOException {
        float right = WIDTH - 57;
        for (int i = 0; i < lines.length; i++) {
            String[] words = lines[i].split(" ");
            float width = 0;
            for (String word : words) {
                width += width(word, size);
            }
            float gap = (right - x - width) / (words.length - 1);
            float at = x;
            for (String word : words) {
                text(at, baseline + i * 1.3f * size, size, word);
                at += width(word, size) + gap;
            }
        }
        return this;
    }

    PdfSketch centred(float middle, float baseline, float size, String text) throws IOException {
        return text(middle - width(text, size) / 2, baseline, size, text);
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** Draws a stroked line. */
    PdfSketch line(float x0, float y0, float x1, float y1) throws IOException {
        content.moveTo(x0, HEIGHT - y0);
        content.lineTo(x1, HEIGHT - y1);
        content.stroke();
        return this;
    }

    /** Draws a line as a filled rectangle half a point thick. */
    PdfSketch bar(float x0, float y0, float x1, float y1) throws IOException {
        content.addRect(x0, HEIGHT - y1, Math.max(0.5f, x1 - x0), Math.max(0.5f, y1 - y0));
        content.fill();
        return this;
    }

    /** Draws a full grid of lines. */
    PdfSketch grid(float[] xs, float[] ys) throws IOException {
        for (float x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (float y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    /** Draws text into the appearance of a signature field, as signing programs do. */
    PdfSketch signature(float x, float baseline, float size, String... lines) throws IOException {
        PDAppearanceStream appearance = new PDAppearanceStream(document);
        float height = lines.length * 1.3f * size;
        appearance.setBBox(new PDRectangle(200, height));
        appearance.setResources(new org.apache.pdfbox.pdmodel.PDResources());
        try (PDPageContentStream stream = new PDPageContentStream(document, appearance)) {
            for (int i = 0; i < lines.length; i++) {
                stream.beginText();
                stream.setFont(font, size);
                stream.newLineAtOffset(0, height - 1.3f * size * i - size);
                stream.showText(lines[i]);
                stream.endText();
            }
        }
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.FT, COSName.SIG);
        dictionary.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
        PDAnnotationWidget widget = new PDAnnotationWidget(dictionary);
        widget.setRectangle(new PDRectangle(x, HEIGHT - baseline + size - height, 200, height));
        PDAppearanceDictionary appearances = new PDAppearanceDictionary();
        appearances.setNormalAppearance(appearance);
        widget.setAppearance(appearances);
        page.getAnnotations().add(widget);
        return this;
    }

    /** Shows text with the operands of the content stream as written, for what the other methods cannot draw. */
    PdfSketch raw(String operators) throws IOException {
        content.appendRawCommands(operators + "\n");
        return this;
    }

    /** Draws a picture over the whole page. */
    PdfSketch picture(BufferedImage image) throws IOException {
        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, WIDTH, HEIGHT);
        return this;
    }

    /** Draws text that cannot be seen, as scanners' software lays it over a picture. */
    PdfSketch hidden(float x, float baseline, float size, String text) throws IOException {
        return raw("3 Tr").text(x, baseline, size, text).raw("0 Tr");
    }

    PdfSketch encrypted(String userPassword) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
        return this;
    }

    public byte[] bytes() throws IOException {
        content.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    RawDocument read() throws IOException, InputException {
        return read(bytes());
    }

    static RawDocument read(byte[] bytes) throws InputException {
        return new PdfReader().read(new SourceFile("sketch.pdf", "", "application/pdf", bytes));
    }
}
