package vn.chitieu.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.model.Budget;

final class MoneyTableTests {
    private static TableDocument bySource() {
        return TableDocument.appendix(
                "KINH PHÍ THỰC HIỆN KẾ HOẠCH NĂM 2025",
                "triệu đồng",
                "v2TT | v2Nội dung | v2Tổng số | >2Ngân sách trung ương | v2Ngân sách xã | v2Ghi chú",
                "Vốn đầu tư | Vốn sự nghiệp",
                " | TỔNG CỘNG | 1.250,5 | 800 | 400,5 | 50 | ",
                "I | Dự án 1: Hạ tầng | 800 | 800 | | | ",
                "II | Dự án 3 | 450,5 | - | 400,5 | 50 | Giao đợt 1",
                "1 | Tiểu dự án 1: Nông nghiệp | 300 | | 250 | 50 | ",
                "1.1 | Hỗ trợ giống | 120 | | 100 | 20 | ",
                "2 | Tiểu dự án 2 | 150,5 | | 150,5 | | ");
    }

    @Test
    void amountsAreScaledAndKeepTheirSource() {
        Budget budget = bySource().budget("Biểu số 01!E8");
        assertEquals(
                new BigDecimal("250000000"), bySource().budget("Biểu số 01!E6").amount());
        assertEquals("central", budget.source());
        assertEquals("recurrent", budget.capital());
        assertEquals("150,5 triệu đồng", budget.amountText());
        assertEquals("commune", bySource().budget("Biểu số 01!F5").source());
        assertNull(bySource().budget("Biểu số 01!C5").source());
        assertEquals(17, bySource().records().budgets().size());
    }

    @Test
    void aShareInTheNameOfARowDoesNotMakeItsAmountOne() {
        TableDocument plan = TableDocument.appendix(
                "DỰ TOÁN THU NGÂN SÁCH NĂM 2025",
                "1.000 đồng",
                "STT | Nội dung | Dự toán",
                "1 | Thu phân chia theo tỷ lệ phần trăm (%) | 2.118.200",
                "2 | Thu bổ sung từ ngân sách cấp trên | 3.000.000");
        assertEquals(new BigDecimal("2118200000"), plan.budget("Biểu số 01!C2").amount());
        assertEquals(List.of(), plan.records().targets());
    }

    @Test
    void projectsAreInheritedDownTheNumbering() {
        assertEquals("DA3.TDA1", bySource().budget("Biểu số 01!C6").project());
        assertEquals("DA3.TDA1", bySource().budget("Biểu số 01!C7").project());
        assertEquals("DA3.TDA2", bySource().budget("Biểu số 01!C8").project());
        assertNull(bySource().budget("Biểu số 01!C3").project());
    }

    @Test
    void aPartBelongsToTheRowAboveInItsColumnAndTheOutermostToItsTotalColumn() {
        TableDocument plan = bySource();
        assertEquals("Biểu số 01!E6", plan.totalOf("Biểu số 01!E7"));
        assertEquals("Biểu số 01!E5", plan.totalOf("Biểu số 01!E6"));
        assertEquals("Biểu số 01!E3", plan.totalOf("Biểu số 01!E5"));
        assertEquals("Biểu số 01!C3", plan.totalOf("Biểu số 01!E3"));
        assertNull(plan.totalOf("Biểu số 01!C3"));
    }

    @Test
    void totalsOfYearsAreNested() {
        TableDocument plan = TableDocument.appendix(
                "KẾ HOẠCH VỐN GIAI ĐOẠN 2025-2026",
                "Triệu đồng",
                "v3TT | v3Nội dung | v3Tổng cộng | >4Năm 2025 | >4Năm 2026",
                "v2Tổng số | >2NSTW | v2NSĐP | v2Tổng số | >2NSTW | v2NSĐP",
                "ĐTPT | SN | ĐTPT | SN",
                "1 | Đường vào bản Nà Lạ | 300 | 100 | 50 | 30 | 20 | 200 | 100 | 60 | 40");
        assertEquals("Biểu số 01!D4", plan.totalOf("Biểu số 01!F4"));
        assertEquals("Biểu số 01!C4", plan.totalOf("Biểu số 01!D4"));
        assertEquals("Biểu số 01!H4", plan.totalOf("Biểu số 01!K4"));
        assertEquals(2026, plan.budget("Biểu số 01!I4").year());
        assertEquals("investment", plan.budget("Biểu số 01!I4").capital());
        assertEquals("local", plan.budget("Biểu số 01!K4").source());
    }

