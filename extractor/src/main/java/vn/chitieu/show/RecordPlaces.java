package vn.chitieu.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Box;
import vn.chitieu.show.RecordView.Place;
import vn.chitieu.show.RunDocuments.Found;

/** Tells where in a document records stand: by their evidence, or by that of the records that they are about. */
final class RecordPlaces {
    private final JsonNode document;
    private final String text;

    /**
     * Creates a finder.
     *
     * @param document JSON of the document
     * @param text its normalised text
     */
    RecordPlaces(JsonNode document, String text) {
        this.document = document;
        this.text = text;
    }

    /**
     * Returns the places of a record, a numeral, a finding or the document.
     *
     * @param found what to look for
     * @return a place for each piece of evidence; none where it has none
     */
    List<Place> of(Found found) {
        JsonNode record = found.record();
        List<Place> places = new ArrayList<>();
        JsonNode evidence = record.path("evidence");
        if (found.kind().equals("document")) {
            for (Map.Entry<String, JsonNode> field : evidence.properties()) {
                places.add(place(field.getKey(), field.getValue()));
            }
        } else if (found.kind().equals("numeral")) {
            places.add(numeral(record));
        } else if (evidence.isObject()) {
            places.add(place("", evidence));
        } else if (found.kind().equals("finding")) {
            // A finding about records alone is to be looked at where they stand.
            for (JsonNode id : record.path("records")) {
                Found about = RunDocuments.find(document, id.asText());
                if (about != null && about.record().path("evidence").isObject()) {
                    places.add(place("", about.record().path("evidence")));
                }
            }
        }
        return places;
    }

    private Place place(String field, JsonNode evidence) {
        int start = evidence.path("start").asInt();
        int end = evidence.path("end").asInt();
        return new Place(
                field,
                Excerpt.of(text, evidence.path("text").asText(), start, end),
                start,
                end,
                page(evidence),
                box(evidence.path("box")),
                evidence.hasNonNull("cell") ? evidence.path("cell").asText() : null);
    }

    /** A numeral has a page of its own; its rectangle and cell are those of the record that it is the value of. */
    private Place numeral(JsonNode numeral) {
        int start = numeral.path("start").asInt();
        int end = numeral.path("end").asInt();
        Found owner = RunDocuments.find(document, numeral.path("record").asText(""));
        JsonNode evidence =
                owner == null ? numeral.path("evidence") : owner.record().path("evidence");
        boolean same = evidence.path("start").asInt(-1) <= start
                && end <= evidence.path("end").asInt(-1);
        return new Place(
                "",
                Excerpt.of(text, "", start, end),
                start,
                end,
                page(numeral),
                same ? box(evidence.path("box")) : null,
                same && evidence.hasNonNull("cell") ? evidence.path("cell").asText() : null);
    }

    private static @Nullable Integer page(JsonNode node) {
        return node.hasNonNull("page") ? Integer.valueOf(node.path("page").asInt()) : null;
    }

    private static @Nullable Box box(JsonNode edges) {
        return edges.size() != 4
                ? null
                : new Box(
                        edges.get(0).asDouble(),
                        edges.get(1).asDouble(),
                        edges.get(2).asDouble(),
                        edges.get(3).asDouble());
    }
}
