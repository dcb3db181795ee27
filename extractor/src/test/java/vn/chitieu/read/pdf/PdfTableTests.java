package vn.chitieu.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawText;
import vn.chitieu.source.InputException;

class PdfTableTests {
    private static final float[] XS = {85, 125, 325, 425, 525};

    /** Writes a table as one string per cell: row, column, spans where merged, text with {@code |} between lines. */
    static List<String> cells(RawTable table) {
        List<String> cells = new ArrayList<>();
        for (RawTable.RawCell cell : table.cells()) {
            List<String> lines = cell.content().stream().map(RawText::text).toList();
            String span = cell.rowSpan() * cell.columnSpan() == 1 ? "" : " " + cell.rowSpan() + "x" + cell.columnSpan();
            cells.add(cell.row() + "," + cell.column() + span + ": " + String.join("|", lines));
        }
        return cells;
    }

    static List<RawTable> tables(RawDocument document) {
        return document.blocks().stream()
                .filter(RawTable.class::isInstance)
                .map(RawTable.class::cast)
                .toList();
    }

    private static PdfSketch row(PdfSketch sketch, float baseline, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sketch.text(XS[i] + 5, baseline, 11, cells[i]);
            }
        }
        return sketch;
    }

    @Test
    void readsARuledTableAtItsPlace() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch().text(85, 80, 14, "Trước bảng");
        sketch.grid(XS, new float[] {100, 120, 140});
        row(sketch, 114, "TT", "Nội dung", "Đơn vị", "Số lượng");
        row(sketch, 134, "1", "Nhà ở", "nhà", "12");
        RawDocument document = sketch.text(85, 170, 14, "Sau bảng").read();

        List<RawBlock> blocks = document.blocks();
        assertEquals(3, blocks.size());
        assertEquals("Trước bảng", ((RawText) blocks.get(0)).text());
        RawTable table = (RawTable) blocks.get(1);
        assertEquals("Sau bảng", ((RawText) blocks.get(2)).text());
        assertEquals(2, table.rows());
        assertEquals(4, table.columns());
        assertEquals(
                List.of(
                        "0,0: TT",
                        "0,1: Nội dung",
                        "0,2: Đơn vị",
                        "0,3: Số lượng",
                        "1,0: 1",
                        "1,1: Nhà ở",
                        "1,2: nhà",
                        "1,3: 12"),
                cells(table));
        RawText cell = table.cells().get(5).content().get(0);
        assertEquals(1, cell.page());
        assertEquals(130, cell.box().x0(), 0.1);
    }

    @Test
    void readsMergedCellsAndLinesDrawnAsRectangles() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        for (float y : new float[] {100, 160, 180}) {
            sketch.bar(85, y, 525, y);
        }
        sketch.bar(325, 130, 525, 130);
        for (float x : new float[] {85, 325, 525}) {
            sketch.bar(x, 100, x, 180);
        }
        sketch.bar(425, 130, 425, 180);
        sketch.text(90, 120, 11, "Chỉ tiêu")
                .text(90, 134, 11, "chính")
                .text(330, 120, 11, "Năm 2025")
                .text(330, 150, 11, "Kế hoạch")
                .text(430, 150, 11, "Thực hiện")
                .text(90, 174, 11, "Hộ nghèo")
                .text(330, 174, 11, "30")
                .text(430, 174, 11, "28");

        List<RawTable> tables = tables(sketch.read());
        assertEquals(1, tables.size());
        assertEquals(
                List.of(
                        "0,0 2x1: Chỉ tiêu|chính",
                        "0,1 1x2: Năm 2025",
                        "1,1: Kế hoạch",
                        "1,2: Thực hiện",
                        "2,0: Hộ nghèo",
                        "2,1: 30",
                        "2,2: 28"),
                cells(tables.get(0)));
    }

    @Test
    void closesTheSidesOfATableThatIsOpenLeftAndRight() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        for (float y : new float[] {100, 120, 140}) {
            sketch.line(85, y, 525, y);
        }
        sketch.line(325, 100, 325, 140);
        sketch.text(90, 114, 11, "Thôn")
                .text(330, 114, 11, "Hộ")
                .text(90, 134, 11, "Đầu Suối")
                .text(330, 134, 11, "31");

        assertEquals(
                List.of("0,0: Thôn", "0,1: Hộ", "1,0: Đầu Suối", "1,1: 31"),
                cells(tables(sketch.read()).get(0)));
    }

    @Test
    void joinsATableOverAPageBreakAndDropsTheRepeatedHeader() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        sketch.grid(XS, new float[] {740, 760, 780});
        row(sketch, 754, "TT", "Nội dung", "Đơn vị", "Số lượng");
        row(sketch, 774, "1", "Nhà ở", "nhà", "12");
        sketch.page().centred(PdfSketch.WIDTH / 2, 40, 13, "2");
        sketch.grid(XS, new float[] {60, 80, 100});
        row(sketch, 74, "TT", "Nội dung", "Đơn vị", "Số lượng");
        row(sketch, 94, "2", "Giếng nước", "giếng", "5");
        RawDocument document = sketch.text(85, 130, 14, "Sau bảng").read();

        List<RawTable> tables = tables(document);
        assertEquals(1, tables.size());
        assertEquals(3, tables.get(0).rows());
        assertEquals(
                List.of("2,0: 2", "2,1: Giếng nước", "2,2: giếng", "2,3: 5"),
                cells(tables.get(0)).subList(8, 12));
        assertEquals(2, tables.get(0).cells().get(9).content().get(0).page(), "page of a cell after the break");
    }

    @Test
    void joinsARowThatThePageBreakCuts() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        sketch.grid(XS, new float[] {740, 760, 780});
        row(sketch, 754, "TT", "Nội dung", "Đơn vị", "Số lượng");
        row(sketch, 774, "1", "Sửa chữa nhà ở cho hộ", "nhà", "12");
        sketch.page().grid(XS, new float[] {60, 80, 100});
        row(sketch, 74, "", "nghèo trong thôn", "", "");
        row(sketch, 94, "2", "Giếng nước", "giếng", "5");

        List<String> cells = cells(tables(sketch.read()).get(0));
        assertTrue(cells.contains("1,1: Sửa chữa nhà ở cho hộ|nghèo trong thôn"), cells::toString);
        assertTrue(cells.contains("2,1: Giếng nước"), cells::toString);
    }

    @Test
    void keepsARowWithNoLabelApartFromTheOneAbove() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        sketch.grid(XS, new float[] {740, 760, 780});
        row(sketch, 754, "TT", "Nội dung", "Đơn vị", "Số lượng");
        row(sketch, 774, "1", "Nhà ở", "nhà", "12");
        sketch.page().grid(XS, new float[] {60, 80, 100});
        row(sketch, 74, "", "- Trong đó: sửa chữa", "nhà", "7");
        row(sketch, 94, "2", "Giếng nước", "giếng", "5");

        List<String> cells = cells(tables(sketch.read()).get(0));
        assertTrue(cells.contains("2,1: - Trong đó: sửa chữa"), cells::toString);
    }

    @Test
    void keepsTablesWithOtherColumnsApart() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        sketch.grid(XS, new float[] {740, 760, 780});
        row(sketch, 774, "1", "Nhà ở", "nhà", "12");
        sketch.page().grid(new float[] {85, 250, 525}, new float[] {60, 80, 100});
        sketch.text(90, 74, 11, "Họ tên").text(260, 74, 11, "Chức vụ");

        assertEquals(2, tables(sketch.read()).size());
    }

    @Test
    void putsUprightColumnHeadsIntoTheirCells() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        sketch.grid(XS, new float[] {100, 180, 200});
        sketch.textUp(110, 170, 11, "Số thứ tự");
        row(sketch, 150, "", "Nội dung công việc", "Đơn vị", "Số lượng");
        row(sketch, 194, "1", "Nhà ở", "nhà", "12");

        assertEquals("0,0: Số thứ tự", cells(tables(sketch.read()).get(0)).get(0));
    }

    @Test
    void doesNotTakeUnderlinesAndFramesForTables() throws IOException, InputException {
        RawDocument document = new PdfSketch()
                .centred(160, 60, 13, "XÃ SUỐI THỬ")
                .line(130, 65, 190, 65)
                .centred(410, 60, 13, "Độc lập - Tự do - Hạnh phúc")
                .line(330, 65, 490, 65)
                .grid(new float[] {85, 300}, new float[] {100, 160})
                .text(95, 130, 13, "Văn bản trong khung")
                .read();

        assertEquals(List.of(), tables(document));
    }
}
