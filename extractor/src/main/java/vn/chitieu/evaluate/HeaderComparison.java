package vn.chitieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.chitieu.evaluate.Difference.Outcome;

/** Compares the header of a document, and the documents that it cites, with the gold. */
final class HeaderComparison {

    private static final List<String> FIELDS = List.of(
            "type",
            "number",
            "symbol",
            "issuer.name",
            "issuer.level",
            "issuer.commune",
            "issuer.district",
            "issuer.province",
            "place",
            "date",
            "title",
            "program",
            "period.start",
            "period.end",
            "signer.name",
            "signer.title",
            "signer.on_behalf_of");
    private static final String CITED = "legal_bases";
    private static final double SAME_TITLE = 0.9;

    private final String name;
    private final Texts texts;
    private final Tally tally;
    private final List<Difference> differences;

    /** What a cited document is known by. */
    private record Citation(JsonNode type, JsonNode number, String symbol) {

        static Citation of(JsonNode basis) {
            return new Citation(
                    basis.path("type"), basis.path("number"), Texts.fold(Values.text(basis.path("symbol"))));
        }

        boolean isSame(Citation other) {
            return isSame(type, other.type) && isSame(number, other.number) && symbol.equals(other.symbol);
        }

        private static boolean isSame(JsonNode one, JsonNode other) {
            return Values.isNull(one) ? Values.isNull(other) : one.equals(other);
        }
    }

    HeaderComparison(String name, Texts texts, Tally tally, List<Difference> differences) {
        this.name = name;
        this.texts = texts;
        this.tally = tally;
        this.differences = differences;
    }

    void compare(JsonNode found, JsonNode gold) {
        for (String field : FIELDS) {
            JsonNode value = found.at("/" + field.replace('.', '/'));
            List<JsonNode> readings = new ArrayList<>();
            readings.add(gold.at("/" + field.replace('.', '/')));
            gold.path("alt").path(field).forEach(readings::add);
            boolean right = readings.stream().anyMatch(reading -> isRight(field, value, reading));
            tally.addField(field, right);
            if (right) {
                tally.addFound(true);
            } else {
                tally.addMissed();
                add(Outcome.WRONG, field, value, readings.get(0), found);
            }
        }
        List<Citation> cited = StreamSupport.stream(found.path(CITED).spliterator(), false)
                .map(Citation::of)
                .toList();
        for (JsonNode basis : gold.path(CITED)) {
            Citation wanted = Citation.of(basis);
            boolean right = cited.stream().anyMatch(wanted::isSame);
            tally.addField(CITED, right);
            if (!right) {
                add(Outcome.MISSED, CITED, null, basis, found);
            }
        }
    }

    private boolean isRight(String field, JsonNode found, JsonNode gold) {
        if (field.equals("title")) {
            return texts.similarity(Values.text(found), Values.text(gold)) >= SAME_TITLE;
        }
        return Values.isUnsaid(found) && Values.isUnsaid(gold)
                || !Values.isNull(found)
                        && !Values.isNull(gold)
                        && Texts.fold(found.asText())
                                .strip()
                                .equals(Texts.fold(gold.asText()).strip());
    }

    private void add(Outcome outcome, String field, @Nullable JsonNode found, JsonNode gold, JsonNode header) {
        differences.add(new Difference(
                name,
                RecordKind.DOCUMENT,
                outcome,
                field,
                !field.equals(CITED),
                found == null ? null : DocumentEvaluation.shown(found),
                DocumentEvaluation.shown(gold),
                DocumentEvaluation.shown(header.path("id")),
                field,
                null,
                null));
    }
}
