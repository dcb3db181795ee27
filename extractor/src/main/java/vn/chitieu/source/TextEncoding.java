package vn.chitieu.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The character encoding of a text file, found from its bytes alone.
 *
 * <p>A byte order mark decides; else bytes that are valid UTF-8 are UTF-8, bytes whose high halves are those of Latin
 * letters are UTF-16, and the rest is windows-1258 where its tone marks stand after vowels. What is left is read byte
 * by byte as windows-1252, in which the letters of TCVN3 and VNI fonts are still told apart.
 *
 * @param charset the charset
 * @param bomLength number of bytes of the byte order mark, 0 where there is none
 */
public record TextEncoding(Charset charset, int bomLength) {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Bytes looked at where statistics decide. */
    private static final int SAMPLE = 1 << 20;

    /**
     * Finds the encoding.
     *
     * @param bytes content of a file
     * @return the encoding, or empty where the bytes are not text
     */
    public static Optional<TextEncoding> detect(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new TextEncoding(Charset.forName("UTF-32LE"), 4));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
        }
        int length = Math.min(bytes.length, SAMPLE);
        if (looksLikeUtf16(bytes, length, 1)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 0));
        }
        if (looksLikeUtf16(bytes, length, 0)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 0));
        }
        if (hasControls(bytes, length)) {
            return Optional.empty();
        }
        if (isUtf8(bytes)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 0));
        }
        return Optional.of(new TextEncoding(tonesFollowVowels(bytes, length) ? WINDOWS_1258 : WINDOWS_1252, 0));
    }

    /**
     * Returns the characters, without the byte order mark; bytes that are malformed become U+FFFD, those that windows-1252
     * does not know the control characters of their codes.
     *
     * @param bytes the bytes that this encoding was found from
     */
    public String decode(byte[] bytes) {
        String text = new String(bytes, bomLength, bytes.length - bomLength, charset);
        return charset.equals(WINDOWS_1252) ? withControls(text, bytes) : text;
    }

    /** The five codes that windows-1252 leaves free are letters in VPS and VISCII: they stay told apart, as in browsers. */
    private static String withControls(String text, byte[] bytes) {
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] == '\uFFFD') {
                characters[i] = (char) (bytes[i] & 0xFF);
            }
        }
        return new String(characters);
    }

    /** Returns the name that {@code document.source.encoding} carries: {@code unicode} or the name of the code page. */
    public String label() {
        return charset.equals(WINDOWS_1258) || charset.equals(WINDOWS_1252) ? charset.name() : "unicode";
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** Vietnamese letters have high bytes 00, 01, 03 (marks), 1E, 20 (punctuation); in no other encoding do so many alternate. */
    private static boolean looksLikeUtf16(byte[] bytes, int length, int highOffset) {
        int units = length / 2;
        if (units == 0 || bytes.length % 2 != 0) {
            return false;
        }
        int fitting = 0;
        int zeros = 0;
        int lowZeros = 0;
        for (int i = 0; i < units; i++) {
            int high = bytes[2 * i + highOffset] & 0xFF;
            zeros += high == 0 ? 1 : 0;
            fitting += high <= 3 || high == 0x1E || high == 0x20 ? 1 : 0;
            lowZeros += bytes[2 * i + 1 - highOffset] == 0 ? 1 : 0;
        }
        return fitting >= units * 0.95 && zeros >= units * 0.3 && lowZeros <= units * 0.01;
    }

    private static boolean hasControls(byte[] bytes, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            controls += b < 0x20 && (b < 0x09 || b > 0x0D) && b != 0x1A && b != 0x1B ? 1 : 0;
        }
        return controls > Math.max(0, length / 100);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return isDamagedUtf8(bytes);
        }
    }

    /** A stray byte or a cut last character does not turn a file of UTF-8 into another encoding. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        int sequences = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int more = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xC2 && b < 0xE0 ? 1 : -1;
            boolean whole = more > 0 && i + more < bytes.length;
            for (int j = 1; whole && j <= more; j++) {
                whole = (bytes[i + j] & 0xC0) == 0x80;
            }
            if (whole) {
                sequences++;
                i += more;
            } else {
                broken++;
            }
        }
        return broken * 50L <= sequences;
    }

    /** In windows-1258 the five tones are bytes of their own, each after a vowel; in the other code pages these bytes are letters. */
    private static boolean tonesFollowVowels(byte[] bytes, int length) {
        int tones = 0;
        int placed = 0;
        for (int i = 1; i < length; i++) {
            if (isTone(bytes[i] & 0xFF)) {
                tones++;
                placed += isVowel(bytes[i - 1] & 0xFF) ? 1 : 0;
            }
        }
        return tones > 0 && placed >= tones * 0.95;
    }

    private static boolean isTone(int b) {
        return b == 0xCC || b == 0xD2 || b == 0xDE || b == 0xEC || b == 0xF2;
    }

    private static boolean isVowel(int b) {
        return "aeiouyAEIOUY".indexOf(b) >= 0
                || switch (b) {
                    case 0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD -> true;
                    default -> false;
                };
    }
}
