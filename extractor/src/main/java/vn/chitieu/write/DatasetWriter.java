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
import java.util.Map;
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
    static final String STORED_FOLDER = "stored";
    static final String LOG = "run.log";
    /** The folders of a dataset by what the names of their files end with. */
    static final Map<String, String> FOLDERS = Map.of(JSON_FOLDER, ".json", TEXT_FOLDER, ".txt", STORED_FOLDER, ".txt");

    private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Path folder;
    private final WriteOptions options;
    private final RunFolder run;
    private final RunTables rows;
    private final RecordMapper mapper = new RecordMapper();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Set<Integer> ordinals = ConcurrentHashMap.newKeySet();

    private DatasetWriter(Path folder, WriteOptions options, RunFolder run, RunTables rows) {
        this.folder = folder;
        this.options = options;
        this.run = run;
        this.rows = rows;
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
                if (options.stored()) {
                    Files.createDirectory(run.resolve(STORED_FOLDER));
                }
                return new DatasetWriter(folder, options, run, new RunTables(run, options));
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
            writeText(TEXT_FOLDER, id, records.text());
            if (options.stored()) {
                writeText(STORED_FOLDER, id, records.storedText());
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
        try (RowBuffer row = rows.of(RunTables.FAILURES, ordinal, "")) {
            row.add(mapper.plain(failure));
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
            Files.writeString(run.resolve(DataPackage.FILE_NAME), rows.write().content());
            run.publish();
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    /** Ends the run; what was written goes away unless {@link #finish} returned. */
    @Override
    public void close() {
        try {
            rows.close();
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
        rows.withdraw(ordinal);
        try {
            Files.deleteIfExists(run.resolve(JSON_FOLDER).resolve(id + ".json"));
            Files.deleteIfExists(run.resolve(TEXT_FOLDER).resolve(id + ".txt"));
            Files.deleteIfExists(run.resolve(STORED_FOLDER).resolve(id + ".txt"));
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
            new JsonDocument(mapper, json, table -> rows.of(table, ordinal, id)).write(records);
        }
    }

    private void writeText(String texts, String id, String text) throws IOException {
        try (Writer file = utf8(Files.newOutputStream(run.resolve(texts).resolve(id + ".txt")))) {
            file.write(text);
        }
    }

    /** Half a surrogate pair, which a hostile input may hold, becomes one question mark: offsets stay right. */
    private static Writer utf8(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
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
