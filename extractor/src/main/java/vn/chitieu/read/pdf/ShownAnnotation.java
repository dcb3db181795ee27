package vn.chitieu.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * An annotation that readers of a page see, with text that was put on it: a stamp, a signature, a field of a form, a note.
 *
 * @param annotation the annotation
 * @param signature whether it shows a signature
 */
record ShownAnnotation(PDAnnotation annotation, boolean signature) {
    /** How far up a field is looked for that tells the type of those in it. */
    private static final int MOST_PARENTS = 8;

    /** Returns the annotations of a page, in the order in which they are drawn. */
    static List<ShownAnnotation> of(PDPage page) throws IOException {
        List<ShownAnnotation> shown = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            String type = annotation.getSubtype();
            boolean signature = "Stamp".equals(type) || isSignature(annotation);
            boolean text = signature || "Widget".equals(type) || "FreeText".equals(type);
            if (text && !annotation.isHidden() && !annotation.isNoView()) {
                shown.add(new ShownAnnotation(annotation, signature));
            }
        }
        return shown;
    }

    private static boolean isSignature(PDAnnotation annotation) {
        COSDictionary field = annotation.getCOSObject();
        for (int depth = 0; field != null && depth < MOST_PARENTS; depth++) {
            COSName type = field.getCOSName(COSName.FT);
            if (type != null) {
                return COSName.SIG.equals(type);
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return false;
    }
}
