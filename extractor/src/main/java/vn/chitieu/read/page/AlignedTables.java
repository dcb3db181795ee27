package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a part of a page that are drawn with no lines, or with none between their columns. */
final class AlignedTables {
    /** A table with fewer columns of figures may be one of texts. */
    private static final int FEWEST_FIGURES = 2;

    private AlignedTables() {}

    /**
     * Returns the tables from top to bottom.
     *
     * @param lines lines of the part of the page, from top to bottom
     * @param start the first line that may be one of a table
     * @param before the table that ends the page before, where the part begins a page, or null
     */
    static List<AlignedTable> find(List<AlignedLine> lines, int start, @Nullable PageTable before) {
        AlignedTable rest = before == null ? null : AlignedContinuation.of(lines, before);
        if (rest == null) {
            return find(lines, start);
        }
        List<AlignedTable> tables = new ArrayList<>(List.of(rest));
        tables.addAll(find(lines, rest.to()));
        return tables;
    }

    private static List<AlignedTable> find(List<AlignedLine> lines, int start) {
        LabelledTableFinder labels = new LabelledTableFinder(lines);
        List<AlignedTable> tables = new ArrayList<>();
        int floor = start;
        for (AlignedTable table : AlignedTableFinder.find(lines, start)) {
            addLabelled(labels, floor, table.from(), tables);
            AlignedTable other = table.shape().columns().figureColumns() < FEWEST_FIGURES
                    ? within(labels, table, lines.size())
                    : null;
            tables.add(other == null ? table : other);
            floor = tables.get(tables.size() - 1).to();
        }
        addLabelled(labels, floor, lines.size(), tables);
        tables.sort(Comparator.comparing(AlignedTable::from));
        return tables;
    }

    private static @Nullable AlignedTable within(LabelledTableFinder labels, AlignedTable table, int ceiling) {
        for (int i = table.from(); i < table.body(); i++) {
            AlignedTable other = labels.at(i, table.from(), ceiling);
            if (other != null) {
                return other;
            }
        }
        return null;
    }

    private static void addLabelled(LabelledTableFinder labels, int from, int to, List<AlignedTable> tables) {
        int floor = from;
        for (int i = from; i < to; i++) {
            AlignedTable table = labels.at(i, floor, to);
            if (table != null) {
                tables.add(table);
                floor = table.to();
                i = floor - 1;
            }
        }
    }
}
