package vn.chitieu.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a file is: by its content first, by its name only where the content leaves a choice.
 *
 * <p>The formats that plans come in are told by their signatures here; Tika's list of a thousand types is loaded only
 * when a file is none of these, for it takes longer to load than a plan takes to read.
 */
final class MediaTypeDetector {
    private static final int SNIFFED = 1 << 16;
    private static final int RTF_START = 256;

    private static final Set<String> MARKDOWN_EXTENSIONS = Set.of("md", "markdown", "mkd", "mdown");

    /** Extensions of binary formats: text under such a name is not what the name promises. */
    private static final Map<String, String> BINARY_EXTENSIONS = Map.of(
            "pdf", MediaTypes.PDF,
            "docx", MediaTypes.DOCX,
            "xlsx", MediaTypes.XLSX,
            "pptx", MediaTypes.PPTX,
            "odt", MediaTypes.ODT,
            "ods", MediaTypes.ODS,
            "zip", MediaTypes.ZIP);

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

    private static final Set<String> DOCUMENT_EXTENSIONS = Set.of(
            "pdf", "doc", "docx", "docm", "dot", "dotx", "rtf", "odt", "txt", "md", "htm", "html", "xls", "xlsx",
            "xlsm", "ods", "ppt", "pptx", "csv");

    private static final Pattern HTML_START = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|meta|title)\\b");
    private static final Pattern HTML_FRAGMENT =
            Pattern.compile("(?i)<(?:p|div|table|center|h[1-6]|span|b|ul|ol)[\\s>]");
    private static final Pattern MARKDOWN_MARKUP = Pattern.compile(
            "(?m)^(?:\\*\\*[^*\\n]{1,300}\\*\\*[ \\t]*|#{1,6} \\S.*|\\|[ :|-]{0,200}-{3}[ :|-]{0,200})$");

    private static final Pattern FLAT_OPEN_DOCUMENT = Pattern.compile(
            "<(?:\\w{1,20}:)?document\\s[^>]{0,20000}?mimetype=[\"'](application/vnd\\.oasis\\.opendocument\\.[a-z-]{1,40})[\"']");

    private static final Pattern MAIL_FIELD = Pattern.compile("(?:From |[A-Za-z][A-Za-z0-9-]{1,60}:)");

    private MediaTypeDetector() {}

    /**
     * Returns the media type.
     *
     * @param bytes content, not empty
     * @param path path or name of the file
     * @throws InputException where the content does not fit the name, is damaged or encrypted
     */
    static String detect(byte[] bytes, String path) throws InputException {
        String extension = extension(path);
        String type = bySignature(bytes);
        if (type == null) {
            Optional<TextEncoding> encoding = TextEncoding.detect(bytes);
            type = encoding.isPresent() ? ofCharacters(encoding.get(), bytes, extension) : byTika(bytes);
        }
        checkAgainstName(type, extension, bytes);
        return type;
    }

    private static @Nullable String bySignature(byte[] bytes) throws InputException {
        if (hasPdfHeader(bytes)) {
            return MediaTypes.PDF;
        }
        if (startsWith(bytes, "{\\rtf")) {
            if (hasControls(bytes, RTF_START)) {
                throw new InputException(FailureReason.DAMAGED, "bytes that no RTF file begins with");
            }
            return MediaTypes.RTF;
        }
        if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) {
            return ContainerTypes.zip(bytes);
        }
        // A blank page in a TIFF that is not packed is even enough to be taken for text.
        if (startsWith(bytes, "II*\0") || startsWith(bytes, "MM\0*")) {
            return MediaTypes.TIFF;
        }
        return startsWith(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")
                ? ContainerTypes.ole2(bytes)
                : null;
    }

    /** RTF is seven-bit text but for pictures, none of which stands at the very beginning. */
    private static boolean hasControls(byte[] bytes, int length) {
        for (int i = 0; i < Math.min(bytes.length, length); i++) {
            if (bytes[i] >= 0 && bytes[i] < 0x20 && (bytes[i] < 0x09 || bytes[i] > 0x0D)) {
                return true;
            }
        }
        return false;
    }

    private static String ofCharacters(TextEncoding encoding, byte[] bytes, String extension) {
        boolean singleByte = !encoding.label().equals("unicode");
        String text = encoding.decode(head(bytes));
        if (!TextLikeness.isWriting(text, singleByte)) {
            String known = byTika(bytes);
            return Tika.isText(known) ? MediaTypes.UNKNOWN : known;
        }
        if (singleByte) {
            // Any bytes fit these encodings: a signature says more.
            String known = byTika(bytes);
            if (!known.equals(MediaTypes.UNKNOWN) && !Tika.isText(known)) {
                return known;
            }
        }
        return textType(text, extension);
    }

    private static String textType(String text, String extension) {
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
        return MARKDOWN_MARKUP.matcher(start).results().limit(3).count() >= 3 ? MediaTypes.MARKDOWN : MediaTypes.TEXT;
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

    private static String byTika(byte[] bytes) {
        // Without the name, by which Tika would take any bytes for what they are called.
        try (InputStream head = new ByteArrayInputStream(head(bytes))) {
            return Tika.TYPES.detect(head, new Metadata()).toString();
        } catch (IOException e) {
            return MediaTypes.UNKNOWN;
        }
    }

    private static void checkAgainstName(String type, String extension, byte[] bytes) throws InputException {
        boolean text = type.equals(MediaTypes.TEXT) || type.equals(MediaTypes.MARKDOWN);
        if (text && BINARY_EXTENSIONS.containsKey(extension)) {
            throw new InputException(FailureReason.WRONG_CONTENT, "plain text named ." + extension);
        }
        if (!DOCUMENT_EXTENSIONS.contains(extension)) {
            return;
        }
        if (type.equals(MediaTypes.UNKNOWN)) {
            throw new InputException(
                    isZeros(bytes) ? FailureReason.DAMAGED : FailureReason.WRONG_CONTENT,
                    "unknown bytes named ." + extension);
        }
        String family = type.substring(0, type.indexOf('/') < 0 ? type.length() : type.indexOf('/'));
        if (Set.of("image", "audio", "video", "font").contains(family) || type.contains("executable")) {
            throw new InputException(FailureReason.WRONG_CONTENT, type + " named ." + extension);
        }
    }

    private static boolean isZeros(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /** Readers of PDF accept up to a kilobyte before the header (ISO 32000-1, annex H). */
    private static boolean hasPdfHeader(byte[] bytes) {
        for (int i = 0; i + 5 <= bytes.length && i < 1024; i++) {
            if (bytes[i] == '%'
                    && bytes[i + 1] == 'P'
                    && bytes[i + 2] == 'D'
                    && bytes[i + 3] == 'F'
                    && bytes[i + 4] == '-') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] head(byte[] bytes) {
        int length = Math.min(bytes.length, 2 * SNIFFED);
        return bytes.length == length ? bytes : Arrays.copyOf(bytes, length);
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Holds Tika's list, which is loaded on first use. */
    private static final class Tika {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

        static boolean isText(String type) {
            MediaType parsed = MediaType.parse(type);
            return parsed != null
                    && (parsed.getType().equals("text")
                            || TYPES.getMediaTypeRegistry().isSpecializationOf(parsed, MediaType.TEXT_PLAIN));
        }
    }
}
