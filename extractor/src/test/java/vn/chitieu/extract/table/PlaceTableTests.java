package vn.chitieu.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.Target;

final class PlaceTableTests {
    private static final String[] BY_VILLAGE = {
        "v2TT | v2Bản | v2Tổng số hộ năm 2024 | >2Hộ nghèo cuối năm 2024 | >2Kế hoạch giảm năm 2025",
        "Số hộ nghèo | Tỷ lệ (%) | Số hộ nghèo | Tỷ lệ (%)",
        "(1) | (2) | (3) | (4) | (5)=(4)/(3) | (6) | (7)",
        "1 | Nà Lạ | 120 | 30 | 25,0 | 6 | 5",
        "2 | Khuổi Phai | 80 | 40 | 50 | 8 | 10",
        ">2Tổng cộng | 200 | 70 | 35 | 14 | 7"
    };

    @Test
    void givesEveryFilledCellAnIndicatorAndAPlace() {
        TableDocument plan = TableDocument.appendix("CHỈ TIÊU GIAO CÁC BẢN NĂM 2025", "", BY_VILLAGE);
        assertEquals(15, plan.records().targets().size());
        Target rate = plan.target("Biểu số 01!E5");
        assertEquals("Hộ nghèo cuối năm 2024: Tỷ lệ (%)", rate.indicator());
        assertEquals("Khuổi Phai", rate.area());
        assertEquals("%", rate.unit());
        assertEquals("result", rate.kind());
        assertEquals(2024, rate.year());
    }

    @Test
    void readsADifferenceFromTheHeader() {
        Target less = TableDocument.appendix("CHỈ TIÊU GIAO CÁC BẢN NĂM 2025", "", BY_VILLAGE)
                .target("Biểu số 01!F4");
        assertEquals("target", less.kind());
        assertEquals("change", less.measure());
        assertEquals("decrease", less.direction());
        assertEquals("hộ", less.unit());
        assertEquals(2025, less.year());
    }

    @Test
    void aTotalHasNoArea() {
        Target total = TableDocument.appendix("CHỈ TIÊU GIAO CÁC BẢN NĂM 2025", "", BY_VILLAGE)
                .target("Biểu số 01!D6");
        assertNull(total.area());
        assertEquals("Hộ nghèo cuối năm 2024: Số hộ nghèo", total.indicator());
    }

    @Test
    void evidenceIsTheRowAndCutsTheValue() {
        TableDocument plan = TableDocument.appendix("CHỈ TIÊU GIAO CÁC BẢN NĂM 2025", "", BY_VILLAGE);
        for (Target target : plan.records().targets()) {
            String cut = plan.text()
                    .substring(target.evidence().start(), target.evidence().end());
            assertTrue(target.evidence().text().contains(": " + cut), () -> cut + " in " + target.evidence());
        }
        assertTrue(
                plan.target("Biểu số 01!C4")
                        .evidence()
                        .text()
                        .startsWith("TT: 1; Bản: Nà Lạ; Tổng số hộ năm 2024: 120;"),
                plan.target("Biểu số 01!C4").evidence().text());
    }

    @Test
    void indexAndColumnNumbersAreNoRecords() {
        TableDocument plan = TableDocument.appendix("CHỈ TIÊU GIAO CÁC BẢN NĂM 2025", "", BY_VILLAGE);
        List<String> indexes = plan.records().numerals().stream()
                .filter(mark -> mark.role() == NumeralRole.TABLE_INDEX)
                .map(mark -> plan.text().substring(mark.start(), mark.end()))
                .toList();
        assertEquals(List.of("1", "2", "3", "4", "5", "4", "3", "6", "7", "1", "2"), indexes);
    }

    @Test
    void takesTheInnerOfTwoNameColumns() {
        TableDocument plan = TableDocument.appendix(
                "CHỈ TIÊU NĂM 2025",
                "",
                "TT | Vùng | Xã, thị trấn | Số nhà hỗ trợ (nhà)",
                "1 | v2Vùng cao | Pù Lầu | 12",
                "2 | Nậm Chang | 9",
                "3 | Vùng thấp | Thị trấn Mường Ban | 4");
        assertEquals("Nậm Chang", plan.target("Biểu số 01!D3").area());
        assertEquals("nhà", plan.target("Biểu số 01!D3").unit());
    }

