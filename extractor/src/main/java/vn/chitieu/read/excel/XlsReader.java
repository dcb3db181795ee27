package vn.chitieu.read.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.RecordFormatException;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.sheet.Sheet;
import vn.chitieu.read.sheet.SheetBlocks;
import vn.chitieu.read.sheet.SheetCell;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;

/**
 * Reads Excel 5.0 to 2003: all sheets, hidden ones too, each cell as it is shown; formulas by the value that the file holds. Runs keep
 * their fonts, by which texts in legacy encodings are told.
 */
public final class XlsReader implements DocumentReader {

    /** Creates a reader. */
    public XlsReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.XLS);
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        try {
            List<RawBlock> blocks = blocks(file.bytes());
            if (blocks.isEmpty()) {
                throw new InputException(FailureReason.NO_TEXT, "no filled cell");
            }
            return new RawDocument(blocks, null, 0, "unicode");
        } catch (EncryptedDocumentException e) {
            throw new InputException(FailureReason.ENCRYPTED, e);
        } catch (IOException | RecordFormatException | IllegalStateException | IllegalArgumentException e) {
            throw new InputException(FailureReason.DAMAGED, e);
        } catch (RuntimeException e) {
            // POI reports damaged records by whatever its parsers run into.
            if (e.getStackTrace().length > 0
                    && !e.getStackTrace()[0].getClassName().startsWith("vn.chitieu.")) {
                throw new InputException(FailureReason.DAMAGED, e);
            }
            throw e;
        }
    }

    private static List<RawBlock> blocks(byte[] file) throws IOException, InputException {
        List<RawBlock> blocks = new ArrayList<>();
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                Sheet sheet = new Sheet(workbook.getSheetName(i), hidden);
                fill(workbook, workbook.getSheetAt(i), sheet);
                XlsBoxes.addTo(sheet, workbook, workbook.getSheetAt(i));
                blocks.addAll(SheetBlocks.of(sheet));
            }
            return blocks;
        } catch (OldExcelFormatException e) {
            return Xls95Workbook.read(file);
        }
    }

    private static void fill(HSSFWorkbook workbook, HSSFSheet from, Sheet sheet) throws InputException {
        for (CellRangeAddress merge : from.getMergedRegions()) {
            sheet.merge(new Sheet.Merge(
                    merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(), merge.getLastColumn()));
        }
        for (int column = 0; column < 256; column++) {
            if (from.isColumnHidden(column)) {
                sheet.hideColumns(column, column);
            }
        }
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        for (Row row : from) {
            if (row.getZeroHeight()) {
                sheet.hideRow(row.getRowNum());
            }
            for (Cell cell : (HSSFRow) row) {
                HSSFCellStyle style = ((HSSFCell) cell).getCellStyle();
                if (style.getBorderLeft() != BorderStyle.NONE || style.getBorderRight() != BorderStyle.NONE) {
                    sheet.rule(cell.getRowIndex());
                }
                CellType type = type(cell);
                List<RawRun> runs = runs(workbook, (HSSFCell) cell, type, from1904);
                if (!runs.isEmpty()) {
                    sheet.add(new SheetCell(
                            cell.getRowIndex(),
                            cell.getColumnIndex(),
                            runs,
                            alignment(style),
                            type == CellType.NUMERIC));
                }
            }
        }
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static List<RawRun> runs(HSSFWorkbook workbook, HSSFCell cell, CellType type, boolean from1904) {
        HSSFCellStyle style = cell.getCellStyle();
        RunCollector runs = new RunCollector();
        RunStyle own = style(workbook.getFontAt(style.getFontIndex()));
        switch (type) {
            case STRING -> addText(workbook, cell.getRichStringCellValue(), own, runs);
            case NUMERIC -> {
                CellLook look =
                        CellLook.of(own, false, alignment(style), style.getDataFormat(), style.getDataFormatString());
                return look.show(cell.getNumericCellValue(), from1904);
            }
            case BOOLEAN -> runs.add(cell.getBooleanCellValue() ? "TRUE" : "FALSE", own);
            case ERROR -> runs.add(error(cell.getErrorCellValue()), own);
            default -> {}
        }
        return runs.take();
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
    }

    /**
     * Adds a text with the fonts of its parts.
     *
     * @param workbook the workbook, which holds the fonts
     * @param text the text
     * @param own the style of what has none of its own
     * @param runs takes the text
     */
    static void addText(HSSFWorkbook workbook, HSSFRichTextString text, RunStyle own, RunCollector runs) {
        String all = text.getString();
        int count = text.numFormattingRuns();
        int end = count == 0 ? all.length() : bounded(text.getIndexOfFormattingRun(0), all);
        runs.add(all.substring(0, end), own);
        for (int i = 0; i < count; i++) {
            int start = bounded(text.getIndexOfFormattingRun(i), all);
            int next = i + 1 < count ? bounded(text.getIndexOfFormattingRun(i + 1), all) : all.length();
            if (next > start) {
                int font = text.getFontOfFormattingRun(i);
                runs.add(all.substring(start, next), font == 0 ? own : style(workbook.getFontAt(font)));
            }
        }
    }

    private static int bounded(int index, String text) {
        return Math.max(0, Math.min(index, text.length()));
    }

    /** Returns the style that a font gives. */
    static RunStyle style(HSSFFont font) {
        return new RunStyle(font.getBold(), font.getItalic(), false, font.getFontName(), font.getFontHeightInPoints());
    }

    private static Alignment alignment(HSSFCellStyle style) {
        return switch (style.getAlignment()) {
            case CENTER, CENTER_SELECTION, DISTRIBUTED -> Alignment.CENTER;
            case RIGHT -> Alignment.RIGHT;
            case JUSTIFY -> Alignment.JUSTIFY;
            case GENERAL, LEFT, FILL -> Alignment.LEFT;
        };
    }
}
