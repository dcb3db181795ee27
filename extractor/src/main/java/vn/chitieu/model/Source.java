package vn.chitieu.model;

import org.jspecify.annotations.Nullable;

/**
 * The file a document was read from.
 *
 * @param path path relative to the input folder, with {@code /}; {@code archive.zip!/entry} inside an archive
 * @param sha256 lower-case hexadecimal digest of the bytes
 * @param mediaType detected media type, such as {@code application/pdf}
 * @param pages number of pages, or null where the format has none
 * @param ocrPages number of pages that were read by character recognition
 * @param encoding encoding of the characters: {@code unicode}, {@code windows-1258}, {@code tcvn3}, {@code vni}, ...
 */
public record Source(
        String path,
        String sha256,
        String mediaType,
        @Nullable Integer pages,
        int ocrPages,
        String encoding) {}
