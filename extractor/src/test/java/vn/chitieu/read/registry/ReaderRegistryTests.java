package vn.chitieu.read.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.read.Reading;
import vn.chitieu.read.plain.TextReader;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Which reader reads what. */
final class ReaderRegistryTests {

    @Test
    void refusesWhatNoReaderReads() {
        InputException failure = assertThrows(InputException.class, () -> Reading.read("data.json", "{}"));
        assertEquals(FailureReason.UNSUPPORTED_FORMAT, failure.reason());
        assertEquals("unsupported_format", failure.failure("data.json").code());
    }

    @Test
    void twoReadersOfOneTypeAreADefect() {
        IllegalArgumentException failure = assertThrows(
                IllegalArgumentException.class, () -> ReaderRegistry.of(List.of(new TextReader(), new TextReader())));
        assertEquals("two readers of text/plain", failure.getMessage());
    }
}
