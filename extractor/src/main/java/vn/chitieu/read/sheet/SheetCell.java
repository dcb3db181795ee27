package vn.chitieu.read.sheet;

import java.util.List;
import vn.chitieu.layout.LineDirection;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Extent;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.SheetRange;

/**
 * A cell that shows something.
 *
 * @param row 0-based row of the sheet
 * @param column 0-based column of the sheet
 * @param runs what it shows, not empty
 * @param alignment how it stands in its cell
 * @param number whether its value is a number or a date
 */
public record SheetCell(int row, int column, List<RawRun> runs, Alignment alignment, boolean number) {

    /** Copies the list, so that a cell never changes. */
    public SheetCell {
        runs = List.copyOf(runs);
    }

    /**
     * Returns the cell as a paragraph.
     *
     * @param sheet name of its sheet
     */
    RawText paragraph(String sheet) {
        return paragraph(sheet, runs);
    }

    /**
     * Returns a paragraph that stands as this cell does.
     *
     * @param sheet name of its sheet
     * @param content its runs
     */
    RawText paragraph(String sheet, List<RawRun> content) {
        ParagraphStyle style = new ParagraphStyle(alignment, 0, 0, null, 0);
        String address = SheetRange.address(sheet, row, column);
        return new RawText(Extent.PARAGRAPH, Region.BODY, content, style, null, null, LineDirection.LEVEL, address);
    }

    /** Returns the characters of all runs. */
    String text() {
        return text(runs);
    }

    /** Returns the characters of some runs. */
    static String text(List<RawRun> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
