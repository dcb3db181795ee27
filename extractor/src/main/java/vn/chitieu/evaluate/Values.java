package vn.chitieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads values out of records and gold annotations alike; a field that is missing is the same as one that is null. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final int DECIMALS = 6;

    private Values() {}

    /** Returns whether a value is missing or null. */
    static boolean isNull(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** Returns whether a value says nothing: missing, null, an empty text or list, zero or false. */
    static boolean isBlank(JsonNode value) {
        return isNull(value)
                || value.isTextual() && value.textValue().isEmpty()
                || value.isContainerNode() && value.isEmpty()
                || value.isNumber() && value.decimalValue().signum() == 0
                || value.isBoolean() && !value.booleanValue();
    }

    /** Returns whether a value is missing, null or an empty text. */
    static boolean isUnsaid(JsonNode value) {
        return isNull(value) || value.isTextual() && value.textValue().isEmpty();
    }

    /** Returns a value as text, empty where it says nothing. */
    static String text(JsonNode value) {
        if (isBlank(value)) {
            return "";
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    /** Returns the preferred reading of a gold field, then the others on which careful readers would also agree. */
    static List<JsonNode> readings(JsonNode gold, String field) {
        List<JsonNode> readings = new ArrayList<>();
        readings.add(gold.path(field));
        gold.path("alt").path(field).forEach(readings::add);
        return readings;
    }

    /** Returns whether two values are the same number to six decimals, or both unsaid. */
    static boolean isSameNumber(JsonNode one, JsonNode other) {
        Double left = number(one);
        Double right = number(other);
        return left == null || right == null
                ? left == null && right == null
                : left.doubleValue() == right.doubleValue();
    }

    /**
     * Returns whether two values are equal: texts without case and diacritics, anything else exactly, where all that says nothing is
     * equal. An empty text is not the same as none.
     */
    static boolean isSame(JsonNode one, JsonNode other) {
        if (one.isTextual() || other.isTextual()) {
            return one.isTextual()
                    && other.isTextual()
                    && Texts.fold(one.textValue()).equals(Texts.fold(other.textValue()));
        }
        if (isBlank(one) || isBlank(other)) {
            return isBlank(one) && isBlank(other);
        }
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.equals(other);
    }

    /**
     * Rounds to the nearest decimal, an exact half to the even one.
     *
     * @param value any finite number
     * @param decimals number of decimals to keep
     */
    static double round(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Returns a number, null where none is said, and NaN, which equals nothing, where the value is no number. */
    @Nullable
    private static Double number(JsonNode value) {
        if (isUnsaid(value)) {
            return null;
        }
        String text = value.asText().strip();
        if (value.isBoolean() || !NUMBER.matcher(text).matches()) {
            return Double.NaN;
        }
        double read = Double.parseDouble(text);
        return Double.isInfinite(read) ? Double.valueOf(Double.NaN) : Double.valueOf(round(read, DECIMALS));
    }
}
