package vn.chitieu.show;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The documents of a run, whatever form it was written in. */
interface RunDocuments {

    /** The names under which a document's JSON lists its records, each with the name of one of them. */
    List<Kind> KINDS = List.of(
            new Kind("sections", "section"),
            new Kind("targets", "target"),
            new Kind("budgets", "budget"),
            new Kind("assignments", "assignment"),
            new Kind("numerals", "numeral"),
            new Kind("findings", "finding"));

    /**
     * A kind of record.
     *
     * @param list name of the list, such as {@code targets}
     * @param name name of one of them, such as {@code target}
     */
    record Kind(String list, String name) {}

    /**
     * Finds the document that holds a record.
     *
     * @param id id of a record or of a document
     * @return the document's JSON in the shape of {@code document.schema.json}, fields that are null maybe left out; empty where no
     *     document holds the record
     */
    Optional<ObjectNode> holding(String id);

    /** Hands over the id of every document and record. */
    void forEachId(Consumer<String> taker);

    /** Returns the record of a document that has an id, the document itself included, or null. */
    static @Nullable Found find(JsonNode document, String id) {
        if (document.at("/document/id").asText().equals(id)) {
            return new Found("document", document.path("document"));
        }
        for (Kind kind : KINDS) {
            for (JsonNode record : document.path(kind.list())) {
                if (record.path("id").asText().equals(id)) {
                    return new Found(kind.name(), record);
                }
            }
        }
        return null;
    }

    /**
     * A record with its kind.
     *
     * @param kind {@code document}, {@code section}, {@code target}, {@code budget}, {@code assignment}, {@code numeral} or
     *     {@code finding}
     * @param record its JSON
     */
    record Found(String kind, JsonNode record) {}
}
