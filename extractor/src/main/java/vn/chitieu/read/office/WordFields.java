package vn.chitieu.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Follows the fields of a Word document: their codes are never shown, page numbers are not text of the document, and all
 * other results are. A table of contents, which repeats headings, spans paragraphs.
 */
public final class WordFields {
    private static final Set<String> NOT_TEXT = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "SECTION");

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;
    }

    /**
     * Follows a field's mark.
     *
     * @param type {@code begin}, {@code separate} or {@code end}
     */
    public void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().result = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    /**
     * Takes a piece of a field's code.
     *
     * @param text the piece
     */
    public void code(String text) {
        Field field = open.peek();
        if (field != null && field.code.length() < 1000) {
            field.code.append(text);
        }
    }

    /** Returns whether text at this place is not shown or not the document's. */
    public boolean isDropped() {
        return open.stream().anyMatch(field -> !field.result || isNotText(field.code.toString()));
    }

    /** Returns whether this place is inside a table of contents. */
    public boolean isContents() {
        return open.stream().anyMatch(field -> name(field.code.toString()).equals("TOC"));
    }

    /**
     * Tells whether a field's result is not text of the document.
     *
     * @param code code of the field
     */
    public static boolean isNotText(String code) {
        return NOT_TEXT.contains(name(code));
    }

    /** Ends what cannot run on into the next paragraph, so that a field that is never closed swallows no more than one. */
    public void endParagraph() {
        open.removeIf(field -> !field.result || isNotText(field.code.toString()));
    }

    private static String name(String code) {
        String stripped = code.strip();
        int end = 0;
        while (end < stripped.length() && Character.isLetter(stripped.charAt(end))) {
            end++;
        }
        return stripped.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
