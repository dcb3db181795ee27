package vn.chitieu.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chitieu.read.FormTables;
import vn.chitieu.read.TableBuilder;
import vn.chitieu.source.InputException;

/**
 * A table whose cells are parted by bars.
 *
 * @param rows its rows as written, without the ruling below its header
 * @param end index of the line behind it
 */
record PipeTable(List<String> rows, int end) {
    /** Longer lines are no rulings, and longer cells no forms. */
    private static final int MAX_MARKUP = 2000;

    private static final Pattern DELIMITER =
            Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*");
    private static final Pattern UNESCAPED_BAR = Pattern.compile("(?<!\\\\)\\|");

    /**
     * Returns whether a row of a table begins at a line.
     *
     * @param lines all lines
     * @param index index of the line
     */
    static boolean beginsAt(List<String> lines, int index) {
        String line = lines.get(index).strip();
        if (line.startsWith("|")
                && UNESCAPED_BAR.matcher(line).results().limit(2).count() == 2) {
            return true;
        }
        return line.indexOf('|') > 0
                && index + 1 < lines.size()
                && lines.get(index + 1).indexOf('|') >= 0
                && lines.get(index + 1).length() <= MAX_MARKUP
                && DELIMITER.matcher(lines.get(index + 1)).matches();
    }

    /**
     * Reads a table.
     *
     * @param lines all lines
     * @param from index of its first row
     */
    static PipeTable at(List<String> lines, int from) {
        boolean outer = lines.get(from).strip().startsWith("|");
        List<String> rows = new ArrayList<>();
        int at = from;
        while (at < lines.size()
                && lines.get(at).indexOf('|') >= 0
                && lines.get(at).strip().startsWith("|") == outer) {
            String row = lines.get(at).strip();
            at++;
            if (row.length() > MAX_MARKUP || !DELIMITER.matcher(row).matches()) {
                rows.add(row);
            }
        }
        return new PipeTable(rows, at);
    }

    /** Returns the cells; those of a form that was flattened into a table get their lines back. */
    TableBuilder grid() throws InputException {
        TableBuilder grid = grid(false);
        boolean form = !grid.cells().isEmpty() && FormTables.isForm(grid.toTable(null));
        return form ? grid(true) : grid;
    }

    private TableBuilder grid(boolean form) throws InputException {
        TableBuilder grid = new TableBuilder();
        for (String row : rows) {
            String inner = row.startsWith("|") ? row.substring(1) : row;
            inner = inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
            grid.startRow();
            for (String cell : UNESCAPED_BAR.split(inner, -1)) {
                String source =
                        form && cell.length() <= 2 * MAX_MARKUP ? FlattenedForm.lines(cell.strip()) : cell.strip();
                LineWrapping wrapping = form ? LineWrapping.NONE : LineWrapping.PROSE;
                grid.add(1, 1, MarkdownParagraphs.of(source, wrapping, 0));
            }
        }
        return grid;
    }
}
