package vn.chitieu.read.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook as Excel does with binary parts ([MS-XLSB]), which no library writes. */
public final class XlsbFiles {
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private XlsbFiles() {}

    /** The records of a part. */
    private static final class Part {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        /** Adds a record: integers take four bytes, shorts two, bytes one, texts their length and two bytes a character. */
        Part record(int kind, Object... values) {
            ByteBuffer data = ByteBuffer.allocate(10_000).order(ByteOrder.LITTLE_ENDIAN);
            for (Object value : values) {
                if (value instanceof Integer number) {
                    data.putInt(number);
                } else if (value instanceof Short number) {
                    data.putShort(number);
                } else if (value instanceof Byte number) {
                    data.put(number);
                } else if (value instanceof Double number) {
                    data.putDouble(number);
                } else if (value instanceof byte[] several) {
                    data.put(several);
                } else {
                    String text = (String) value;
                    data.putInt(text.length()).put(text.getBytes(StandardCharsets.UTF_16LE));
                }
            }
            number(kind);
            number(data.position());
            bytes.write(data.array(), 0, data.position());
            return this;
        }

        private void number(int number) {
            int rest = number;
            while (rest > 0x7F) {
                bytes.write(rest & 0x7F | 0x80);
                rest >>= 7;
            }
            bytes.write(rest);
        }
    }

    public static byte[] of(XSSFWorkbook workbook) throws IOException {
        Part book = new Part();
        List<String> strings = new ArrayList<>();
        StringBuilder relations = new StringBuilder();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                                    + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                    + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-excel.worksheet\"/><Override"
                                    + " PartName=\"/xl/workbook.bin\""
                                    + " ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>")
                            .getBytes(StandardCharsets.UTF_8));
            put(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.bin")));
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                book.record(156, hidden ? 1 : 0, i + 1, "rId" + i, workbook.getSheetName(i));
                relations.append(relation("rId" + i, "worksheet", "sheet" + i + ".bin"));
                put(zip, "xl/sheet" + i + ".bin", sheet(workbook.getSheetAt(i), strings));
            }
            Part texts = new Part();
            strings.forEach(text -> texts.record(19, (byte) 0, text));
            put(zip, "xl/strings.bin", texts.bytes.toByteArray());
            put(zip, "xl/styles.bin", styles(workbook));
            put(zip, "xl/workbook.bin", book.bytes.toByteArray());
            relations.append(relation("rIdT", "sharedStrings", "strings.bin"));
            relations.append(relation("rIdS", "styles", "styles.bin"));
            put(zip, "xl/_rels/workbook.bin.rels", relations(relations.toString()));
        }
        return out.toByteArray();
    }

    /** Returns a workbook in which the last record of a part is cut short. */
    public static byte[] cut(byte[] workbook, String part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream whole = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                byte[] content = whole.readAllBytes();
                int less = entry.getName().equals(part) ? 4 : 0;
                put(zip, entry.getName(), Arrays.copyOf(content, content.length - less));
            }
        }
        return out.toByteArray();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>";
    }

    private static byte[] relations(String content) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                        + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static byte[] styles(XSSFWorkbook workbook) {
        Part part = new Part();
        for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
            XSSFFont font = workbook.getFontAt(i);
            short weight = (short) (font.getBold() ? 700 : 400);
            part.record(
                    43,
                    font.getFontHeight(),
                    (short) (font.getItalic() ? 2 : 0),
                    weight,
                    new byte[15],
                    font.getFontName());
        }
        for (int i = 0; i < workbook.getNumCellStyles(); i++) {
            XSSFCellStyle style = workbook.getCellStyleAt(i);
            part.record(44, style.getDataFormat(), style.getDataFormatString());
            byte[] lines = new byte[51];
            lines[21] = (byte) (style.getBorderLeft() == BorderStyle.NONE ? 0 : 1);
            lines[31] = (byte) (style.getBorderRight() == BorderStyle.NONE ? 0 : 1);
            part.record(46, lines);
        }
        part.record(617);
        for (int i = 0; i < workbook.getNumCellStyles(); i++) {
            XSSFCellStyle style = workbook.getCellStyleAt(i);
            byte alignment = (byte) style.getAlignment().getCode();
            part.record(
                    47,
                    (short) 0,
                    style.getDataFormat(),
                    (short) style.getFontIndex(),
                    (short) 0,
                    (short) i,
                    (short) 0,
                    alignment,
                    new byte[3]);
        }
        return part.record(618).bytes.toByteArray();
    }

    private static byte[] sheet(XSSFSheet sheet, List<String> strings) {
        Part part = new Part();
        for (int column = 0; column < 20; column++) {
            if (sheet.isColumnHidden(column)) {
                part.record(60, column, column, 0, 0, (short) 1);
            }
        }
        for (Row row : sheet) {
            part.record(0, row.getRowNum(), 0, new byte[3], (byte) (row.getZeroHeight() ? 0x10 : 0), new byte[13]);
            for (Cell cell : row) {
                cell(part, cell, strings);
            }
        }
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            part.record(176, merge.getFirstRow(), merge.getLastRow(), merge.getFirstColumn(), merge.getLastColumn());
        }
        return part.bytes.toByteArray();
    }

    private static void cell(Part part, Cell cell, List<String> strings) {
        int column = cell.getColumnIndex();
        int style = cell.getCellStyle().getIndex();
        boolean formula = cell.getCellType() == CellType.FORMULA;
        switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case STRING -> {
                part.record(7, column, style, strings.size());
                strings.add(cell.getStringCellValue());
            }
            case NUMERIC -> part.record(formula ? 9 : 5, column, style, cell.getNumericCellValue());
            default -> part.record(1, column, style);
        }
    }
}
