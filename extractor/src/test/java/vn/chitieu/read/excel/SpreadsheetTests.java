package vn.chitieu.read.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChildAnchor;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFShapeGroup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.apache.poi.xssf.usermodel.XSSFTextRun;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.layout.SheetRange;
import vn.chitieu.read.Reading;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** The formats of Excel give the same document. */
final class SpreadsheetTests {

    private static RawDocument read(String extension, Consumer<Workbook> content) throws IOException, InputException {
        try (Workbook workbook = extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            if (extension.equals("xlsb")) {
                return Reading.read("bieu.xlsb", XlsbFiles.of((XSSFWorkbook) workbook));
            }
            workbook.write(out);
            return Reading.read("bieu." + extension, out.toByteArray());
        }
    }

    private static void put(Sheet sheet, int row, Object... values) {
        Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                cells.createCell(i).setCellValue(number.doubleValue());
            } else if (values[i] != null) {
                cells.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    private static CellStyle style(Workbook workbook, String pattern) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }

    private static RawTable table(RawDocument document, int number) {
        List<RawTable> tables = document.blocks().stream()
                .filter(RawTable.class::isInstance)
                .map(RawTable.class::cast)
                .toList();
        return tables.get(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx", "xlsb"})
    void tellsTheTextAroundFromTheTable(String extension) throws Exception {
        RawDocument document = read(extension, workbook -> {
            Sheet sheet = workbook.createSheet("Biểu 01");
            put(sheet, 0, "UBND XÃ SUỐI MƠ", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            put(sheet, 1, "Số: 12/KH-UBND", null, null, "Độc lập - Tự do - Hạnh phúc");
            put(sheet, 3, "BIỂU 01: CHỈ TIÊU GIẢM NGHÈO");
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 3));
            CellStyle centred = workbook.createCellStyle();
            centred.setAlignment(HorizontalAlignment.CENTER);
            sheet.getRow(3).getCell(0).setCellStyle(centred);
            put(sheet, 5, "STT", "Thôn", "Số hộ", "Tỷ lệ");
            put(sheet, 6, 1, "Thôn Đồi Sim", 1329, 0.1268);
            put(sheet, 7, 2, "Thôn Bến Lau", 96.5, 0.05);
            CellStyle percent = style(workbook, "0.00%");
            CellStyle grouped = style(workbook, "#,##0.0");
            for (int row = 6; row < 8; row++) {
                sheet.getRow(row).getCell(3).setCellStyle(percent);
                sheet.getRow(row).getCell(2).setCellStyle(grouped);
            }
            put(sheet, 9, "Ghi chú: số liệu ước tính");
        });
        assertEquals(
                List.of(
                        "UBND XÃ SUỐI MƠ",
                        "Số: 12/KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "BIỂU 01: CHỈ TIÊU GIẢM NGHÈO",
                        "3x4 | 0,0 STT | 0,1 Thôn | 0,2 Số hộ | 0,3 Tỷ lệ"
                                + " | 1,0 1 | 1,1 Thôn Đồi Sim | 1,2 1.329,0 | 1,3 12,68%"
                                + " | 2,0 2 | 2,1 Thôn Bến Lau | 2,2 96,5 | 2,3 5,00%",
                        "Ghi chú: số liệu ước tính"),
                Reading.shown(document));
        assertEquals(Alignment.CENTER, Reading.text(document, 4).style().alignment());
        SheetRange sheet = table(document, 0).sheet();
        assertNotNull(sheet, "a table of a workbook knows its sheet");
        assertEquals("Biểu 01!D8", sheet.address(2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx", "xlsb"})
    void keepsMergedHeadersAndRowsInsideTheFrame(String extension) throws Exception {
        RawDocument document = read(extension, workbook -> {
            Sheet sheet = workbook.createSheet("Vốn");
            put(sheet, 1, null, "TT", "Nội dung", "Năm 2025", null);
            put(sheet, 2, null, null, null, "TW", "ĐP");
            put(sheet, 3, null, "I", "Dự án 1");
            put(sheet, 4, null, 1, "Đường thôn", 500, 20);
            CellStyle framed = workbook.createCellStyle();
            framed.setBorderLeft(BorderStyle.THIN);
            framed.setBorderRight(BorderStyle.THIN);
            for (int row = 1; row <= 4; row++) {
                for (int column = 1; column <= 4; column++) {
                    sheet.getRow(row)
                            .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellStyle(framed);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 4));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
        });
        assertEquals(
                List.of("4x4 | 0,0+2x1 TT | 0,1+2x1 Nội dung | 0,2+1x2 Năm 2025 | 1,2 TW | 1,3 ĐP"
                        + " | 2,0 I | 2,1 Dự án 1 | 2,2 | 2,3 | 3,0 1 | 3,1 Đường thôn | 3,2 500 | 3,3 20"),
                Reading.shown(document));
        assertEquals("Vốn!D5", table(document, 0).sheet().address(3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx", "xlsb"})
    void readsHiddenSheetsRowsAndColumnsAndSaysSo(String extension) throws Exception {
        RawDocument document = read(extension, workbook -> {
            Sheet shown = workbook.createSheet("Xã");
            put(shown, 0, "Thôn", "Hộ", "Khẩu");
            put(shown, 1, "Thôn Đồi Sim", 10, 40);
            put(shown, 2, "Thôn Bến Lau", 12, 50);
            shown.getRow(1).setZeroHeight(true);
            shown.setColumnHidden(2, true);
            Sheet hidden = workbook.createSheet("Nháp");
            put(hidden, 0, "Thôn", "Hộ", "Khẩu");
            put(hidden, 1, "Thôn Gò Cao", 7, 30);
            workbook.setSheetHidden(1, true);
        });
        SheetRange shown = table(document, 0).sheet();
        assertFalse(shown.hidden(), "the first sheet is shown");
        assertEquals(List.of(1), List.copyOf(shown.hiddenRows()));
        assertEquals(List.of(2), List.copyOf(shown.hiddenColumns()));
        assertTrue(table(document, 1).sheet().hidden(), "the second sheet is hidden");
        assertTrue(Reading.shown(table(document, 1)).contains("Thôn Gò Cao"), "hidden text is read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx", "xlsb"})
    void takesTheStoredValueOfFormulas(String extension) throws Exception {
        RawDocument document = read(extension, workbook -> {
            Sheet sheet = workbook.createSheet("Cộng");
            put(sheet, 0, "Nguồn", "Năm 2024", "Năm 2025");
            put(sheet, 1, "Trung ương", 100, 200);
            put(sheet, 2, "Tổng cộng");
            Cell sum = sheet.getRow(2).createCell(1);
            sum.setCellFormula("B2+C2");
            sheet.getRow(2).createCell(2).setCellValue(1);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
        });
        assertTrue(Reading.shown(table(document, 0)).contains("2,1 300"), Reading.shown(table(document, 0)));
    }

    @Test
    void keepsTheFontOfEachRun() throws Exception {
        RawDocument document = read("xls", workbook -> {
            HSSFFont legacy = ((HSSFWorkbook) workbook).createFont();
            legacy.setFontName(".VnTime");
            HSSFRichTextString text = new HSSFRichTextString("X· Suối Mơ");
            text.applyFont(0, 2, legacy);
            Sheet sheet = workbook.createSheet("a");
            sheet.createRow(0).createCell(0).setCellValue(text);
        });
        assertEquals(".VnTime", Reading.text(document, 0).runs().get(0).style().font());
        assertEquals("X·", Reading.text(document, 0).runs().get(0).text());
    }

    @Test
    void readsTextBoxesInTheirFonts() throws Exception {
        RawDocument document = read("xls", workbook -> {
            HSSFSheet sheet = ((HSSFWorkbook) workbook).createSheet("Biểu");
            put(sheet, 2, "Thôn", "Hộ", "Khẩu");
            put(sheet, 3, "Thôn Đồi Sim", 10, 40);
            HSSFFont legacy = ((HSSFWorkbook) workbook).createFont();
            legacy.setFontName(".VnTime");
            HSSFRichTextString heading = new HSSFRichTextString("X· B¶n Míi");
            heading.applyFont(legacy);
            HSSFPatriarch drawings = sheet.createDrawingPatriarch();
            drawings.createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 0, 0, (short) 2, 1))
                    .setString(heading);
            drawings.createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 8, (short) 2, 9))
                    .setString(new HSSFRichTextString("Nguồn: niên giám"));
            drawings.createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 3, (short) 2, 4))
                    .setString(new HSSFRichTextString("xem lại"));
        });
        assertEquals("X· B¶n Míi", Reading.text(document, 0).text());
        assertEquals(".VnTime", Reading.text(document, 0).runs().get(0).style().font());
        assertEquals("Nguồn: niên giám", Reading.text(document, 2).text());
        assertEquals(3, document.blocks().size());
    }

    @Test
    void readsTextBoxesAndShapesOfXlsx() throws Exception {
        RawDocument document = read("xlsx", workbook -> {
            XSSFSheet sheet = (XSSFSheet) workbook.createSheet("Biểu 01");
            put(sheet, 2, "TT", "Thôn", "Số hộ");
            put(sheet, 3, 1, "Bản Mới", 12);
            put(sheet, 4, 2, "Bản Cũ", 14);
            XSSFDrawing drawings = sheet.createDrawingPatriarch();
            XSSFTextBox heading = drawings.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 4, 2));
            heading.clearText();
            XSSFTextRun first = heading.addNewTextParagraph().addNewTextRun();
            first.setText("KẾ HOẠCH");
            first.setBold(true);
            first.setFontFamily("Times New Roman", (byte) -1, (byte) -1, false);
            heading.addNewTextParagraph().addNewTextRun().setText("Giảm nghèo năm 2031");
            XSSFShapeGroup group = drawings.createGroup(new XSSFClientAnchor(0, 0, 0, 0, 1, 8, 3, 11));
            group.createTextbox(new XSSFChildAnchor(0, 0, 10, 10)).setText("Nguồn: niên giám");
            XSSFSimpleShape shape = group.createSimpleShape(new XSSFChildAnchor(0, 0, 10, 10));
            shape.setShapeType(ShapeTypes.RECT);
            shape.setText("Đơn vị: hộ");
            drawings.createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 1, 20, 3, 21))
                    .setShapeType(ShapeTypes.LINE);
        });
        assertEquals(
                List.of(
                        "KẾ HOẠCH\nGiảm nghèo năm 2031",
                        "3x3 | 0,0 TT | 0,1 Thôn | 0,2 Số hộ | 1,0 1 | 1,1 Bản Mới | 1,2 12 | 2,0 2 | 2,1 Bản Cũ | 2,2 14",
                        "Nguồn: niên giám",
                        "Đơn vị: hộ"),
                Reading.shown(document));
        RunStyle style = Reading.text(document, 0).runs().get(0).style();
        assertTrue(style.bold(), "bold by its run");
        assertEquals("Times New Roman", style.font());
    }

    @Test
    void refusesAnEmptyWorkbook() {
        InputException thrown =
                assertThrows(InputException.class, () -> read("xlsx", workbook -> workbook.createSheet("a")));
        assertEquals(FailureReason.NO_TEXT, thrown.reason());
    }
}
