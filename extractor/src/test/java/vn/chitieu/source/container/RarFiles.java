package vn.chitieu.source.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes RAR archives whose files are stored without compression: nobody but WinRAR's maker may write the others. */
public final class RarFiles {
    static final int UNIX_LINK = 1;
    static final int HARD_LINK = 4;

    private final boolean five;
    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    private RarFiles(boolean five) {
        this.five = five;
        write(archive, bytes("Rar!\u001A\u0007"));
        write(archive, five ? new byte[] {1, 0} : new byte[] {0});
    }

    /** Begins an archive of RAR 5. */
    public static RarFiles five() {
        RarFiles files = new RarFiles(true);
        files.block5(1, 0, numbers(0), new byte[0], new byte[0]);
        return files;
    }

    /** Begins a volume of an archive of RAR 5. */
    static RarFiles volumeOfFive() {
        RarFiles files = new RarFiles(true);
        files.block5(1, 0, numbers(1), new byte[0], new byte[0]);
        return files;
    }

    /** Begins an archive of RAR 4; {@code flags}: 1 for a volume, 0x80 for encrypted headers. */
    static RarFiles four(int flags) {
        RarFiles files = new RarFiles(false);
        files.block4(0x73, flags, new byte[6], new byte[0]);
        return files;
    }

    RarFiles file(String name, byte[] content) {
        return five ? file5(name, content, content.length, new byte[0]) : file4(name, 0, content);
    }

    /** Adds a file. */
    public RarFiles file(String name, String content) {
        return file(name, bytes(content));
    }

    /** Adds a file that is said to be larger than it is. */
    RarFiles inflated(String name, byte[] content, long size) {
        return file5(name, content, size, new byte[0]);
    }

    /** Adds a file that calls itself encrypted. */
    RarFiles encrypted(String name, byte[] content) {
        // Version, flags, iterations, salt and initial vector; their values do not matter.
        byte[] record = join(numbers(1, 0, 0, 15), new byte[32]);
        return five
                ? file5(name, content, content.length, join(numbers(record.length), record))
                : file4(name, 0x04, content);
    }

    /** Adds a link to another file. */
    RarFiles link(String name, int kind, String target) {
        byte[] record = join(numbers(5, kind, 0, bytes(target).length), bytes(target));
        return file5(name, new byte[0], 0, join(numbers(record.length), record));
    }

    /** Ends the archive and returns it. */
    public byte[] end() {
        if (five) {
            block5(5, 0, numbers(0), new byte[0], new byte[0]);
        } else {
            block4(0x7B, 0, new byte[0], new byte[0]);
        }
        return archive.toByteArray();
    }

    private RarFiles file5(String name, byte[] content, long size, byte[] extra) {
        byte[] fields = join(
                // A checksum; size; attributes of a regular file of Unix; ...; stored; Unix.
                numbers(4, size, 0100644),
                little(4).putInt(crc(content)).array(),
                numbers(0, 1, bytes(name).length),
                bytes(name));
        block5(2, 2, fields, extra, content);
        return this;
    }

    private RarFiles file4(String name, int flags, byte[] content) {
        byte[] fields = little(25 + bytes(name).length)
                .putInt(content.length)
                .putInt(content.length)
                .put((byte) 2)
                .putInt(crc(content))
                .putInt(0)
                .put((byte) 20)
                .put((byte) 0x30)
                .putShort((short) bytes(name).length)
                .putInt(0x20)
                .put(bytes(name))
                .array();
        block4(0x74, 0x8200 | flags, fields, content);
        return this;
    }

    private void block5(int type, int flags, byte[] fields, byte[] extra, byte[] data) {
        byte[] sizes = extra.length > 0 ? numbers(extra.length) : new byte[0];
        sizes = (flags & 2) != 0 ? join(sizes, numbers(data.length)) : sizes;
        byte[] header = join(numbers(type, flags | (extra.length > 0 ? 1 : 0)), sizes, fields, extra);
        byte[] counted = join(numbers(header.length), header);
        write(archive, join(little(4).putInt(crc(counted)).array(), counted, data));
    }

    private void block4(int type, int flags, byte[] fields, byte[] data) {
        byte[] header = join(
                little(5)
                        .put((byte) type)
                        .putShort((short) flags)
                        .putShort((short) (7 + fields.length))
                        .array(),
                fields);
        write(archive, join(little(2).putShort((short) crc(header)).array(), header, data));
    }

    private static byte[] numbers(long... numbers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (long number : numbers) {
            long rest = number;
            for (; rest > 0x7F; rest >>>= 7) {
                out.write((int) (rest & 0x7F | 0x80));
            }
            out.write((int) rest);
        }
        return out.toByteArray();
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            write(out, part);
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }
}
