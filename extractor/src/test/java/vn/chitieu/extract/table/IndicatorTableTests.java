package vn.chitieu.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.model.Target;

final class IndicatorTableTests {
    private static TableDocument plan() {
        return TableDocument.appendix(
                "CÁC CHỈ TIÊU CHỦ YẾU",
                "",
                "TT | Chỉ tiêu | Đơn vị | TH 2023 | Ước TH 2024 | KH 2025 | So sánh KH 2025/TH 2024 (%)",
                "I | Kinh tế | | | | |",
                "1 | Cây chè | | | | |",
                "- | Diện tích | Ha | 120 | 130,5 | 145 | 111,1",
                "2 | Thu nhập bình quân | Triệu đồng/người/năm | 38 | 41 | 45 | 109,8",
                "3 | Kinh phí hỗ trợ nhà ở | Triệu đồng | 500 | 600 | 700 | 116,7",
                "4 | Mức giảm tỷ lệ hộ nghèo | % | 3 | 3,2 | 3 - 4 |",
                "5 | Tỷ lệ trẻ em dưới 5 tuổi thấp còi | % | 21 | 20 | ≤ 19 |");
    }

    @Test
    void yearAndKindComeFromTheHeaderAndTheUnitFromItsColumn() {
        Target reached = plan().target("Biểu số 01!E4");
        assertEquals("result", reached.kind());
        assertEquals(2024, reached.year());
        assertEquals("ha", reached.unit());
        Target planned = plan().target("Biểu số 01!F4");
        assertEquals("target", planned.kind());
        assertEquals(2025, planned.year());
        assertNull(planned.area());
    }

    @Test
    void aDetailIsNamedWithWhatItDetails() {
        assertEquals("Cây chè: Diện tích", plan().target("Biểu số 01!F4").indicator());
        assertEquals("Thu nhập bình quân", plan().target("Biểu số 01!F5").indicator());
    }

    @Test
    void aUnitOverAYearIsCut() {
        Target income = plan().target("Biểu số 01!F5");
        assertEquals("triệu đồng/người", income.unit());
        assertEquals("năm", income.per());
    }

    @Test
    void moneySetAsideIsABudgetAndIncomeIsNot() {
        TableDocument plan = plan();
        assertEquals(new BigDecimal("700000000"), plan.budget("Biểu số 01!F6").amount());
        assertEquals("result", plan.budget("Biểu số 01!D6").kind());
        assertEquals(3, plan.records().budgets().size());
    }

    @Test
    void aColumnOfSharesHoldsNoMoneyWhateverTheUnitOfTheRow() {
        Target share = plan().target("Biểu số 01!G6");
        assertEquals("%", share.unit());
        assertEquals(new BigDecimal("116.7"), share.value());
    }

    @Test
    void aShareInTheUpperHeaderHasNoUnitOfItsRow() {
        String[] rows = {
            "TT | Chỉ tiêu | Đơn vị tính | Mục tiêu 2025 (hoặc b/q) | Ước 2023/2022 (%)",
            "A | 1 | 2 | 3 | 4=3/2…",
            "1 | Sản lượng ngô | nghìn tấn | 16,5 | 104,8",
            "2 | Sản lượng chè | nghìn tấn | 3,5 | 101,2"
        };
        TableDocument plan = TableDocument.appendix("CHỈ TIÊU NÔNG NGHIỆP NĂM 2025", "", rows);
        assertEquals("nghìn tấn", plan.target("Biểu số 01!D3").unit());
        assertEquals("%", plan.target("Biểu số 01!E3").unit());
    }

    @Test
    void codesAndOpenColumnNumbersAreNoQuantities() {
        TableDocument plan = TableDocument.appendix(
                "DANH MỤC HÀNG HÓA NĂM 2025",
                "",
                "TT | Tên mặt hàng | Mã số theo biểu thuế | Số hộ | Số xã | Số thôn",
                "A | B | C | 1 = 2 đến 3… | 2 | 3…",
                "1 | Cột điện | 7308 | 12 | 3 | 5",
                "2 | Bồn chứa | 7309 | 15 | 4 | 6");
        assertEquals(
                6, plan.records().targets().size(), plan.records().targets().toString());
    }

