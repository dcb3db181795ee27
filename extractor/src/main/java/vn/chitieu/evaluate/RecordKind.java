package vn.chitieu.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of records that are measured, each with the fields that are compared where a record was found. */
public enum RecordKind {
    SECTIONS(List.of("level", "kind"), List.of()),
    TARGETS(
            List.of("kind", "measure", "comparator", "unit", "year"),
            List.of("indicator", "indicator_code", "population", "direction", "per", "denominator", "area")),
    BUDGETS(List.of("kind", "source", "capital", "project", "part_of"), List.of("year", "item")),
    ASSIGNMENTS(List.of("role", "project"), List.of("unit_code", "deadline")),
    /** The header: its records are its fields. */
    DOCUMENT(List.of(), List.of());

    private final List<String> strictFields;
    private final List<String> otherFields;

    RecordKind(List<String> strictFields, List<String> otherFields) {
        this.strictFields = strictFields;
        this.otherFields = otherFields;
    }

    /** Returns the name that the kind has in a document's JSON, such as {@code targets}. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether a record with this field wrong counts as wrong in the strict F1. */
    boolean isStrict(String field) {
        return strictFields.contains(field);
    }

    /** Returns all fields that are compared. */
    List<String> fields() {
        return Stream.concat(strictFields.stream(), otherFields.stream()).toList();
    }
}
