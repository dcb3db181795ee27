package vn.chitieu.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The rows of a run's tables: gathered from threads as inputs finish, each with the place of its input among all inputs, and written
 * by that place.
 */
final class RunTables implements AutoCloseable {
    /** The table that every run has. */
    static final String FAILURES = "failures";

    private static final String SPOOL = ".rows";

    private final RunFolder run;
    private final WriteOptions options;
    private final RowSpool spool;
    private final List<TableFile> tables = TableFile.all();

    /**
     * Begins with no rows.
     *
     * @param run where rows wait and tables are written
     * @param options what to write
     * @throws IOException where the disk refuses
     */
    RunTables(RunFolder run, WriteOptions options) throws IOException {
        this.run = run;
        this.options = options;
        this.spool = new RowSpool(run.resolve(SPOOL));
    }

    /**
     * Returns where rows of one input for one table go. Several threads may call this at once.
     *
     * @param name the table
     * @param ordinal place of the input among all inputs
     * @param documentId id of the document, or empty
     */
    RowBuffer of(String name, int ordinal, String documentId) throws IOException {
        int index = 0;
        while (!tables.get(index).name().equals(name)) {
            index++;
        }
        int table = index;
        boolean wanted = isWanted(name);
        return new RowBuffer(tables.get(table), documentId, options.spreadsheet(), bytes -> {
            if (wanted) {
                spool.append(table, ordinal, bytes);
            }
        });
    }

    /** Takes back all rows of an input. */
    void withdraw(int ordinal) {
        spool.withdraw(ordinal);
    }

    /**
     * Writes the tables.
     *
     * @return what the data package says of them
     * @throws IOException where the disk refuses
     */
    DataPackage write() throws IOException {
        DataPackage dataPackage = new DataPackage();
        for (TableFile table : tables) {
            if (isWanted(table.name())) {
                write(table, dataPackage);
            }
        }
        spool.close();
        Files.delete(run.resolve(SPOOL));
        return dataPackage;
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    private boolean isWanted(String table) {
        return options.csv() || table.equals(FAILURES);
    }

    private void write(TableFile table, DataPackage dataPackage) throws IOException {
        Path file = run.resolve(table.fileName());
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            if (options.spreadsheet()) {
                out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
            }
            try (RowBuffer header = new RowBuffer(table, "", false, bytes -> bytes.writeTo(out))) {
                header.addHeader();
            }
            spool.copy(tables.indexOf(table), out);
        }
        dataPackage.add(table, Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