    @Test
    void aHeaderOverAPageBreakIsReadOnce() {
        TableDocument plan = TableDocument.appendix(
                "CHỈ TIÊU NĂM 2025",
                "",
                "TT | Thôn | Số hộ thoát nghèo",
                "1 | Pác Cáp | 3",
                "TT | Thôn | Số hộ thoát nghèo",
                "2 | Nà Phặc | 5",
                "| Cộng | 8");
        assertEquals(3, plan.records().targets().size());
        assertEquals("Nà Phặc", plan.target("Biểu số 01!C4").area());
    }

    @Test
    void aTableThatGoesOnWithoutAHeaderKeepsIt() {
        TableDocument plan = TableDocument.of("<p><b>Biểu số 01</b></p><p><b>CHỈ TIÊU NĂM 2025</b></p>"
                + TableDocument.table("TT | Thôn | Số hộ thoát nghèo", "1 | Pác Cáp | 3", "2 | Nà Phặc | 5")
                + TableDocument.table("3 | Khuổi Đeng | 7", "4 | Nà Cù | 9"));
        assertEquals(4, plan.records().targets().size());
        assertEquals("Số hộ thoát nghèo", plan.records().targets().get(3).indicator());
        assertEquals("Nà Cù", plan.records().targets().get(3).area());
    }

    @Test
    void aRateBesideACountIsCodedAsIfWrittenOut() {
        Target rate = TableDocument.appendix("CHỈ TIÊU GIAO CÁC BẢN NĂM 2025", "", BY_VILLAGE)
                .target("Biểu số 01!E4");
        assertEquals("poverty_rate", rate.indicatorCode());
    }

    @Test
    void lettersThatGrowWhenLowerCasedDoNoHarm() {
        TableDocument plan = TableDocument.appendix(
                "İİİİ", "", "TT | Bản İİİ | İİİİİİ Số hộ (hộ)", "1 | Nà Lạ İİİ (xã) | 3", "2 | İİİ | 4");
        assertEquals(2, plan.records().targets().size());
    }

    @Test
    void columnsMayBePlaces() {
        TableDocument plan = TableDocument.appendix(
                "PHÂN BỔ CHỈ TIÊU NĂM 2025",
                "",
                "v2TT | v2Chỉ tiêu | v2Toàn huyện | >3Chia theo xã, thị trấn",
                "Thị trấn Mường Ban | Xã Pù Lầu | Nậm Chang",
                "1 | Số hộ thoát nghèo (hộ) | 120 | 20 | 60 | 40",
                "2 | Tỷ lệ hộ nghèo (%) | 3,1 | 1,2 | 4,5 | 3,8");
        Target share = plan.target("Biểu số 01!E3");
        assertEquals("Xã Pù Lầu", share.area());
        assertEquals("Số hộ thoát nghèo (hộ)", share.indicator());
        assertEquals("Nậm Chang", plan.target("Biểu số 01!F4").area());
        assertNull(plan.target("Biểu số 01!C4").area());
        assertEquals("Tỷ lệ hộ nghèo (%)", plan.target("Biểu số 01!C4").indicator());
    }

    @Test
    void columnsOfKindsOfCommunesAreNoPlaces() {
        TableDocument plan = TableDocument.appendix(
                "XÃ ĐẠT CHUẨN NĂM 2025",
                "",
                "TT | Huyện | Xã NTM | Xã NTM nâng cao | Xã NTM kiểu mẫu",
                "1 | Huyện Pù Lầu | 12 | 4 | 1",
                "2 | Huyện Nậm Chang | 9 | 3 | 0");
        assertEquals("Xã NTM nâng cao", plan.target("Biểu số 01!D3").indicator());
        assertEquals("Huyện Nậm Chang", plan.target("Biểu số 01!D3").area());
    }

