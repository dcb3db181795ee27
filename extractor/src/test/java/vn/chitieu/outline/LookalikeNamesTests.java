package vn.chitieu.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.model.Issuer;
import vn.chitieu.text.CleanText;

/** Words that fold like the name of an authority or a unit, and are other words. */
final class LookalikeNamesTests {
    private static final String BODY = """

            I. TÌNH HÌNH CHUNG
            1. Số hộ tăng 3% so với năm trước.
            """;

    private static DocumentHeader header(String lines) {
        return header(Sheets.paragraphs(lines + BODY));
    }

    private static DocumentHeader header(CleanText text) {
        return new HeaderParser().parse(text).header();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BÁO CÁO\nTÌNH HÌNH SẢN XUẤT VỤ XUÂN NĂM 2007",
                "DANH MỤC\nPHƯƠNG TIỆN VẬN TẢI CHUYÊN DÙNG",
                "THÔNG TƯ\nLIÊN TỊCH BỘ TÀI CHÍNH - TỔNG CỤC HẢI QUAN SỐ 12",
                "Mẫu số 5\nBÁO CÁO\nCông tác bảo hộ",
                "Áp dụng cho trụ Sở chính và chi nhánh\nPHƯƠNG ÁN\nGIAO NHẬN TÀI SẢN",
                "ĐẦU TƯ VÀO VÙNG TÂY NAM BỘ THEO NGÀNH\n(tính tới ngày 15/8/2005)",
            })
    void giveNoIssuer(String lines) {
        assertEquals(new Issuer(null, null, null, null, null), header(lines).issuer());
    }

    @Test
    void doNotHideTheIssuer() {
        DocumentHeader header = header("""
                SỞ CÔNG THƯƠNG TỈNH LÀO CAI
                Số: 15/BC-SCT
                BÁO CÁO
                Tình hình sản xuất quý I năm 2024""");
        assertEquals("Sở Công Thương tỉnh Lào Cai", header.issuer().name());
    }

    @Test
    void areTakenForTheNameWhereAllMarksAreLost() {
        DocumentHeader header = header("""
                SO CONG THUONG TINH LAO CAI
                So: 15/BC-SCT
                BAO CAO
                Tinh hinh san xuat""");
        assertEquals("province", header.issuer().level());
    }

    @Test
    void aDayInBracketsIsNoDateOfIssue() {
        DocumentHeader header = header("""
                TỔNG HỢP DỰ ÁN CÒN HIỆU LỰC
                (tính đến hết ngày 15 tháng 8 năm 2005""");
        assertNull(header.date());
        assertEquals("TỔNG HỢP DỰ ÁN CÒN HIỆU LỰC", header.title());
    }

    @Test
    void placesInRowsOfDataNameNoIssuer() {
        DocumentHeader header = header(Sheets.tableThenParagraphs(
                "STT || Khu công nghiệp || Xã Bản Mới, huyện Bản Cũ || Diện tích (ha)", "Nguồn: niên giám."));
        assertNull(header.issuer().name());
    }
}
