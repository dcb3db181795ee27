package vn.chitieu.write;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file of the dataset, as its table schema in {@code schemas/tables} describes it. The schema says for each column where
 * in a record's JSON its value stands, so a field that the JSON gains becomes a column by one entry in the schema.
 *
 * @param name name of the table and of its file without {@code .csv}
 * @param columns columns in order
 * @param descriptor the whole table schema
 */
record TableFile(String name, List<Column> columns, ObjectNode descriptor) {

    /** The tables of the contract, in the order in which the data package lists them. */
    private static final List<String> NAMES = List.of(
            "documents",
            "document_evidence",
            "legal_bases",
            "sections",
            "targets",
            "budgets",
            "assignments",
            "numerals",
            "findings",
            "failures");

    /**
     * A column.
     *
     * @param name header of the column
     * @param pointer where the value stands in the record's JSON, or null for the document's id
     * @param text whether the values are free text
     */
    record Column(String name, @Nullable JsonPointer pointer, boolean text) {

        /** Returns the column's cell for one record, null for an empty one. */
        @Nullable
        String cell(String documentId, JsonNode record) {
            if (pointer == null) {
                return documentId;
            }
            JsonNode value = record.at(pointer);
            if (value.isMissingNode() || value.isNull()) {
                return null;
            }
            if (value.isBigDecimal()) {
                return value.decimalValue().toPlainString();
            }
            return value.isContainerNode() ? value.toString() : value.asText();
        }
    }

    /** Reads all table schemas. */
    static List<TableFile> all() {
        return NAMES.stream().map(TableFile::load).toList();
    }

    /** Returns the name of the table's file. */
    String fileName() {
        return name + ".csv";
    }

    /** Returns the header row. */
    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    private static TableFile load(String name) {
        ObjectNode descriptor = Schemas.json("tables/" + name + ".json");
        List<Column> columns = new ArrayList<>();
        for (JsonNode field : descriptor.path("schema").path("fields")) {
            String pointer = field.path("json_pointer").asText();
            columns.add(new Column(
                    field.path("name").asText(),
                    pointer.isEmpty() ? null : JsonPointer.compile(pointer),
                    field.path("type").asText().equals("string")));
        }
        return new TableFile(name, List.copyOf(columns), descriptor);
    }
}
