package vn.chitieu.read.excel;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFAnchor;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawRun;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.sheet.Sheet;
import vn.chitieu.read.sheet.SheetCell;
import vn.chitieu.source.InputException;

/** Reads the text boxes that lie on a sheet of Excel 97-2003; comments, which show only when pointed at, are none. */
final class XlsBoxes {
    private static final int MAX_DEPTH = 10;

    private final HSSFWorkbook workbook;
    private final Sheet sheet;

    private XlsBoxes(HSSFWorkbook workbook, Sheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /**
     * Adds the text boxes of a sheet.
     *
     * @param sheet takes them
     * @param workbook the workbook, which holds the fonts
     * @param from the sheet in the file
     */
    static void addTo(Sheet sheet, HSSFWorkbook workbook, HSSFSheet from) throws InputException {
        try {
            HSSFPatriarch drawings = from.getDrawingPatriarch();
            XlsBoxes boxes = new XlsBoxes(workbook, sheet);
            for (HSSFShape shape : drawings == null ? List.<HSSFShape>of() : drawings.getChildren()) {
                boxes.read(shape, shape.getAnchor(), 0);
            }
        } catch (RuntimeException e) {
            // POI throws unchecked exceptions of many kinds on drawings; the cells are read all the same.
        }
    }

    private void read(HSSFShape shape, HSSFAnchor anchor, int depth) throws InputException {
        if (shape instanceof HSSFShapeGroup group && depth < MAX_DEPTH) {
            for (HSSFShape child : group.getChildren()) {
                read(child, anchor, depth + 1);
            }
        } else if (shape instanceof HSSFSimpleShape box
                && !(shape instanceof HSSFComment)
                && anchor instanceof HSSFClientAnchor place) {
            HSSFRichTextString text = box.getString();
            if (text != null) {
                RunCollector runs = new RunCollector();
                int font = text.numFormattingRuns() == 0 ? 0 : text.getFontOfFormattingRun(0);
                XlsReader.addText(workbook, text, XlsReader.style(workbook.getFontAt(font)), runs);
                List<RawRun> taken = runs.take();
                if (!taken.isEmpty()) {
                    sheet.addBox(new SheetCell(place.getRow1(), place.getCol1(), taken, Alignment.LEFT, false));
                }
            }
        }
    }
}
