package vn.chitieu.source.container;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * What the headers of a RAR archive tell of it, up to the first that makes no sense: RAR 4 ({@code technote.txt} of RAR 3 and 4) and
 * RAR 5 (<a href="https://www.rarlab.com/technote.htm">RAR 5.0 archive format</a>).
 */
final class RarHeaders {
    private static final int SIGNATURE_4 = 7;
    private static final int SIGNATURE_5 = 8;
    private static final int MAX_HEADERS = 100_000;
    /** By the specification of RAR 5. */
    private static final int MAX_HEADER = 2 << 20;

    private static final int BASE_4 = 7;
    private static final int MAIN_4 = 0x73;
    private static final int FILE_4 = 0x74;
    private static final int END_4 = 0x7B;

    private static final int MAIN_5 = 1;
    private static final int FILE_5 = 2;
    private static final int ENCRYPTION_5 = 4;
    private static final int END_5 = 5;
    private static final int FILE_ENCRYPTION_RECORD = 1;
    /** Dictionaries have 128 KiB times two to the power of this, at most, where libarchive is to have them: 64 MiB. */
    private static final int MAX_DICTIONARY = 9;

    private final FileChannel channel;
    private boolean part;
    private boolean encrypted;
    private boolean largeDictionary;
    private int entries;
    private final Set<Long> checksums = new HashSet<>();
    private boolean withoutChecksum;

    private RarHeaders(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Reads the headers.
     *
     * @param file a file that begins as RAR archives do
     */
    static RarHeaders of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            RarHeaders headers = new RarHeaders(channel);
            ByteBuffer signature = headers.at(0, SIGNATURE_5);
            boolean five = signature.remaining() == SIGNATURE_5 && signature.get(SIGNATURE_4 - 1) == 1;
            long position = five ? SIGNATURE_5 : SIGNATURE_4;
            try {
                for (int i = 0; i < MAX_HEADERS && position > 0 && position < channel.size(); i++) {
                    position = five ? headers.five(position) : headers.four(position);
                }
            } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
                // A header that is cut short or lies about a length; opening the archive reports it.
                return headers;
            }
            return headers;
        }
    }

    /** Tells whether the file is one part of several that the archive was split into. */
    boolean isPart() {
        return part;
    }

    /** Tells whether a password is needed for the names or for the content of any file. */
    boolean isEncrypted() {
        return encrypted;
    }

    /** Tells whether a file needs a larger dictionary than libarchive has. */
    boolean needsLargeDictionary() {
        return largeDictionary;
    }

    /** Returns the number of files, folders and links. */
    int entries() {
        return entries;
    }

    /** Returns the CRC-32 of each file's content, of links too; nothing where there is a file that is checked in another way or not at all. */
    Set<Long> checksums() {
        return withoutChecksum ? Set.of() : Set.copyOf(checksums);
    }

    /** Reads a header of RAR 4 and returns where the next one begins, 0 for none. */
    private long four(long position) throws IOException {
        ByteBuffer header = at(position, BASE_4 + 4 + 25);
        header.getShort();
        int type = header.get() & 0xFF;
        int flags = header.getShort() & 0xFFFF;
        int size = header.getShort() & 0xFFFF;
        long data = (flags & 0x8000) != 0 ? header.getInt() & 0xFFFF_FFFFL : 0;
        switch (type) {
            case MAIN_4 -> {
                part |= (flags & 0x01) != 0;
                encrypted |= (flags & 0x80) != 0;
            }
            case FILE_4 -> {
                entries++;
                part |= (flags & 0x03) != 0;
                encrypted |= (flags & 0x04) != 0;
                checksums.add(header.getInt(16) & 0xFFFF_FFFFL);
                data |= (flags & 0x100) != 0 ? (header.getInt(32) & 0x7FFF_FFFFL) << 32 : 0;
            }
            default -> part |= type == END_4 && (flags & 0x01) != 0;
        }
        return type == END_4 || encrypted || size < BASE_4 ? 0 : position + size + data;
    }

    /** Reads a header of RAR 5 and returns where the next one begins, 0 for none. */
    private long five(long position) throws IOException {
        ByteBuffer start = at(position, 4 + 3);
        start.getInt();
        long size = number(start);
        long body = position + start.position();
        if (size < 0 || size > MAX_HEADER) {
            return 0;
        }
        ByteBuffer header = at(body, (int) size);
        int type = (int) number(header);
        long flags = number(header);
        long extra = (flags & 0x01) != 0 ? number(header) : 0;
        long data = (flags & 0x02) != 0 ? number(header) : 0;
        switch (type) {
            case MAIN_5 -> part |= (number(header) & 0x01) != 0;
            case FILE_5 -> {
                entries++;
                part |= (flags & 0x18) != 0;
                file(header, extra);
            }
            default -> {
                encrypted |= type == ENCRYPTION_5;
                part |= type == END_5 && (number(header) & 0x01) != 0;
            }
        }
        return type == END_5 || encrypted || data < 0 ? 0 : body + size + data;
    }

    private void file(ByteBuffer header, long extra) {
        long flags = number(header);
        number(header);
        number(header);
        boolean folder = (flags & 0x01) != 0;
        boolean checked = (flags & 0x04) != 0;
        header.position(header.position() + ((flags & 0x02) != 0 ? 4 : 0));
        if (checked) {
            checksums.add(header.getInt() & 0xFFFF_FFFFL);
        }
        withoutChecksum |= !checked && !folder;
        long compression = number(header);
        largeDictionary |= !folder && (compression >> 10 & 0x1F) > MAX_DICTIONARY;
        header.position((int) Math.max(header.position(), header.limit() - extra));
        while (header.hasRemaining()) {
            long size = number(header);
            int next = (int) Math.min(header.position() + size, header.limit());
            encrypted |= size > 0 && number(header) == FILE_ENCRYPTION_RECORD;
            header.position(Math.max(header.position(), next));
        }
    }

    /** Reads a number of seven bits a byte, the lowest first. */
    private static long number(ByteBuffer header) {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte b = header.get();
            number |= (b & 0x7FL) << shift;
            if (b >= 0) {
                break;
            }
        }
        return number;
    }

    private ByteBuffer at(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        long next = position;
        for (int n = channel.read(bytes, next); n > 0; n = channel.read(bytes, next)) {
            next += n;
        }
        return bytes.flip();
    }
}
