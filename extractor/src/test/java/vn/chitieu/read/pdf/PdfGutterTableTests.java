package vn.chitieu.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.RawTable;
import vn.chitieu.source.InputException;

/** Tables of long texts with no lines, as word processors set them: cells of several lines, and little white space between columns. */
class PdfGutterTableTests {
    private static final float[] XS = {80, 106, 286, 386, 466, 530};
    private static final float PADDING = 5.4f;
    private static final float SIZE = 11;
    private static final float PITCH = 12.6f;
    private static final String[] HEADER = {
        "STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"
    };
    private static final String[][] ROWS = {
        {
            "1",
            "Rà soát, lập danh sách hộ có nhà ở tạm, nhà dột nát tại các thôn; niêm yết công khai danh sách ở nhà văn hóa thôn trong bảy ngày",
            "Phòng Kinh tế",
            "Trưởng các thôn; Hội Nông dân xã",
            "Tháng 2"
        },
        {
            "2",
            "Mở lớp dạy nghề trồng nấm, nuôi ong lấy mật cho lao động trẻ chưa có việc làm",
            "Trung tâm Dịch vụ công xã Suối Thử",
            "Đoàn Thanh niên xã",
            "Quý III năm 2031"
        },
        {"3", "Kiểm tra việc giữ rừng đầu nguồn", "Ban Chỉ huy Quân sự xã", "", "Hằng quý"}
    };

    private final PdfSketch sketch = new PdfSketch();

    private List<String> lines(String text, int first, int last) throws IOException {
        float width = XS[last + 1] - XS[first] - 2 * PADDING;
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && sketch.width(longer, SIZE) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** Draws a row whose cells stand in its middle, and returns where the next one begins. */
    private float row(float top, String... cells) throws IOException {
        int most = 1;
        for (int i = 0; i < cells.length; i++) {
            most = Math.max(most, lines(cells[i], i, i).size());
        }
        for (int i = 0; i < cells.length; i++) {
            cell(top, most, cells[i], i, i);
        }
        return top + most * PITCH;
    }

    private void cell(float top, int most, String text, int first, int last) throws IOException {
        List<String> lines = lines(text, first, last);
        float baseline = top + (most - lines.size()) * PITCH / 2 + SIZE;
        for (String line : lines) {
            if (first == 1) {
                sketch.text(XS[first] + PADDING, baseline, SIZE, line);
            } else if (!line.isEmpty()) {
                sketch.centred((XS[first] + XS[last + 1]) / 2, baseline, SIZE, line);
            }
            baseline += PITCH;
        }
    }

    private List<String> onlyTable() throws IOException, InputException {
        List<RawTable> tables = PdfTableTests.tables(sketch.read());
        assertEquals(1, tables.size());
        return PdfTableTests.cells(tables.get(0)).stream()
                .map(cell -> cell.replace('|', ' '))
                .toList();
    }

    private static void addCells(List<String> cells, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            cells.add(row + "," + i + ": " + texts[i]);
        }
    }

