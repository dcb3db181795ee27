package vn.chitieu.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chitieu.show.RecordView.Field;
import vn.chitieu.show.RecordView.FindingView;
import vn.chitieu.show.RecordView.Origin;
import vn.chitieu.show.RunDocuments.Found;

/** Makes the view of a record out of its document's JSON. */
final class RecordViews {

    /** What a view shows elsewhere than among the fields. */
    private static final Set<String> ELSEWHERE = Set.of("id", "section", "parent", "evidence", "source");

    private static final int LONGEST_SUMMARY = 90;

    private final JsonNode document;
    private final RecordPlaces places;

    private RecordViews(JsonNode document, String text) {
        this.document = document;
        this.places = new RecordPlaces(document, text);
    }

    /**
     * Returns the view of a record.
     *
     * @param document JSON of the document that holds it
     * @param text the document's normalised text
     * @param id id of the record
     */
    static RecordView of(JsonNode document, String text, String id) {
        Found found = RunDocuments.find(document, id);
        if (found == null) {
            throw new IllegalArgumentException("the document does not hold " + id);
        }
        return new RecordViews(document, text).view(found, id);
    }

    private RecordView view(Found found, String id) {
        List<Field> fields = new ArrayList<>();
        addFields("", found.record(), fields);
        return new RecordView(
                found.kind(), id, fields, sections(found.record()), places.of(found), findings(found, id), origin());
    }

    private void addFields(String prefix, JsonNode record, List<Field> fields) {
        for (Map.Entry<String, JsonNode> field : record.properties()) {
            JsonNode value = field.getValue();
            String name = prefix + field.getKey();
            if (prefix.isEmpty() && ELSEWHERE.contains(name)) {
                continue;
            }
            if (value.isObject()) {
                addFields(name + ".", value, fields);
            } else if (value.isArray() && !value.isEmpty()) {
                List<String> values = new ArrayList<>();
                value.forEach(
                        each -> values.add(each.isObject() ? each.path("text").asText() : shown(each)));
                fields.add(new Field(name, values));
            } else if (value.isValueNode() && !value.isNull() && !value.asText().isEmpty()) {
                fields.add(new Field(name, List.of(shown(value))));
            }
        }
    }

    /** An id is followed by what it is the id of. */
    private String shown(JsonNode value) {
        String words = value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
        Found other = value.isTextual() ? RunDocuments.find(document, words) : null;
        return other == null ? words : words + " (" + summary(other) + ")";
    }

    private String summary(Found found) {
        JsonNode record = found.record();
        String summary =
                switch (found.kind()) {
                    case "target" ->
                        record.path("indicator").asText() + ": " + word(record, "value") + " " + word(record, "unit");
                    case "budget" -> record.path("item").asText() + ": " + word(record, "amount_text");
                    case "assignment" -> record.path("unit").asText() + ": " + word(record, "task");
                    case "section" -> heading(record);
                    default -> word(record, "title") + word(record, "text");
                };
        String line = summary.strip();
        return line.length() <= LONGEST_SUMMARY ? line : line.substring(0, LONGEST_SUMMARY - 1) + "…";
    }

    private static String word(JsonNode record, String field) {
        JsonNode value = record.path(field);
        return value.isNumber() ? value.decimalValue().toPlainString() : value.isNull() ? "" : value.asText();
    }

    private static String heading(JsonNode section) {
        String label = word(section, "label");
        String title = word(section, "title");
        return (label.isEmpty() ? "" : label + (title.isEmpty() ? "" : ". ")) + title;
    }

    private List<String> sections(JsonNode record) {
        LinkedList<String> path = new LinkedList<>();
        String next = word(record, "section");
        // A section is named once, so a path that the file gives a loop ends as well.
        for (int i = 0; i < document.path("sections").size() && !next.isEmpty(); i++) {
            Found section = RunDocuments.find(document, next);
            if (section == null) {
                break;
            }
            path.addFirst(heading(section.record()));
            next = word(section.record(), "parent");
        }
        return path;
    }

    private List<FindingView> findings(Found found, String id) {
        List<FindingView> views = new ArrayList<>();
        String owner = found.kind().equals("numeral") ? word(found.record(), "record") : id;
        for (JsonNode finding : document.path("findings")) {
            boolean about =
                    found.kind().equals("document") && finding.path("records").isEmpty();
            for (JsonNode record : finding.path("records")) {
                about |= record.asText().equals(id) || record.asText().equals(owner);
            }
            if (about) {
                views.add(new FindingView(
                        finding.path("id").asText(),
                        finding.path("severity").asText(),
                        finding.path("code").asText(),
                        finding.at("/message/vi").asText(),
                        finding.at("/message/en").asText()));
            }
        }
        return views;
    }

    private Origin origin() {
        JsonNode source = document.at("/document/source");
        return new Origin(
                document.at("/document/id").asText(),
                source.path("path").asText(),
                source.path("sha256").asText(),
                source.path("media_type").asText(),
                source.hasNonNull("pages")
                        ? Integer.valueOf(source.path("pages").asInt())
                        : null);
    }
}
