package vn.chitieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Decides whether a field of a found record is right. */
final class FieldComparison {

    private static final Set<String> NUMBERS = Set.of("value", "value_max", "denominator", "amount", "year", "level");
    private static final Set<String> PHRASES = Set.of("indicator", "item", "population", "area");
    private static final double ALIKE = 0.6;

    private final Texts texts;

    FieldComparison(Texts texts) {
        this.texts = texts;
    }

    /** Returns whether a record's field agrees with any reading of the gold. */
    boolean isRight(RecordKind kind, String field, JsonNode record, JsonNode gold) {
        JsonNode found = record.path(field);
        return Values.readings(gold, field).stream().anyMatch(wanted -> agrees(kind, field, found, wanted));
    }

    /** Returns how many of the fields that the gold gives are right. */
    int countRight(RecordKind kind, List<String> fields, JsonNode record, JsonNode gold) {
        return (int) fields.stream()
                .filter(field -> isRight(kind, field, record, gold))
                .count();
    }

    private boolean agrees(RecordKind kind, String field, JsonNode found, JsonNode wanted) {
        if (NUMBERS.contains(field)) {
            return Values.isSameNumber(found, wanted);
        }
        if (PHRASES.contains(field)) {
            return Values.isUnsaid(found) && Values.isUnsaid(wanted)
                    || !Values.isBlank(found)
                            && !Values.isBlank(wanted)
                            && texts.similarity(Values.text(found), Values.text(wanted)) >= ALIKE;
        }
        boolean unit = kind == RecordKind.TARGETS && field.equals("unit");
        return unit ? isSameUnit(found, wanted) : Values.isSame(found, wanted);
    }

    /** A unit may be longer or shorter at its end: {@code hộ} and {@code hộ nghèo}. */
    private boolean isSameUnit(JsonNode found, JsonNode wanted) {
        List<String> left = texts.tokens(Values.text(found));
        List<String> right = texts.tokens(Values.text(wanted));
        if (left.isEmpty() || right.isEmpty()) {
            return left.equals(right);
        }
        int common = Math.min(left.size(), right.size());
        return left.subList(0, common).equals(right.subList(0, common));
    }
}
