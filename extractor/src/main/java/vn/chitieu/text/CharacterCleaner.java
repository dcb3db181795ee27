package vn.chitieu.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cleans the characters of one source line: Unicode NFC, look-alike characters, invisible characters, leftovers of Word
 * and Markdown, white space. Nothing here depends on what the words mean.
 */
final class CharacterCleaner {
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^\\]\\r\\n]{0,80}\\]");
    private static final Pattern MATH = Pattern.compile("\\$([0-9][0-9./,\\\\ %x=~-]{0,40})\\$");
    private static final Pattern HEADING_MARK = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final Pattern EMPHASIS = Pattern.compile("\\*{2,}|_{2,}(?=\\p{L})|(?<=\\p{L})_{2,}");

    /** Look-alike letters and compatibility forms; the characters at equal places of the two strings belong together. */
    private static final String LOOK_ALIKE = "ÐðƉɖаеорсухіАВЕКМНОРСТХУІοΟ０１２３４５６７８９％∕⁄﹣‐‑−";

    private static final String PLAIN = "ĐđĐđaeopcyxiABEKMHOPCTXYIoO0123456789%//----";

    private CharacterCleaner() {}

    /**
     * Cleans a line.
     *
     * @param line a line as read; not changed
     * @return the clean line, trimmed
     */
    static TracedText clean(TracedText line) {
        TracedText text = compose(line);
        mapCharacters(text);
        if (has(text, '[')) {
            removeAll(text, BOOKMARK);
        }
        if (has(text, '#')) {
            removeAll(text, HEADING_MARK);
        }
        if (has(text, '*') || has(text, '_')) {
            removeAll(text, EMPHASIS);
        }
        if (has(text, '$')) {
            unwrapMath(text);
        }
        return collapseSpaces(text);
    }

    private static boolean has(TracedText text, char c) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    private static TracedText compose(TracedText line) {
        boolean marks = false;
        for (int i = 0; i < line.length() && !marks; i++) {
            int type = Character.getType(line.charAt(i));
            marks = type == Character.NON_SPACING_MARK || Character.isSurrogate(line.charAt(i));
        }
        if (!marks) {
            return line;
        }
        TracedText composed = new TracedText(line.length());
        int i = 0;
        while (i < line.length()) {
            int end = i + 1;
            while (end < line.length()
                    && (Character.getType(line.charAt(end)) == Character.NON_SPACING_MARK
                            || Character.isLowSurrogate(line.charAt(end)))) {
                end++;
            }
            if (end == i + 1) {
                composed.addAll(line, i, end);
            } else {
                String cluster = Normalizer.normalize(line.subSequence(i, end), Normalizer.Form.NFC);
                for (int k = 0; k < cluster.length(); k++) {
                    int source = Math.min(i + k, end - 1);
                    composed.add(cluster.charAt(k), line.line(source), line.offset(source), line.isBold(source));
                }
            }
            i = end;
        }
        return composed;
    }

    private static void mapCharacters(TracedText text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            if ((c == '²' || c == '³') && i > 0 && text.charAt(i - 1) == 'm') {
                text.setCharAt(i, c == '²' ? '2' : '3');
                continue;
            }
            int found = LOOK_ALIKE.indexOf(c);
            if (found >= 0) {
                text.setCharAt(i, PLAIN.charAt(found));
            } else if (Character.isSpaceChar(c)) {
                text.setCharAt(i, ' ');
            } else if (c >= 0xFB00 && c <= 0xFB04) {
                text.replace(i, i + 1, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c >= 0xF000 && c <= 0xF0FF) {
                // Symbol and Wingdings bullets come as private-use characters.
                text.setCharAt(i, '-');
            }
        }
    }

    private static void removeAll(TracedText text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text.toString());
        int removed = 0;
        while (matcher.find()) {
            text.replace(matcher.start() - removed, matcher.end() - removed, "");
            removed += matcher.end() - matcher.start();
        }
    }

    private static void unwrapMath(TracedText text) {
        Matcher matcher = MATH.matcher(text.toString());
        int removed = 0;
        while (matcher.find()) {
            int last = matcher.end() - 1 - removed;
            text.replace(last, last + 1, "");
            text.replace(matcher.start() - removed, matcher.start() + 1 - removed, "");
            removed += 2;
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '\\' && text.charAt(i + 1) == '%') {
                text.replace(i, i + 1, "");
            }
        }
    }

    private static TracedText collapseSpaces(TracedText text) {
        TracedText collapsed = new TracedText(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !collapsed.isEmpty()) {
                    collapsed.addFiller(' ', text, i - 1);
                }
                space = false;
                collapsed.addAll(text, i, i + 1);
            }
        }
        return collapsed;
    }

    private static boolean isInvisible(char c) {
        return c < 0x20
                || c == 0x7F
                || c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2064)
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF
                || (c >= 0x80 && c < 0xA0);
    }
}
