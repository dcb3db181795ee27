package vn.chitieu.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.model.LegalBasis;
import vn.chitieu.text.CleanText;

/** Citations of basis blocks; what comes out is {@code type number symbol date}, a dash for what is not given. */
final class CitationParserTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ; => quyet_dinh 90 QĐ-TTg 2022-01-18",
                "Căn cứ Quyết định số 167/2008/QĐ-TTg ngày 12 tháng 12 năm 2008; => quyet_dinh 167 2008/QĐ-TTg 2008-12-12",
                "Theo đề nghị của Trưởng phòng tại Tờ trình số     /TTr-PKT ngày   /8/2025; => to_trinh - TTr-PKT 2025-08",
                "Căn cứ Luật Thủy sản năm 2017; => luat - - 2017",
                "Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15; => luat 64 2025/QH15 -",
                "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 46/2014/QH13; => luat 46 2014/QH13 -",
                "Căn cứ Nghị quyết số 24/2021/QH15 về Luật Đầu tư công ngày 28/7/2021; => nghi_quyet 24 2021/QH15 2021-07-28",
                "Thực hiện Chỉ thị số 40-CT/TW ngày 22/11/2014 của Ban Bí thư; => chi_thi 40 CT/TW 2014-11-22",
                "Thực hiện Nghị quyết 30/2008/NQ-CP ngày 11-12-2008 của Chính phủ; => nghi_quyet 30 2008/NQ-CP 2008-12-11",
                "Căn cứ Quyết định số: 55/QĐ / BNN-KL ngày 1/2/2007; => quyet_dinh 55 QĐ/BNN-KL 2007-02-01",
                "Căn cứ Văn bản số 227/TTg-CN ngày 27/02/2025; => cong_van 227 TTg-CN 2025-02-27",
                "Căn cứ Thông báo kết luận số 34/TB-UBND ngày 31/01/2019; => thong_bao 34 TB-UBND 2019-01-31",
                "Thực hiện Giấy mời số 12/GM-VP ngày 17/6/2024; => other 12 GM-VP 2024-06-17",
                "Căn cứ Quyết định số 411/QĐ-TTg của Thủ tướng Chính phủ ngày 31/3/2022; => quyet_dinh 411 QĐ-TTg 2022-03-31",
                "Căn cứ Kế hoạch số …/KH-UBND ngày … tháng … năm 2024 của UBND huyện; => ke_hoach - KH-UBND 2024",
            })
    void readsCitation(String text, String expected) {
        assertEquals(List.of(expected), read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "Thực hiện Quyết định số 1/QĐ-TTg ngày 2/3/2020 về nhà ở, Nghị quyết số 4/NQ-CP ngày 5/6/2021 và Kế hoạch số 7/KH-UBND; => 3",
                "Căn cứ Luật Đầu tư công; Luật Ngân sách nhà nước; Luật Đất đai; => 3",
                "Căn cứ tình hình thực tế của địa phương; => 0",
                "Căn cứ Quyết định số 1/QĐ-TTg ngày 2/3/2020; Quyết định số 1/QĐ-TTg nêu trên; => 1",
            })
    void countsDocuments(String text, int expected) {
        assertEquals(expected, read(text).size(), () -> "read: " + read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "Căn cứ Thông tư số 12/2023/TT-BTC ngày 1/3/2023 của Bộ trưởng Bộ Tài chính hướng dẫn quyết toán; => Bộ trưởng Bộ Tài chính",
                "Căn cứ Thông tư số 5/2020/TT-BGTVT của Bộ Giao thông vận tải về vận tải; => Bộ Giao thông vận tải",
                "Căn cứ Thông tư số 2/2021/TT-BVHTTDL ngày 3/4/2021 của Bộ Văn hóa, Thể thao và Du lịch quy định về lễ hội; => Bộ Văn hóa, Thể thao và Du lịch",
                "Căn cứ Nghị định số 8/2025/NĐ-CP ngày 2/2/2025 của Chính phủ Quy định về kiểm tra; => Chính phủ",
                "Thực hiện Nghị quyết số 9/NQ-CP của Chính phủ và Kế hoạch số 3/KH-BXD; => Chính phủ",
                "Thực hiện Kế hoạch số 7/KH-UBND ngày 9/5/2024 của Ủy ban nhân dân tỉnh Quảng Trị giao nhiệm vụ; => UBND tỉnh Quảng Trị",
                "Căn cứ Quyết định số 38/QĐ-UBND của UBND huyện Như Xuân về việc giao chỉ tiêu; => UBND huyện Như Xuân",
                "Căn cứ Nghị định của Chính phủ số 114/2003/NĐ-CP về cán bộ xã; => Chính phủ",
                "Thực hiện Nghị quyết số 68-NQ/TW về phát triển kinh tế tư nhân của Bộ Chính trị; => Bộ Chính trị",
                "Thực hiện Kế hoạch số 7/KH-UBND về thực hiện Nghị quyết của Chính phủ; => -",
                "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 46/2014/QH13; => -",
            })
    void readsIssuer(String text, String expected) {
        assertEquals(expected, orDash(parse(text).get(0).issuer()));
    }

    private static List<String> read(String text) {
        return parse(text).stream()
                .map(basis -> String.join(
                        " ", basis.type(), orDash(basis.number()), orDash(basis.symbol()), orDash(basis.date())))
                .toList();
    }

    private static List<LegalBasis> parse(String text) {
        CleanText clean = Sheets.paragraphs(text);
        return new CitationParser(HeaderText.of(clean)).parse(0, clean.text().length());
    }

    private static String orDash(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "-" : value;
    }
}