    @Test
    void sourcesMayBeRows() {
        TableDocument plan = TableDocument.appendix(
                "NGUỒN VỐN NĂM 2025",
                "",
                "TT | Nguồn vốn | Số tiền (triệu đồng)",
                "1 | Ngân sách trung ương | 500",
                "- | Vốn đầu tư | 300",
                "- | Vốn sự nghiệp | 200",
                "2 | Vốn vay Ngân hàng CSXH | 50",
                " | Tổng cộng | 550");
        assertEquals("central", plan.budget("Biểu số 01!C3").source());
        assertEquals("investment", plan.budget("Biểu số 01!C3").capital());
        assertEquals("Biểu số 01!C2", plan.totalOf("Biểu số 01!C3"));
        assertEquals("Biểu số 01!C6", plan.totalOf("Biểu số 01!C2"));
        assertEquals("credit", plan.budget("Biểu số 01!C5").source());
    }

    @Test
    void kindsOfSpendingMayBeRows() {
        TableDocument plan = TableDocument.appendix(
                "DỰ TOÁN CHI NGÂN SÁCH NĂM 2025",
                "triệu đồng",
                "STT | Nội dung | Dự toán",
                "I | Chi đầu tư phát triển | 1.300",
                "1 | Đường giao thông | 1.100",
                "II | Chi thường xuyên | 600",
                "1 | Sự nghiệp giáo dục | 400");
        assertEquals("investment", plan.budget("Biểu số 01!C2").capital());
        assertEquals("investment", plan.budget("Biểu số 01!C3").capital());
        assertEquals("Đường giao thông", plan.budget("Biểu số 01!C3").item());
        assertEquals("recurrent", plan.budget("Biểu số 01!C4").capital());
        assertEquals("Chi thường xuyên", plan.budget("Biểu số 01!C4").item());
        assertEquals("recurrent", plan.budget("Biểu số 01!C5").capital());
    }

    @Test
    void aColumnThatNumbersTheRowsHoldsNoMoney() {
        String[] rows = {
            "Chỉ tiêu | Mục | Năm 2025",
            "A | 1 | 10",
            "B | 2 | 20",
            "C | 3 | 30",
            "D | 4 | 40",
            "E | 5 | 50",
            "G | 6 | 60"
        };
        TableDocument numbered = TableDocument.appendix("KINH PHÍ NĂM 2025", "triệu đồng", rows);
        rows[6] = "G | 9 | 60";
        TableDocument other = TableDocument.appendix("KINH PHÍ NĂM 2025", "triệu đồng", rows);

        assertEquals(6, numbered.records().budgets().size());
        assertEquals(12, other.records().budgets().size());
    }

    @Test
    void spentMoneyIsAResultAndSharesAndPricesAreNoBudgets() {
        TableDocument plan = TableDocument.appendix(
                "KẾT QUẢ GIẢI NGÂN NĂM 2024",
                "1.000 đồng",
                "STT | Tên dự án | Số công trình | Đơn giá (đồng) | Kế hoạch vốn năm 2024 | Giải ngân đến 31/12/2024 | Tỷ lệ giải ngân (%)",
                "1 | Nước sinh hoạt Khuổi Lịa | 2 | 75.000 | 1.500 | 1.200 | 80",
                "2 | Cầu Nà Tồng | 1 | 90.000 | 700 | 700 | 100");
        assertEquals("plan", plan.budget("Biểu số 01!E2").kind());
        assertEquals("result", plan.budget("Biểu số 01!F2").kind());
        assertEquals(new BigDecimal("1200000"), plan.budget("Biểu số 01!F2").amount());
        assertEquals(4, plan.records().budgets().size());
        assertEquals("%", plan.target("Biểu số 01!G2").unit());
        assertEquals("công trình", plan.target("Biểu số 01!C2").unit());
    }

    @Test
    void amountsByVillageHaveAnArea() {
        TableDocument plan = TableDocument.appendix(
                "PHÂN BỔ VỐN NĂM 2025 (triệu đồng)",
                "",
                "TT | Thôn, bản | Tổng kinh phí | NS tỉnh | Dân góp",
                "1 | Nà Lạ | 60 | 40 | 20",
                "2 | Bản Khuổi | 30 | 20 | 10");
        assertEquals("Nà Lạ", plan.budget("Biểu số 01!D2").area());
        assertEquals("province", plan.budget("Biểu số 01!D2").source());
        assertEquals("community", plan.budget("Biểu số 01!E3").source());
        assertEquals("Biểu số 01!C3", plan.totalOf("Biểu số 01!E3"));
    }

