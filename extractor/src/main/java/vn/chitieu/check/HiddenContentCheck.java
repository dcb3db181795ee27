package vn.chitieu.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.chitieu.layout.SheetRange;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Severity;
import vn.chitieu.model.Target;
import vn.chitieu.text.Span;
import vn.chitieu.text.Table;

/** Finds {@code hidden_content}: sheets, rows and columns of a workbook that its viewer does not see, and the records made of them. */
final class HiddenContentCheck implements Check {
    private static final int MOST_NAMED = 10;

    @Override
    public void look(CheckedDocument document, Findings findings) {
        Set<String> told = new LinkedHashSet<>();
        for (var block : document.outline().clean().blocks()) {
            if (block instanceof Table table && table.sheet() != null) {
                look(document, table, table.sheet(), told, findings);
            }
        }
    }

    private static void look(
            CheckedDocument document, Table table, SheetRange sheet, Set<String> told, Findings findings) {
        List<Span> hidden = new ArrayList<>();
        for (Table.Cell cell : table.cells()) {
            if (cell.start() < cell.end() && sheet.isHidden(cell.row(), cell.column())) {
                hidden.add(new Span(cell.start(), cell.end()));
            }
        }
        String what = what(sheet);
        if (!hidden.isEmpty()
                && told.add(sheet.sheet() + "!" + what + hidden.get(0).start())) {
            findings.add(
                    Severity.WARNING,
                    "hidden_content",
                    new Message(
                            "Trang tính “" + sheet.sheet() + "”: có nội dung bị ẩn (" + what + ").",
                            "Sheet “" + sheet.sheet() + "” holds hidden content (" + what + ")."),
                    records(document, hidden),
                    new Span(hidden.get(0).start(), hidden.get(0).end()));
        }
    }

    /** Names rows and columns as the program shows them, which both languages read alike. */
    private static String what(SheetRange sheet) {
        if (sheet.hidden()) {
            return sheet.sheet();
        }
        List<String> names = new ArrayList<>();
        sheet.hiddenColumns().stream()
                .sorted()
                .limit(MOST_NAMED)
                .forEach(column -> names.add(SheetRange.letters(sheet.firstColumn() + column)));
        sheet.hiddenRows().stream()
                .sorted()
                .limit(MOST_NAMED)
                .forEach(row -> names.add(Integer.toString(sheet.firstRow() + row + 1)));
        boolean more =
                sheet.hiddenColumns().size() > MOST_NAMED || sheet.hiddenRows().size() > MOST_NAMED;
        return String.join(", ", names) + (more ? ", …" : "");
    }

    private static List<String> records(CheckedDocument document, List<Span> hidden) {
        List<String> ids = new ArrayList<>();
        for (Target target : document.records().targets()) {
            if (isIn(target.evidence().start(), hidden)) {
                ids.add(target.id());
            }
        }
        for (Budget budget : document.records().budgets()) {
            if (isIn(budget.evidence().start(), hidden)) {
                ids.add(budget.id());
            }
        }
        return ids;
    }

    private static boolean isIn(int offset, List<Span> sorted) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (offset < sorted.get(middle).start()) {
                high = middle - 1;
            } else if (offset >= sorted.get(middle).end()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
