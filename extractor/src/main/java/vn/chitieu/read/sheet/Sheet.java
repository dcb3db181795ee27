package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.chitieu.layout.RawRun;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** A sheet of a workbook, filled by the reader of a format. Cells that show nothing are not kept, only the lines around them. */
public final class Sheet {
    /** More filled cells than any plan has; an XLSX cell takes some 200 bytes of heap. */
    private static final int MAX_CELLS = 300_000;

    /** Characters of all cells; cells may share a text, but what is read from them does not. */
    private static final int MAX_CHARACTERS = 5_000_000;

    private static final int MAX_MERGES = 100_000;

    private final String name;
    private final boolean hidden;
    private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final List<SheetCell> boxes = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final BitSet ruled = new BitSet();
    private final BitSet framed = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int cells;
    private int characters;

    /**
     * Cells merged into one.
     *
     * @param top 0-based first row
     * @param left 0-based first column
     * @param bottom last row
     * @param right last column
     */
    public record Merge(int top, int left, int bottom, int right) {
        boolean covers(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    /**
     * Begins a sheet.
     *
     * @param name its name
     * @param hidden whether it is hidden
     */
    public Sheet(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    /**
     * Adds a cell.
     *
     * @throws InputException with {@code TOO_COMPLEX} where the sheet has more than a plan could
     */
    public void add(SheetCell cell) throws InputException {
        count(cell);
        rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
    }

    /**
     * Adds a text box.
     *
     * @param box its text, and the cell that its upper left corner lies on
     * @throws InputException with {@code TOO_COMPLEX} where the sheet has more than a plan could
     */
    public void addBox(SheetCell box) throws InputException {
        count(box);
        boxes.add(box);
    }

    private void count(SheetCell cell) throws InputException {
        if (++cells > MAX_CELLS) {
            throw new InputException(FailureReason.TOO_COMPLEX, "a sheet of more than " + MAX_CELLS + " filled cells");
        }
        for (RawRun run : cell.runs()) {
            characters += run.text().length();
        }
        if (characters > MAX_CHARACTERS) {
            throw new InputException(
                    FailureReason.TOO_COMPLEX, "a sheet of more than " + MAX_CHARACTERS + " characters");
        }
    }

    /**
     * Adds merged cells.
     *
     * @throws InputException with {@code TOO_COMPLEX} where there are too many
     */
    public void merge(Merge merge) throws InputException {
        if (merges.size() >= MAX_MERGES) {
            throw new InputException(FailureReason.TOO_COMPLEX, "more than " + MAX_MERGES + " merged cells");
        }
        merges.add(merge);
    }

    /** Says that one more cell of a row has a line at its left or right side. */
    public void rule(int row) {
        framed.set(row, framed.get(row) || ruled.get(row));
        ruled.set(row);
    }

    /** Says that a row is hidden. */
    public void hideRow(int row) {
        hiddenRows.set(row);
    }

    /** Says that columns are hidden. */
    public void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    String name() {
        return name;
    }

    boolean isHidden() {
        return hidden;
    }

    boolean isRowHidden(int row) {
        return hiddenRows.get(row);
    }

    boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** Returns the text boxes. */
    List<SheetCell> boxes() {
        return boxes;
    }

    List<Merge> merges() {
        return merges;
    }

    /** Returns the filled cells of each row that has any. */
    NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows() {
        return rows;
    }

    /** Returns the filled cells of a row from left to right, maybe none. */
    List<SheetCell> row(int row) {
        NavigableMap<Integer, SheetCell> filled = rows.get(row);
        return filled == null ? List.of() : List.copyOf(filled.values());
    }

    /** Returns whether more than one cell of a row has a line at its side. */
    boolean isFramed(int row) {
        return framed.get(row);
    }

    /** Forgets what merged cells cover: it is stored, but nobody sees it. */
    void dropCovered() {
        for (Merge merge : merges) {
            rows.subMap(merge.top(), true, merge.bottom(), true).values().removeIf(row -> {
                row.subMap(merge.left(), true, merge.right(), true)
                        .values()
                        .removeIf(cell -> cell.row() != merge.top() || cell.column() != merge.left());
                // Many merged cells may lie over the same rows: what is empty is not looked at again.
                return row.isEmpty();
            });
        }
    }
}
