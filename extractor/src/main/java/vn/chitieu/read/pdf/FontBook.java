package vn.chitieu.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RunStyle;

/** What is known of the fonts of one document: names, weights and the characters of their codes. */
final class FontBook {
    private static final GlyphList GLYPHS = loadGlyphs();
    private static final Pattern SUBSET_TAG = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi(?!light)");
    private static final Pattern ITALIC = Pattern.compile("italic|oblique");
    private static final int BOLD_WEIGHT = 600;
    /** Fonts of before Unicode that draw Vietnamese letters at the codes of Western ones. */
    private static final Pattern LEGACY = Pattern.compile("(?i)(?:[A-Z]{6}\\+)?(?:\\.?Vn[a-z3]|VNI[ _-]|VPS[ _-]).*");

    private final Map<PDFont, Face> faces = new IdentityHashMap<>();

    /**
     * Name and weight of a font.
     *
     * @param name name without subset tag, or null
     * @param em height of the em in text space: 1 but for Type 3 fonts
     */
    record Face(@Nullable String name, boolean bold, boolean italic, float em) {

        /** Returns the style of text in this font. */
        RunStyle style(float size, boolean emboldened, boolean slanted) {
            return new RunStyle(bold || emboldened, italic || slanted, false, name, Math.round(size * 10f) / 10f);
        }
    }

    /** Returns name and weight of a font. */
    Face face(PDFont font) {
        return faces.computeIfAbsent(font, FontBook::describe);
    }

    /**
     * Returns the characters that a code stands for: white space for a glyph with no ink, U+FFFD where nothing says what
     * the glyph means.
     */
    String characters(PDFont font, int code) throws IOException {
        String mapped = font.toUnicode(code, GLYPHS);
        if (mapped != null && !mapped.isEmpty()) {
            if (mapped.charAt(0) < ' ' && !isBlank(font, code)) {
                return "\uFFFD";
            }
            return mergesCodes(mapped, code) && isLegacy(font) ? String.valueOf((char) code) : mapped;
        }
        if (font instanceof PDSimpleFont && code >= ' ') {
            // Legacy fonts name no glyphs; their code is the character of the legacy code page.
            return String.valueOf((char) code);
        }
        return isBlank(font, code) ? " " : "\uFFFD";
    }

    /** WinAnsiEncoding names the glyphs of 0xAD and 0xB7 like others that are no letters in any font. */
    private static boolean mergesCodes(String mapped, int code) {
        return (code == 0xAD && mapped.equals("-")) || (code == 0xB7 && mapped.equals("\u2219"));
    }

    private static boolean isLegacy(PDFont font) {
        return font instanceof PDSimpleFont
                && font.getName() != null
                && LEGACY.matcher(font.getName()).matches();
    }

    private static boolean isBlank(PDFont font, int code) throws IOException {
        return font instanceof PDVectorFont outlined
                && outlined.getNormalizedPath(code).getBounds2D().isEmpty();
    }

    private static Face describe(PDFont font) {
        String name = font.getName();
        if (name != null) {
            name = SUBSET_TAG.matcher(name).replaceFirst("");
        }
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = BOLD.matcher(lower).find()
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
        boolean italic = ITALIC.matcher(lower).find()
                || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
        return new Face(name, bold, italic, font instanceof PDType3Font drawn ? em(drawn) : 1f);
    }

    private static float em(PDType3Font font) {
        var box = font.getFontBBox();
        float height = box == null
                ? 0
                : Math.abs(box.getHeight() * font.getFontMatrix().getScaleY());
        return height > 0 ? height : 1f;
    }

    private static GlyphList loadGlyphs() {
        // PDFBox's own text extraction reads the same supplement to Adobe's list.
        String path = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
        try (InputStream supplement = GlyphList.class.getResourceAsStream(path)) {
            return supplement == null
                    ? GlyphList.getAdobeGlyphList()
                    : new GlyphList(GlyphList.getAdobeGlyphList(), supplement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
