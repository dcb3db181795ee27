package vn.chitieu.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tika's list of a thousand types, which is loaded on first use of this class. */
final class TikaTypes {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private TikaTypes() {}

    /** Returns the media type that Tika takes the beginning of a file for. */
    static String type(byte[] head) {
        // Without the name, by which Tika would take any bytes for what they are called.
        try (InputStream bytes = new ByteArrayInputStream(head)) {
            return TYPES.detect(bytes, new Metadata()).toString();
        } catch (IOException e) {
            return MediaTypes.UNKNOWN;
        }
    }

    /** Returns whether a type is text or made of text. */
    static boolean isText(String type) {
        MediaType parsed = MediaType.parse(type);
        return parsed != null
                && (parsed.getType().equals("text")
                        || TYPES.getMediaTypeRegistry().isSpecializationOf(parsed, MediaType.TEXT_PLAIN));
    }
}
