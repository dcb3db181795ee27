package vn.chitieu.show;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.chitieu.model.UserException;

/**
 * The documents of a run that has CSV files only. Its data package says of every column where in the JSON the value stands, so the
 * JSON is put together again from the rows.
 */
final class TableDocuments implements RunDocuments {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String DOCUMENT_ID = "document_id";

    private final Path run;
    private final Map<String, JsonNode> tables = new LinkedHashMap<>();

    /**
     * Creates them.
     *
     * @param run folder of the run
     * @param dataPackage its {@code datapackage.json}
     */
    TableDocuments(Path run, JsonNode dataPackage) {
        this.run = run;
        for (JsonNode resource : dataPackage.path("resources")) {
            tables.put(resource.path("name").asText(), resource.at("/schema/fields"));
        }
    }

    @Override
    public Optional<ObjectNode> holding(String id) {
        String[] document = new String[1];
        forEachRow("documents", row -> row.get(DOCUMENT_ID).equals(id), row -> document[0] = id);
        for (Kind kind : KINDS) {
            if (document[0] == null) {
                forEachRow(kind.list(), row -> row.get("id").equals(id), row -> document[0] = row.get(DOCUMENT_ID));
            }
        }
        return document[0] == null ? Optional.empty() : Optional.of(document(document[0]));
    }

    @Override
    public void forEachId(Consumer<String> taker) {
        forEachRow("documents", row -> true, row -> taker.accept(row.get(DOCUMENT_ID)));
        for (Kind kind : KINDS) {
            forEachRow(kind.list(), row -> true, row -> taker.accept(row.get("id")));
        }
    }

    private ObjectNode document(String id) {
        Predicate<CSVRecord> own = row -> row.get(DOCUMENT_ID).equals(id);
        ObjectNode document = MAPPER.createObjectNode();
        ObjectNode header = document.putObject("document");
        forEachRow("documents", own, row -> header.setAll(node("documents", row)));
        var bases = header.putArray("legal_bases");
        forEachRow("legal_bases", own, row -> bases.add(node("legal_bases", row)));
        ObjectNode evidence = header.putObject("evidence");
        forEachRow("document_evidence", own, row -> {
            ObjectNode field = node("document_evidence", row);
            evidence.set(field.path("field").asText(), field.path("evidence"));
        });
        for (Kind kind : KINDS) {
            var records = document.putArray(kind.list());
            forEachRow(kind.list(), own, row -> records.add(node(kind.list(), row)));
        }
        return document;
    }

    private ObjectNode node(String table, CSVRecord row) {
        ObjectNode node = MAPPER.createObjectNode();
        for (JsonNode field : tables.getOrDefault(table, MAPPER.createArrayNode())) {
            String pointer = field.path("json_pointer").asText();
            String name = field.path("name").asText();
            if (!pointer.isEmpty() && row.isSet(name) && !row.get(name).isEmpty()) {
                put(
                        node,
                        JsonPointer.compile(pointer),
                        value(row.get(name), field.path("type").asText()));
            }
        }
        return node;
    }

    private static void put(ObjectNode node, JsonPointer pointer, JsonNode value) {
        JsonPointer rest = pointer.tail();
        if (rest.matches()) {
            node.set(pointer.getMatchingProperty(), value);
        } else {
            put(node.withObjectProperty(pointer.getMatchingProperty()), rest, value);
        }
    }

    private static JsonNode value(String cell, String type) {
        try {
            return type.equals("string") ? MAPPER.getNodeFactory().textNode(plain(cell)) : MAPPER.readTree(cell);
        } catch (JacksonException e) {
            return MAPPER.getNodeFactory().textNode(cell);
        }
    }

    /** {@code --excel} puts an apostrophe before what a spreadsheet would run. */
    private static String plain(String cell) {
        boolean disarmed = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r\n".indexOf(cell.charAt(1)) >= 0;
        return disarmed ? cell.substring(1) : cell;
    }

    private void forEachRow(String table, Predicate<CSVRecord> wanted, Consumer<CSVRecord> taker) {
        Path file = run.resolve(table + ".csv");
        try (Reader reader = Files.newBufferedReader(file)) {
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            for (CSVRecord row : FORMAT.parse(reader)) {
                if (wanted.test(row)) {
                    taker.accept(row);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // The parser reports a damaged table, and a missing column, by unchecked exceptions.
            throw new UserException("cannot read " + file + "; run chitieu extract again", e);
        }
    }
}
