package vn.chitieu.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.table.structure.CellText;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.text.Table;

final class TableExtractorTests {
    @Test
    void everyNumeralOfATableHasOneRole() {
        TableDocument plan = TableDocument.appendix(
                "DANH MỤC CÔNG TRÌNH NĂM 2025",
                "triệu đồng",
                "TT | Danh mục công trình | Địa điểm | Quy mô | Thời gian KC-HT | Tổng mức đầu tư | Văn bản",
                "A | Giao thông (2 công trình) | | | | 5.000 | ",
                "1 | Đường Nà Lạ, đoạn 2 | Bản Nà Lạ | L=1,2 km, Bn=3,5 m | 2024-2025 | 3.000 | QĐ 15/QĐ-UBND ngày 02/3/2024",
                "2 | Trường học cho trẻ dưới 5 tuổi | Bản Khuổi | 12 m | 2025 | 2.000 | ");
        List<String> expected = new ArrayList<>();
        for (Table table : plan.records().tables()) {
            for (Table.Cell cell : table.cells()) {
                for (Token token : Tokenizer.tokenize(plan.text(), cell.start(), cell.end())) {
                    if (token.kind() == Token.Kind.NUMERAL) {
                        expected.add(token.start() + " " + token.text());
                    }
                }
            }
        }
        List<String> given = plan.records().numerals().stream()
                .map(mark -> mark.start() + " " + plan.text().substring(mark.start(), mark.end()))
                .toList();
        assertEquals(expected, given);
    }

    @Test
    void aFormulaSetInCellsGivesNothing() {
        TableDocument formula =
                TableDocument.appendix("TỶ LỆ NỘI ĐỊA HÓA", "%", "N | = | Z - I | x | 100%", " | | Z | | ");
        assertTrue(
                formula.records().targets().isEmpty(),
                formula.records().targets().toString());
    }

    @Test
    void wordsOfCellsAreGivenToTheSentenceExtractor() {
        List<CellText> read = new ArrayList<>();
        TableDocument.of(
                "<p><b>Biểu số 01</b></p><p><b>TIẾN ĐỘ NĂM 2025</b></p>"
                        + TableDocument.table(
                                "TT | Cụm công nghiệp | Diện tích (ha) | Tiến độ, kết quả | Ghi chú",
                                "1 | Cụm Nà Hoan | 20 | Đã đền bù 15/18 hộ với 4,5 tỷ đồng. | Đợt 2",
                                "2 | Cụm Pác Lũng | 15 | Đang lập quy hoạch 1/500. | "),
                (outline, text) -> {
                    read.add(text);
                    return CellRecords.NONE;
                });
        CellText progress = read.stream()
                .filter(text -> text.cell().equals("Biểu số 01!D2"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the cell was not read: " + read));
        assertEquals("Cụm Nà Hoan", progress.area());
        assertEquals("Tiến độ, kết quả", progress.header());
        assertEquals("result", progress.kind());
        assertEquals(CellText.Purpose.RECORDS, progress.purpose());
        assertTrue(
                read.stream()
                        .anyMatch(text ->
                                text.cell().equals("Biểu số 01!E2") && text.purpose() == CellText.Purpose.ROLES),
                "a note is read for its numerals only");
    }

    @Test
    void letterheadsAndSignaturesAreNoTables() {
        TableDocument plan = TableDocument.of(TableDocument.table(
                        "UBND XÃ BẰNG LUÔNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 12/KH-UBND | Bằng Luông, ngày 12 tháng 02 năm 2025")
                + TableDocument.table("Nơi nhận: - Như kính gửi; - Lưu: VT, 02 bản. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH"));
        assertEquals(List.of(), plan.records().tables());
        assertEquals(List.of(), plan.records().numerals());
    }

    @Test
    void rowsOfAFlattenedTableFindTheirColumns() {
        TableDocument plan = TableDocument.appendix(
                "DỰ TOÁN KINH PHÍ NĂM 2025",
                "",
                "TT | Nội dung | Số đợt | Số mẫu | Đơn giá (đồng) | Thành tiền (đồng)",
                "I | Quan trắc nước | 8.400.000",
                "1 | Đo nhiệt độ | 2 | 30 | 95.000 | 5.700.000",
                "2 | Đo độ mặn | 2 | 15 | 90.000 | 2.700.000");
        assertEquals("8400000", plan.budget("Biểu số 01!F2").amount().toPlainString());
        assertEquals("Biểu số 01!F2", plan.totalOf("Biểu số 01!F3"));
    }

    @Test
    void tablesOfOneAppendixAreToldApart() {
        TableDocument plan = TableDocument.of("<p><b>Biểu số 02</b></p><p><b>CHỈ TIÊU NĂM 2025</b></p>"
                + TableDocument.table("TT | Thôn | Số hộ nghèo", "1 | Nà Lạ | 3")
                + "<p>Trong đó các thôn vùng cao:</p>"
                + TableDocument.table("TT | Thôn | Số hộ nghèo", "1 | Nà Lạ | 2"));
        assertEquals("3", plan.target("Biểu số 02!C2").value().toPlainString());
        assertEquals("2", plan.target("Biểu số 02 (2)!C2").value().toPlainString());
    }

    @Test
    void aHugeTableOfNothingEndsQuickly() {
        StringBuilder row = new StringBuilder("x");
        row.append(" | 1".repeat(200));
        String[] rows = new String[500];
        java.util.Arrays.fill(rows, row.toString());
        TableDocument plan = TableDocument.of(TableDocument.table(rows));
        assertEquals(
                100_000,
                plan.records().numerals().size(),
                "roles "
                        + plan.records().numerals().stream()
                                .map(NumeralMark::role)
                                .distinct()
                                .toList());
        assertTrue(plan.records().numerals().stream().noneMatch(mark -> mark.role() == NumeralRole.TABLE_INDEX));
    }
}
