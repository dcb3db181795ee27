package vn.chitieu.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.SectionKind;
import vn.chitieu.model.Severity;
import vn.chitieu.source.FailureReason;

/** The public schemas agree with each other, with the code lists and with the records. */
class SchemasTests {

    private static final JsonNode DOCUMENT = Schemas.json("document.schema.json");

    /** Where each table's rows are described in the JSON Schema; failures stand in no document. */
    private static final Map<String, String> DEFINITIONS = Map.of(
            "documents", "document",
            "legal_bases", "legal_basis",
            "sections", "section",
            "targets", "target",
            "budgets", "budget",
            "assignments", "assignment",
            "numerals", "numeral",
            "findings", "finding");

    @Test
    void documentSchemaIsAValidSchema() {
        JsonNode meta = DOCUMENT.path("$schema");
        assertEquals("https://json-schema.org/draft/2020-12/schema", meta.asText());
        assertEquals(
                Set.of(),
                JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(SchemaLocation.of(meta.asText()))
                        .validate(DOCUMENT));
    }

    @ParameterizedTest
    @MethodSource("tablesOfDocuments")
    void everyFieldIsAColumnAndEveryColumnAField(TableFile table) {
        JsonNode definition = DOCUMENT.at("/$defs/" + DEFINITIONS.get(table.name()));
        Set<String> expected = new HashSet<>();
        collect(definition, "", expected);
        Set<String> actual = new HashSet<>();
        for (TableFile.Column column : table.columns()) {
            if (column.pointer() != null && !column.name().equals("position")) {
                actual.add(column.pointer().toString());
            }
        }
        assertEquals(expected, actual, table.name());
    }

    @ParameterizedTest
    @MethodSource("tablesOfDocuments")
    void codesOfTheJsonSchemaAreThoseOfTheLists(TableFile table) {
        JsonNode definition = DOCUMENT.at("/$defs/" + DEFINITIONS.get(table.name()));
        for (JsonNode field : table.descriptor().path("schema").path("fields")) {
            if (field.has("codes")) {
                List<String> codes = codes(field.path("codes").asText());
                String path = field.path("json_pointer").asText().replace("/", "/properties/");
                JsonNode property = definition.at(path);
                List<String> allowed = new ArrayList<>();
                property.path("enum").forEach(code -> allowed.add(code.isNull() ? "" : code.asText()));
                allowed.remove("");
                boolean extensible = field.path("codes_extensible").asBoolean();
                assertEquals(extensible ? List.of() : codes, allowed, table.name() + path);
            }
        }
    }

    @Test
    void listsNameEveryCodeOfTheRecordsInOrder() {
        assertEquals(Stream.of(SectionKind.values()).map(SectionKind::code).toList(), codes("section_kinds"));
        assertEquals(Stream.of(NumeralRole.values()).map(NumeralRole::code).toList(), codes("numeral_roles"));
        assertEquals(Stream.of(Severity.values()).map(Severity::code).toList(), codes("severities"));
        assertEquals(Stream.of(FailureReason.values()).map(FailureReason::code).toList(), codes("failure_reasons"));
    }

    @Test
    void everyTableIsDescribed() {
        for (TableFile table : TableFile.all()) {
            Set<String> names = new HashSet<>(table.header());
            assertEquals(table.header().size(), names.size(), table.name() + " has a column twice");
            assertEquals(
                    table.name().equals("failures") ? "path" : "document_id",
                    table.header().get(0));
            for (JsonNode field : table.descriptor().path("schema").path("fields")) {
                assertFalse(field.path("title").asText().isBlank(), field + " has no Vietnamese title");
                assertFalse(field.path("description").asText().isBlank(), field + " has no description");
                if (field.has("codes")) {
                    assertTrue(codes(field.path("codes").asText()).size() > 1, field + " has no code list");
                }
            }
        }
    }

    static Stream<TableFile> tablesOfDocuments() {
        return TableFile.all().stream().filter(table -> DEFINITIONS.containsKey(table.name()));
    }

    /** Collects the pointers of all values below an object of the JSON Schema, as the tables flatten them. */
    private static void collect(JsonNode definition, String path, Set<String> pointers) {
        for (Map.Entry<String, JsonNode> property :
                definition.path("properties").properties()) {
            String pointer = path + "/" + property.getKey();
            JsonNode value = resolve(property.getValue());
            if (pointer.equals("/legal_bases") || pointer.equals("/evidence") && !value.has("properties")) {
                continue;
            }
            if (value.has("properties")) {
                collect(value, pointer, pointers);
            } else {
                pointers.add(JsonPointer.compile(pointer).toString());
            }
        }
    }

    private static JsonNode resolve(JsonNode value) {
        JsonNode target = value.has("anyOf") ? value.path("anyOf").path(0) : value;
        return target.has("$ref") ? DOCUMENT.at(target.path("$ref").asText().substring(1)) : target;
    }

    private static List<String> codes(String list) {
        List<String> codes = new ArrayList<>();
        Schemas.codes(list).forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
