package vn.chitieu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;

/** Hard-wrapped lines come together to the paragraphs that they were broken from. */
final class LineJoinerTests {
    private static final String WORDS =
            "rà soát từng hộ nghèo và cận nghèo trên địa bàn để hỗ trợ cây giống con giống vay vốn ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Thông tư số 3/2024/TT-BTC của\nBộ Tài chính",
                "Căn cứ Thông tư số 3/2024/TT-BTC của Bộ trưởng Bộ\nTài chính",
                "Thực hiện theo Quyết định của Giám đốc Sở\nY tế",
                "Xã phối hợp với\nHội Nông dân",
                "Kèm theo Quyết định số\n15/QĐ-UBND",
                "- Thu và phân tích mẫu:\n1.364.329.000 đồng/năm.",
                "Tổng kinh phí thực hiện:\n2.500 triệu đồng",
            })
    void goesOnBehindAWordThatCannotEndALine(String lines) throws InputException {
        assertEquals(lines.replace('\n', ' ') + "\n", clean(lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lãnh đạo Sở\nVăn phòng",
                "Các nội dung sau:\nHỗ trợ nhà ở",
                "Năm 2024 hỗ trợ:\n12 hộ thôn Nà Mòn",
                "Nơi nhận của\n- Như trên",
                "PHỐI HỢP VỚI\nHội Nông dân"
            })
    void keepsApartWhatMayEndALine(String lines) throws InputException {
        assertEquals(lines + "\n", clean(lines));
    }

    @ParameterizedTest
    @CsvSource({
        "PHÊ DUYỆT KẾ HOẠCH GIẢM NGHÈO CỦA HUYỆN BA ĐỒI NĂM 2024, false",
        "BAN HÀNH QUY CHẾ LÀM VIỆC NHIỆM KỲ 2021 - 2026 CỦA, true"
    })
    void theAuthorityUnderATitleIsNoPartOfIt(String title, boolean joined) throws InputException {
        String text = clean(title + "\nỦY BAN NHÂN DÂN HUYỆN BA ĐỒI\n\n" + wrapped(12, 55));

        assertEquals(joined, text.startsWith(title + " ỦY BAN"), text);
    }

    @Test
    void linesAreFullByTheWidthOfTheirSurroundings() throws InputException {
        String full = "và báo cáo kết quả thực hiện hằng tháng về Thường trực";
        String letter = wrapped(20, 60) + full + "\nHội đồng nhân dân huyện trước ngày hai mươi.\n";

        String text = clean(letter + wrapped(12, 60) + wrapped(80, 120));

        assertTrue(text.contains(full + " Hội đồng nhân dân huyện"), text);
    }

    /** Returns a sentence broken at a width, with no capital in it. */
    private static String wrapped(int lines, int width) {
        List<String> words =
                new ArrayList<>(List.of(WORDS.repeat(lines * width / 40).split(" ")));
        StringBuilder text = new StringBuilder("Ủy ban ");
        for (int i = 0; i < lines; i++) {
            int start = text.lastIndexOf("\n") + 1;
            while (text.length() - start + words.get(0).length() <= width) {
                text.append(words.remove(0)).append(' ');
            }
            text.setCharAt(text.length() - 1, '\n');
        }
        return text.toString();
    }

    private static String clean(String text) throws InputException {
        SourceFile file = new SourceFile("plan", "0".repeat(64), "text/plain", text.getBytes(StandardCharsets.UTF_8));
        return TextCleaner.standard()
                .clean(ReaderRegistry.standard().read(file))
                .text();
    }
}
