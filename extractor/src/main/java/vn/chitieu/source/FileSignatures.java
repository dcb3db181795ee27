package vn.chitieu.source;

import org.jspecify.annotations.Nullable;

/** The bytes that files of the formats that plans come in begin with. */
final class FileSignatures {
    private static final int RTF_START = 256;

    private FileSignatures() {}

    /**
     * Returns the media type that the first bytes of a file tell.
     *
     * @param bytes content
     * @return the type, or null where they are no signature that is known here
     * @throws InputException where what follows a signature is damaged or encrypted
     */
    static @Nullable String type(byte[] bytes) throws InputException {
        if (hasPdfHeader(bytes)) {
            return MediaTypes.PDF;
        }
        if (startsWith(bytes, "{\\rtf")) {
            if (hasControls(bytes, RTF_START)) {
                throw new InputException(FailureReason.DAMAGED, "bytes that no RTF file begins with");
            }
            return MediaTypes.RTF;
        }
        if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) {
            return ContainerTypes.zip(bytes);
        }
        // A blank page in a TIFF that is not packed is even enough to be taken for text.
        if (startsWith(bytes, "II*\0") || startsWith(bytes, "MM\0*")) {
            return MediaTypes.TIFF;
        }
        return startsWith(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")
                ? ContainerTypes.ole2(bytes)
                : null;
    }

    /** RTF is seven-bit text but for pictures, none of which stands at the very beginning. */
    private static boolean hasControls(byte[] bytes, int length) {
        for (int i = 0; i < Math.min(bytes.length, length); i++) {
            if (bytes[i] >= 0 && bytes[i] < 0x20 && (bytes[i] < 0x09 || bytes[i] > 0x0D)) {
                return true;
            }
        }
        return false;
    }

    /** Readers of PDF accept up to a kilobyte before the header (ISO 32000-1, annex H). */
    private static boolean hasPdfHeader(byte[] bytes) {
        for (int i = 0; i + 5 <= bytes.length && i < 1024; i++) {
            if (bytes[i] == '%'
                    && bytes[i + 1] == 'P'
                    && bytes[i + 2] == 'D'
                    && bytes[i + 3] == 'F'
                    && bytes[i + 4] == '-') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
