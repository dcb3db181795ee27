package vn.chitieu.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;

/** The order of texts that stand side by side around tables. */
final class SideBySideTests {
    private final Sheet sheet = new Sheet("Biểu", false);
    private final List<List<SheetCell>> rows = new ArrayList<>();

    private static SheetCell cell(int row, int column, String text) {
        return cell(row, column, text, Alignment.LEFT);
    }

    private static SheetCell cell(int row, int column, String text, Alignment alignment) {
        return new SheetCell(row, column, List.of(RawRun.of(text, RunStyle.PLAIN)), alignment, false);
    }

    private List<String> read() {
        return SideBySide.read(sheet, rows).stream().map(text -> text.text()).toList();
    }

    @Test
    void readsEachOfThreeSignaturesDown() {
        rows.add(List.of(cell(20, 8, "Suối Mơ, ngày 5 tháng 3 năm 2025")));
        rows.add(List.of(cell(21, 0, "NGƯỜI LẬP"), cell(21, 4, "KẾ TOÁN"), cell(21, 8, "CHỦ TỊCH")));
        rows.add(List.of(cell(22, 0, "(Ký)"), cell(22, 4, "(Ký)"), cell(22, 7, "(Ký, đóng dấu)")));
        assertEquals(
                List.of(
                        "NGƯỜI LẬP",
                        "(Ký)",
                        "KẾ TOÁN",
                        "(Ký)",
                        "Suối Mơ, ngày 5 tháng 3 năm 2025",
                        "CHỦ TỊCH",
                        "(Ký, đóng dấu)"),
                read());
    }

    @Test
    void readsListsBesideASignatureToTheirEnd() {
        rows.add(List.of(cell(20, 0, "Nơi nhận:"), cell(20, 5, "TM. UBND XÃ", Alignment.CENTER)));
        rows.add(List.of(cell(21, 0, "- Như trên;"), cell(21, 5, "CHỦ TỊCH", Alignment.CENTER)));
        rows.add(List.of(cell(22, 0, "- Lưu: VT.")));
        rows.add(List.of(cell(26, 5, "Lò Thị Mơ", Alignment.CENTER)));
        assertEquals(List.of("Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. UBND XÃ", "CHỦ TỊCH", "Lò Thị Mơ"), read());
    }

    @Test
    void joinsALabelWithWhatIsFilledInButNotWithTheOtherSide() {
        rows.add(List.of(cell(0, 0, "Tên đơn vị:"), cell(0, 1, "Trạm y tế")));
        rows.add(List.of(cell(3, 0, "Số:"), cell(3, 1, "Độc lập - Tự do - Hạnh phúc", Alignment.CENTER)));
        rows.add(List.of(cell(5, 0, "Tổng số lao động:"), cell(5, 6, "…………"), cell(5, 7, "; trong đó nữ: ….")));
        rows.add(List.of(cell(6, 0, "Cơ quan quản lý:"), cell(6, 3, "Ngày báo cáo:")));
        assertEquals(
                List.of(
                        "Tên đơn vị: Trạm y tế",
                        "Số:",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Tổng số lao động: ………… ; trong đó nữ: ….",
                        "Cơ quan quản lý:",
                        "Ngày báo cáo:"),
                read());
    }

    @Test
    void readsAcrossWhatKeepsToNoColumns() throws Exception {
        sheet.merge(new Sheet.Merge(0, 1, 0, 3));
        sheet.merge(new Sheet.Merge(1, 2, 1, 6));
        rows.add(List.of(cell(0, 0, "Đơn vị"), cell(0, 1, "BÁO CÁO"), cell(0, 5, "Mẫu số 3")));
        rows.add(List.of(cell(1, 0, "Địa chỉ"), cell(1, 2, "Ban hành theo Thông tư này")));
        assertEquals(List.of("Đơn vị", "BÁO CÁO", "Mẫu số 3", "Địa chỉ", "Ban hành theo Thông tư này"), read());
    }
}
