package vn.chitieu.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks that a run's folder keeps the contract: its JSON against the JSON Schema, its tables against their schemas, keys and
 * digests, the references within each document, and that offsets cut each record's value out of the document's text.
 */
public final class OutputContract {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> RECORDS =
            List.of("sections", "targets", "budgets", "assignments", "numerals", "findings");

    private final Path run;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    private OutputContract(Path run) {
        this.run = run;
    }

    /**
     * Checks a run that wrote every format for programs.
     *
     * @param run the run's folder
     * @return what is wrong, one line each with its place; empty where all is right
     */
    public static List<String> check(Path run) throws IOException {
        OutputContract contract = new OutputContract(run);
        contract.checkDocuments();
        TableContract tables = new TableContract(run);
        tables.check();
        contract.problems.addAll(tables.problems());
        contract.compareCounts(tables);
        return contract.problems;
    }

    private void checkDocuments() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Schemas.json("document.schema.json"));
        List<Path> files;
        try (Stream<Path> entries = Files.list(run.resolve(DatasetWriter.JSON_FOLDER))) {
            files = entries.sorted().toList();
        }
        for (Path file : files) {
            JsonNode json = MAPPER.readTree(file.toFile());
            String where = run.relativize(file) + ": ";
            for (ValidationMessage message : schema.validate(json)) {
                problems.add(where + message.getMessage());
            }
            String id = json.at("/document/id").asText();
            if (!file.getFileName().toString().equals(id + ".json")) {
                problems.add(where + "the document's id is " + id);
            }
            checkReferences(json, where);
            String text =
                    Files.readString(run.resolve(DatasetWriter.TEXT_FOLDER).resolve(id + ".txt"));
            problems.addAll(OffsetContract.check(json, text, where));
        }
    }

    private void checkReferences(JsonNode json, String where) {
        String document = json.at("/document/id").asText();
        Map<String, String> kinds = new HashMap<>();
        kinds.put(document, "document");
        for (String kind : RECORDS) {
            for (JsonNode record : json.path(kind)) {
                String id = record.path("id").asText();
                kinds.put(id, kind);
                String owner = owners.put(id, where + kind);
                if (owner != null) {
                    problems.add(where + kind + ": id " + id + " also stands in " + owner);
                }
            }
            counts.computeIfAbsent(kind, any -> new HashMap<>())
                    .put(document, json.path(kind).size());
        }
        for (String kind : RECORDS) {
            for (JsonNode record : json.path(kind)) {
                String place = where + kind + " " + record.path("id").asText() + ": ";
                requireKind(kinds, record.path("section"), "sections", place + "section");
                requireKind(kinds, record.path("parent"), "sections", place + "parent");
                requireKind(kinds, record.path("baseline_of"), "targets", place + "baseline_of");
                requireKind(kinds, record.path("part_of"), "budgets", place + "part_of");
                for (JsonNode about : record.path("records")) {
                    if (!kinds.containsKey(about.asText())) {
                        problems.add(place + "is about " + about + ", which is no record of the document");
                    }
                }
            }
        }
        for (JsonNode numeral : json.path("numerals")) {
            checkLedgerEntry(
                    kinds, numeral, where + "numeral " + numeral.path("text") + " at " + numeral.path("start") + ": ");
        }
    }

    private void checkLedgerEntry(Map<String, String> kinds, JsonNode numeral, String place) {
        String kind = numeral.path("record").isNull()
                ? "no record"
                : kinds.getOrDefault(numeral.path("record").asText(), "an unknown record");
        boolean fits =
                switch (numeral.path("role").asText()) {
                    case "target" -> kind.equals("targets");
                    case "budget" -> kind.equals("budgets");
                    case "deadline" -> kind.equals("assignments") || kind.equals("no record");
                    case "unclassified" -> kind.equals("no record");
                    default -> !kind.equals("an unknown record");
                };
        if (!fits) {
            problems.add(place + "its role is " + numeral.path("role").asText() + " but it is in " + kind);
        }
    }

    private void requireKind(Map<String, String> kinds, JsonNode reference, String kind, String place) {
        if (reference.isTextual() && !kind.equals(kinds.get(reference.asText()))) {
            problems.add(place + " is " + reference + ", which is not one of the document's " + kind);
        }
    }

    private void compareCounts(TableContract tables) {
        counts.forEach((kind, byDocument) -> byDocument.forEach((document, count) -> {
            int rows = tables.rows(kind, document);
            if (rows != count) {
                problems.add(kind + ".csv has " + rows + " rows of " + document + ", its JSON has " + count);
            }
        }));
    }
}
