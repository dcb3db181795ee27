package vn.chitieu.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The Frictionless Data Package (v1) of a run: the tables that it wrote with their schemas, sizes and digests. Its name also marks
 * a folder as a run of ours.
 */
final class DataPackage {

    /** Name of the file. */
    static final String FILE_NAME = "datapackage.json";

    private static final String NAME = "chitieu-dataset";
    private static final int LARGEST = 4 << 20;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode root = MAPPER.createObjectNode();
    private final ArrayNode resources;

    /** Begins a package without tables. */
    DataPackage() {
        root.put("profile", "tabular-data-package");
        root.put("name", NAME);
        root.put("title", "Chitieu: dữ liệu từ kế hoạch hành chính");
        root.put("description", "Records read from Vietnamese administrative plans, each traced to its source.");
        root.put("schema_version", JsonDocument.SCHEMA_VERSION);
        resources = root.putArray("resources");
    }

    /**
     * Adds a table that was written.
     *
     * @param table the table
     * @param bytes size of its file
     * @param sha256 digest of its file in hexadecimal digits
     */
    void add(TableFile table, long bytes, String sha256) {
        ObjectNode resource = resources.addObject();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.fileName());
        resource.set("title", table.descriptor().path("title"));
        resource.set("description", table.descriptor().path("description"));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", bytes);
        resource.put("hash", "sha256:" + sha256);
        ObjectNode schema = table.descriptor().path("schema").deepCopy();
        for (JsonNode field : schema.path("fields")) {
            closeCodes((ObjectNode) field);
        }
        resource.set("schema", schema);
    }

    /** Returns the file's content. */
    String content() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns whether a folder holds a run of ours. */
    static boolean marks(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) <= LARGEST
                    && MAPPER.readTree(file.toFile()).path("name").asText().equals(NAME);
        } catch (IOException e) {
            return false;
        }
    }

    /** Lists the allowed values of a field with a code list; lists that users' own rules may extend stay open. */
    private static void closeCodes(ObjectNode field) {
        if (field.has("codes") && !field.path("codes_extensible").asBoolean()) {
            field.withObjectProperty("constraints")
                    .set("enum", Schemas.codes(field.path("codes").asText()));
        }
    }
}
