package vn.chitieu.orthography;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the encoding of a font from its name. */
public final class LegacyFonts {
    /** What programs add to the name of a font: subset tags, styles, the code page of a second listing. */
    private static final Pattern ADDED = Pattern.compile("^[A-Z]{6}\\+"
            + "|(?:[,-]?\\s?(?i:bold|italic|oblique|regular|normal|mt))+$"
            + "|\\s(?:CE|Cyr|Greek|Tur|Baltic|Hebrew|Arabic|Vietnamese|\\(.{1,20}\\))$");

    private static final Pattern SIGNS = Pattern.compile(
            "(?i)(?:symbol|wingdings|webdings|mt extra|zapf ?dingbats|monotype sorts|marlett|bookshelf symbol).*");

    private LegacyFonts() {}

    /**
     * What a font's name says.
     *
     * @param encoding encoding of its codes
     * @param capitals whether it draws small letters as capitals
     */
    public record Face(LegacyEncoding encoding, boolean capitals) {}

    /**
     * Returns whether a font draws signs instead of letters, so that its text is in no encoding of letters.
     *
     * @param font name of the font, or null
     */
    public static boolean drawsSigns(@Nullable String font) {
        return font != null && SIGNS.matcher(font.strip()).matches();
    }

    /**
     * Returns what a font's name says, or null where it says nothing.
     *
     * @param font name of the font, or null
     */
    public static @Nullable Face of(@Nullable String font) {
        if (font == null || font.length() < 4) {
            return null;
        }
        String name = ADDED.matcher(ADDED.matcher(font.strip()).replaceAll("")).replaceAll("");
        String lower = name.toLowerCase(Locale.ROOT).replace("_", "-");
        if (lower.startsWith(".vn") || name.matches("Vn[A-Z3].*")) {
            return new Face(LegacyEncoding.TCVN3, name.endsWith("H"));
        }
        if (lower.startsWith("vni-") || lower.startsWith("vni ")) {
            return new Face(LegacyEncoding.VNI, false);
        }
        if (lower.startsWith("vps ") || lower.startsWith("vps-")) {
            return new Face(LegacyEncoding.VPS, false);
        }
        if (lower.contains("viscii") || lower.startsWith("vi times") || lower.startsWith("vi arial")) {
            return new Face(LegacyEncoding.VISCII, false);
        }
        return null;
    }
}
