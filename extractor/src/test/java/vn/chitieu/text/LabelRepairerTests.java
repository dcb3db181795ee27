package vn.chitieu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RunStyle;

/** Labels of recognised lines are repaired by their place among their siblings; typed ones are not. */
final class LabelRepairerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L. MỤC ĐÍCH | I. MỤC ĐÍCH",
                "I. A; II. B; II. C; IV. D | I. A; II. B; III. C; IV. D",
                "I. A; HI. B | I. A; HI. B",
                "I. A; II. B; HI. C | I. A; II. B; III. C",
                "I1. MỤC ĐÍCH; II. MỤC TIÊU | I. MỤC ĐÍCH; II. MỤC TIÊU",
                "I1. MỤC ĐÍCH; V. MỤC TIÊU | I1. MỤC ĐÍCH; V. MỤC TIÊU",
                "1. MỤC ĐÍCH; 1. Mục đích; II. MỤC TIÊU | I. MỤC ĐÍCH; 1. Mục đích; II. MỤC TIÊU",
                "1. MỤC ĐÍCH; 2. MỤC TIÊU | 1. MỤC ĐÍCH; 2. MỤC TIÊU",
                "I. A; I. B; II. C; IV. D | I. A; II. B; III. C; IV. D",
                "I. A; I. B; II. C; III. D | I. A; I. B; II. C; III. D",
                "V. A; VIL CHẾ ĐỘ BÁO CÁO | V. A; VI. CHẾ ĐỘ BÁO CÁO",
                "V. A; VIIL CHẾ ĐỘ BÁO CÁO | V. A; VII. CHẾ ĐỘ BÁO CÁO",
                "V. A; VI. B; VI. C | V. A; VI. B; VII. C",
                "I. A; II. B; I. C; II. D | I. A; II. B; I. C; II. D",
                "a) Một; b) Hai; c) Ba; d) Bốn; ở) Năm; e) Sáu; ø) Bảy | a) Một; b) Hai; c) Ba; d) Bốn; đ) Năm; e) Sáu; g) Bảy",
                "g) Bảy; h) Tám; 1) Chín; k) Mười; 1) Mười một | g) Bảy; h) Tám; i) Chín; k) Mười; l) Mười một",
                "g) Bảy; h) Tám; 1) Một; 2) Hai | g) Bảy; h) Tám; 1) Một; 2) Hai",
                "c) Ba; d) Bốn; d) Năm | c) Ba; d) Bốn; đ) Năm",
                "c) Ba; e) Năm | c) Ba; e) Năm",
                "G. Bảy; I. A; H. Tám | G. Bảy; I. A; H. Tám",
                "4. Bốn; 5, Năm | 4. Bốn; 5. Năm",
                "4. Bốn; 12, Mười hai | 4. Bốn; 12, Mười hai"
            })
    void sequencesProveWhatALabelWas(String read, String expected) {
        assertEquals(List.of(expected.split("; ")), lines(clean(read, 0.9f)));
    }

    @Test
    void typedNumberingStaysAsTheAuthorWroteIt() {
        assertEquals(List.of("I. A", "II. B", "II. C", "IV. D"), lines(clean("I. A; II. B; II. C; IV. D", 1)));
    }

    @Test
    void aRepairLeavesATrace() {
        CleanText clean = clean("I. Mục đích; II. Mục tiêu; HI. Kinh phí", 0.9f);
        int start = clean.text().indexOf("III.");
        assertEquals(List.of(new Repair(start, start + 3, "HI", "III", "label-sequence")), clean.repairs());
    }

    private static CleanText clean(String lines, float confidence) {
        List<RawBlock> blocks = new ArrayList<>();
        for (String line : lines.split("; ")) {
            blocks.add(new RawText(
                    RawText.Extent.LINE,
                    RawText.Region.BODY,
                    List.of(new RawRun(line, RunStyle.PLAIN, null, confidence)),
                    ParagraphStyle.PLAIN,
                    1,
                    null));
        }
        return TextCleaner.standard().clean(new RawDocument(blocks, 1, 1, "unicode"));
    }

    private static List<String> lines(CleanText clean) {
        return clean.text().lines().toList();
    }
}