    @Test
    void whatThereIsAtTheStartOfTheYearWasReached() {
        TableDocument plan = TableDocument.appendix(
                "CHỈ TIÊU GIẢM NGHÈO NĂM 2025",
                "",
                "TT | Thôn | Hộ nghèo đầu năm 2025 | Hộ nghèo cuối năm 2025",
                "1 | Thôn Nà Lau | 30 | 24",
                "2 | Thôn Bản Chang | 41 | 33");
        assertEquals("result", plan.target("Biểu số 01!C2").kind());
        assertEquals("target", plan.target("Biểu số 01!D2").kind());
    }

    @Test
    void rangesBoundsAndDifferencesAreRead() {
        Target range = plan().target("Biểu số 01!F7");
        assertEquals("range", range.comparator());
        assertEquals(new BigDecimal("4"), range.valueMax());
        assertEquals("decrease", range.direction());
        assertEquals("le", plan().target("Biểu số 01!F8").comparator());
        assertEquals("level", plan().target("Biểu số 01!F8").measure());
    }

    @Test
    void anotherMeasureInTheHeaderJoinsTheIndicator() {
        Target compared = plan().target("Biểu số 01!G4");
        assertTrue(compared.indicator().endsWith("So sánh KH 2025/TH 2024 (%)"), compared.indicator());
        assertEquals("%", compared.unit());
    }

    @Test
    void yearsMayBeRows() {
        TableDocument plan = TableDocument.appendix(
                "SỐ HỘ NGHÈO QUA CÁC NĂM",
                "",
                "Năm | Số hộ nghèo | Tỷ lệ hộ nghèo (%)",
                "2022 | 200 | 30",
                "Năm 2023 | 180 | 27",
                "2026 | 90 | 13,5");
        assertEquals(2023, plan.target("Biểu số 01!B3").year());
        assertEquals("result", plan.target("Biểu số 01!B3").kind());
        assertEquals("target", plan.target("Biểu số 01!C4").kind());
        assertNull(plan.target("Biểu số 01!C4").area());
    }

    @ParameterizedTest
    @ValueSource(strings = {"&quot;", "nt", "-nt-", "như trên", "”", "//"})
    void aMarkUnderAUnitRepeatsIt(String mark) {
        TableDocument plan = TableDocument.appendix(
                "CÁC CHỈ TIÊU CHỦ YẾU",
                "",
                "TT | Chỉ tiêu | ĐVT | TH 2024 | KH 2025",
                "1 | Tạo việc làm mới | Người | 120 | 145",
                "2 | Học nghề ngắn hạn | " + mark + " | 38 | 45",
                "3 | Làm việc ở nước ngoài | " + mark + " | 5 | 7");
        assertEquals("người", plan.target("Biểu số 01!E3").unit());
        assertEquals("người", plan.target("Biểu số 01!E4").unit());
    }

    @Test
    void yearsOfALadderArePlans() {
        TableDocument plan = TableDocument.appendix(
                "MỤC TIÊU GIAI ĐOẠN 2025-2027",
                "",
                "v2Nội dung | v2Đơn vị | v2Mục tiêu đến 2027 | >3Phân kỳ thực hiện",
                "2025 | 2026 | 2027",
                "Số bản có đường bê tông | bản | 9 | 5 | 7 | 9",
                "Số bản có nhà văn hóa | bản | 8 | 6 | 7 | 8");
        Target next = plan.target("Biểu số 01!E3");
        assertEquals("target", next.kind());
        assertEquals(2026, next.year());
        assertEquals("Số bản có đường bê tông", next.indicator());
    }

    private static TableDocument report() {
        return TableDocument.appendix(
                "CHỈ TIÊU CHỦ YẾU",
                "",
                "TT | Chỉ tiêu | ĐVT | KH 2024 | TH 2024 | % so KH | So với năm 2023 | KH 2025/TH 2024 (%)",
                "1 | Hộ cận nghèo | hộ | 60 | 58 | 103,4 | -12 | 90",
                "2 | Tỷ lệ hộ cận nghèo | % | 6 | 5,8 | 103,4 | -1,2 | -0,7",
                "3 | Lao động có việc làm | người | 300 | 320 | 106,7 | 25 | 102");
    }

