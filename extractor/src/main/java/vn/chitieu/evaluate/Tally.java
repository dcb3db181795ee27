package vn.chitieu.evaluate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts of one kind of record, over one document or several. */
final class Tally {

    private static final int SCORE_DECIMALS = 4;
    private static final int FIELD_DECIMALS = 3;

    private final SortedMap<String, FieldCount> fields = new TreeMap<>();
    private int found;
    private int extra;
    private int missed;
    private int strict;

    /** How often a field was right, and how often it was compared. */
    private record FieldCount(int right, int compared) {

        FieldCount plus(FieldCount other) {
            return new FieldCount(right + other.right, compared + other.compared);
        }
    }

    /** Counts a gold record that was found. */
    void addFound(boolean allStrictFieldsRight) {
        found++;
        strict += allStrictFieldsRight ? 1 : 0;
    }

    /** Counts a record that is not in the gold. */
    void addExtra() {
        extra++;
    }

    /** Counts a gold record that was not found. */
    void addMissed() {
        missed++;
    }

    /** Counts a field that was compared. */
    void addField(String field, boolean right) {
        fields.merge(field, new FieldCount(right ? 1 : 0, 1), FieldCount::plus);
    }

    /** Adds the counts of another tally. */
    void add(Tally other) {
        found += other.found;
        extra += other.extra;
        missed += other.missed;
        strict += other.strict;
        other.fields.forEach((field, count) -> fields.merge(field, count, FieldCount::plus));
    }

    /** Returns the measures, rounded to four decimals and those of fields to three. */
    Score score() {
        SortedMap<String, Double> shares = new TreeMap<>();
        fields.forEach((field, count) ->
                shares.put(field, Values.round((double) count.right / count.compared, FIELD_DECIMALS)));
        return new Score(
                found + missed,
                share(found, found + extra),
                share(found, found + missed),
                share(2 * found, 2 * found + extra + missed),
                share(2 * strict, 2 * found + extra + missed),
                Collections.unmodifiableSortedMap(shares));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : Values.round((double) part / whole, SCORE_DECIMALS);
    }
}