    @Test
    void aPlaceMaySpanTheRowsOfItsIndicators() {
        TableDocument plan = TableDocument.appendix(
                "KẾT QUẢ RÀ SOÁT NĂM 2024",
                "",
                "Thôn | Chỉ tiêu | Đầu kỳ | Cuối kỳ",
                "v2Khuổi Phai | Hộ nghèo | 12 | 9",
                "Hộ cận nghèo | 20 | 17",
                "v2Nà Lạ | Hộ nghèo | 8 | 8",
                "Hộ cận nghèo | 15 | 16",
                ">2Cộng | 55 | 50");
        assertEquals("Khuổi Phai", plan.target("Biểu số 01!C3").area());
        assertEquals("Hộ cận nghèo", plan.target("Biểu số 01!C3").indicator());
        assertEquals("Nà Lạ", plan.target("Biểu số 01!D4").area());
        assertNull(plan.target("Biểu số 01!C6").area());
    }

    @Test
    void aRateUnderAYearIsCodedByWhatStandsOverTheYear() {
        Target rate = TableDocument.appendix(
                        "CHỈ TIÊU GIAO CÁC BẢN NĂM 2025",
                        "",
                        "v3TT | v3Bản | >4Hộ nghèo",
                        ">2Thực hiện 2024 | >2Kế hoạch 2025",
                        "Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%)",
                        "1 | Nà Lạ | 30 | 25,0 | 6 | 5")
                .target("Biểu số 01!F4");
        assertEquals("poverty_rate", rate.indicatorCode());
        assertEquals("target", rate.kind());
    }

    @Test
    void aHeaderOfTwoLevelsWithBlanksForMergedCellsNeedsNoNumbersOfRows() {
        TableDocument plan = TableDocument.appendix(
                "CHỈ TIÊU NĂM 2025",
                "",
                "Thôn | Hộ nghèo | | Hộ cận nghèo | ",
                " | Số hộ | % | Số hộ | %",
                "Nà Lạ | 12 | 10,5 | 8 | 7,0",
                "Pác Thay | 20 | 16,1 | 9 | 7,3");
        Target households = plan.target("Biểu số 01!B3");
        assertEquals("Hộ nghèo: Số hộ", households.indicator());
        assertEquals("Nà Lạ", households.area());
        assertEquals("hộ", households.unit());
        assertEquals("Hộ cận nghèo: %", plan.target("Biểu số 01!E4").indicator());
        assertEquals("%", plan.target("Biểu số 01!E4").unit());
    }

    @Test
    void aWideHeaderNamesNoRowsWhateverItsWords() {
        TableDocument plan = TableDocument.appendix(
                "GIAO NĂM 2025",
                "",
                "Thôn | Hộ nghèo 2024 | Chỉ tiêu giảm | | Vay vốn",
                " | | Hộ | % | ",
                "Nà Lạ | 12 | 3 | 2,5 | 8",
                "Pác Thay | 20 | 4 | 3,1 | 9");
        assertEquals("Chỉ tiêu giảm: %", plan.target("Biểu số 01!D4").indicator());
        assertEquals("Pác Thay", plan.target("Biểu số 01!D4").area());
    }

    @Test
    void aShareInBracketsIsAQuantityOfItsOwn() {
        TableDocument plan = TableDocument.appendix(
                "CHỈ TIÊU NĂM 2025",
                "",
                "TT | Thôn | Hộ nghèo cuối 2024 | Đăng ký thoát nghèo",
                "1 | Nà Lạ | 12 (10,5%) | 3",
                "2 | Pác Thay | 20 hộ (16,1 %) | 4");
        var found = plan.records().targets().stream()
                .filter(target -> "Biểu số 01!C3".equals(target.evidence().cell()))
                .map(target -> target.value() + " " + target.unit() + " " + target.area())
                .toList();
        assertEquals(List.of("20 hộ Pác Thay", "16.1 % Pác Thay"), found);
        assertEquals(6, plan.records().targets().size());
    }
}