    /** Heads in plain type: that two stand side by side below one tells that the header goes on. */
    @Test
    void knowsHeadsBelowAHeadOverTwoColumns() throws IOException, InputException {
        float[] middles = {90, 200, 310, 390, 470};
        sketch.text(84, 70, 11, "TT").centred(200, 70, 11, "Tên thôn").centred(350, 70, 11, "Số hộ nghèo năm 2031");
        sketch.centred(470, 70, 11, "Ghi chú").centred(310, 84, 11, "Đầu năm").centred(390, 84, 11, "Cuối năm");
        String[][] rows = {
            {"1", "Bản Thử", "41", "36", "giảm"}, {"2", "Nà Thử", "28", "25", "giảm"}, {"3", "Pá Thử", "9", "7", ""}
        };
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < middles.length; i++) {
                if (!rows[row][i].isEmpty()) {
                    sketch.centred(middles[i], 104 + 16 * row, 11, rows[row][i]);
                }
            }
        }
        List<String> cells = onlyTable();
        assertTrue(
                cells.containsAll(List.of("1,2: Đầu năm", "1,3: Cuối năm", "2,2: 41", "2,3: 36", "4,3: 7")),
                cells::toString);
    }

    @Test
    void readsLongTextsBetweenNarrowGutters() throws IOException, InputException {
        sketch.text(80, 70, 13, "II. PHÂN CÔNG NHIỆM VỤ");
        float top = row(80, HEADER);
        List<String> expected = new ArrayList<>();
        addCells(expected, 0, HEADER);
        for (int i = 0; i < ROWS.length; i++) {
            top = row(top, ROWS[i]);
            addCells(expected, i + 1, ROWS[i]);
        }
        sketch.text(108, top + 16, 13, "Trên đây là kế hoạch của xã, các đơn vị nghiêm túc thực hiện và báo cáo.")
                .centred(430, top + 34, 13, "CHỦ TỊCH");

        assertEquals(expected, onlyTable());
    }

    @Test
    void goesOnWhereAPageBreakCutsARow() throws IOException, InputException {
        float top = row(742, HEADER);
        row(top, "1", "Lập danh sách hộ có nhà ở tạm và niêm yết", "Phòng Kinh tế", "", "Tháng 2");
        sketch.page();
        sketch.centred(PdfSketch.WIDTH / 2, 40, SIZE, "2");
        sketch.text(XS[1] + PADDING, 71, SIZE, "công khai ở nhà văn hóa các thôn.");
        top = row(60 + PITCH, ROWS[1]);
        row(top, ROWS[2]);

        List<String> expected = new ArrayList<>();
        addCells(expected, 0, HEADER);
        addCells(
                expected,
                1,
                "1",
                "Lập danh sách hộ có nhà ở tạm và niêm yết công khai ở nhà văn hóa các thôn.",
                "Phòng Kinh tế",
                "",
                "Tháng 2");
        addCells(expected, 2, ROWS[1]);
        addCells(expected, 3, ROWS[2]);
        assertEquals(expected, onlyTable());
    }

    @Test
    void readsHeadsOfGroupsAndTotalsOverSeveralColumns() throws IOException, InputException {
        cell(80, 1, "Kinh phí (triệu đồng)", 2, 4);
        cell(80, 2, "TT", 0, 0);
        cell(80, 2, "Tên công trình", 1, 1);
        cell(80 + PITCH, 1, "Tổng số", 2, 2);
        cell(80 + PITCH, 1, "Tỉnh", 3, 3);
        cell(80 + PITCH, 1, "Xã", 4, 4);
        float top = 80 + 2 * PITCH;
        sketch.text(XS[0] + PADDING, top + SIZE, SIZE, "I. Công trình chuyển tiếp từ năm trước");
        top = row(top + PITCH, "1", "Đường từ bản Nà Thử đi bản Pá Thử và cầu qua suối", "1.500", "1.200", "300");
        top = row(top, "2", "Nhà văn hóa bản Nà Thử", "450", "400", "50");
        sketch.text(XS[0] + PADDING, top + SIZE, SIZE, "Tổng cộng");
        cell(top, 1, "1.950", 2, 2);
        cell(top, 1, "1.600", 3, 3);
        cell(top, 1, "350", 4, 4);

        assertEquals(
                List.of(
                        "0,0 2x1: TT",
                        "0,1 2x1: Tên công trình",
                        "0,2 1x3: Kinh phí (triệu đồng)",
                        "1,2: Tổng số",
                        "1,3: Tỉnh",
                        "1,4: Xã",
                        "2,0 1x5: I. Công trình chuyển tiếp từ năm trước",
                        "3,0: 1",
                        "3,1: Đường từ bản Nà Thử đi bản Pá Thử và cầu qua suối",
                        "3,2: 1.500",
                        "3,3: 1.200",
                        "3,4: 300",
                        "4,0: 2",
                        "4,1: Nhà văn hóa bản Nà Thử",
                        "4,2: 450",
                        "4,3: 400",
                        "4,4: 50",
                        "5,0 1x2: Tổng cộng",
                        "5,2: 1.950",
                        "5,3: 1.600",
                        "5,4: 350"),
                onlyTable());
    }

    @Test
    void readsTheSameWithAFrameAndALineBelowTheHeader() throws IOException, InputException {
        float top = row(80, HEADER);
        float[] edges = {78, top + 2, 0};
        for (String[] row : ROWS) {
            top = row(top, row);
        }
        edges[2] = top + 4;
        sketch.grid(new float[] {XS[0], XS[5]}, edges);

        List<String> expected = new ArrayList<>();
        addCells(expected, 0, HEADER);
        for (int i = 0; i < ROWS.length; i++) {
            addCells(expected, i + 1, ROWS[i]);
        }
        assertEquals(expected, onlyTable());
    }

    @Test
    void leavesListsLetterheadsAndSignaturesAsTheyAre() throws IOException, InputException {
        sketch.centred(180, 60, SIZE, "UBND XÃ SUỐI THỬ").centred(420, 60, SIZE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        sketch.centred(180, 76, SIZE, "Số: 12/KH-UBND").centred(420, 76, SIZE, "Độc lập - Tự do - Hạnh phúc");
        sketch.text(85, 110, SIZE, "1")
                .text(115, 110, SIZE, "Lập danh sách hộ nghèo")
                .text(300, 110, SIZE, "tại các thôn");
        sketch.text(85, 126, SIZE, "2").text(115, 126, SIZE, "Mở lớp dạy nghề").text(300, 126, SIZE, "trong quý III");
        sketch.text(85, 160, SIZE, "TT").text(115, 160, SIZE, "Huyện ủy;").text(330, 160, SIZE, "TM. ỦY BAN NHÂN DÂN");
        sketch.text(85, 176, SIZE, "TT").text(115, 176, SIZE, "HĐND huyện;").text(330, 176, SIZE, "CHỦ TỊCH");
        sketch.text(85, 192, SIZE, "Lưu: VT.").text(330, 192, SIZE, "Lò Văn Thử");

        assertEquals(List.of(), PdfTableTests.tables(sketch.read()));
    }
}
