package vn.chitieu.extract.table.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.chitieu.extract.table.structure.RowLabel.Family;
import vn.chitieu.extract.table.structure.TableRow.Role;

/**
 * Finds the row that each row is part of: by its numbering ({@code I}, {@code 1}, {@code 1.1}, {@code a}, {@code -}), and
 * by total rows.
 */
final class RowTree {
    private RowTree() {}

    private record Open(RowLabel label, boolean group, int at) {}

    /**
     * Links rows.
     *
     * @param rows rows in order, with no parents
     */
    static List<TableRow> linked(List<TableRow> rows) {
        int[] parents = new int[rows.size()];
        java.util.Arrays.fill(parents, -1);
        boolean labelled = rows.stream().anyMatch(r -> r.label() != null && r.role() != Role.TOTAL);
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            if (!row.hasRecords() || row.role() == Role.TOTAL || row.role() == Role.GROUP && row.announcesParts()) {
                continue;
            }
            RowLabel label = row.label() == null ? RowLabel.NONE : RowLabel.of(row.label());
            if (label == null) {
                label = RowLabel.NONE;
            }
            if (label.family() == Family.NONE && row.role() == Role.GROUP && labelled) {
                // An unnumbered heading opens a group of its own.
                open.clear();
            }
            while (!open.isEmpty() && !isUnder(label, row, open.peek())) {
                open.pop();
            }
            if (!open.isEmpty()) {
                parents[i] = open.peek().at();
            }
            open.push(new Open(label, row.role() == Role.GROUP, i));
        }
        totals(rows, parents);
        List<TableRow> linked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            linked.add(rows.get(i).withParent(parents[i]));
        }
        return linked;
    }

    private static boolean isUnder(RowLabel label, TableRow row, Open open) {
        RowLabel above = open.label();
        if (above.family() == label.family()) {
            if (label.family() == Family.DOTTED) {
                return label.depth() > above.depth() && label.text().startsWith(above.text());
            }
            return false;
        }
        if (label.family() == Family.DOTTED && above.family() == Family.NUMBER) {
            return label.text().matches(java.util.regex.Pattern.quote(above.text()) + "[.,].*");
        }
        if (label.family() == Family.NONE) {
            return above.family() != Family.NONE && row.role() != Role.GROUP;
        }
        return above.family() == Family.NONE ? open.group() : rank(label.family()) > rank(above.family());
    }

    private static int rank(Family family) {
        return switch (family) {
            case LETTER_UPPER -> 0;
            case NONE -> 1;
            case ROMAN -> 2;
            case NUMBER -> 3;
            case DOTTED -> 4;
            case LETTER_LOWER -> 5;
            case BULLET -> 6;
        };
    }

    /** The outermost total stands before or after all other rows; any other total closes the group it stands in. */
    private static void totals(List<TableRow> rows, int[] parents) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            Role role = rows.get(i).role();
            if (role == Role.DATA || role == Role.GROUP) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        int grand = grandTotal(rows, first, last);
        int opened = 0;
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            if (row.role() == Role.TOTAL && i != grand && i > first && i < last) {
                for (int k = opened; k < i; k++) {
                    if (parents[k] < 0 && rows.get(k).role() == Role.DATA) {
                        parents[k] = i;
                    }
                }
                opened = i + 1;
            } else if (row.role() == Role.GROUP && parents[i] < 0) {
                opened = i + 1;
            }
        }
        if (grand >= 0) {
            for (int i = 0; i < rows.size(); i++) {
                if (i != grand && parents[i] < 0 && rows.get(i).hasRecords()) {
                    parents[i] = grand;
                }
            }
        }
    }

    /** The first total before all other rows, else the last one after them; -1 where there is neither. */
    private static int grandTotal(List<TableRow> rows, int first, int last) {
        int after = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).role() == Role.TOTAL && i < first) {
                return i;
            }
            after = rows.get(i).role() == Role.TOTAL && i > last ? i : after;
        }
        return after;
    }
}
