package vn.chitieu.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes ids that depend on content alone, so that they are the same in every run and on every machine. */
public final class RecordId {
    private static final int LENGTH = 16;

    private RecordId() {}

    /**
     * Returns the id of a document.
     *
     * @param sha256 hexadecimal digest of the file's bytes
     */
    public static String ofDocument(String sha256) {
        return sha256.substring(0, LENGTH);
    }

    /**
     * Returns the id of a record.
     *
     * @param documentId id of its document
     * @param kind kind of record, such as {@code target}
     * @param start offset of its value in the normalised text
     * @param end end of the value, exclusive
     * @param discriminator what tells it from other records of the kind at the same place; may be empty
     */
    public static String of(String documentId, String kind, int start, int end, String discriminator) {
        String content = String.join("\u0000", documentId, kind, start + "-" + end, discriminator);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
