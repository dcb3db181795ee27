package vn.chitieu.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** Makes the ids of one document's records: short digests of what a record is and where it stands, never counters. */
public final class RecordIds {
    private static final int LENGTH = 12;

    private final String document;
    private final Set<String> given = new HashSet<>();

    /**
     * Begins the ids of a document.
     *
     * @param document the document's id
     */
    public RecordIds(String document) {
        this.document = document;
    }

    /**
     * Returns a new id.
     *
     * @param kind kind of record, one letter
     * @param start offset of the record's value
     * @param end end of the record's value
     * @param what what tells it from other records at the same place
     */
    public String next(String kind, int start, int end, String what) {
        String seed = document + '|' + kind + '|' + start + '|' + end + '|' + what;
        String id = document + '-' + kind + digest(seed);
        while (!given.add(id)) {
            seed = seed + '+';
            id = document + '-' + kind + digest(seed);
        }
        return id;
    }

    private static String digest(String seed) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
