package vn.chitieu.read.markdown;

import java.util.regex.Pattern;

/**
 * Finds the lines again of a letterhead or signature block that a converter wrote as one line, which is all that a cell
 * of a Markdown table can hold.
 */
final class FlattenedForm {
    private static final Pattern BETWEEN_BOLD = Pattern.compile("(?<=\\S)\\*\\*\\s+\\*\\*(?=\\S)");
    private static final Pattern ITEM = Pattern.compile("(?<=[;:.,*/])\\s+\\\\?([-+])\\s+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("\\s*(?:\\\\?[-_]){4,}\\s*");
    private static final Pattern FIXED = Pattern.compile(
            "\\s+(?=(?:KT|TL|TUQ)\\.\\s?\\p{Lu})|(?<=CHỦ TỊCH)\\s+(?=PHÓ CHỦ TỊCH)|(?<=GIÁM ĐỐC)\\s+(?=PHÓ GIÁM ĐỐC)"
                    + "|\\s+(?=\\**Độc lập\\s)|\\s+(?=\\**Số:)");

    private FlattenedForm() {}

    /**
     * Returns a cell with its lines apart.
     *
     * @param cell Markdown of one cell
     */
    static String lines(String cell) {
        String lines = RULE.matcher(cell).replaceAll("\n");
        lines = BETWEEN_BOLD.matcher(lines).replaceAll("**\n**");
        lines = ITEM.matcher(lines).replaceAll("\n$1 ");
        return FIXED.matcher(lines).replaceAll("\n");
    }
}
