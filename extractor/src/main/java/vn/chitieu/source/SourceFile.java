package vn.chitieu.source;

/**
 * One input: a file, or an entry of an archive.
 *
 * @param path path relative to the input folder, with {@code /}; {@code archive.zip!/entry} inside an archive
 * @param sha256 lower-case hexadecimal digest of {@code bytes}
 * @param mediaType media type decided by content first and by name second
 * @param bytes the content; never changed by a reader
 */
public record SourceFile(String path, String sha256, String mediaType, byte[] bytes) {}