    @Test
    void unitsUnderWhichNothingElseNamesTheRowsAreNames() {
        TableDocument plan = TableDocument.appendix(
                "PHÂN BỔ VỐN NĂM 2025",
                "1.000 đồng",
                "v2STT | v2Đơn vị | v2Tổng vốn | >2Chia ra",
                "Đầu tư | Sự nghiệp",
                ">2TỔNG SỐ | 5.500.000 | 4.000.000 | 1.500.000",
                "1 | Xã Pù Lầu | 3.500.000 | 2.500.000 | 1.000.000",
                "2 | Xã Nậm Ơn | 2.000.000 | 1.500.000 | 500.000");
        Budget part = plan.budget("Biểu số 01!D4");
        assertEquals(new BigDecimal("2500000000"), part.amount());
        assertEquals("Xã Pù Lầu", part.area());
        assertEquals("investment", part.capital());
        assertEquals("Biểu số 01!D3", plan.totalOf("Biểu số 01!D4"));
    }

    @Test
    void aRowMayNameItsOwnUnitOfMoney() {
        TableDocument plan = TableDocument.appendix(
                "TIẾN ĐỘ NĂM 2025",
                "",
                "Nội dung | Quý I | Quý II | Cả năm",
                "Vốn đầu tư (tr.đ) | 100 | 200 | 300",
                "Tỷ lệ giải ngân (%) | 30 | 60 | 90");
        assertEquals(new BigDecimal("200000000"), plan.budget("Biểu số 01!C2").amount());
        assertEquals("200 tr.đ", plan.budget("Biểu số 01!C2").amountText());
        assertEquals("%", plan.target("Biểu số 01!C3").unit());
    }

    @Test
    void columnsThatCompareHoldNoMoney() {
        TableDocument plan = TableDocument.appendix(
                "DỰ TOÁN CHI NĂM 2026",
                "triệu đồng",
                "v2TT | v2Nội dung | >2Năm 2025 | v2Dự toán 2026 | v2So sánh năm 2026 với ƯTH năm 2025 | v2TH/KH năm 2025",
                "Dự toán | Ước thực hiện",
                "1 | Chi giảm nghèo | 1.200 | 1.180 | 1.250 | 105,9 | 98,3",
                "2 | Chi y tế | 800 | 820 | 790 | 96,3 | 102,5");
        assertEquals(6, plan.records().budgets().size());
        assertEquals(
                List.of(
                        "105.9 % target 2026 other",
                        "98.3 % result 2025 other", "96.3 % target 2026 other", "102.5 % result 2025 other"),
                plan.records().targets().stream()
                        .map(target -> String.join(
                                " ",
                                target.value().toPlainString(),
                                target.unit(),
                                target.kind(),
                                String.valueOf(target.year()),
                                target.indicatorCode()))
                        .toList());
    }

    @Test
    void theNameOfAMetalIsNoUnitOfMoney() {
        TableDocument ore = TableDocument.appendix(
                "TRỮ LƯỢNG QUẶNG (MỎ ĐỒNG BA ĐỒI)", "", "STT | Khu vực | Trữ lượng", "1 | Khu Bắc | 126");
        TableDocument money = TableDocument.appendix(
                "KINH PHÍ HỖ TRỢ (ĐỒNG)", "", "STT | Nội dung | Kinh phí", "1 | Khu Bắc | 126.000.000");

        assertEquals(List.of(), ore.records().budgets());
        assertEquals(new BigDecimal("126000000"), money.budget("Biểu số 01!C2").amount());
    }

    @Test
    void aRowThatOnlySaysThatPartsFollowKeepsThemUnderTheRowAbove() {
        TableDocument plan = TableDocument.appendix(
                "DỰ TOÁN CHI NĂM 2026",
                "triệu đồng",
                "TT | Nội dung | Dự toán",
                "I | Chi cân đối | 900",
                "1 | Chi thường xuyên | 600",
                " | Trong đó: | ",
                "- | Sự nghiệp giáo dục | 400",
                "2 | Dự phòng | 300");
        Budget education = plan.budget("Biểu số 01!C5");
        assertEquals("Sự nghiệp giáo dục", education.item());
        assertEquals(plan.budget("Biểu số 01!C3").id(), education.partOf());
        assertEquals(
                plan.budget("Biểu số 01!C2").id(), plan.budget("Biểu số 01!C6").partOf());
    }

    @Test
    void readsEnglishSeparatorsWhereTheTableUsesThem() {
        TableDocument plan = TableDocument.appendix(
                "KINH PHÍ THỰC HIỆN NĂM 2025",
                "đồng",
                "TT | Nội dung | Kinh phí",
                "1 | Hỗ trợ giống | 1,250,000",
                "2 | Tập huấn | 12,500,500.5",
                "3 | Tuyên truyền | 450,000");
        assertEquals(new BigDecimal("450000"), plan.budget("Biểu số 01!C4").amount());
    }

