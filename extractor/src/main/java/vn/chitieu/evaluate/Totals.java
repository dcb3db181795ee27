package vn.chitieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Decides whether a found amount is a part of the right total: gold names a total by its index, a run by its id. */
final class Totals {

    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<Integer, Integer> goldOf;

    /**
     * Prepares the amounts of a document.
     *
     * @param found all found records
     * @param goldOf index of the gold record for each found record that has one
     */
    Totals(JsonNode found, Map<Integer, Integer> goldOf) {
        this.goldOf = goldOf;
        for (int i = 0; i < found.size(); i++) {
            indexes.put(Values.text(found.path(i).path("id")), i);
        }
    }

    /** Returns whether an amount's total is the gold's; a total that is not in the gold is as good as none. */
    boolean isRight(JsonNode found, JsonNode gold) {
        Integer index = Values.isBlank(found.path("part_of")) ? null : indexes.get(Values.text(found.path("part_of")));
        Integer total = index == null ? null : goldOf.get(index);
        return Values.readings(gold, "part_of").stream()
                .anyMatch(wanted -> Values.isNull(wanted)
                        ? total == null
                        : total != null && wanted.isNumber() && wanted.doubleValue() == total);
    }
}
