package vn.chitieu.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.source.InputException;
import vn.chitieu.text.TextCleaner;

/** What a cell that is too narrow cuts comes together again; what stands below one another in it stays apart. */
final class NarrowCellTests {
    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "27.50 | 0 | 27.500",
                "1.234. | 567 | 1.234.567",
                "12.34 | 5,6 | 12.345,6",
                "1.234 | .567 | 1.234.567",
                "2.345, | 75 | 2.345,75",
                "12.00 | 0.000 | 12.000.000",
                "1.200 | 1.300 | 1.200 1.300",
                "120 | 130 | 120 130",
                "12,5 | 13,5 | 12,5 13,5"
            })
    void joinsTheNumberThatItCuts(String first, String second, String read) throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        float right = 200 + 5 + 5 + sketch.width(first, 11);
        sketch.grid(new float[] {85, 200, right}, new float[] {100, 120, 160});
        sketch.text(90, 114, 11, "Tên").text(205, 114, 11, "Số");
        sketch.text(90, 134, 11, "Chè").text(205, 134, 11, first).text(205, 148, 11, second);

        String text = TextCleaner.standard().clean(sketch.read()).text();

        assertEquals("Tên | Số\nChè | " + read + "\n", text);
    }
}