    @Test
    void theUnitOfATotalIsThatOfTheSourcesBesideIt() {
        TableDocument plan = TableDocument.appendix(
                "KINH PHÍ NĂM 2025",
                "",
                "v2TT | v2Nội dung | v2Số hộ | v2Nhu cầu kinh phí năm 2026 (tr.đồng) | >3Trong đó",
                "NS tỉnh | ĐP | Khác",
                "1 | Chuồng trại | 12 | 240 | 200 | 30 | 10",
                "2 | Con giống | 30 | 150 | 150 | | ");
        assertEquals(new BigDecimal("200000000"), plan.budget("Biểu số 01!E3").amount());
        assertEquals("200 tr.đồng", plan.budget("Biểu số 01!E3").amountText());
        assertEquals("province", plan.budget("Biểu số 01!E3").source());
        assertEquals("local", plan.budget("Biểu số 01!F3").source());
        assertEquals("other", plan.budget("Biểu số 01!G3").source());
        assertEquals(2026, plan.budget("Biểu số 01!G3").year());
        assertEquals(2, plan.records().targets().size());
    }

    @Test
    void timesAfterATotalOfMoneyAreItsParts() {
        TableDocument plan = TableDocument.appendix(
                "NHU CẦU VỐN",
                "",
                "TT | Nguồn vốn | Tổng vốn (triệu đồng) | Năm 2025 | Năm 2026",
                "1 | Ngân sách tỉnh | 240 | 200 | 40",
                "2 | Ngân sách xã | 50 | 30 | 20");
        assertEquals(new BigDecimal("40000000"), plan.budget("Biểu số 01!E2").amount());
        assertEquals("Biểu số 01!C2", plan.totalOf("Biểu số 01!E2"));
    }

    @Test
    void theRowOfTotalsMayGiveTheUnitOfTheTable() {
        TableDocument plan = TableDocument.appendix(
                "NGUỒN VỐN",
                "",
                "TT | Nguồn vốn | Tổng số | 2025 | 2026",
                "1 | Ngân sách tỉnh | 240 | 200 | 40",
                "2 | Ngân sách xã | 50 | 30 | 20",
                " | Tổng cộng (nghìn đồng) | 290 | 230 | 60");
        assertEquals(new BigDecimal("240000"), plan.budget("Biểu số 01!C2").amount());
        assertEquals("20 nghìn đồng", plan.budget("Biểu số 01!E3").amountText());
        assertEquals(9, plan.records().budgets().size());
    }

    @Test
    void theLineUnderATableGivesItsUnitUnlessAnotherTableFollows() {
        String rows = TableDocument.table("TT | Nội dung | NSTW | NSĐP", "1 | Đường | 40 | 5", "2 | Kênh | 30 | 4");
        String line = "<p><i>(Đơn vị tính: triệu đồng)</i></p>";
        TableDocument plan = TableDocument.of("<p><b>Biểu số 01</b></p>" + rows + line + "<p>Người lập biểu</p>");
        assertEquals(new BigDecimal("40000000"), plan.budget("Biểu số 01!C2").amount());
        TableDocument two = TableDocument.of("<p><b>Biểu số 01</b></p>" + rows + line + rows);
        assertEquals(4, two.records().budgets().size());
        assertEquals(4, two.records().targets().size());
    }

    @Test
    void aRateOfExchangeOrAnAmountAboveATableIsNotItsUnit() {
        TableDocument plan = TableDocument.appendix(
                "CƠ CẤU VỐN (1 EUR = 26.500 đồng; tỷ giá 24.300 VNĐ/USD)",
                "triệu đồng",
                "TT | Nội dung | Tổng số | Vốn vay | Đối ứng",
                "1 | Đường (hỗ trợ 30 triệu đồng) | 240 | 200 | 40",
                "2 | Trạm bơm | 50 | 30 | 20");
        assertEquals("VND", plan.budget("Biểu số 01!C2").currency());
        assertEquals(new BigDecimal("240000000"), plan.budget("Biểu số 01!C2").amount());
        TableDocument bare = TableDocument.appendix(
                "CƠ CẤU VỐN (TỶ GIÁ 1 USD = 24.300 VNĐ)",
                "",
                "TT | Nội dung | Tổng số (tỷ đồng) | Vốn vay | Đối ứng",
                "1 | Đường | 240 | 200 | 40");
        assertEquals("VND", bare.budget("Biểu số 01!D2").currency());
    }
}
