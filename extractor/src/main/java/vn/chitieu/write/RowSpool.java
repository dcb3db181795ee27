package vn.chitieu.write;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the rows of all tables in one file, in the order in which documents are finished, and gives each table's rows back in the
 * order of the inputs. Only the places of the rows stay in memory, so neither a slow first document nor a large run costs any.
 */
final class RowSpool implements Closeable {

    private final FileChannel file;
    private final List<Segment> segments = new ArrayList<>();

    /** Rows of one table and one input that stand together in the file. */
    private record Segment(int table, int ordinal, long offset, int length) {}

    /**
     * Creates the file.
     *
     * @param path a file that is not there yet
     */
    RowSpool(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /**
     * Appends rows; several threads may do so at once. The rows of one table and input stay in the order in which they came.
     *
     * @param table index of the table
     * @param ordinal place of the input among all inputs
     * @param rows whole rows
     */
    synchronized void append(int table, int ordinal, ByteArrayOutputStream rows) throws IOException {
        if (rows.size() == 0) {
            return;
        }
        segments.add(new Segment(table, ordinal, file.position(), rows.size()));
        rows.writeTo(Channels.newOutputStream(file));
    }

    /**
     * Forgets the rows of an input.
     *
     * @param ordinal place of the input among all inputs
     */
    synchronized void withdraw(int ordinal) {
        segments.removeIf(segment -> segment.ordinal == ordinal);
    }

    /**
     * Copies the rows of one table in the order of the inputs.
     *
     * @param table index of the table
     * @param out where to
     */
    synchronized void copy(int table, OutputStream out) throws IOException {
        List<Segment> rows = segments.stream()
                .filter(segment -> segment.table == table)
                .sorted(Comparator.comparingInt(Segment::ordinal).thenComparingLong(Segment::offset))
                .toList();
        for (Segment segment : rows) {
            ByteBuffer buffer = ByteBuffer.allocate(segment.length);
            while (buffer.hasRemaining()) {
                if (file.read(buffer, segment.offset + buffer.position()) < 0) {
                    throw new IOException("the temporary file of the rows was cut short");
                }
            }
            out.write(buffer.array());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
