package vn.chitieu.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.util.RecordFormatException;

/** Steps through the records of a stream of Excel ([MS-XLS] 2.1.4): kind, length, data. */
final class BiffRecords {
    private final ByteBuffer stream;
    private int offset;
    private int kind;
    private ByteBuffer data = ByteBuffer.allocate(0);

    /**
     * Begins before the first record.
     *
     * @param stream the whole stream
     */
    BiffRecords(byte[] stream) {
        this.stream = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Moves to the next record.
     *
     * @return whether there is one
     * @throws RecordFormatException where its data are cut short
     */
    boolean next() {
        if (stream.remaining() < 4) {
            return false;
        }
        offset = stream.position();
        kind = Short.toUnsignedInt(stream.getShort());
        int length = Short.toUnsignedInt(stream.getShort());
        if (length > stream.remaining()) {
            throw new RecordFormatException(
                    "a record of " + length + " bytes, of which " + stream.remaining() + " remain");
        }
        data = stream.slice(stream.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        stream.position(stream.position() + length);
        return true;
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

    /** Reads bytes, as many as there are at most. */
    byte[] bytes(int count) {
        byte[] bytes = new byte[Math.min(count, data.remaining())];
        data.get(bytes);
        return bytes;
    }
}
