package vn.chitieu.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Checks the tables of a run against its own data package: header, types, constraints, keys, sizes and digests. */
final class TableContract {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path run;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, List<CSVRecord>> tables = new HashMap<>();

    TableContract(Path run) {
        this.run = run;
    }

    /** Returns what is wrong, one line each with its place. */
    List<String> problems() {
        return problems;
    }

    /** Returns how many rows of a table belong to a document. */
    int rows(String table, String document) {
        return (int) tables.getOrDefault(table, List.of()).stream()
                .filter(row -> row.get("document_id").equals(document))
                .count();
    }

    void check() throws IOException {
        JsonNode resources =
                MAPPER.readTree(run.resolve(DataPackage.FILE_NAME).toFile()).path("resources");
        for (JsonNode resource : resources) {
            readTable(resource);
        }
        for (JsonNode resource : resources) {
            checkForeignKeys(resource);
        }
    }

    private void readTable(JsonNode resource) throws IOException {
        Path file = run.resolve(resource.path("path").asText());
        byte[] bytes = Files.readAllBytes(file);
        require(resource.path("bytes").asInt() == bytes.length, file + ": its size is not what the data package says");
        require(resource.path("hash").asText().equals("sha256:" + sha256(bytes)), file + ": its digest is wrong");
        JsonNode schema = resource.path("schema");
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = FORMAT.parse(reader)) {
            List<CSVRecord> rows = parser.getRecords();
            require(parser.getHeaderNames().equals(names(schema.path("fields"))), file + ": wrong header");
            tables.put(resource.path("name").asText(), rows);
            for (JsonNode field : schema.path("fields")) {
                checkColumn(resource.path("path").asText(), field, rows);
            }
            List<String> key = names(schema.path("primaryKey"));
            Set<List<String>> seen = new HashSet<>();
            for (CSVRecord row : rows) {
                require(seen.add(cells(row, key)), file + " row " + row.getRecordNumber() + ": its key is not its own");
            }
        }
    }

    private void checkColumn(String file, JsonNode field, List<CSVRecord> rows) throws IOException {
        String name = field.path("name").asText();
        JsonNode constraints = field.path("constraints");
        Set<String> codes = new HashSet<>();
        if (field.has("codes")) {
            Schemas.codes(field.path("codes").asText()).forEach(code -> codes.add(code.asText()));
        }
        Set<String> seen = new HashSet<>();
        for (CSVRecord row : rows) {
            String cell = row.get(name);
            String where = file + " row " + row.getRecordNumber() + ", " + name + ": '" + cell + "' ";
            if (cell.isEmpty()) {
                require(!constraints.path("required").asBoolean(), where + "is required");
                continue;
            }
            require(
                    hasType(cell, field.path("type").asText()),
                    where + "is no " + field.path("type").asText());
            require(
                    codes.isEmpty() || codes.contains(cell),
                    where + "is not in " + field.path("codes").asText() + ".csv");
            require(!constraints.path("unique").asBoolean() || seen.add(cell), where + "is not unique");
            require(
                    !constraints.has("pattern")
                            || cell.matches(constraints.path("pattern").asText()),
                    where + "does not match " + constraints.path("pattern").asText());
            if (constraints.has("minimum")) {
                require(compare(cell, constraints.path("minimum")) >= 0, where + "is too small");
            }
            if (constraints.has("maximum")) {
                require(compare(cell, constraints.path("maximum")) <= 0, where + "is too large");
            }
        }
    }

    private void checkForeignKeys(JsonNode resource) {
        for (JsonNode foreignKey : resource.path("schema").path("foreignKeys")) {
            List<String> from = names(foreignKey.path("fields"));
            List<String> to = names(foreignKey.path("reference").path("fields"));
            Set<List<String>> targets = new HashSet<>();
            for (CSVRecord row :
                    tables.get(foreignKey.path("reference").path("resource").asText())) {
                targets.add(cells(row, to));
            }
            for (CSVRecord row : tables.get(resource.path("name").asText())) {
                List<String> cells = cells(row, from);
                require(
                        cells.stream().allMatch(String::isEmpty) || targets.contains(cells),
                        resource.path("path").asText() + " row " + row.getRecordNumber() + ": " + from + " " + cells
                                + " refers to nothing");
            }
        }
    }

    private static boolean hasType(String cell, String type) {
        return switch (type) {
            case "integer" -> cell.matches("-?(0|[1-9][0-9]*)");
            case "number" -> cell.matches("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?");
            case "array" -> isArray(cell);
            default -> type.equals("string");
        };
    }

    private static boolean isArray(String cell) {
        try {
            return MAPPER.readTree(cell).isArray();
        } catch (IOException e) {
            return false;
        }
    }

    private static int compare(String cell, JsonNode bound) {
        return new BigDecimal(cell).compareTo(bound.decimalValue());
    }

    private static List<String> cells(CSVRecord row, List<String> columns) {
        return columns.stream().map(row::get).toList();
    }

    /** Returns names given as one text, as a list of texts or as a list of fields. */
    private static List<String> names(JsonNode names) {
        Stream<JsonNode> nodes = names.isArray() ? StreamSupport.stream(names.spliterator(), false) : Stream.of(names);
        return nodes.map(node -> node.isObject() ? node.path("name").asText() : node.asText())
                .toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void require(boolean right, String otherwise) {
        if (!right) {
            problems.add(otherwise);
        }
    }
}
