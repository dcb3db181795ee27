package vn.chitieu.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values of a record's fields, as the dataset spells them. */
public final class RecordFields {
    private static final RecordMapper MAPPER = new RecordMapper();

    private RecordFields() {}

    /**
     * Returns the fields of a record that hold one value.
     *
     * @param record a target, budget, assignment or numeral
     * @return names in the order of the record, with the value as text; no field that is null or is itself a record
     */
    public static Map<String, String> of(Record record) {
        Map<String, String> fields = new LinkedHashMap<>();
        MAPPER.plain(record).fields().forEachRemaining(field -> {
            JsonNode value = field.getValue();
            if (value.isValueNode() && !value.isNull()) {
                fields.put(field.getKey(), value.asText());
            }
        });
        return fields;
    }
}
