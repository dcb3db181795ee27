package vn.chitieu.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.PageFacts;
import vn.chitieu.read.page.PageFrame;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** An open PDF file. Not for use by several threads at once. */
public final class PdfFile implements AutoCloseable {
    /** Pages at most; the longest plans with all their appendices have some 500. */
    private static final int MOST_PAGES = 5_000;

    private final PDDocument document;
    private final int pageCount;
    private final FontBook fonts = new FontBook();

    private PdfFile(PDDocument document, int pageCount) {
        this.document = document;
        this.pageCount = pageCount;
    }

    /**
     * Opens a PDF; one that is cut short is repaired as far as its objects go, one that only forbids printing or copying
     * (empty user password) is opened.
     *
     * @param bytes content of the file
     * @throws InputException {@code ENCRYPTED} where a password is needed, {@code DAMAGED} where no page can be found,
     *     {@code TOO_COMPLEX} where there are too many
     */
    public static PdfFile open(byte[] bytes) throws InputException {
        PDDocument document = null;
        try {
            document = Loader.loadPDF(bytes);
            int pages = document.getNumberOfPages();
            if (pages > 0 && pages <= MOST_PAGES) {
                PdfFile file = new PdfFile(document, pages);
                document = null;
                return file;
            }
            throw pages == 0
                    ? new InputException(FailureReason.DAMAGED, "no pages")
                    : new InputException(FailureReason.TOO_COMPLEX, pages + " pages");
        } catch (InvalidPasswordException e) {
            throw new InputException(FailureReason.ENCRYPTED, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox throws unchecked exceptions on malformed objects.
            throw new InputException(FailureReason.DAMAGED, e);
        } finally {
            closeQuietly(document);
        }
    }

    /** Returns the number of pages, at least 1. */
    public int pageCount() {
        return pageCount;
    }

    /**
     * Scans a page for words and lines.
     *
     * @param number 1-based number of the page
     * @return what stands on it; empty and marked as damaged where the page cannot be read
     * @throws InputException {@code TOO_COMPLEX} where the page exceeds a limit
     */
    public PageInk scan(int number) throws InputException {
        PDPage page;
        try {
            page = document.getPage(number - 1);
        } catch (RuntimeException | StackOverflowError e) {
            return new PageInk(
                    number,
                    new PageFrame(0, 0, 0),
                    java.util.List.of(),
                    java.util.List.of(),
                    java.util.List.of(),
                    PageFacts.unreadable());
        }
        return PageScanner.scan(page, number, fonts);
    }

    /**
     * Returns the width of a page as displayed.
     *
     * @param number 1-based number of the page
     * @return the width in points, more than 0
     * @throws InputException {@code DAMAGED} where the page cannot be found
     */
    public float displayedWidth(int number) throws InputException {
        try {
            PDPage page = document.getPage(number - 1);
            PDRectangle crop = page.getCropBox();
            return Math.max(1f, page.getRotation() % 180 == 0 ? crop.getWidth() : crop.getHeight());
        } catch (RuntimeException | StackOverflowError e) {
            throw new InputException(FailureReason.DAMAGED, e);
        }
    }

    /**
     * Draws a page.
     *
     * @param number 1-based number of the page
     * @param pixelsPerPoint size of the picture
     * @return the page as displayed; where the page is nothing but an image, that image in its own size
     * @throws InputException {@code DAMAGED} where it cannot be drawn
     */
    public BufferedImage draw(int number, float pixelsPerPoint) throws InputException {
        return draw(number, pixelsPerPoint, true);
    }

    /**
     * Draws what is no text on a page: of a scan, what was scanned.
     *
     * @param number 1-based number of the page
     * @param pixelsPerPoint size of the picture
     * @return the page as displayed, without its text and annotations; where no more than an image is left, that image in its own size
     * @throws InputException {@code DAMAGED} where it cannot be drawn
     */
    public BufferedImage drawWithoutText(int number, float pixelsPerPoint) throws InputException {
        return draw(number, pixelsPerPoint, false);
    }

    private BufferedImage draw(int number, float pixelsPerPoint, boolean withText) throws InputException {
        try {
            BufferedImage scan = ScanImage.of(document.getPage(number - 1), withText);
            if (scan != null) {
                return scan;
            }
            PDFRenderer renderer = withText ? new PDFRenderer(document) : new PictureRenderer(document);
            return renderer.renderImage(number - 1, pixelsPerPoint, ImageType.RGB);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new InputException(FailureReason.DAMAGED, e);
        }
    }

    @Override
    public void close() {
        closeQuietly(document);
    }

    private static void closeQuietly(@Nullable PDDocument document) {
        if (document != null) {
            try {
                document.close();
            } catch (IOException e) {
                // The document was held in memory: there is nothing to lose.
            }
        }
    }
}
