package vn.chitieu.source.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Reads mails that Outlook saved (MS-OXMSG). */
final class OutlookParts {
    private OutlookParts() {}

    /**
     * Tells whether a compound file is a mail.
     *
     * @param file a compound file
     */
    static boolean isMail(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            return files.getRoot().hasEntryCaseInsensitive("__properties_version1.0");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /**
     * Gives the attachments of a mail.
     *
     * @return whether the mail says something itself
     */
    static boolean read(Path file, EntrySink attachments) throws IOException, InputException {
        MailBody.Collector body = new MailBody.Collector();
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                MAPIMessage mail = new MAPIMessage(files)) {
            body(mail, body);
            int number = 0;
            for (AttachmentChunks attachment : mail.getAttachmentFiles()) {
                number++;
                if (attachment.isEmbeddedMessage()) {
                    attachments.entry(
                            name(attachment, "part-" + number) + ".msg",
                            new ByteArrayInputStream(embedded(attachment)));
                } else if (attachment.getAttachData() != null) {
                    String name = name(attachment, "part-" + number);
                    attachments.entry(
                            name,
                            new ByteArrayInputStream(attachment.getAttachData().getValue()));
                } else {
                    attachments.lost(name(attachment, "part-" + number), FailureReason.DAMAGED, "no data");
                }
            }
        }
        return !body.isEmpty();
    }

    /** Copies a mail that is attached as a folder of the compound file into a file of its own. */
    private static byte[] embedded(AttachmentChunks attachment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem copy = new POIFSFileSystem()) {
            EntryUtils.copyNodes(attachment.getAttachmentDirectory().getDirectory(), copy.getRoot());
            copy.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    /**
     * Reads what a mail says.
     *
     * @param stream the mail
     * @param body takes it
     */
    static void body(InputStream stream, MailBody.Collector body) throws IOException {
        try (MAPIMessage mail = new MAPIMessage(stream)) {
            body(mail, body);
        }
    }

    private static void body(MAPIMessage mail, MailBody.Collector body) {
        mail.setReturnNullOnMissingChunk(true);
        mail.guess7BitEncoding();
        try {
            body.add(mail.getHtmlBody(), true);
            body.add(mail.getTextBody(), false);
        } catch (ChunkNotFoundException e) {
            throw new IllegalStateException("missing parts are asked for as null", e);
        }
    }

    private static String name(AttachmentChunks attachment, String unnamed) {
        String name = value(attachment.getAttachLongFileName());
        name = name == null ? value(attachment.getAttachFileName()) : name;
        name = name == null ? value(attachment.getAttachDisplayName()) : name;
        return name == null ? unnamed : name;
    }

    private static @Nullable String value(@Nullable StringChunk chunk) {
        return chunk == null || chunk.getValue() == null || chunk.getValue().isBlank() ? null : chunk.getValue();
    }
}
