package vn.chitieu.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.chitieu.model.LegalBasis;
import vn.chitieu.model.PlanRecords;

/**
 * Writes one document's JSON and, from the same objects, its rows of the tables, record by record: a document with a million
 * numerals never stands in memory as objects.
 */
final class JsonDocument {

    /** Version of the JSON's shape. */
    static final String SCHEMA_VERSION = "1";

    private final RecordMapper mapper;
    private final JsonGenerator json;
    private final RowSource rows;

    /** Begins the rows of a table. */
    interface RowSource {
        RowBuffer of(String table) throws IOException;
    }

    /**
     * Prepares a document.
     *
     * @param mapper maps its records
     * @param json takes the JSON; the caller closes it
     * @param rows takes the rows
     */
    JsonDocument(RecordMapper mapper, JsonGenerator json, RowSource rows) {
        this.mapper = mapper;
        this.json = json;
        this.rows = rows;
    }

    /** Writes everything. */
    void write(PlanRecords records) throws IOException {
        String id = records.document().id();
        SectionIndex sections = new SectionIndex(records.sections());
        json.writeStartObject();
        json.writeStringField("schema_version", SCHEMA_VERSION);
        writeHeader(records);
        writeAll("sections", records.sections(), mapper::section);
        writeAll("targets", records.targets(), mapper::plain);
        writeAll("budgets", records.budgets(), mapper::plain);
        writeAll("assignments", records.assignments(), mapper::plain);
        writeAll("numerals", records.numerals(), numeral -> mapper.numeral(numeral, id, sections.at(numeral.start())));
        writeAll("findings", records.findings(), finding -> mapper.finding(finding, sections.of(finding.evidence())));
        json.writeEndObject();
    }

    private void writeHeader(PlanRecords records) throws IOException {
        ObjectNode header = mapper.plain(records.document());
        json.writeFieldName("document");
        json.writeTree(header);
        addRows("documents", List.of(header));
        addRows("document_evidence", fieldRows(header.path("evidence")));
        addRows("legal_bases", basisRows(records.document().legalBases()));
    }

    private List<ObjectNode> fieldRows(JsonNode evidence) {
        List<ObjectNode> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : evidence.properties()) {
            ObjectNode row = mapper.json().createObjectNode().put("field", field.getKey());
            fields.add(row.set("evidence", field.getValue()));
        }
        return fields;
    }

    private List<ObjectNode> basisRows(List<LegalBasis> bases) {
        List<ObjectNode> cited = new ArrayList<>();
        for (LegalBasis basis : bases) {
            cited.add(mapper.plain(basis).put("position", cited.size() + 1));
        }
        return cited;
    }

    private void addRows(String table, List<ObjectNode> records) throws IOException {
        try (RowBuffer added = rows.of(table)) {
            for (ObjectNode row : records) {
                added.add(row);
            }
        }
    }

    private <T> void writeAll(String table, List<T> records, Function<T, ObjectNode> map) throws IOException {
        json.writeArrayFieldStart(table);
        try (RowBuffer added = rows.of(table)) {
            for (T each : records) {
                ObjectNode node = map.apply(each);
                json.writeTree(node);
                added.add(node);
            }
        }
        json.writeEndArray();
    }
}
