package vn.chitieu.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads a file's bytes and finds out what they are. Holds no state; may be used by many threads. */
public final class SourceLoader {
    /** Largest file that is read unless told otherwise: 200 MB. */
    public static final int DEFAULT_MAX_BYTES = 200 * 1024 * 1024;

    private final int maxBytes;

    private SourceLoader(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Returns a loader that reads files up to {@link #DEFAULT_MAX_BYTES}. */
    public static SourceLoader create() {
        return new SourceLoader(DEFAULT_MAX_BYTES);
    }

    /**
     * Returns a loader with a limit of its own.
     *
     * @param maxBytes largest size of a file that is read
     */
    public static SourceLoader withLimit(int maxBytes) {
        return new SourceLoader(maxBytes);
    }

    /**
     * Reads a file.
     *
     * @param input the file
     * @return its bytes, digest and media type
     * @throws InputException with {@code NOT_FOUND}, {@code UNREADABLE}, {@code EMPTY}, {@code TOO_LARGE},
     *     {@code WRONG_CONTENT}, {@code ENCRYPTED} or {@code DAMAGED}
     */
    public SourceFile load(InputFile input) throws InputException {
        Path file = input.file();
        if (!Files.exists(file)) {
            throw new InputException(FailureReason.NOT_FOUND, "no such file or folder");
        }
        if (!Files.isRegularFile(file)) {
            throw new InputException(FailureReason.UNREADABLE, "neither a file nor a folder that can be listed");
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            // The size is not asked for beforehand: a file may grow, and some file systems do not know it.
            bytes = stream.readNBytes(maxBytes);
            if (bytes.length == maxBytes && stream.read() >= 0) {
                throw new InputException(FailureReason.TOO_LARGE, "more than " + maxBytes + " bytes");
            }
        } catch (IOException e) {
            throw new InputException(FailureReason.UNREADABLE, e);
        }
        return of(input.path(), bytes);
    }

    /**
     * Finds out what bytes are that were read elsewhere, such as an entry of an archive.
     *
     * @param path path that the outputs show
     * @param bytes the content
     * @return the bytes with their digest and media type
     * @throws InputException with {@code EMPTY}, {@code WRONG_CONTENT}, {@code ENCRYPTED} or {@code DAMAGED}
     */
    public SourceFile of(String path, byte[] bytes) throws InputException {
        if (bytes.length == 0) {
            throw new InputException(FailureReason.EMPTY, "no bytes");
        }
        return new SourceFile(path, sha256(bytes), MediaTypeDetector.detect(bytes, path), bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
