package vn.chitieu.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what a file is: by its content first, by its name only where the content leaves a choice.
 *
 * <p>The formats that plans come in are told by their signatures ({@link FileSignatures}); Tika's list of types is loaded only
 * when a file is none of these, for it takes longer to load than a plan takes to read.
 */
final class MediaTypeDetector {
    /** How many bytes at the beginning of a file tell what it is. */
    private static final int SNIFFED = 1 << 17;

    /** Extensions of binary formats: text under such a name is not what the name promises. */
    private static final Map<String, String> BINARY_EXTENSIONS = Map.of(
            "pdf", MediaTypes.PDF,
            "docx", MediaTypes.DOCX,
            "xlsx", MediaTypes.XLSX,
            "pptx", MediaTypes.PPTX,
            "odt", MediaTypes.ODT,
            "ods", MediaTypes.ODS,
            "zip", MediaTypes.ZIP);

    private static final Set<String> DOCUMENT_EXTENSIONS = Set.of(
            "pdf", "doc", "docx", "docm", "dot", "dotx", "rtf", "odt", "txt", "md", "htm", "html", "xls", "xlsx",
            "xlsm", "ods", "ppt", "pptx", "csv");

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
        String type = FileSignatures.type(bytes);
        if (type == null) {
            Optional<TextEncoding> encoding = TextEncoding.detect(bytes);
            type = encoding.isPresent() ? ofCharacters(encoding.get(), bytes, extension) : TikaTypes.type(head(bytes));
        }
        checkAgainstName(type, extension, bytes);
        return type;
    }

    private static String ofCharacters(TextEncoding encoding, byte[] bytes, String extension) {
        boolean singleByte = !encoding.label().equals("unicode");
        byte[] head = head(bytes);
        String text = encoding.decode(head);
        if (!TextLikeness.isWriting(text, singleByte)) {
            String known = TikaTypes.type(head);
            return TikaTypes.isText(known) ? MediaTypes.UNKNOWN : known;
        }
        if (singleByte) {
            // Any bytes fit these encodings: a signature says more.
            String known = TikaTypes.type(head);
            if (!known.equals(MediaTypes.UNKNOWN) && !TikaTypes.isText(known)) {
                return known;
            }
        }
        return TextTypes.type(text, extension);
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

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] head(byte[] bytes) {
        int length = Math.min(bytes.length, SNIFFED);
        return bytes.length == length ? bytes : Arrays.copyOf(bytes, length);
    }
}