    @Test
    void aShareOfWhatWasPlannedIsAResultOfItsYear() {
        Target share = report().target("Biểu số 01!F2");
        assertEquals("result", share.kind());
        assertEquals(2024, share.year());
        assertEquals("%", share.unit());
        assertEquals("level", share.measure());
    }

    @Test
    void signsMakeWhatComparesWithAnEarlierYearADifferenceInTheUnitOfItsRow() {
        Target less = report().target("Biểu số 01!G2");
        assertEquals("Hộ cận nghèo", less.indicator());
        assertEquals("result", less.kind());
        assertEquals("change", less.measure());
        assertEquals("decrease", less.direction());
        assertEquals(new BigDecimal("12"), less.value());
        assertEquals("hộ", less.unit());
        assertEquals(2024, less.year());
        assertEquals("increase", report().target("Biểu số 01!G4").direction());
    }

    @Test
    void amongSharesASignMakesADifference() {
        assertEquals("level", report().target("Biểu số 01!H2").measure());
        Target less = report().target("Biểu số 01!H3");
        assertEquals("decrease", less.direction());
        assertEquals(new BigDecimal("0.7"), less.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tăng (+), giảm (-)",
                "Tăng/giảm",
                "Tăng, giảm so 2023",
                "Tăng hoặc giảm",
                "Chênh lệch",
                "So sánh +/-"
            })
    void aColumnOfDifferencesTakesItsTimeFromTheColumnBeforeIt(String header) {
        TableDocument plan = TableDocument.appendix(
                "KẾT QUẢ GIẢM NGHÈO",
                "",
                "Nội dung | Năm 2023 | Năm 2024 | " + header,
                "Số hộ nghèo (hộ) | 90 | 70 | -20",
                "Thu nhập (triệu đồng/người/năm) | 40 | 43 | +3");
        Target less = plan.target("Biểu số 01!D2");
        assertEquals("Số hộ nghèo (hộ)", less.indicator());
        assertEquals("result", less.kind());
        assertEquals("decrease", less.direction());
        assertEquals(new BigDecimal("20"), less.value());
        assertEquals(2024, less.year());
        assertEquals("increase", plan.target("Biểu số 01!D3").direction());
    }

    @Test
    void aDifferenceOfMoneyIsNoAmountOfMoney() {
        TableDocument plan = TableDocument.appendix(
                "DỰ TOÁN CHI",
                "triệu đồng",
                "STT | Nội dung chi | Năm 2024 | Năm 2025 | Tăng/giảm",
                "1 | Trợ cấp | 200 | 150 | -50");
        assertEquals(2, plan.records().budgets().size());
        assertEquals("change", plan.target("Biểu số 01!E2").measure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Nghị quyết về nông thôn mới giai đoạn 2021 - 2030.",
                "Tỷ lệ hộ nghèo (theo chuẩn nghèo đa chiều giai đoạn 2022 - 2027) giảm 0,5%:",
                "Chỉ tiêu năm 2025 của Chương trình giảm nghèo giai đoạn 2021 - 2030",
                "Thực hiện Đề án phát triển vùng giai đoạn 2026 - 2030, xã giao chỉ tiêu như sau:"
            })
    void yearsOfWhatIsCarriedOutAreNotThoseOfATable(String line) {
        TableDocument plan = TableDocument.of("<p><b>Biểu số 01</b></p><p>" + line + "</p>"
                + TableDocument.table(
                        "TT | Chỉ tiêu | ĐVT | Kế hoạch", "1 | Đường trục | km | 12", "2 | Cầu | cái | 3"));
        assertEquals(2025, plan.target("Biểu số 01!D2").year());
    }

    @Test
    void thePeriodInTheTitleOfATableIsItsOwn() {
        TableDocument plan = TableDocument.appendix(
                "MỤC TIÊU CHƯƠNG TRÌNH NÔNG THÔN MỚI GIAI ĐOẠN 2026 - 2030",
                "",
                "TT | Chỉ tiêu | ĐVT | Mục tiêu",
                "1 | Đường trục | km | 12");
        assertEquals(2030, plan.target("Biểu số 01!D2").year());
    }
}
