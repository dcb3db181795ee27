package vn.chitieu.read.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A change of the look of text in Word 6.0 or 95: a code of one byte and its operand, whose length the code tells or the operand
 * itself (Microsoft Word 6.0 Binary File Format, "Sprm Definitions").
 *
 * @param code the code
 * @param operand the operand, little-endian
 */
record Word95Change(int code, ByteBuffer operand) {
    private static final int VARIABLE = -1;
    private static final int UNKNOWN = -2;
    private static final int[] SIZES = new int[256];

    static {
        Arrays.fill(SIZES, UNKNOWN);
        sizes(
                1, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 24, 25, 29, 37, 44, 50, 51, 65, 66, 67, 71, 75, 85, 86, 87, 88, 89,
                90);
        sizes(1, 91, 92, 94, 98, 100, 102, 104, 117, 118, 119, 185, 186);
        sizes(
                2, 2, 16, 17, 18, 19, 21, 22, 26, 27, 28, 30, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 45, 46,
                47, 48, 49);
        sizes(2, 69, 72, 80, 93, 96, 97, 99, 101, 107, 109, 110, 121, 122, 123, 124, 182, 183, 184, 189, 195, 197, 198);
        sizes(3, 73, 95);
        sizes(4, 20, 70, 192, 194, 196, 200);
        sizes(5, 193, 199);
        sizes(12, 187);
        sizes(0, 83);
        sizes(VARIABLE, 3, 12, 15, 23, 68, 74, 77, 79, 81, 82, 103, 105, 106, 108, 120, 188, 190, 191);
    }

    private static void sizes(int size, int... codes) {
        for (int code : codes) {
            SIZES[code] = size;
        }
    }

    /**
     * Reads changes, up to the first that is not known.
     *
     * @param changes codes and operands
     */
    static List<Word95Change> of(byte[] changes) {
        List<Word95Change> read = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(changes).order(ByteOrder.LITTLE_ENDIAN);
        while (rest.hasRemaining()) {
            int code = Byte.toUnsignedInt(rest.get());
            int size = SIZES[code] == VARIABLE ? length(code, rest) : SIZES[code];
            if (size < 0 || size > rest.remaining()) {
                break;
            }
            read.add(new Word95Change(code, rest.slice(rest.position(), size).order(ByteOrder.LITTLE_ENDIAN)));
            rest.position(rest.position() + size);
        }
        return read;
    }

    private static int length(int code, ByteBuffer rest) {
        if (code == 190) {
            return rest.remaining() < 2 ? UNKNOWN : Short.toUnsignedInt(rest.getShort()) - 1;
        }
        // Changes of tabulators may be too long for their length.
        int length = rest.hasRemaining() ? Byte.toUnsignedInt(rest.get()) : 255;
        return code == 23 && length == 255 ? UNKNOWN : length;
    }
}
