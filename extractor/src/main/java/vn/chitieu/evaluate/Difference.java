package vn.chitieu.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which a run differs from the gold.
 *
 * @param document name of the document's file
 * @param kind kind of record
 * @param outcome what is the matter
 * @param field field that is wrong; null where the whole record is missed or extra
 * @param strict whether the strict F1 counts it
 * @param found what the run has: the field's value, or what an extra record is known by; null where it has none
 * @param gold what the gold has, likewise
 * @param record id of the run's record, null where there is none
 * @param place the words around it: the gold's quote, or the evidence of an extra record
 * @param page page of the run's record, null where it has none
 * @param start offset of the run's record in the document's text, null where there is none
 */
public record Difference(
        String document,
        RecordKind kind,
        Outcome outcome,
        @Nullable String field,
        boolean strict,
        @Nullable String found,
        @Nullable String gold,
        @Nullable String record,
        String place,
        @Nullable Integer page,
        @Nullable Integer start) {

    /** What is the matter. */
    public enum Outcome {
        /** The gold has a record, or a header field, that the run has not. */
        MISSED,
        /** The run has a record that the gold has not. */
        EXTRA,
        /** A record was found, but one of its fields is wrong; or a header field is wrong. */
        WRONG
    }
}
