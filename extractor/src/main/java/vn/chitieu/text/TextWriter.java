package vn.chitieu.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawTable.RawCell;
import vn.chitieu.layout.RawText.Region;

/** Writes paragraphs and tables one after the other into the normalised text and keeps their blocks and origins. */
final class TextWriter {
    private static final String CELL_SEPARATOR = " | ";

    private final StringBuilder text = new StringBuilder();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final SourceMap.Builder map = new SourceMap.Builder();

    private @Nullable RawTable table;
    private int tableStart;
    private int row;
    private final List<Table.Cell> cells = new ArrayList<>();

    /**
     * A paragraph of a cell.
     *
     * @param text the repaired text
     * @param changes what was repaired in it
     */
    record Repaired(TracedText text, List<DamageRepairer.Change> changes) {}

    void paragraph(TracedText paragraph, Region region, Paragraph.Style style, List<DamageRepairer.Change> changes) {
        if (paragraph.isEmpty()) {
            return;
        }
        int start = text.length();
        append(paragraph, changes);
        blocks.add(new Paragraph(
                start, text.length(), region, style, paragraph.line(0).page()));
        text.append('\n');
    }

    void beginTable(RawTable next) {
        table = next;
        tableStart = text.length();
        row = 0;
        cells.clear();
    }

    void cell(RawCell cell, List<Repaired> paragraphs) {
        if (cell.row() > row) {
            text.append('\n');
            row = cell.row();
        } else if (!cells.isEmpty()) {
            text.append(CELL_SEPARATOR);
        }
        int start = text.length();
        List<Span> lines = new ArrayList<>();
        for (Repaired paragraph : paragraphs) {
            if (paragraph.text.isEmpty()) {
                continue;
            }
            if (text.length() > start) {
                text.append(' ');
            }
            int from = text.length();
            append(paragraph.text, paragraph.changes);
            lines.add(new Span(from, text.length()));
        }
        cells.add(new Table.Cell(
                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), start, text.length(), lines));
    }

    void endTable() {
        RawTable done = java.util.Objects.requireNonNull(table, "endTable without beginTable");
        blocks.add(new Table(tableStart, text.length(), done.name(), done.rows(), done.columns(), cells, done.sheet()));
        text.append('\n');
        table = null;
    }

    CleanText finish() {
        return new CleanText(text.toString(), blocks, map.build(), repairs);
    }

    private void append(TracedText paragraph, List<DamageRepairer.Change> changes) {
        for (DamageRepairer.Change change : changes) {
            repairs.add(new Repair(
                    text.length() + change.start(),
                    text.length() + change.end(),
                    change.before(),
                    change.after(),
                    change.rule()));
        }
        for (int i = 0; i < paragraph.length(); i++) {
            map.add(text.length() + i, paragraph.line(i), paragraph.offset(i));
        }
        text.append(paragraph);
    }
}
