package vn.chitieu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.api.Test;

/** Values of records and gold are compared as Python compares them. */
class ValuesTests {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void numbersAreEqualWhateverTheyAreWrittenLike() throws JsonProcessingException {
        assertTrue(Values.isSameNumber(json("5"), json("5.0")));
        assertTrue(Values.isSameNumber(json("5.5"), json("\"5.50\"")));
        assertTrue(Values.isSameNumber(json("1.00000049"), json("1")), "equal to six decimals");
        assertTrue(Values.isSameNumber(json("null"), json("\"\"")));
        assertTrue(Values.isSameNumber(MissingNode.getInstance(), json("null")));
        assertFalse(Values.isSameNumber(json("0"), json("null")));
        assertFalse(Values.isSameNumber(json("\"x\""), json("\"x\"")), "what is no number equals nothing");
    }

    @Test
    void otherValuesAreEqualWhenNeitherSaysAnything() throws JsonProcessingException {
        assertTrue(Values.isSame(json("\"Lead\""), json("\"lead\"")));
        assertTrue(Values.isSame(json("0"), json("null")));
        assertTrue(Values.isSame(MissingNode.getInstance(), json("[]")));
        assertFalse(Values.isSame(json("\"\""), json("null")), "an empty text is said");
        assertTrue(Values.isSame(json("2025"), json("2025.0")));
        assertFalse(Values.isSame(json("2025"), json("\"2025\"")));
    }

    @Test
    void halvesRoundToTheEvenDigit() {
        assertEquals(0.12, Values.round(0.125, 2));
        assertEquals(0.38, Values.round(0.375, 2));
        assertEquals(2.67, Values.round(2.675, 2), "the double is a little below the half");
    }

    private static JsonNode json(String value) throws JsonProcessingException {
        return MAPPER.readTree(value);
    }
}
