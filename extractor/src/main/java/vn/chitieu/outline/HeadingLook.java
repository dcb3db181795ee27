package vn.chitieu.outline;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Paragraph;

/** Tells from how a paragraph looks whether it can be a heading that has no label. */
final class HeadingLook {
    private static final int LONGEST = 220;
    private static final List<String> NOTES = List.of("đơn vị tính", "đvt", "ghi chú", "kèm theo", "trong đó");

    private HeadingLook() {}

    /**
     * Returns what marks a paragraph as a heading.
     *
     * @param paragraph the paragraph
     * @param text its text
     * @return {@code component}, {@code capitals}, {@code bold}, or {@code h} with the level of its style; null where it is none
     */
    static @Nullable String of(Paragraph paragraph, String text) {
        boolean component = ProgrammeComponents.isHeading(text) && isOpenEnded(text);
        if (!component && !standsOut(paragraph, text) || isNote(text)) {
            return null;
        }
        if (component) {
            return "component";
        }
        int level = paragraph.style().headingLevel();
        return level > 0 ? "h" + level : isShout(text) ? "capitals" : "bold";
    }

    /** Returns whether a paragraph stands out and is no sentence. */
    static boolean standsOut(Paragraph paragraph, String text) {
        return isEmphasised(paragraph, text, 0) && isOpenEnded(text) && !text.endsWith(".") && !text.startsWith("(");
    }

    /** Returns whether a text is short and does not go on as a list does. */
    static boolean isOpenEnded(String text) {
        return text.length() < LONGEST && !text.endsWith(";") && !text.endsWith(",");
    }

    /**
     * Returns whether a paragraph stands out.
     *
     * @param paragraph the paragraph
     * @param rest its text from {@code skip} on
     * @param skip length of its label
     */
    static boolean isEmphasised(Paragraph paragraph, String rest, int skip) {
        boolean bold = paragraph.style().boldLength() >= paragraph.end() - paragraph.start() - 1
                && paragraph.style().boldLength() > skip;
        return bold || paragraph.style().headingLevel() > 0 || isShout(rest);
    }

    /** Returns whether a paragraph below a label that stands alone, such as {@code Phần I}, is its title. */
    static boolean isTitle(Paragraph paragraph, String text) {
        return (paragraph.bold()
                        || paragraph.style().centred()
                        || isShout(text)
                        || paragraph.style().headingLevel() > 0)
                && text.length() < LONGEST;
    }

    private static boolean isNote(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return NOTES.stream().anyMatch(lower::startsWith) || HeadingReader.words(text) < 2;
    }

    /** Returns whether a text is set in capitals. */
    static boolean isShout(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper > 4 && upper > lower * 5;
    }
}
