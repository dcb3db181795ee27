package vn.chitieu.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.layout.RunStyle;

/**
 * Follows the emphasis of a paragraph of Markdown from one delimiter to the next.
 *
 * <p>Emphasis is matched more loosely than CommonMark does it: crawlers write {@code **ỦY BAN **} with the blank inside, which
 * is no emphasis by the book. A star that has no partner is text, where it may be a bullet or a note's mark.
 */
final class MarkdownEmphasis {
    private static final Pattern EMPTY = Pattern.compile("\\*[ \u00A0\\n]{1,20}\\*(?!\\*)");

    private final String text;
    private boolean bold;
    private boolean italic;

    /**
     * What stands where a delimiter may stand.
     *
     * @param length how many characters it takes
     * @param isText whether they are text after all
     */
    record Delimiter(int length, boolean isText) {}

    MarkdownEmphasis(String text) {
        this.text = text;
    }

    /** Returns the look of the text that follows. */
    RunStyle style() {
        return isOpen() ? new RunStyle(bold, italic, false, null, 0) : RunStyle.PLAIN;
    }

    /** Returns whether the text that follows is emphasised. */
    boolean isOpen() {
        return bold || italic;
    }

    void setBold(boolean on) {
        bold = on;
    }

    void setItalic(boolean on) {
        italic = on;
    }

    /** Takes the delimiter that the stars at a place are. */
    Delimiter stars(int at) {
        int length = runLength('*', at);
        if (length == 4) {
            // Bold that ends where bold begins.
            return markup(4);
        }
        if (length > 4) {
            return plain(length);
        }
        return length >= 2 ? twoStars(at, length) : oneStar(at);
    }

    private Delimiter twoStars(int at, int length) {
        boolean note = at == 0 || text.charAt(at - 1) == '(' || text.charAt(at - 1) == '\n';
        if (bold || isClosed(2, at + length)) {
            bold = !bold;
            return markup(2);
        }
        return note ? plain(2) : markup(2);
    }

    private Delimiter oneStar(int at) {
        Matcher empty = EMPTY.matcher(text).region(at, text.length());
        if (!italic && empty.lookingAt()) {
            return markup(empty.end() - at);
        }
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        boolean mark = before == '(' && after == ')';
        boolean product = Character.isDigit(before) && Character.isDigit(after);
        boolean opens = !italic && !Character.isWhitespace(after) && isClosed(1, at + 1);
        if (mark || product || !(italic || opens)) {
            return plain(1);
        }
        italic = !italic;
        return markup(1);
    }

    /** Looks for a closing delimiter of as many stars, or of three, which close both kinds. */
    private boolean isClosed(int stars, int from) {
        for (int i = text.indexOf('*', from); i >= 0; i = text.indexOf('*', i)) {
            int length = runLength('*', i);
            boolean mark = text.charAt(i - 1) == '(' && text.startsWith(")", i + length);
            if (text.charAt(i - 1) != '\\' && !mark && (length == stars || length == 3)) {
                return true;
            }
            i += length;
        }
        return false;
    }

    /** Takes the delimiter that the low lines at a place are: they set words off, and inside one they are text. */
    Delimiter underscores(int at) {
        int length = runLength('_', at);
        int next = at + length;
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = next < text.length() && Character.isLetterOrDigit(text.charAt(next));
        if (length > 2 || before == after) {
            return plain(length);
        }
        boolean open = length == 2 ? bold : italic;
        boolean opens = !open && after && text.indexOf("_".repeat(length), next) > 0;
        if (!opens && !(open && before)) {
            return plain(length);
        }
        if (length == 2) {
            bold = !bold;
        } else {
            italic = !italic;
        }
        return markup(length);
    }

    private int runLength(char c, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - at;
    }

    private static Delimiter markup(int length) {
        return new Delimiter(length, false);
    }

    private static Delimiter plain(int length) {
        return new Delimiter(length, true);
    }
}
