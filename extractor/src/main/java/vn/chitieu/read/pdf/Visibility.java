package vn.chitieu.read.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDSpecialColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** What the graphics state of a page lets one see of what is drawn. */
final class Visibility {
    private static final float WHITE = 0.999f;

    private Visibility() {}

    /** Returns whether text leaves no ink, as that which recognition puts over a picture. */
    static boolean isHidden(RenderingMode mode, PDGraphicsState state) {
        return mode == RenderingMode.NEITHER
                || mode == RenderingMode.NEITHER_CLIP
                || state.getNonStrokeAlphaConstant() == 0;
    }

    /** Returns whether an image hides what was drawn before it in its place. */
    static boolean isOpaque(PDImage image, PDGraphicsState state) {
        return image instanceof PDImageXObject object
                && !object.isStencil()
                && !object.getCOSObject().containsKey(COSName.MASK)
                && !object.getCOSObject().containsKey(COSName.SMASK)
                && state.getNonStrokeAlphaConstant() == 1
                && state.getBlendMode() == BlendMode.NORMAL;
    }

    /** Returns whether a color is that of paper: white lines hide the borders of tables that have none. */
    static boolean isWhite(PDColor color) {
        float[] components = color.getComponents();
        boolean additive = (components.length == 1 || components.length == 3)
                && !(color.getColorSpace() instanceof PDSpecialColorSpace);
        if (!additive) {
            return false;
        }
        for (float component : components) {
            if (component < WHITE) {
                return false;
            }
        }
        return true;
    }
}
