package vn.chitieu.show;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.chitieu.model.UserException;

/** A dataset that {@code chitieu extract} wrote. */
public final class FinishedRun {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;
    private final RunDocuments documents;

    private FinishedRun(Path folder, RunDocuments documents) {
        this.folder = folder;
        this.documents = documents;
    }

    /**
     * Opens a run.
     *
     * @param folder the folder that was given to {@code extract --out}
     * @throws UserException where it is no such folder
     */
    public static FinishedRun open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserException("there is no folder named " + folder + "; check its spelling");
        }
        JsonNode dataPackage;
        try {
            dataPackage = MAPPER.readTree(folder.resolve("datapackage.json").toFile());
        } catch (IOException e) {
            throw noRun(folder);
        }
        if (!dataPackage.path("name").asText().equals("chitieu-dataset")) {
            throw noRun(folder);
        }
        Path json = folder.resolve("json");
        return new FinishedRun(
                folder, Files.isDirectory(json) ? new JsonDocuments(json) : new TableDocuments(folder, dataPackage));
    }

    private static UserException noRun(Path folder) {
        return new UserException(
                folder + " holds no dataset of chitieu; name the folder that was given to extract --out");
    }

    /** Returns the folder of the run. */
    Path folder() {
        return folder;
    }

    /**
     * Finds a record.
     *
     * @param id id of a document, section, target, budget, assignment, numeral or finding
     * @throws UserException where no document of the run holds it, with the ids that are like it; where a file is damaged
     */
    public RecordView show(String id) {
        Optional<ObjectNode> document = documents.holding(id);
        if (document.isEmpty()) {
            throw new UserException("no record of " + folder + " has the id " + id + like(id));
        }
        return RecordViews.of(
                document.get(), text(document.get().at("/document/id").asText()), id);
    }

    private String like(String id) {
        NearIds near = new NearIds(id);
        documents.forEachId(near::offer);
        return near.best().isEmpty() ? "" : "; did you mean " + String.join(", ", near.best()) + "?";
    }

    private String text(String documentId) {
        Path file = folder.resolve("text").resolve(documentId + ".txt");
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserException("cannot read " + file + "; run chitieu extract again", e);
        }
    }
}
