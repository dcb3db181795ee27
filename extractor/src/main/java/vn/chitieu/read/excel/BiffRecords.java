package vn.chitieu.read.excel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.util.RecordFormatException;

/** Steps through the records of a binary stream of Excel ([MS-XLS] 2.1.4, [MS-XLSB] 2.1.4): kind, length, data. */
final class BiffRecords {
    private static final int MORE = 0x80;

    private final ByteBuffer stream;
    private final boolean packed;
    private int offset;
    private int kind;
    private ByteBuffer data = ByteBuffer.allocate(0);

    /**
     * Begins before the first record.
     *
     * @param stream the whole stream
     * @param packed whether kinds and lengths take as few bytes as they need, as in the parts of an XLSB file
     */
    BiffRecords(byte[] stream, boolean packed) {
        this.packed = packed;
        this.stream = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Moves to the next record.
     *
     * @return whether there is one
     * @throws RecordFormatException where its data are cut short
     */
    boolean next() {
        if (stream.remaining() < (packed ? 2 : 4)) {
            return false;
        }
        offset = stream.position();
        kind = packed ? number(2) : Short.toUnsignedInt(stream.getShort());
        int length = packed ? number(4) : Short.toUnsignedInt(stream.getShort());
        if (length > stream.remaining()) {
            throw new RecordFormatException(
                    "a record of " + length + " bytes, of which " + stream.remaining() + " remain");
        }
        data = stream.slice(stream.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        stream.position(stream.position() + length);
        return true;
    }

    /** Reads a number of seven bits a byte, the lowest first. */
    private int number(int most) {
        int number = 0;
        for (int i = 0; i < most; i++) {
            int next = stream.hasRemaining() ? stream.get() : 0;
            number |= (next & ~MORE & 0xFF) << 7 * i;
            if ((next & MORE) == 0) {
                break;
            }
        }
        return number;
    }

    /** Returns where the record begins in the stream. */
    int offset() {
        return offset;
    }

    /** Returns the number of its kind. */
    int kind() {
        return kind;
    }

    /** Returns what is left of its data. */
    int remaining() {
        return data.remaining();
    }

    /** Reads a byte. */
    int u8() {
        return Byte.toUnsignedInt(data.get());
    }

    /** Reads two bytes. */
    int u16() {
        return Short.toUnsignedInt(data.getShort());
    }

    /** Reads four bytes. */
    int i32() {
        return data.getInt();
    }

    /** Reads eight bytes. */
    double number() {
        return data.getDouble();
    }

    /** Passes over bytes. */
    void skip(int count) {
        data.position(data.position() + count);
    }

    /** Reads characters of two bytes, before which their number stands. */
    String text() {
        int length = i32();
        // A text that is missing has the number -1.
        return length < 0 || length > remaining() / 2 ? "" : new String(bytes(2 * length), StandardCharsets.UTF_16LE);
    }

    /** Reads bytes, as many as there are at most. */
    byte[] bytes(int count) {
        byte[] bytes = new byte[Math.min(count, data.remaining())];
        data.get(bytes);
        return bytes;
    }
}
