package vn.chitieu.read.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.sheet.CellDates;
import vn.chitieu.read.sheet.NumberPattern;

/**
 * Look of a cell of Excel.
 *
 * @param font its font
 * @param ruled whether it has a line at its left or right side
 * @param alignment how its text stands
 * @param pattern pattern of its number
 * @param date whether the pattern is one of dates
 * @param number the pattern, read
 */
record CellLook(RunStyle font, boolean ruled, Alignment alignment, String pattern, boolean date, NumberPattern number) {
    private static final int LAST_BUILT_IN = 49;
    private static final String GENERAL = "General";

    /**
     * Returns a look.
     *
     * @param font its font
     * @param ruled whether it has a line at its left or right side
     * @param alignment how its text stands
     * @param format number of the pattern in the file
     * @param own the pattern that the file has under this number, or null where it is one that Excel knows
     */
    static CellLook of(RunStyle font, boolean ruled, Alignment alignment, int format, @Nullable String own) {
        String builtIn = format < 0 || format > LAST_BUILT_IN ? null : BuiltinFormats.getBuiltinFormat(format);
        String pattern = own != null ? own : builtIn != null ? builtIn : GENERAL;
        return new CellLook(
                font, ruled, alignment, pattern, CellDates.isDate(format, pattern), NumberPattern.of(pattern));
    }

    /**
     * Returns what the cell shows: one run, or none where its number is nothing to show.
     *
     * @param value its number
     * @param from1904 whether dates are counted from 1904
     */
    List<RawRun> show(double value, boolean from1904) {
        RunCollector shown = new RunCollector();
        shown.add(date ? CellDates.show(value, pattern, from1904) : number.show(value), font);
        return date
                ? shown.take()
                : shown.take().stream()
                        .map(run -> RawRun.ofNumber(run.text(), font, NumberPattern.plain(value)))
                        .toList();
    }
}
