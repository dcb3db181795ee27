package vn.chitieu.source.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;
import vn.chitieu.source.TextEncoding;

/**
 * What a mail itself says. Where it says it twice, as text and as HTML, the HTML is taken, which keeps tables.
 *
 * @param html whether the text is HTML
 * @param text the text
 */
public record MailBody(boolean html, String text) {
    /** Characters of a body; what is longer is no letter but an attachment gone astray. */
    private static final int MAX_LENGTH = 20_000_000;

    /**
     * Reads the body of a mail.
     *
     * @param file a mail
     * @throws InputException with {@code NO_TEXT} where it says nothing, {@code DAMAGED} where it cannot be read
     */
    public static MailBody of(SourceFile file) throws InputException {
        Collector collector = new Collector();
        try {
            if (file.mediaType().equals(MediaTypes.OUTLOOK)) {
                OutlookParts.body(new ByteArrayInputStream(file.bytes()), collector);
            } else {
                MailParts.read(new ByteArrayInputStream(file.bytes()), collector, null);
            }
        } catch (IOException | RuntimeException e) {
            throw new InputException(FailureReason.DAMAGED, e);
        }
        MailBody body = collector.body();
        if (body == null) {
            throw new InputException(FailureReason.NO_TEXT, "a mail with no text");
        }
        return body;
    }

    /** Gathers the texts of a mail. */
    static final class Collector {
        private final StringBuilder html = new StringBuilder();
        private final StringBuilder plain = new StringBuilder();

        /**
         * Takes a part that is text.
         *
         * @param content its bytes
         * @param charset name of its encoding, or null where the mail does not say
         * @param isHtml whether it is HTML
         */
        void part(InputStream content, @Nullable String charset, boolean isHtml) throws IOException {
            byte[] bytes = content.readNBytes(MAX_LENGTH);
            add(decode(bytes, charset), isHtml);
        }

        /** Takes a text. */
        void add(@Nullable String text, boolean isHtml) {
            StringBuilder all = isHtml ? html : plain;
            if (text != null && !text.isBlank() && all.length() + text.length() <= MAX_LENGTH) {
                all.append(text).append('\n');
            }
        }

        boolean isEmpty() {
            return html.isEmpty() && plain.isEmpty();
        }

        private @Nullable MailBody body() {
            return isEmpty()
                    ? null
                    : new MailBody(!html.isEmpty(), html.isEmpty() ? plain.toString() : html.toString());
        }

        /** Mails of old programs name no encoding, or a wrong one where the text is UTF-8 all the same. */
        private static String decode(byte[] bytes, @Nullable String charset) {
            boolean known = charset != null && isSupported(charset) && !charset.equalsIgnoreCase("us-ascii");
            Charset named = known ? Charset.forName(charset) : null;
            TextEncoding found = TextEncoding.detect(bytes).orElse(new TextEncoding(StandardCharsets.UTF_8, 0));
            return named == null || found.charset().equals(StandardCharsets.UTF_8)
                    ? found.decode(bytes)
                    : new String(bytes, named);
        }

        private static boolean isSupported(String charset) {
            try {
                return Charset.isSupported(charset);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
