package vn.chitieu.source.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import vn.chitieu.source.InputException;

/** Reads mails (RFC 5322 and MIME) part by part: texts with no name are what the mail says, all else is attached. */
final class MailParts {
    private static final int MAX_LINE = 10_000_000;
    private static final int MAX_HEADERS = 10_000;

    private MailParts() {}

    /**
     * Gives the attachments of a mail.
     *
     * @return whether the mail says something itself
     */
    static boolean read(Path file, EntrySink attachments) throws IOException, InputException {
        MailBody.Collector body = new MailBody.Collector();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            read(stream, body, attachments);
        }
        return !body.isEmpty();
    }

    /**
     * Reads a mail.
     *
     * @param stream its bytes
     * @param body takes what it says
     * @param attachments takes the rest, or null where it is not wanted
     */
    static void read(InputStream stream, MailBody.Collector body, @Nullable EntrySink attachments)
            throws IOException, InputException {
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(MAX_LINE)
                .setMaxHeaderLen(MAX_LINE)
                .setMaxHeaderCount(MAX_HEADERS)
                .build();
        MimeTokenStream parts = new MimeTokenStream(
                config,
                new DefaultBodyDescriptorBuilder(
                        null, org.apache.james.mime4j.field.LenientFieldParser.getParser(), DecodeMonitor.SILENT));
        // A mail that is attached to this one is opened as an entry, where its depth is counted.
        parts.setRecursionMode(RecursionMode.M_NO_RECURSE);
        parts.parse(stream);
        try {
            int number = 0;
            for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
                if (state == EntityState.T_BODY) {
                    part(parts, ++number, body, attachments);
                }
            }
        } catch (MimeException e) {
            throw new IOException(e);
        }
    }

    private static void part(
            MimeTokenStream parts, int number, MailBody.Collector body, @Nullable EntrySink attachments)
            throws IOException, InputException {
        BodyDescriptor part = parts.getBodyDescriptor();
        String type = part.getMimeType() == null ? "" : part.getMimeType().toLowerCase(Locale.ROOT);
        String name = name(part);
        boolean text = type.equals("text/plain") || type.equals("text/html");
        if (text && name == null && !isAttachment(part)) {
            body.part(parts.getDecodedInputStream(), part.getCharset(), type.equals("text/html"));
        } else if (attachments != null) {
            String extension = text ? (type.equals("text/html") ? ".html" : ".txt") : "";
            String unnamed = "part-" + number + (type.equals("message/rfc822") ? ".eml" : extension);
            attachments.entry(name == null ? unnamed : name, parts.getDecodedInputStream());
        }
    }

    private static boolean isAttachment(BodyDescriptor part) {
        return part instanceof MaximalBodyDescriptor known
                && "attachment".equalsIgnoreCase(known.getContentDispositionType());
    }

    private static @Nullable String name(BodyDescriptor part) {
        if (!(part instanceof MaximalBodyDescriptor known)) {
            return null;
        }
        String name = known.getContentDispositionFilename();
        if (name == null || name.isBlank()) {
            name = known.getContentTypeParameters().get("name");
        }
        if (name == null || name.isBlank()) {
            return null;
        }
        return DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
    }
}
