package vn.chitieu.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawTable.RawCell;
import vn.chitieu.layout.RawText;

/**
 * Tells tables that only set texts side by side from tables of data.
 *
 * <p>Decree 30/2020/NĐ-CP (appendix I) puts the issuing body beside the national title and the recipients beside the
 * signature; office programs do that with a table without borders. Such a table is read as texts, column by column.
 */
public final class FormTables {
    private static final int MAX_COLUMNS = 4;
    private static final int MAX_ROWS = 12;

    /** National title and recipients' line, as Unicode and as the letters of the TCVN3 and VNI fonts; blanks are left out. */
    private static final List<String> MARKS = List.of(
            "cộnghòaxãhộichủnghĩa",
            "cộnghoàxãhộichủnghĩa",
            "độclập-tựdo",
            "độclập–tựdo",
            "nơinhận:",
            "nơinhận.",
            "§éclËp-tùdo",
            "n¬inhën:",
            "ñoäclaäp-töïdo",
            "nôinhaän:");

    /** On whose behalf and in whose stead a document is signed. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?m)^\\s*(?:TM|KT|TL|TUQ|Q)\\s?\\.\\s?\\p{Lu}{2}|^\\s*(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC)\\s*$");

    private FormTables() {}

    /**
     * Adds a table to a document: as itself, or as texts where it only sets texts side by side.
     *
     * @param grid the table
     * @param name name or caption that the format gives, or null
     * @param blocks the document so far
     */
    public static void addTo(List<RawBlock> blocks, TableBuilder grid, @Nullable String name) {
        if (grid.cells().isEmpty()) {
            return;
        }
        if (isForm(grid.toTable(name))) {
            List<TableBuilder.Cell> byColumn = new ArrayList<>(grid.cells());
            byColumn.sort(Comparator.comparingInt(TableBuilder.Cell::column).thenComparingInt(TableBuilder.Cell::row));
            byColumn.forEach(cell -> cell.content().forEach(block -> addLines(block, blocks)));
        } else {
            blocks.add(grid.toTable(name));
        }
    }

    /** In these blocks a line break stands between texts of their own: recipients, titles, names. */
    private static void addLines(RawBlock block, List<RawBlock> blocks) {
        if (!(block instanceof RawText text)) {
            blocks.add(block);
            return;
        }
        if (text.text().indexOf('\n') < 0) {
            // The lines drawn under names are typed as dashes.
            if (text.style().listLabel() != null || !TypedRule.is(text.text())) {
                blocks.add(text);
            }
            return;
        }
        RunCollector line = new RunCollector();
        ParagraphStyle style = text.style();
        for (RawRun run : text.runs()) {
            String[] pieces = run.text().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    style = addLine(line, style, blocks);
                }
                line.add(pieces[i], run.style());
            }
        }
        addLine(line, style, blocks);
    }

    private static ParagraphStyle addLine(RunCollector line, ParagraphStyle style, List<RawBlock> blocks) {
        List<RawRun> runs = line.take();
        RawText paragraph = RunCollector.paragraph(runs, style);
        if (runs.isEmpty() || TypedRule.is(paragraph.text())) {
            return style;
        }
        blocks.add(paragraph);
        return new ParagraphStyle(style.alignment(), style.indent(), style.headingLevel(), null, 0);
    }

    /**
     * Tells whether a table only sets texts side by side.
     *
     * @param table the table
     */
    public static boolean isForm(RawTable table) {
        // A frame, or two blocks side by side: with no row below, the first is no header.
        if ((table.columns() == 1 && table.rows() <= 3) || (table.rows() == 1 && table.columns() <= 3)) {
            return true;
        }
        if (table.columns() > MAX_COLUMNS || table.rows() > MAX_ROWS) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        for (RawCell cell : table.cells()) {
            for (RawText text : cell.content()) {
                all.append(text.text()).append('\n');
            }
        }
        String shown = Normalizer.normalize(all, Normalizer.Form.NFC);
        String letters = shown.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0*_]+", "");
        return MARKS.stream().anyMatch(mark -> letters.contains(mark.toLowerCase(Locale.ROOT)))
                || (table.rows() <= 3
                        && table.columns() <= 3
                        && SIGNATURE.matcher(shown).find());
    }
}
