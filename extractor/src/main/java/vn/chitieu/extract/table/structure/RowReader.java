package vn.chitieu.extract.table.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.table.structure.TableRow.Role;
import vn.chitieu.text.Span;
import vn.chitieu.text.Table.Cell;

/** Reads the rows under a header: what each is, its label, its name, and the row that it is part of. */
public final class RowReader {
    private static final TableLexicon TOTALS = TableLexicon.read("totals");
    private static final int MAX_NAME = 400;

    private final TableGrid grid;
    private final List<ColumnRole> roles;
    private final int nameColumn;
    private final HeaderFinder headers;

    RowReader(TableGrid grid, List<ColumnRole> roles, int nameColumn, HeaderFinder headers) {
        this.grid = grid;
        this.roles = roles;
        this.nameColumn = nameColumn;
        this.headers = headers;
    }

    /**
     * Reads rows.
     *
     * @param header the header in force
     * @param from first row
     * @param to row after the last one
     */
    List<TableRow> read(TableHeader header, int from, int to) {
        List<TableRow> rows = new ArrayList<>();
        for (int row = from; row < to; row++) {
            rows.add(read(header, row));
        }
        return RowTree.linked(rows);
    }

    /** Returns whether the words name a total. */
    public static boolean isTotal(String words) {
        return named(words, "row");
    }

    /** Returns whether the words head a column of totals. */
    static boolean isTotalColumn(String words) {
        return named(
                words.replaceAll("\\([^()]*\\)", " ").replaceAll("\\s+", " ").strip(), "column");
    }

    private static boolean named(String words, String code) {
        String folded = vn.chitieu.annotate.VietnameseFold.fold(words.strip());
        for (TableLexicon.Entry entry : TOTALS.entries()) {
            if (entry.code().equals(code) && entry.pattern().matcher(folded).find()) {
                return true;
            }
        }
        return false;
    }

    private TableRow read(TableHeader header, int row) {
        int filled = grid.filled(row);
        if (filled == 0) {
            return plain(row, Role.EMPTY);
        }
        if (repeats(header, row)) {
            return plain(row, Role.HEADER);
        }
        if (headers.isColumnNumbers(row) && (row == header.end() || noName(row))) {
            return plain(row, Role.COLUMN_NUMBERS);
        }
        RowLabel label = label(row);
        int column = nameColumn(row);
        Cell cell = column < 0 ? null : grid.cell(row, column);
        if (cell == null) {
            return new TableRow(row, Role.DATA, text(label), "", new Span(0, 0), -1, -1);
        }
        Span first = cell.lines().isEmpty()
                ? new Span(cell.start(), cell.end())
                : cell.lines().get(0);
        if (cell.lines().size() > 1 && first.end() - first.start() < 4) {
            first = new Span(cell.start(), cell.end());
        }
        Span span = new Span(first.start(), Math.min(first.end(), first.start() + MAX_NAME));
        String name = grid.slice(span);
        int skip = RowLabel.leadingLength(name);
        if (skip > 0 && (label == null || label.family() == RowLabel.Family.NONE)) {
            RowLabel own = RowLabel.of(name.substring(0, skip));
            if (own != null) {
                label = own;
                span = new Span(span.start() + skip, span.end());
                name = name.substring(skip);
            }
        }
        Role role = Role.DATA;
        if (isTotal(name) || (label == null && isTotal(grid.text(row, 0)))) {
            role = Role.TOTAL;
        } else if (isGroup(row, cell)) {
            role = Role.GROUP;
        }
        return new TableRow(row, role, text(label), name.strip(), span, column, -1);
    }

    private static @Nullable String text(@Nullable RowLabel label) {
        return label == null || label.family() == RowLabel.Family.NONE ? null : label.text();
    }

    private TableRow plain(int row, Role role) {
        return new TableRow(row, role, null, "", new Span(0, 0), -1, -1);
    }

    private @Nullable RowLabel label(int row) {
        int index = roles.indexOf(ColumnRole.INDEX);
        if (index < 0) {
            return RowLabel.NONE;
        }
        return grid.cell(row, index) == null || (nameColumn >= 0 && grid.isSame(row, index, row, nameColumn))
                ? RowLabel.NONE
                : RowLabel.of(grid.text(row, index));
    }

    private boolean noName(int row) {
        String name = nameColumn < 0 ? "" : grid.text(row, nameColumn).strip();
        return name.length() <= 3;
    }

    private int nameColumn(int row) {
        if (nameColumn >= 0 && !grid.isBlank(row, nameColumn)) {
            return nameColumn;
        }
        // A total or group row may have its name in a cell that begins further left, or under STT.
        for (int column = 0; column < grid.columns(); column++) {
            String text = grid.text(row, column).strip();
            if (text.length() > 2 && Character.isLetter(text.codePointAt(0)) && text.indexOf(' ') > 0) {
                return roles.get(column) == ColumnRole.INDEX
                                || roles.get(column).isName()
                                || column <= nameColumn
                        ? column
                        : -1;
            }
        }
        return -1;
    }

    /** Returns whether all that stands in a row stands in the header over it. */
    private boolean repeats(TableHeader header, int row) {
        int same = 0;
        for (int column = 0; column < grid.columns(); column++) {
            String text = grid.beginsCell(row, column) ? grid.text(row, column).strip() : "";
            if (!text.isEmpty()) {
                if (header.paths().get(column).stream().noneMatch(text::equalsIgnoreCase)) {
                    return false;
                }
                same++;
            }
        }
        return same >= 2;
    }

    private boolean isGroup(int row, Cell name) {
        if (name.columnSpan() >= Math.max(2, grid.columns() - 1)) {
            return true;
        }
        return !hasValues(row);
    }

    /** Returns whether anything stands in a row beside label and name. */
    boolean hasValues(int row) {
        for (int column = 0; column < grid.columns(); column++) {
            Cell cell = grid.cell(row, column);
            if (cell != null
                    && !(nameColumn >= 0 && grid.isSame(row, column, row, nameColumn))
                    && roles.get(column) != ColumnRole.INDEX
                    && cell.end() > cell.start()
                    && !CellText.isDash(grid.text(row, column))) {
                return true;
            }
        }
        return false;
    }
}
