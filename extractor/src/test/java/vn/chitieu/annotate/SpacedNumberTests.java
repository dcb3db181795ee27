package vn.chitieu.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thousands that are set apart by spaces are one number where nothing says that they are two. */
final class SpacedNumberTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Vốn sự nghiệp: 22 270 triệu đồng; 22 270",
                "tổng vốn 1 250 300 đồng; 1 250 300",
                "hỗ trợ từ 1 200 - 1 300 hộ; 1 200 - 1 300",
                "hỗ trợ từ 900 - 1 200 hộ; 900 - 1 200",
                "còn 12 300/22 500 người; 12 300/22 500",
                "NSTW 20 100,5 triệu đồng; 20 100,5",
                "Giống | 1 300 | 5; 1 300,5",
                "Dự án 1 270 triệu đồng; 1,270",
                "quý 2 300 triệu đồng; 2,300",
                "năm 2025 300 triệu đồng; 2025,300",
                "bản Nà Pá 1 120 hộ; 1,120",
                "có 15 200 hộp quà; 15,200",
                "gồm 12 30 hộ; 12,30",
            })
    void joinsGroupsOfDigits(String text, String numerals) {
        List<String> read = Tokenizer.tokenize(text, 0, text.length()).stream()
                .filter(token -> token.kind() == Token.Kind.NUMERAL)
                .map(Token::text)
                .toList();
        assertEquals(numerals, String.join(",", read));
    }

    @Test
    void readsThemWithoutTheirSpaces() {
        assertEquals(new BigDecimal("22270"), NumberReader.number("22 270", false));
        assertEquals(
                new BigDecimal("20100.5"), NumberReader.read("20 100,5", false).value());
        assertEquals(
                new BigDecimal("1300"), NumberReader.read("1 200 - 1 300", true).max());
    }
}
