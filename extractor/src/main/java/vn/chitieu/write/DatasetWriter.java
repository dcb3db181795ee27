package vn.chitieu.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.chitieu.model.Failure;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.model.UserException;

/**
 * Writes the folder of one run. Threads hand in documents and failures as they finish, each with the place of its input among all
 * inputs; the tables list them by that place, so the same input gives the same bytes for any number of threads. Each document is
 * written at once and forgotten. The folder appears when {@link #finish} returns; closing an unfinished run leaves nothing.
 */
public final class DatasetWriter implements AutoCloseable {

    static final String JSON_FOLDER = "json";
    static final String TEXT_FOLDER = "text";
    static final String LOG = "run.log";

    private static final String SPOOL = ".rows";
    private static final String FAILURES = "failures";
    private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Path folder;
    private final WriteOptions options;
    private final RunFolder run;
    private final RowSpool spool;
    private final List<TableFile> tables = TableFile.all();
    private final RecordMapper mapper = new RecordMapper();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Set<Integer> ordinals = ConcurrentHashMap.newKeySet();

    private DatasetWriter(Path folder, WriteOptions options, RunFolder run, RowSpool spool) {
        this.folder = folder;
        this.options = options;
        this.run = run;
        this.spool = spool;
    }

    /**
     * Begins a run.
     *
     * @param folder where the dataset is to stand: a folder that is not there, is empty, or holds an older run, which is replaced
     * @param options what to write
     * @throws UserException where the folder holds something else, another run is writing there, or the disk refuses
     */
    public static DatasetWriter open(Path folder, WriteOptions options) {
        try {
            RunFolder run = RunFolder.begin(folder);
            try {
                Files.createDirectory(run.resolve(TEXT_FOLDER));
                if (options.json()) {
                    Files.createDirectory(run.resolve(JSON_FOLDER));
                }
                return new DatasetWriter(folder, options, run, new RowSpool(run.resolve(SPOOL)));
            } catch (IOException e) {
                run.discard();
                throw e;
            }
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    /**
     * Writes a document. Several threads may call this at once.
     *
     * @param ordinal place of the input among all inputs, from 0, each used once
     * @param records what was read from it
     * @throws IllegalArgumentException where the ordinal or the document's id was used before, or the id is no file name
     * @throws UserException where the disk refuses; whatever else is thrown leaves no trace of the document, so that the input can
     *     still be written as a failure
     */
    public void add(int ordinal, PlanRecords records) {
        String id = records.document().id();
        if (!SAFE_ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a file name: " + id);
        }
        if (!ids.add(id)) {
            throw new IllegalArgumentException("two documents have the id " + id);
        }
        claim(ordinal);
        try {
            writeDocument(ordinal, id, records);
            try (Writer text =
                    utf8(Files.newOutputStream(run.resolve(TEXT_FOLDER).resolve(id + ".txt")))) {
                text.write(records.text());
            }
        } catch (IOException e) {
            throw refused(folder, e);
        } catch (RuntimeException | Error e) {
            withdraw(ordinal, id);
            throw e;
        }
    }

    /**
     * Writes that an input gave no document. Several threads may call this at once.
     *
     * @param ordinal place of the input among all inputs, from 0, each used once
     * @param failure why it gave none
     * @throws UserException where the disk refuses
     */
    public void addFailure(int ordinal, Failure failure) {
        claim(ordinal);
        try (RowBuffer rows = rows(FAILURES, ordinal, "")) {
            rows.add(mapper.plain(failure));
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    /**
     * Writes the log of the run, which is no part of the dataset.
     *
     * @param text what to log
     * @throws UserException where the disk refuses
     */
    public void addLog(String text) {
        try {
            Files.writeString(run.resolve(LOG), text);
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    /**
     * Writes the tables and the data package, and lets the folder appear.
     *
     * @throws UserException where the disk refuses
     */
    public void finish() {
        try {
            DataPackage dataPackage = new DataPackage();
            for (TableFile table : tables) {
                if (options.csv() || table.name().equals(FAILURES)) {
                    writeTable(table, dataPackage);
                }
            }
            spool.close();
            Files.delete(run.resolve(SPOOL));
            Files.writeString(run.resolve(DataPackage.FILE_NAME), dataPackage.content());
            run.publish();
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    /** Ends the run; what was written goes away unless {@link #finish} returned. */
    @Override
    public void close() {
        try {
            spool.close();
            run.discard();
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    private void claim(int ordinal) {
        if (!ordinals.add(ordinal)) {
            throw new IllegalArgumentException("two inputs have the ordinal " + ordinal);
        }
    }

    private void withdraw(int ordinal, String id) {
        spool.withdraw(ordinal);
        try {
            Files.deleteIfExists(run.resolve(JSON_FOLDER).resolve(id + ".json"));
            Files.deleteIfExists(run.resolve(TEXT_FOLDER).resolve(id + ".txt"));
        } catch (IOException e) {
            throw refused(folder, e);
        }
        ids.remove(id);
        ordinals.remove(ordinal);
    }

    private void writeDocument(int ordinal, String id, PlanRecords records) throws IOException {
        OutputStream file = options.json()
                ? Files.newOutputStream(run.resolve(JSON_FOLDER).resolve(id + ".json"))
                : OutputStream.nullOutputStream();
        try (JsonGenerator json = mapper.json().createGenerator(utf8(file))) {
            json.setPrettyPrinter(new RecordPerLine());
            new JsonDocument(mapper, json, table -> rows(table, ordinal, id)).write(records);
        }
    }

    private RowBuffer rows(String name, int ordinal, String documentId) throws IOException {
        int index = 0;
        while (!tables.get(index).name().equals(name)) {
            index++;
        }
        int table = index;
        boolean wanted = options.csv() || name.equals(FAILURES);
        return new RowBuffer(tables.get(table), documentId, options.spreadsheet(), bytes -> {
            if (wanted) {
                spool.append(table, ordinal, bytes);
            }
        });
    }

    private void writeTable(TableFile table, DataPackage dataPackage) throws IOException {
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

    /** Half a surrogate pair, which a hostile input may hold, becomes one question mark: offsets stay right. */
    private static Writer utf8(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static UserException refused(Path folder, IOException cause) {
        String why = cause instanceof FileSystemException broken && broken.getReason() == null
                ? cause.getClass().getSimpleName().replace("Exception", "") + " " + cause.getMessage()
                : String.valueOf(cause.getMessage());
        return new UserException(
                "cannot write the dataset to " + folder + " (" + why + "); check its permissions and the free space",
                cause);
    }
}
