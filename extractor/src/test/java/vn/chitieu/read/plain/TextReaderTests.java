package vn.chitieu.read.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawText;
import vn.chitieu.read.Reading;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Plain text, line by line. */
final class TextReaderTests {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
    void everyLineBreakEndsALine(String lineBreak) throws InputException {
        RawDocument document = Reading.read("plan.txt", String.join(lineBreak, "KẾ HOẠCH", "", "  1. Mục tiêu", ""));
        assertEquals(List.of("KẾ HOẠCH", "", "  1. Mục tiêu"), Reading.shown(document));
        assertEquals(RawText.Extent.LINE, Reading.text(document, 0).extent());
        assertNull(document.pageCount());
    }

    @Test
    void byteOrderMarkIsNoText() throws InputException {
        assertEquals(List.of("Kế hoạch"), Reading.shown(Reading.read("plan.txt", "\uFEFFKế hoạch")));
        byte[] utf16 = "Kế hoạch".getBytes(StandardCharsets.UTF_16);
        assertEquals(List.of("Kế hoạch"), Reading.shown(Reading.read("plan.txt", utf16)));
    }

    @Test
    void decomposedLettersAreKeptForTheTextStage() throws InputException {
        String decomposed = Normalizer.normalize("Giảm nghèo", Normalizer.Form.NFD);
        assertEquals(List.of(decomposed), Reading.shown(Reading.read("plan.txt", decomposed)));
    }

    @Test
    void formFeedsEndPages() throws InputException {
        RawDocument document = Reading.read("plan.txt", "một\nhai\fba\n\fbốn\n\f");
        assertEquals(3, document.pageCount());
        assertEquals(List.of("một", "hai", "ba", "", "bốn", ""), Reading.shown(document));
        List<Integer> pages = document.blocks().stream()
                .map(block -> ((RawText) block).page())
                .toList();
        assertEquals(List.of(1, 1, 2, 2, 3, 3), pages);
    }

    @Test
    void rowsWithTabsAreATable() throws InputException {
        String rows = "TT\tThôn\tSố hộ nghèo\n1\tNà Lau\t12\n\tCộng\t12\n";
        RawDocument document = Reading.read("plan.txt", "Biểu 01\n" + rows + "Ghi chú\n");
        assertEquals(3, document.blocks().size());
        RawTable table = (RawTable) document.blocks().get(1);
        assertEquals(List.of(3, 3), List.of(table.rows(), table.columns()));
    }

    @Test
    void tabsThatSetALetterheadAreNoTable() throws InputException {
        String head = "UBND XÃ NÀ LAU\t\tCỘNG HÒA\nSố: 1/KH-UBND\t\tĐộc lập\n\t\tNà Lau, ngày 1 tháng 2 năm 2024\n";
        assertEquals(3, Reading.shown(Reading.read("plan.txt", head)).size());
    }

    @Test
    void aFileOfOneLineIsCutAfterSentences() throws InputException {
        String sentence = "Phấn đấu giảm tỷ lệ hộ nghèo xuống còn 4,5 %. ";
        String line = sentence.repeat(10 * 1024 * 1024 / 60);
        RawDocument document = Reading.read("plan.txt", line);
        assertTrue(document.blocks().size() > 100, "one line of 10 MB must not stay one line");
        List<String> lines = Reading.shown(document);
        assertTrue(lines.stream().allMatch(piece -> piece.length() <= TextReader.MAX_LINE), "a line is too long");
        assertTrue(lines.stream().allMatch(piece -> piece.endsWith("%. ")), "a line is cut inside a sentence");
        assertEquals(line, lines.stream().collect(Collectors.joining()));
    }

    @Test
    void aLineWithoutBlanksIsBoundedToo() throws InputException {
        String line = "Kế hoạch ".repeat(8_000) + "x".repeat(100_000);
        List<String> lines = Reading.shown(Reading.read("plan.txt", line));
        assertTrue(lines.stream().allMatch(piece -> piece.length() <= TextReader.MAX_LINE), "a line is too long");
        assertEquals(line, String.join("", lines));
    }

    @Test
    void blanksAloneAreEmpty() {
        for (String content : Arrays.asList(" ", "\n\n", "\uFEFF", "\f")) {
            InputException failure = assertThrows(InputException.class, () -> Reading.read("plan.txt", content));
            assertEquals(FailureReason.EMPTY, failure.reason());
        }
    }
}
