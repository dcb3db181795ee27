package vn.chitieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.evaluate.Difference.Outcome;

/** Compares one document of a run with its gold: counts, and the differences in the order of the kinds. */
final class DocumentEvaluation {

    /** What a record is known by in a list of differences: the first of these fields that it has. */
    private static final List<String> NAMES = List.of("value", "amount", "unit", "label");

    private final String name;
    private final Texts texts = new Texts();
    private final FieldComparison comparison = new FieldComparison(texts);
    private final Map<RecordKind, Tally> tallies = new EnumMap<>(RecordKind.class);
    private final List<Difference> differences = new ArrayList<>();

    private DocumentEvaluation(String name) {
        this.name = name;
    }

    /**
     * Compares a document.
     *
     * @param name name of the document's file
     * @param run the document's JSON
     * @param gold its gold annotations, checked to have every list
     */
    static DocumentEvaluation of(String name, JsonNode run, JsonNode gold) {
        DocumentEvaluation evaluation = new DocumentEvaluation(name);
        for (RecordKind kind : RecordKind.values()) {
            evaluation.tallies.put(kind, new Tally());
            if (kind == RecordKind.DOCUMENT) {
                evaluation.compareHeader(run.path("document"), gold.path("document"));
            } else {
                evaluation.compareRecords(kind, run.path(kind.jsonName()), gold);
            }
        }
        return evaluation;
    }

    /** Returns the counts of each kind. */
    Map<RecordKind, Tally> tallies() {
        return tallies;
    }

    /** Returns what differs. */
    List<Difference> differences() {
        return differences;
    }

    private void compareHeader(JsonNode found, JsonNode gold) {
        HeaderComparison header = new HeaderComparison(name, texts, tally(RecordKind.DOCUMENT), differences);
        header.compare(found, gold);
    }

    private void compareRecords(RecordKind kind, JsonNode found, JsonNode gold) {
        JsonNode wanted = gold.path(kind.jsonName());
        List<Pair> pairs = kind == RecordKind.SECTIONS
                ? new SectionPairing(texts).pairs(found, wanted)
                : new RecordPairing(texts).pairs(kind, found, wanted);
        Map<Integer, Integer> goldOf = new HashMap<>();
        pairs.forEach(pair -> goldOf.put(pair.found(), pair.gold()));
        Totals totals = new Totals(found, goldOf);
        for (Pair pair : pairs) {
            JsonNode record = wanted.path(pair.gold());
            if (Values.isBlank(record.path("optional"))) {
                compareFields(kind, found.path(pair.found()), record, totals);
            }
        }
        boolean partial = gold.path("partial").has(kind.jsonName());
        for (int i = 0; i < found.size(); i++) {
            if (!goldOf.containsKey(i) && !partial) {
                tally(kind).addExtra();
                add(
                        kind,
                        Outcome.EXTRA,
                        null,
                        true,
                        naming(found.path(i)),
                        null,
                        found.path(i),
                        clause(kind, found.path(i)));
            }
        }
        for (int j = 0; j < wanted.size(); j++) {
            JsonNode record = wanted.path(j);
            if (!goldOf.containsValue(j) && Values.isBlank(record.path("optional"))) {
                tally(kind).addMissed();
                add(kind, Outcome.MISSED, null, true, null, naming(record), null, quote(record));
            }
        }
    }

    private void compareFields(RecordKind kind, JsonNode found, JsonNode gold, Totals totals) {
        boolean allRight = true;
        for (String field : kind.fields()) {
            if (!gold.has(field)) {
                continue;
            }
            boolean right = field.equals("part_of")
                    ? totals.isRight(found, gold)
                    : comparison.isRight(kind, field, found, gold);
            tally(kind).addField(field, right);
            if (!right) {
                boolean strict = kind.isStrict(field);
                allRight &= !strict;
                String got = shown(found.path(field));
                add(kind, Outcome.WRONG, field, strict, got, shown(gold.path(field)), found, quote(gold));
            }
        }
        tally(kind).addFound(allRight);
    }

    private Tally tally(RecordKind kind) {
        return tallies.computeIfAbsent(kind, any -> new Tally());
    }

    private void add(
            RecordKind kind,
            Outcome outcome,
            @Nullable String field,
            boolean strict,
            @Nullable String found,
            @Nullable String gold,
            @Nullable JsonNode record,
            String place) {
        JsonNode evidence = record == null ? null : record.path("evidence");
        differences.add(new Difference(
                name,
                kind,
                outcome,
                field,
                strict,
                found,
                gold,
                record == null ? null : shown(record.path("id")),
                place,
                evidence == null ? null : whole(evidence.path("page")),
                evidence == null ? null : whole(evidence.path("start"))));
    }

    /** Returns a value as a list of differences shows it, null where there is none. */
    @Nullable
    static String shown(JsonNode value) {
        if (Values.isNull(value)) {
            return null;
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    @Nullable
    private static String naming(JsonNode record) {
        return NAMES.stream()
                .filter(record::has)
                .findFirst()
                .map(field -> shown(record.path(field)))
                .orElse(null);
    }

    private static String clause(RecordKind kind, JsonNode record) {
        return Values.text(
                kind == RecordKind.SECTIONS
                        ? record.path("title")
                        : record.path("evidence").path("text"));
    }

    private static String quote(JsonNode gold) {
        return Values.text(gold.path("quote"));
    }

    @Nullable
    private static Integer whole(JsonNode value) {
        return value.isInt() ? value.intValue() : null;
    }
}
