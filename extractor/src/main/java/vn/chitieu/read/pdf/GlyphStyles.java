package vn.chitieu.read.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RunStyle;

/** The looks of glyphs in the order in which they are drawn; neighbours that look alike share one. */
final class GlyphStyles {
    private final FontBook fonts;
    private @Nullable PDFont styledFont;
    private float styledSize;
    private int styledMode;
    private RunStyle style = RunStyle.PLAIN;

    GlyphStyles(FontBook fonts) {
        this.fonts = fonts;
    }

    /**
     * Returns the look of the next glyph.
     *
     * @param size size of the font on the page, in points
     * @param mode whether the glyph is filled, stroked or both, which makes it bold
     * @param rendering the matrix it is drawn with
     * @param turn the direction in which it reads
     */
    RunStyle style(PDFont font, float size, RenderingMode mode, Matrix rendering, int turn) {
        boolean stroked = mode.isStroke() && mode.isFill();
        // Fonts with no italic of their own are slanted by the matrix.
        boolean slanted = turn % 2 == 0
                && Math.abs(rendering.getShearY()) < 0.01f * size
                && rendering.getShearX() > 0.15f * Math.abs(rendering.getScaleY());
        int key = (stroked ? 1 : 0) + (slanted ? 2 : 0);
        if (font != styledFont || Math.abs(size - styledSize) > 0.01f || key != styledMode) {
            styledFont = font;
            styledSize = size;
            styledMode = key;
            FontBook.Face face = fonts.face(font);
            style = face.style(size * face.em(), stroked, slanted);
        }
        return style;
    }
}
