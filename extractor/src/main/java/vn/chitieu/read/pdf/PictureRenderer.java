package vn.chitieu.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws pages without their text: what is left of a scan is what was scanned. */
final class PictureRenderer extends PDFRenderer {
    PictureRenderer(PDDocument document) {
        super(document);
        setAnnotationsFilter(annotation -> false);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
                // Text is what is left out.
            }
        };
    }
}
