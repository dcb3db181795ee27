package vn.chitieu.extract.table;

import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.table.structure.TableBody;
import vn.chitieu.extract.table.structure.TableGrid;
import vn.chitieu.model.Evidence;
import vn.chitieu.outline.Outline;
import vn.chitieu.text.Span;

/** Makes the parts that all records of a table share. */
final class RecordMaker {
    private static final int MAX_CELL = 3000;
    private static final int MAX_ROW = 12_000;

    private final Outline outline;
    private final TableServices services;
    private int lastTable = -1;
    private int lastRow;
    private String lastText = "";

    RecordMaker(Outline outline, TableServices services) {
        this.outline = outline;
        this.services = services;
    }

    TableServices services() {
        return services;
    }

    Outline outline() {
        return outline;
    }

    String id(String kind, Span value, String distinction) {
        return services.ids().id(kind, value.start(), value.end(), distinction);
    }

    @Nullable
    String section(TableBody body) {
        return services.sectionIds().apply(body.place().section());
    }

    /**
     * Returns the evidence of a value.
     *
     * @param body the table
     * @param row its row of the grid
     * @param column its column
     * @param value where the value stands
     */
    Evidence evidence(TableBody body, int row, int column, Span value) {
        return outline.clean().evidence(text(body, row), value, body.place().cell(row, column));
    }

    private String text(TableBody body, int row) {
        int table = body.grid().table().start();
        if (table != lastTable || row != lastRow) {
            lastText = rowText(body, row);
            lastTable = table;
            lastRow = row;
        }
        return lastText;
    }

    /** Returns a row as {@code header: cell; header: cell; ...}, without its empty cells. */
    static String rowText(TableBody body, int row) {
        TableGrid grid = body.grid();
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < grid.columns() && text.length() < MAX_ROW; column++) {
            var cell = grid.cell(row, column);
            if (cell == null || !grid.beginsCell(row, column) || cell.start() >= cell.end()) {
                continue;
            }
            String words = grid.text(row, column).strip();
            String header = body.header().joined(column);
            text.append(text.isEmpty() ? "" : "; ");
            text.append(header.isEmpty() || cell.columnSpan() > 1 ? "" : header + ": ");
            text.append(words.length() > MAX_CELL ? words.substring(0, MAX_CELL) : words);
        }
        return text.toString();
    }
}
