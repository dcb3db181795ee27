package vn.chitieu.extract.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.chitieu.model.Assignment;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Target;
import vn.chitieu.outline.HeaderParser;
import vn.chitieu.outline.HeaderResult;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.OutlineReader;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceLoader;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.TextCleaner;

/** A plan of an invented commune, written as a web page, with appendix tables after its signature. */
final class TableDocument {
    private static final String BEFORE = "<html><body><p>ỦY BAN NHÂN DÂN XÃ BẰNG LUÔNG</p><p>Số: 12/KH-UBND</p>"
            + "<p>Bằng Luông, ngày 12 tháng 02 năm 2025</p><p><b>KẾ HOẠCH</b></p>"
            + "<p><b>Giảm nghèo bền vững năm 2025</b></p><p>I. MỤC TIÊU</p><p>Các chỉ tiêu giao tại biểu kèm theo.</p>"
            + "<p>TM. ỦY BAN NHÂN DÂN</p><p>CHỦ TỊCH</p><p>Lò Văn Sơn</p>";

    private final Outline outline;
    private final TableRecords records;

    private TableDocument(Outline outline, TableRecords records) {
        this.outline = outline;
        this.records = records;
    }

    /** Reads a plan with one appendix, {@code Biểu số 01}; the rows of its table are written as {@link #table} takes them. */
    static TableDocument appendix(String caption, String unit, String... rows) {
        return of("<p><b>Biểu số 01</b></p><p><b>" + caption + "</b></p>"
                + (unit.isEmpty() ? "" : "<p><i>Đơn vị tính: " + unit + "</i></p>") + table(rows));
    }

    /** Reads a plan with anything after its signature. */
    static TableDocument of(String html) {
        return of(html, CellTextExtractor.none());
    }

    /** Reads a plan with anything after its signature; words in cells are given to an extractor. */
    static TableDocument of(String html, CellTextExtractor words) {
        try {
            byte[] page = (BEFORE + html + "</body></html>").getBytes(StandardCharsets.UTF_8);
            CleanText clean = TextCleaner.standard()
                    .clean(ReaderRegistry.standard().read(SourceLoader.create().of("plan.html", page)));
            HeaderResult header = new HeaderParser().parse(clean);
            Outline outline = OutlineReader.standard().read(clean, header.header(), header.zones());
            TableServices services = new TableServices(
                    (kind, start, end, distinction) -> kind + ":" + start + ":" + distinction,
                    index -> index < 0 ? null : "section" + index,
                    (indicator, unit, around) ->
                            "%".equals(unit) && indicator.equals("Tỷ lệ hộ nghèo") ? "poverty_rate" : "other",
                    UnaryOperator.identity(),
                    time -> time.equals("Quý IV") ? "2025-12" : null,
                    words);
            return new TableDocument(outline, TableExtractor.with(services).extract(outline));
        } catch (InputException e) {
            throw new AssertionError("the test page cannot be read", e);
        }
    }

    /**
     * Writes a table: a string a row, {@code |} between cells; {@code >2} before a cell lets it cover two columns,
     * {@code v2} two rows, {@code >2v3} both.
     */
    static String table(String... rows) {
        StringBuilder html = new StringBuilder("<table border=\"1\">");
        for (String row : rows) {
            html.append("<tr>");
            for (String cell : row.split("\\|", -1)) {
                String text = cell.strip();
                int columns = 1;
                int height = 1;
                if (text.matches("(?s)>\\d.*")) {
                    columns = text.charAt(1) - '0';
                    text = text.substring(2);
                }
                if (text.matches("(?s)v\\d.*")) {
                    height = text.charAt(1) - '0';
                    text = text.substring(2);
                }
                html.append("<td colspan=\"")
                        .append(columns)
                        .append("\" rowspan=\"")
                        .append(height)
                        .append("\">")
                        .append(text.strip())
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    Outline outline() {
        return outline;
    }

    TableRecords records() {
        return records;
    }

    String text() {
        return outline.clean().text();
    }

    Target target(String cell) {
        return records.targets().stream()
                .filter(target -> cell.equals(target.evidence().cell()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no target at " + cell + " but at "
                        + records.targets().stream()
                                .map(t -> t.evidence().cell())
                                .toList()));
    }

    Budget budget(String cell) {
        return records.budgets().stream()
                .filter(budget -> cell.equals(budget.evidence().cell()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no budget at " + cell + " but at "
                        + records.budgets().stream()
                                .map(b -> b.evidence().cell())
                                .toList()));
    }

    /** Returns the cell of the total that a budget is part of, or null. */
    String totalOf(String cell) {
        String id = budget(cell).partOf();
        return id == null
                ? null
                : records.budgets().stream()
                        .filter(budget -> budget.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(cell + " is part of a budget that is not there"))
                        .evidence()
                        .cell();
    }

    /** Returns the assignments of a row as {@code role unit}. */
    List<String> units(int row) {
        return records.assignments().stream()
                .filter(assignment ->
                        String.valueOf(assignment.evidence().cell()).matches(".*![A-Z]+" + row))
                .map(assignment -> assignment.role() + " " + assignment.unit())
                .toList();
    }

    Assignment assignment(int row) {
        return records.assignments().stream()
                .filter(assignment ->
                        String.valueOf(assignment.evidence().cell()).matches(".*![A-Z]+" + row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no assignment in row " + row));
    }
}
