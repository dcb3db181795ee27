package vn.chitieu.read.pdf;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a page is one image and nothing else, as scanners make them. The image itself is sharper than the page
 * drawn from it, and four times as fast to get.
 */
final class ScanImage extends PDFGraphicsStreamEngine {
    /** How far the edges of the image may lie from those of the page, as a share of its size. */
    private static final float EDGE = 0.01f;
    /** More pixels than a sheet of A3 at 600 dpi has; such an image is drawn in the size that is needed. */
    private static final long MOST_PIXELS = 80_000_000;

    private final PDRectangle crop;
    private @Nullable PDImage image;
    private final boolean withText;
    private boolean other;

    private ScanImage(PDPage page, boolean withText) {
        super(page);
        this.withText = withText;
        this.crop = page.getCropBox();
    }

    /**
     * Returns the image that the page is, upright, or null where there is more or less to it.
     *
     * @param page the page
     * @param withText whether text and annotations belong to what the page is
     */
    static @Nullable BufferedImage of(PDPage page, boolean withText) throws IOException {
        if (page.getRotation() != 0 || (withText && !page.getAnnotations().isEmpty())) {
            return null;
        }
        ScanImage scan = new ScanImage(page, withText);
        scan.processPage(page);
        if (!scan.other
                && scan.image instanceof PDImageXObject object
                && !object.isStencil()
                && object.getMask() == null
                && object.getSoftMask() == null
                && (long) object.getWidth() * object.getHeight() <= MOST_PIXELS) {
            return decoded(object);
        }
        return null;
    }

    /** PDFBox copies a picture four times on the way to a colour space that those of scanners are in already. */
    private static BufferedImage decoded(PDImageXObject object) throws IOException {
        boolean jpeg = object.getStream().getFilters().equals(List.of(COSName.DCT_DECODE))
                && object.getDecode() == null
                && object.getBitsPerComponent() == 8
                && isColour(object.getColorSpace());
        if (jpeg) {
            try (InputStream stream = object.createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
                BufferedImage image = ImageIO.read(stream);
                if (image != null && image.getWidth() == object.getWidth() && image.getHeight() == object.getHeight()) {
                    return image;
                }
            } catch (IOException | RuntimeException e) {
                // The decoder of Java takes fewer kinds of JPEG than PDFBox does.
                return object.getImage();
            }
        }
        return object.getImage();
    }

    private static boolean isColour(PDColorSpace space) {
        return space instanceof PDDeviceRGB || (space instanceof PDICCBased && space.getNumberOfComponents() == 3);
    }

    @Override
    public void drawImage(PDImage drawn) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        boolean upright = place.getShearX() == 0
                && place.getShearY() == 0
                && Math.abs(place.getTranslateX() - crop.getLowerLeftX()) <= EDGE * crop.getWidth()
                && Math.abs(place.getTranslateY() - crop.getLowerLeftY()) <= EDGE * crop.getHeight()
                && Math.abs(place.getScaleX() - crop.getWidth()) <= EDGE * crop.getWidth()
                && Math.abs(place.getScaleY() - crop.getHeight()) <= EDGE * crop.getHeight();
        other |= image != null || !upright;
        image = drawn;
    }

    @Override
    public void showTextString(byte[] string) {
        other |= withText;
    }

    @Override
    public void showTextStrings(org.apache.pdfbox.cos.COSArray array) {
        other |= withText;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        // A path counts when it is painted.
    }

    @Override
    public void clip(int windingRule) {
        // Scanners clip to the page.
    }

    @Override
    public void moveTo(float x, float y) {
        // A path counts when it is painted.
    }

    @Override
    public void lineTo(float x, float y) {
        // A path counts when it is painted.
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // A path counts when it is painted.
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {
        // A path counts when it is painted.
    }

    @Override
    public void endPath() {
        // A path counts when it is painted.
    }

    @Override
    public void strokePath() {
        other = true;
    }

    @Override
    public void fillPath(int windingRule) {
        other = true;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        other = true;
    }

    @Override
    public void shadingFill(COSName name) {
        other = true;
    }
}
