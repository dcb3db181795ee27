package vn.chitieu.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.layout.RawTable;
import vn.chitieu.source.InputException;

/** Tables with lines between their columns and none between their rows. */
class PdfOpenRowsTests {
    private static final float[] XS = {60, 95, 260, 350, 440, 530};

    private static PdfSketch row(PdfSketch sketch, float baseline, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            sketch.text(XS[i] + 5, baseline, 11, cells[i]);
        }
        return sketch;
    }

    private static PdfSketch columns(PdfSketch sketch, float top, float bottom) throws IOException {
        for (float x : XS) {
            sketch.line(x, top, x, bottom);
        }
        return sketch;
    }

    private static PdfSketch across(PdfSketch sketch, float... ys) throws IOException {
        for (float y : ys) {
            sketch.line(XS[0], y, XS[5], y);
        }
        return sketch;
    }

    private static List<String> onlyTable(PdfSketch sketch) throws IOException, InputException {
        List<RawTable> tables = PdfTableTests.tables(sketch.read());
        assertEquals(1, tables.size());
        return PdfTableTests.cells(tables.get(0));
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 13, 26})
    void partsRowsWhoseFiguresStandAtTopMiddleOrEndOfTheirNames(float down) throws IOException, InputException {
        PdfSketch sketch = across(new PdfSketch(), 80, 100, 230);
        columns(sketch, 80, 230);
        row(sketch, 94, "STT", "Nội dung", "ĐVT", "Thực hiện", "Kế hoạch");
        row(sketch, 114, "", "Số lao động được đào tạo", "").text(100, 127, 11, "Nghề dưới ba tháng và đào");
        sketch.text(100, 140, 11, "Tạo lại");
        row(sketch, 114 + down, "1", "", "người", "120", "118");
        row(sketch, 153, "2", "Nhà ở", "nhà", "12", "10");
        row(sketch, 166, "", "Số hộ được vay vốn của")
                .text(100, 179, 11, "Ngân hàng và các quỹ")
                .text(100, 192, 11, "Tín dụng");
        row(sketch, 166 + down, "3", "", "hộ", "45", "41");

        assertEquals(
                List.of(
                        "1,0: 1",
                        "1,1: Số lao động được đào tạo|Nghề dưới ba tháng và đào|Tạo lại",
                        "1,2: người",
                        "1,3: 120",
                        "1,4: 118",
                        "2,0: 2",
                        "2,1: Nhà ở",
                        "2,2: nhà",
                        "2,3: 12",
                        "2,4: 10",
                        "3,0: 3",
                        "3,1: Số hộ được vay vốn của|Ngân hàng và các quỹ|Tín dụng",
                        "3,2: hộ",
                        "3,3: 45",
                        "3,4: 41"),
                onlyTable(sketch).subList(5, 20));
    }

    @Test
    void findsTheHeaderWhereNoLineRunsAcross() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        for (float x : new float[] {60, 95, 260, 350, 530}) {
            sketch.line(x, 80, x, 190);
        }
        sketch.line(440, 98, 440, 190);
        sketch.centred(440, 92, 11, "Trong đó");
        row(sketch, 100, "TT", "Dự án", "Tổng số");
        sketch.text(355, 108, 11, "NSTW").text(445, 108, 11, "NSĐP");
        row(sketch, 126, "1", "Đường giao thông", "1.400", "1.000", "400");
        row(sketch, 144, "2", "Nhà văn hóa", "700", "500", "200");
        row(sketch, 162, "3", "Trường học", "800", "600", "200");

        List<String> cells = onlyTable(sketch);
        assertEquals(
                List.of(
                        "0,0 2x1: TT",
                        "0,1 2x1: Dự án",
                        "0,2 2x1: Tổng số",
                        "0,3 1x2: Trong đó",
                        "1,3: NSTW",
                        "1,4: NSĐP"),
                cells.subList(0, 6));
        assertTrue(cells.containsAll(List.of("3,1: Nhà văn hóa", "3,4: 200", "4,0: 3")), cells::toString);
    }

    @Test
    void partsARowThatIsOneCellFromItsNeighbours() throws IOException, InputException {
        PdfSketch sketch = across(new PdfSketch(), 80, 100, 230);
        columns(sketch, 80, 136);
        columns(sketch, 154, 230);
        sketch.line(XS[0], 136, XS[0], 154).line(XS[5], 136, XS[5], 154);
        row(sketch, 94, "STT", "Nội dung", "ĐVT", "Thực hiện", "Kế hoạch");
        row(sketch, 114, "1", "Đường", "km", "12", "10");
        row(sketch, 130, "2", "Cầu", "cầu", "2", "1");
        sketch.text(65, 148, 11, "Các chỉ tiêu về văn hóa, xã hội và môi trường");
        row(sketch, 168, "3", "Nhà văn hóa", "nhà", "5", "4");

        List<String> cells = onlyTable(sketch);
        assertTrue(
                cells.containsAll(List.of(
                        "2,1: Cầu",
                        "3,0 1x5: Các chỉ tiêu về văn hóa, xã hội và môi trường",
                        "4,1: Nhà văn hóa",
                        "4,4: 4")),
                cells::toString);
    }

    @Test
    void goesOnWithARowBelowAPageBreak() throws IOException, InputException {
        PdfSketch sketch = across(new PdfSketch(), 700, 720);
        columns(sketch, 700, 790);
        row(sketch, 714, "STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian");
        row(sketch, 734, "1", "Rà soát hộ nghèo", "Phòng Kinh tế", "Các thôn", "Quý I");
        row(sketch, 748, "2", "Tổ chức lớp đào tạo", "Phòng Văn", "Các thôn", "Quý II");
        sketch.text(100, 762, 11, "nghề cho lao động").text(265, 762, 11, "hóa - Xã hội");
        sketch.page();
        columns(sketch, 60, 120);
        sketch.line(XS[0], 120, XS[5], 120);
        sketch.text(100, 74, 11, "nông thôn.");
        row(sketch, 88, "3", "Tổng hợp báo cáo", "Văn phòng", "Các thôn", "Quý IV");

        List<String> cells = onlyTable(sketch);
        assertEquals(20, cells.size(), cells::toString);
        assertTrue(
                cells.containsAll(
                        List.of("2,1: Tổ chức lớp đào tạo|nghề cho lao động|nông thôn.", "3,1: Tổng hợp báo cáo")),
                cells::toString);
    }

    @Test
    void leavesListsInCellsOfRuledTablesWhole() throws IOException, InputException {
        PdfSketch sketch = across(new PdfSketch(), 80, 100, 160);
        columns(sketch, 80, 160);
        row(sketch, 94, "STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian");
        row(sketch, 114, "1", "- Rà soát;", "1. Phòng", "1. Thôn", "Quý I");
        sketch.text(100, 128, 11, "- Tổng hợp;").text(265, 128, 11, "2. Trạm").text(355, 128, 11, "2. Bản");

        assertEquals(
                List.of(
                        "1,0: 1",
                        "1,1: - Rà soát;|- Tổng hợp;",
                        "1,2: 1. Phòng|2. Trạm",
                        "1,3: 1. Thôn|2. Bản",
                        "1,4: Quý I"),
                onlyTable(sketch).subList(5, 10));
    }

    @Test
    void takesBarsBesideTextForNoTable() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        sketch.line(60, 80, 60, 200).line(540, 80, 540, 200);
        sketch.text(85, 100, 11, "1. Nâng cao đời sống của người dân.");
        sketch.text(85, 120, 11, "2. Giảm 120 hộ nghèo, 118 hộ cận nghèo.");
        sketch.text(85, 140, 11, "3. Xây mới 12 nhà, sửa chữa 10 nhà.");

        assertEquals(List.of(), PdfTableTests.tables(sketch.read()));
    }
}
