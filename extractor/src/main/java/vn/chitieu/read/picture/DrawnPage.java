package vn.chitieu.read.picture;

import java.awt.image.BufferedImage;
import java.util.Set;
import vn.chitieu.read.pdf.PdfFile;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;

/**
 * A page as a picture, and how the rectangles of evidence lie on it.
 *
 * @param image the page as displayed
 * @param pixelsPerPoint how many of its pixels a point of a rectangle is: for a PDF those of the page, for a picture 1
 */
public record DrawnPage(BufferedImage image, double pixelsPerPoint) {
    /** 150 pixels per inch: small print can be read, and an A4 page is some 200 kB. */
    private static final float PIXELS_PER_POINT = 150 / 72f;

    private static final String PDF = "application/pdf";
    private static final Set<String> PICTURES = new ImageReader().mediaTypes();

    /**
     * Tells whether a file has pages that can be drawn.
     *
     * @param mediaType its media type
     */
    public static boolean isDrawable(String mediaType) {
        return mediaType.equals(PDF) || PICTURES.contains(mediaType);
    }

    /**
     * Draws a page.
     *
     * @param file a PDF or a file of pictures
     * @param number 1-based number of the page
     * @return the page; a scan in the size that it was scanned in
     * @throws InputException where the file cannot be opened or the page cannot be drawn, {@code NOT_FOUND} where there is no such
     *     page
     */
    public static DrawnPage of(SourceFile file, int number) throws InputException {
        if (file.mediaType().equals(PDF)) {
            try (PdfFile pdf = PdfFile.open(file.bytes())) {
                requirePage(number, pdf.pageCount());
                BufferedImage image = pdf.draw(number, PIXELS_PER_POINT);
                return new DrawnPage(image, image.getWidth() / (double) pdf.displayedWidth(number));
            }
        }
        try (PictureFile pictures = PictureFile.open(file)) {
            requirePage(number, pictures.pageCount());
            return new DrawnPage(pictures.page(number), 1);
        }
    }

    private static void requirePage(int number, int count) throws InputException {
        if (number < 1 || number > count) {
            throw new InputException(FailureReason.NOT_FOUND, "page " + number + " of " + count);
        }
    }
}
