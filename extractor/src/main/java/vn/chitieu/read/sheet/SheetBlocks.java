package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawTable.RawCell;
import vn.chitieu.layout.SheetRange;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Makes texts and tables of a sheet. */
public final class SheetBlocks {
    /** Places of a table, filled or not. */
    private static final int MAX_PLACES = 600_000;

    private static final int MAX_ROWS = 200_000;

    private final Sheet sheet;
    private final List<RawBlock> blocks = new ArrayList<>();

    private SheetBlocks(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Returns the texts, tables and text boxes of a sheet in reading order.
     *
     * @param sheet the sheet; what its merged cells cover is dropped
     * @throws InputException with {@code TOO_COMPLEX} where a table passes a limit
     */
    public static List<RawBlock> of(Sheet sheet) throws InputException {
        sheet.dropCovered();
        SheetBlocks made = new SheetBlocks(sheet);
        int first = sheet.rows().isEmpty() ? 0 : sheet.rows().firstKey();
        made.boxes(0, first);
        if (!sheet.rows().isEmpty()) {
            made.cells();
        }
        made.boxes(first + 1, Integer.MAX_VALUE);
        return made.blocks;
    }

    /** Text boxes float over the cells: one at the top heads the sheet, the others are notes to it. */
    private void boxes(int from, int to) {
        for (SheetCell box : sheet.boxes()) {
            if (box.row() >= from && box.row() <= to) {
                blocks.add(box.paragraph(sheet.name()));
            }
        }
    }

    private void cells() throws InputException {
        if (sheet.rows().lastKey() - sheet.rows().firstKey() > MAX_ROWS) {
            throw new InputException(FailureReason.TOO_COMPLEX, "a sheet of more than " + MAX_ROWS + " rows");
        }
        int row = sheet.rows().firstKey();
        for (TableRows.Range table : TableRows.of(sheet)) {
            texts(row, table.top() - 1);
            table(table);
            row = table.bottom() + 1;
        }
        texts(row, sheet.rows().lastKey());
    }

    private void texts(int from, int to) {
        List<List<SheetCell>> lines = new ArrayList<>();
        if (from <= to) {
            for (int row : sheet.rows().subMap(from, true, to, true).keySet()) {
                lines.add(sheet.row(row));
            }
        }
        blocks.addAll(SideBySide.read(sheet, lines));
    }

    private void table(TableRows.Range range) throws InputException {
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (var row :
                sheet.rows().subMap(range.top(), true, range.bottom(), true).values()) {
            left = Math.min(left, row.firstKey());
            right = Math.max(right, row.lastKey());
        }
        int columns = right - left + 1;
        int rows = range.bottom() - range.top() + 1;
        if ((long) columns * rows > MAX_PLACES) {
            throw new InputException(FailureReason.TOO_COMPLEX, "a table of more than " + MAX_PLACES + " cells");
        }
        List<Sheet.Merge> inside = new ArrayList<>();
        for (Sheet.Merge merge : sheet.merges()) {
            Sheet.Merge cut = new Sheet.Merge(
                    Math.max(range.top(), merge.top()),
                    Math.max(left, merge.left()),
                    Math.min(range.bottom(), merge.bottom()),
                    Math.min(right, merge.right()));
            if (cut.bottom() >= cut.top() && cut.right() >= cut.left()) {
                inside.add(cut);
            }
        }
        blocks.add(new RawTable(
                sheet.name(), rows, columns, cells(range, left, right, inside), range(range, left, right)));
    }

    private List<RawCell> cells(TableRows.Range range, int left, int right, List<Sheet.Merge> merges) {
        int columns = right - left + 1;
        Map<Integer, Sheet.Merge> origins = new HashMap<>();
        boolean[] covered = new boolean[(range.bottom() - range.top() + 1) * columns];
        for (Sheet.Merge merge : merges) {
            int origin = (merge.top() - range.top()) * columns + merge.left() - left;
            if (covered[origin]) {
                continue;
            }
            origins.put(origin, merge);
            for (int row = merge.top(); row <= merge.bottom(); row++) {
                for (int column = merge.left(); column <= merge.right(); column++) {
                    covered[(row - range.top()) * columns + column - left] = true;
                }
            }
        }
        List<RawCell> cells = new ArrayList<>();
        for (int row = range.top(); row <= range.bottom(); row++) {
            var filled = sheet.rows().get(row);
            for (int column = left; column <= right; column++) {
                int at = (row - range.top()) * columns + column - left;
                Sheet.Merge merge = origins.get(at);
                if (covered[at] && merge == null) {
                    continue;
                }
                SheetCell cell = filled == null ? null : filled.get(column);
                cells.add(new RawCell(
                        row - range.top(),
                        column - left,
                        merge == null ? 1 : merge.bottom() - merge.top() + 1,
                        merge == null ? 1 : merge.right() - merge.left() + 1,
                        cell == null ? List.of() : List.of(cell.paragraph(sheet.name()))));
            }
        }
        return cells;
    }

    private SheetRange range(TableRows.Range range, int left, int right) {
        Set<Integer> hiddenRows = new HashSet<>();
        for (int row = range.top(); row <= range.bottom(); row++) {
            if (sheet.isRowHidden(row)) {
                hiddenRows.add(row - range.top());
            }
        }
        Set<Integer> hiddenColumns = new HashSet<>();
        for (int column = left; column <= right; column++) {
            if (sheet.isColumnHidden(column)) {
                hiddenColumns.add(column - left);
            }
        }
        return new SheetRange(sheet.name(), range.top(), left, sheet.isHidden(), hiddenRows, hiddenColumns);
    }
}
