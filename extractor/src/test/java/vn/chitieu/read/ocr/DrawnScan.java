package vn.chitieu.read.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF and makes them a scan: grey pictures with no text. The same PDF gives the same scan. */
public final class DrawnScan {
    /** What scanners of offices use. */
    private static final float JPEG_QUALITY = 0.8f;

    private static final double SKEW_DEGREES = 1;
    private static final double NOISE = 7;
    private static final long SEED = 1;

    private DrawnScan() {}

    /**
     * Makes a scan.
     *
     * @param pdf a PDF with a text layer
     * @param dotsPerInch resolution of the scanner
     * @param worn whether the pages lie askew by a degree, on grey paper, under noise
     * @return an image-only PDF
     * @throws IOException if the PDF cannot be drawn
     */
    public static byte[] of(byte[] pdf, int dotsPerInch, boolean worn) throws IOException {
        Random random = new Random(SEED);
        try (PDDocument document = Loader.loadPDF(pdf);
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage image = renderer.renderImageWithDPI(i, dotsPerInch, ImageType.GRAY);
                addPage(scan, worn ? wear(image, random) : image, dotsPerInch);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scan.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage wear(BufferedImage page, Random random) {
        BufferedImage worn = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = worn.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, worn.getWidth(), worn.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(SKEW_DEGREES), worn.getWidth() / 2.0, worn.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        WritableRaster shades = worn.getRaster();
        for (int y = 0; y < worn.getHeight(); y++) {
            for (int x = 0; x < worn.getWidth(); x++) {
                double shade = shades.getSample(x, y, 0) * 0.86 + 24 + random.nextGaussian() * NOISE;
                shades.setSample(x, y, 0, (int) Math.max(0, Math.min(255, shade)));
            }
        }
        return worn;
    }

    private static void addPage(PDDocument scan, BufferedImage image, int dotsPerInch) throws IOException {
        float scale = 72f / dotsPerInch;
        PDPage page = new PDPage(new PDRectangle(image.getWidth() * scale, image.getHeight() * scale));
        scan.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.drawImage(
                    JPEGFactory.createFromImage(scan, image, JPEG_QUALITY, dotsPerInch),
                    0,
                    0,
                    image.getWidth() * scale,
                    image.getHeight() * scale);
        }
    }
}
