package vn.chitieu.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawText;
import vn.chitieu.source.InputException;

/** Tables with no lines between their columns, and what looks like them and is none. */
class PdfUnruledTableTests {
    /** Middles of the columns but the second, whose texts begin at 110. */
    private static final float[] MIDDLES = {90, 0, 330, 400, 470, 530};

    private static PdfSketch row(PdfSketch sketch, float baseline, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i == 1) {
                sketch.text(110, baseline, 11, cells[i]);
            } else if (!cells[i].isEmpty()) {
                sketch.centred(MIDDLES[i], baseline, 11, cells[i]);
            }
        }
        return sketch;
    }

    private static PdfSketch header(PdfSketch sketch, float baseline) throws IOException {
        return row(sketch, baseline, "STT", "Nội dung", "ĐVT", "Kế hoạch", "Thực hiện");
    }

    private static List<String> onlyTable(PdfSketch sketch) throws IOException, InputException {
        List<RawTable> tables = PdfTableTests.tables(sketch.read());
        assertEquals(1, tables.size());
        return PdfTableTests.cells(tables.get(0));
    }

    @Test
    void readsFiguresUnderAHeader() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch().text(85, 80, 13, "Các chỉ tiêu của năm 2031 như sau:");
        header(sketch, 110);
        row(sketch, 130, "1", "Nhà ở", "nhà", "12", "10");
        row(sketch, 150, "2", "Giếng nước", "giếng", "1.205", "980,5");
        row(sketch, 170, "3", "Tỷ lệ hộ dùng nước sạch", "%", "95", "-");
        sketch.text(85, 200, 13, "Ủy ban nhân dân xã giao các thôn thực hiện.");

        var document = sketch.read();
        assertEquals(3, document.blocks().size());
        RawTable table = (RawTable) document.blocks().get(1);
        assertEquals(4, table.rows());
        assertEquals(
                List.of("2,0: 2", "2,1: Giếng nước", "2,2: giếng", "2,3: 1.205", "2,4: 980,5"),
                PdfTableTests.cells(table).subList(10, 15));
        RawText value = table.cells().get(13).content().get(0);
        assertEquals(1, value.page());
        assertNotNull(value.box());
        assertEquals(400, (value.box().x0() + value.box().x1()) / 2, 0.5);
    }

    @Test
    void readsAHeaderOfTwoLevels() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        sketch.centred(470, 100, 11, "Trong đó");
        row(sketch, 108, "TT", "Dự án", "", "", "", "");
        sketch.centred(330, 108, 11, "Tổng số");
        sketch.centred(400, 116, 11, "NSTW").centred(470, 116, 11, "NSĐP").centred(530, 116, 11, "Khác");
        row(sketch, 136, "1", "Đường giao thông", "1.500", "1.000", "400", "100");
        row(sketch, 156, "2", "Nhà văn hóa", "800", "500", "200", "100");
        row(sketch, 176, "3", "Trường học", "900", "600", "200", "100");

        assertEquals(
                List.of(
                        "0,0 2x1: TT",
                        "0,1 2x1: Dự án",
                        "0,2 2x1: Tổng số",
                        "0,3 1x3: Trong đó",
                        "1,3: NSTW",
                        "1,4: NSĐP",
                        "1,5: Khác"),
                onlyTable(sketch).subList(0, 7));
    }

    @Test
    void joinsNamesOfSeveralLinesBesideTheirFigures() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        header(sketch, 100);
        sketch.text(110, 120, 11, "Số lao động được đào tạo").text(110, 134, 11, "nghề trong năm");
        row(sketch, 127, "1", "", "người", "120", "118");
        sketch.text(110, 154, 11, "Nhà ở");
        row(sketch, 154, "2", "", "nhà", "12", "10");
        sketch.text(110, 174, 11, "Số hộ được hỗ trợ giống cây").text(110, 188, 11, "trồng, vật nuôi");
        row(sketch, 181, "3", "", "hộ", "45", "41");

        List<String> cells = onlyTable(sketch);
        assertTrue(cells.contains("1,1: Số lao động được đào tạo|nghề trong năm"), cells::toString);
        assertTrue(cells.contains("2,1: Nhà ở"), cells::toString);
        assertTrue(cells.contains("3,1: Số hộ được hỗ trợ giống cây|trồng, vật nuôi"), cells::toString);
    }

    @Test
    void goesOnOverPagesWithAndWithoutItsHeader() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        header(sketch, 720);
        row(sketch, 740, "1", "Nhà ở", "nhà", "12", "10");
        row(sketch, 760, "2", "Giếng nước", "giếng", "5", "4");
        row(sketch, 780, "3", "Cầu", "cầu", "2", "1");
        sketch.page();
        sketch.centred(PdfSketch.WIDTH / 2, 40, 11, "2");
        header(sketch, 80);
        row(sketch, 100, "4", "Cống", "cống", "7", "6");
        for (int i = 5; i < 39; i++) {
            row(sketch, 100 + 20 * (i - 4), String.valueOf(i), "Mương", "km", "7", "6");
        }
        sketch.page();
        sketch.centred(PdfSketch.WIDTH / 2, 40, 11, "3");
        row(sketch, 80, "39", "Đường", "km", "17", "16");
        sketch.text(85, 120, 13, "Trên đây là kế hoạch của xã.");

        List<String> cells = onlyTable(sketch);
        assertEquals(40 * 5, cells.size());
        assertEquals(List.of("39,0: 39", "39,1: Đường", "39,2: km", "39,3: 17", "39,4: 16"), cells.subList(195, 200));
    }

    @Test
    void readsATableWithLinesBetweenItsRowsAlone() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        for (float y : new float[] {86, 106, 126, 146, 166}) {
            sketch.line(75, y, 560, y);
        }
        header(sketch, 100);
        row(sketch, 120, "1", "Nhà ở", "nhà", "12", "10");
        row(sketch, 140, "2", "Giếng nước", "giếng", "5", "4");
        row(sketch, 160, "", "Tổng cộng", "", "17", "14");

        List<String> cells = onlyTable(sketch);
        assertEquals(List.of("2,0: 2", "2,1: Giếng nước", "2,2: giếng", "2,3: 5", "2,4: 4"), cells.subList(10, 15));
        assertTrue(cells.contains("3,3: 17"), cells::toString);
    }

    @Test
    void readsTheRowsUnderARuledHeader() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        sketch.grid(new float[] {75, 105, 300, 360, 435, 505}, new float[] {86, 106});
        header(sketch, 100);
        row(sketch, 122, "1", "Nhà ở", "nhà", "12", "10");
        row(sketch, 142, "2", "Giếng nước", "giếng", "5", "4");

        List<String> cells = onlyTable(sketch);
        assertEquals(List.of("1,0: 1", "1,1: Nhà ở", "1,2: nhà", "1,3: 12", "1,4: 10"), cells.subList(5, 10));
    }

    @Test
    void readsTextsUnderTheHeadOfTheirLabels() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        float[] xs = {85, 110, 290, 430};
        String[][] lines = {
            {"STT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian"},
            {"1", "Rà soát, lập danh sách hộ", "Phòng Kinh tế", "Tháng 2"},
            {"", "nghèo của các thôn", "", ""},
            {"2", "Mở lớp dạy nghề trồng nấm", "Trung tâm Dịch vụ", "Quý III"},
            {"", "", "công xã Suối Thử", ""}
        };
        for (int i = 0; i < lines.length; i++) {
            for (int j = 0; j < xs.length; j++) {
                sketch.text(xs[j], 100 + 14 * i, 11, lines[i][j]);
            }
        }

        assertEquals(
                List.of(
                        "1,0: 1",
                        "1,1: Rà soát, lập danh sách hộ|nghèo của các thôn",
                        "1,2: Phòng Kinh tế",
                        "1,3: Tháng 2",
                        "2,0: 2",
                        "2,1: Mở lớp dạy nghề trồng nấm",
                        "2,2: Trung tâm Dịch vụ|công xã Suối Thử",
                        "2,3: Quý III"),
                onlyTable(sketch).subList(4, 12));
    }

    @Test
    void leavesContentsPairsListsAndProseAsTheyAre() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch()
                .text(85, 60, 13, "I. Mục đích ................................................ 1")
                .text(85, 78, 13, "II. Nội dung ............................................... 12")
                .text(85, 96, 13, "III. Kinh phí .............................................. 15");
        String[] names = {"Mở đầu", "Mục tiêu", "Giải pháp", "Tổ chức"};
        for (int i = 0; i < names.length; i++) {
            sketch.text(85, 130 + 18 * i, 13, (i + 1) + "").text(115, 130 + 18 * i, 13, names[i]);
            sketch.text(520, 130 + 18 * i, 13, (i + 3) + "");
            sketch.text(85, 230 + 18 * i, 13, names[i] + ":").text(300, 230 + 18 * i, 13, (i + 3) + " hộ");
        }
        sketch.justified(
                85,
                330,
                13,
                "Năm 2031 xã có 120 hộ nghèo và 45 hộ cận nghèo",
                "ở 7 thôn; 12 thôn có 30 hộ trở lên, 5 thôn có 9",
                "hộ trở xuống; 25 hộ được vay 50 triệu đồng để");

        assertEquals(List.of(), PdfTableTests.tables(sketch.read()));
    }

    @Test
    void leavesRecipientsBesideTheSignatureAndFormsWithLinesToWriteOn() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch()
                .text(85, 60, 11, "Nơi nhận:")
                .centred(430, 60, 13, "TM. ỦY BAN NHÂN DÂN")
                .text(85, 76, 11, "- Như Điều 3;")
                .centred(430, 76, 13, "CHỦ TỊCH")
                .text(85, 92, 11, "- Lưu: VT, 02 bản.");
        for (int i = 0; i < 4; i++) {
            sketch.text(85, 150 + 30 * i, 13, "Họ và tên:").text(330, 150 + 30 * i, 13, "Sinh năm:");
            sketch.line(85, 156 + 30 * i, 530, 156 + 30 * i);
        }

        assertEquals(List.of(), PdfTableTests.tables(sketch.read()));
    }
}
