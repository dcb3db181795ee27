package vn.chitieu.source;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a text is by its markup, and by its name where the markup leaves a choice. */
final class TextTypes {
    private static final int SNIFFED = 1 << 16;
    private static final int FEWEST_MARKUP = 3;

    private static final Set<String> MARKDOWN_EXTENSIONS = Set.of("md", "markdown", "mkd", "mdown");

    /** Text that is no prose. */
    private static final Map<String, String> OTHER_TEXT = Map.of(
            "csv", "text/csv",
            "tsv", "text/tab-separated-values",
            "json", "application/json",
            "js", "text/javascript",
            "css", "text/css",
            "sql", "application/sql",
            "yaml", "application/yaml",
            "yml", "application/yaml");

    private static final Pattern HTML_START = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|meta|title)\\b");
    private static final Pattern HTML_FRAGMENT =
            Pattern.compile("(?i)<(?:p|div|table|center|h[1-6]|span|b|ul|ol)[\\s>]");
    private static final Pattern MARKDOWN_MARKUP = Pattern.compile(
            "(?m)^(?:\\*\\*[^*\\n]{1,300}\\*\\*[ \\t]*|#{1,6} \\S.*|\\|[ :|-]{0,200}-{3}[ :|-]{0,200})$");

    private static final Pattern FLAT_OPEN_DOCUMENT = Pattern.compile(
            "<(?:\\w{1,20}:)?document\\s[^>]{0,20000}?mimetype=[\"'](application/vnd\\.oasis\\.opendocument\\.[a-z-]{1,40})[\"']");

    private static final Pattern MAIL_FIELD = Pattern.compile("(?:From |[A-Za-z][A-Za-z0-9-]{1,60}:)");

    private TextTypes() {}

    /**
     * Returns the media type of a text.
     *
     * @param text its beginning
     * @param extension extension of its name in small letters, or empty
     */
    static String type(String text, String extension) {
        String start = text.length() > SNIFFED ? text.substring(0, SNIFFED) : text;
        String markup = withoutProlog(start);
        boolean fragment = HTML_FRAGMENT.matcher(markup).lookingAt() && !MARKDOWN_EXTENSIONS.contains(extension);
        if (HTML_START.matcher(markup).lookingAt() || extension.startsWith("htm") || fragment) {
            return MediaTypes.HTML;
        }
        boolean mail = extension.equals("eml")
                ? MAIL_FIELD.matcher(start).lookingAt()
                : start.startsWith("MIME-Version:") || start.startsWith("From:") || start.startsWith("Received:");
        if (mail) {
            return MediaTypes.MAIL;
        }
        Matcher flat = FLAT_OPEN_DOCUMENT.matcher(markup);
        if (flat.lookingAt()) {
            return flat.group(1) + MediaTypes.FLAT;
        }
        if (start.stripLeading().startsWith("<?xml")) {
            return "application/xml";
        }
        if (MARKDOWN_EXTENSIONS.contains(extension)) {
            return MediaTypes.MARKDOWN;
        }
        String other = OTHER_TEXT.get(extension);
        if (other != null) {
            return other;
        }
        long markedUp =
                MARKDOWN_MARKUP.matcher(start).results().limit(FEWEST_MARKUP).count();
        return markedUp >= FEWEST_MARKUP ? MediaTypes.MARKDOWN : MediaTypes.TEXT;
    }

    /** Skips the declaration and the comments that may stand before the first element. */
    private static String withoutProlog(String text) {
        int at = 0;
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            String end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?xml", at) ? "?>" : null;
            int found = end == null ? -1 : text.indexOf(end, at);
            if (end == null || found < 0) {
                return text.substring(at);
            }
            at = found + end.length();
        }
    }
}
