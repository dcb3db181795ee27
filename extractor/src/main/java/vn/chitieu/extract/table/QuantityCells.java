package vn.chitieu.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Target;
import vn.chitieu.outline.ProgrammeComponents;
import vn.chitieu.text.Table.Cell;

/** Makes targets and budgets of the cells that hold one quantity each. */
final class QuantityCells {
    private static final String RULE_TARGET_PLACES = "table.places";
    private static final String RULE_TARGET_INDICATORS = "table.indicators";
    private static final Pattern COUNT =
            Pattern.compile("^(?:tổng )?số (?:lượng )?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String RULE_BUDGET = "table.money";

    private final TableBody body;
    private final RecordMaker maker;
    private final String[] projects;
    private final Map<Long, Amount> amounts = new HashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Budget> budgets = new ArrayList<>();

    private record Amount(String id, int row, int column) {}

    private record Draft(TableRow row, int at, int column, CellValue value, MoneyUnit money, String id) {}

    QuantityCells(TableBody body, RecordMaker maker) {
        this.body = body;
        this.maker = maker;
        this.projects = projects(body);
    }

    /** Component of each row: the one that it names, else that of the row above it in the hierarchy. */
    static @Nullable String[] projects(TableBody body) {
        String[] projects = new String[body.rows().size()];
        for (int i = 0; i < projects.length; i++) {
            TableRow row = body.rows().get(i);
            int parent = row.parent();
            String inherited =
                    parent >= 0 && parent < i && body.rows().get(parent).role() != TableRow.Role.TOTAL
                            ? projects[parent]
                            : body.place().project();
            if (row.role() == TableRow.Role.TOTAL && parent < 0) {
                inherited = body.place().project();
            }
            String own = row.name().isEmpty() ? null : ProgrammeComponents.codes(row.name(), inherited);
            projects[i] = own == null ? inherited : own;
        }
        return projects;
    }

    List<Target> targets() {
        return targets;
    }

    List<Budget> budgets() {
        return budgets;
    }

    /** Reads all quantities; marks get the role of their numerals. */
    void read(List<NumeralMark> marks) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < body.rows().size(); i++) {
            TableRow row = body.rows().get(i);
            if (!row.hasRecords()) {
                continue;
            }
            for (int column = 0; column < body.grid().columns(); column++) {
                Cell cell = body.grid().cell(row.row(), column);
                if (cell == null || !body.grid().isOrigin(row.row(), column) || !holdsQuantities(row, column)) {
                    continue;
                }
                CellValue value = CellValue.parse(body.grid().text(row.row(), column), cell.start(), body.style());
                if (value == null || isYear(value, column)) {
                    continue;
                }
                MoneyUnit money = money(row, column, value);
                if (money == null) {
                    target(row, column, value, marks);
                } else {
                    String id = maker.id("budget", value.span(), "");
                    drafts.add(new Draft(row, i, column, value, money, id));
                    amounts.put(key(i, column), new Amount(id, i, column));
                }
            }
        }
        for (Draft draft : drafts) {
            budget(draft, marks);
        }
    }

    private boolean holdsQuantities(TableRow row, int column) {
        return column != row.nameColumn()
                && (body.roles().get(column) == ColumnRole.VALUE
                        || body.roles().get(column) == ColumnRole.TEXT
                        || body.roles().get(column) == ColumnRole.OWNER);
    }

    /** A bare year under a header that names no year is a time, not a quantity. */
    private boolean isYear(CellValue value, int column) {
        String text = value.value().toPlainString();
        String header = VietnameseFold.fold(body.header().joined(column));
        return value.unit() == null
                && text.matches("(?:19|20)\\d\\d")
                && value.denominator() == null
                && (header.startsWith("năm") || header.contains("thời gian"))
                && body.columns().get(column).year() == null;
    }

    private @Nullable String rowUnit(TableRow row) {
        int column = body.roles().indexOf(ColumnRole.UNIT);
        if (column < 0) {
            return null;
        }
        String unit = body.grid().text(row.row(), column).strip();
        return unit.isEmpty() || CellText.isDash(unit) || unit.length() > 40 ? null : unit;
    }

    private @Nullable MoneyUnit money(TableRow row, int column, CellValue value) {
        ValueColumn head = body.columns().get(column);
        if (value.denominator() != null || "%".equals(value.unit())) {
            return null;
        }
        String unit = value.unit() == null ? rowUnit(row) : value.unit();
        if (unit == null) {
            return head.money();
        }
        MoneyUnit own = MoneyUnit.of(unit);
        if (own == null || unit.contains("/")) {
            return null;
        }
        boolean budget = head.money() != null || "budget".equals(ValueColumn.moneyWords(row.name()));
        return budget && !"price".equals(ValueColumn.moneyWords(row.name())) ? own : null;
    }

    private void target(TableRow row, int column, CellValue value, List<NumeralMark> marks) {
        ValueColumn head = body.columns().get(column);
        boolean total = row.role() == TableRow.Role.TOTAL;
        String header = body.header().joined(column);
        String indicator;
        String area = null;
        boolean time = isTime(row);
        if (body.namesPlaces() || row.name().isEmpty() || time) {
            indicator = header.isEmpty() ? row.name() : header;
            area = total || time || row.name().isEmpty() || header.isEmpty() ? null : row.name();
        } else if (total) {
            indicator = head.content().isEmpty() ? row.name() : header;
        } else {
            String name = rowIndicator(row);
            boolean bare = head.content().isEmpty() || onlyUnit(head.content());
            indicator = bare ? name : name + ": " + head.content();
        }
        if (indicator.isEmpty()) {
            return;
        }
        String words = body.namesPlaces() || total ? header : row.name();
        String unit = value.unit() != null ? value.unit() : rowUnit(row);
        String own =
                body.header().present() ? ColumnFacts.bracketUnit(body.header().leaf(column)) : null;
        unit = unit == null || (own != null && value.unit() == null) ? head.unit() : unit;
        unit = unit == null && !body.namesPlaces() ? ColumnFacts.unit(List.of(row.name())) : unit;
        if (unit == null && !body.namesPlaces() && body.place().unit() != null) {
            unit = body.place().unit();
        }
        String per = null;
        if (unit != null) {
            unit = unit.toLowerCase(Locale.ROOT);
            if (unit.endsWith("/năm") && unit.length() > 4) {
                per = "năm";
                unit = unit.substring(0, unit.length() - 4);
            }
        }
        String direction = value.direction();
        direction = direction == null ? head.change() : direction;
        direction = direction == null && !body.namesPlaces() && !total ? ColumnFacts.change(words) : direction;
        String id = maker.id("target", value.span(), "");
        String code = code(column, unit, indicator);
        targets.add(new Target(
                id,
                maker.section(body),
                kind(row, column).equals("result") ? "result" : "target",
                indicator,
                code,
                area,
                null,
                direction == null ? "level" : "change",
                direction,
                value.comparator(),
                value.value(),
                value.valueMax(),
                value.denominator(),
                unit,
                per,
                year(row, column),
                null,
                maker.evidence(body, row.row(), column, value.span()),
                body.namesPlaces() ? RULE_TARGET_PLACES : RULE_TARGET_INDICATORS,
                body.header().present() || !header.isEmpty() ? 0.9 : 0.6));
        marks.add(new NumeralMark(value.span().start(), value.span().end(), vn.chitieu.model.NumeralRole.TARGET, id));
    }

    /**
     * A rate beside the count that it is taken of ({@code Số hộ nghèo}, {@code Tỷ lệ (%)}), or under what it is a share of,
     * is coded as if it were written out.
     */
    private String code(int column, @Nullable String unit, String indicator) {
        TableServices.IndicatorCoder codes = maker.services().indicatorCodes();
        String caption = body.place().caption();
        if (!body.namesPlaces()) {
            return codes.code(indicator, unit, caption);
        }
        String content = body.columns().get(column).content();
        String leaf = body.header().leaf(column).replaceAll("\\([^()]*\\)", " ").strip();
        List<String> path = body.header().paths().get(column);
        List<String> readings = new ArrayList<>(List.of(content.isEmpty() ? indicator : content));
        if (path.size() > 1) {
            List<String> left = column == 0 ? List.of() : body.header().paths().get(column - 1);
            if (left.size() == path.size()
                    && left.subList(0, left.size() - 1).equals(path.subList(0, path.size() - 1))) {
                readings.add(
                        leaf + " " + COUNT.matcher(left.get(left.size() - 1)).replaceFirst(""));
            }
            readings.add(leaf + " " + ColumnFacts.residue(path.get(path.size() - 2)));
        }
        for (String reading : readings) {
            String code = codes.code(reading, unit, "");
            if (!code.equals("other")) {
                return code;
            }
        }
        return codes.code(leaf, unit, content + "; " + caption);
    }

    /** A row such as {@code Năm 2023} is no place and no indicator. */
    private static boolean isTime(TableRow row) {
        return row.name().length() < 24
                && ColumnFacts.year(row.name()) != null
                && ColumnFacts.residue(row.name()).isEmpty();
    }

    private static boolean onlyUnit(String content) {
        return content.startsWith("(") && content.endsWith(")");
    }

    /** A row that details the one above it ({@code - Diện tích} under {@code Cà phê}) measures nothing without it. */
    private String rowIndicator(TableRow row) {
        boolean part = row.name().toLowerCase(Locale.ROOT).startsWith("trong đó");
        boolean detail = row.label() != null && "-–—+*•▪o".contains(row.label());
        if ((part || detail) && row.parent() >= 0) {
            TableRow parent = body.rows().get(row.parent());
            if ((part || parent.role() == TableRow.Role.GROUP)
                    && parent.role() != TableRow.Role.TOTAL
                    && !parent.name().isEmpty()
                    && parent.label() != null) {
                return rowIndicator(parent) + ": " + row.name();
            }
        }
        return row.name();
    }

    private String kind(TableRow row, int column) {
        ValueColumn head = body.columns().get(column);
        Integer horizon = body.place().horizon();
        Integer year = head.year() == null && isTime(row) ? ColumnFacts.year(row.name()) : head.year();
        if ("result".equals(head.kind())
                || (head.kind() == null && year != null && horizon != null && year < horizon)) {
            return "result";
        }
        if (head.kind() != null || (year != null && horizon != null)) {
            return "plan";
        }
        return body.place().kind();
    }

    /** Money of past years that a table plans stays planned, unless the column says that it was spent. */
    private String moneyKind(TableRow row, int column) {
        boolean said = body.columns().get(column).kind() != null;
        return !said
                        && body.place().kind().equals("plan")
                        && "plan".equals(ColumnFacts.kind(body.place().caption()))
                ? "plan"
                : kind(row, column);
    }

    private @Nullable Integer year(TableRow row, int column) {
        ValueColumn head = body.columns().get(column);
        if (head.year() != null) {
            return head.year();
        }
        Integer named = body.namesPlaces() && !isTime(row) ? null : ColumnFacts.year(row.name());
        return named == null ? body.place().year() : named;
    }

    private void budget(Draft draft, List<NumeralMark> marks) {
        TableRow row = draft.row();
        ValueColumn head = body.columns().get(draft.column());
        BigDecimal amount = draft.value().value().multiply(draft.money().factor());
        String source = head.source() == null ? ownSource(row) : head.source();
        String capital = head.capital() == null ? ownCapital(row) : head.capital();
        boolean total = row.role() == TableRow.Role.TOTAL;
        String unit = unitWords(row, draft);
        budgets.add(new Budget(
                draft.id(),
                maker.section(body),
                moneyKind(row, draft.column()),
                amount.stripTrailingZeros().scale() <= 0 ? amount.setScale(0) : amount,
                draft.money().currency(),
                amountText(draft, unit),
                body.namesPlaces() && !total && !row.name().isEmpty() ? row.name() : null,
                item(draft),
                projects[draft.at()],
                source,
                capital,
                partOf(draft),
                year(row, draft.column()),
                maker.evidence(body, row.row(), draft.column(), draft.value().span()),
                RULE_BUDGET,
                0.9));
        marks.add(new NumeralMark(
                draft.value().span().start(),
                draft.value().span().end(),
                vn.chitieu.model.NumeralRole.BUDGET,
                draft.id()));
    }

    private String amountText(Draft draft, String unit) {
        String amount = body.grid().slice(draft.value().span());
        if (unit.isEmpty()) {
            return amount;
        }
        return Character.isDigit(unit.charAt(0)) ? amount + " (" + unit + ")" : amount + " " + unit;
    }

    private String unitWords(TableRow row, Draft draft) {
        if (draft.value().unit() != null) {
            return draft.value().unit();
        }
        String unit = rowUnit(row);
        if (unit == null) {
            unit = ColumnFacts.bracketUnit(body.header().joined(draft.column()));
        }
        if (unit == null || MoneyUnit.of(unit) == null) {
            unit = body.place().unit();
        }
        return unit == null ? "" : unit;
    }

    private static final Pattern SOURCE_ROW = Pattern.compile(
            "^(?:trong đó:?\\s*)?(?:ngân sách|vốn|nguồn|ns|nstw|nsđp|nsnn|huy động|tín dụng|xã hội hóa|doanh nghiệp|nhân dân|dân góp|đầu tư phát triển|sự nghiệp|từ ngân sách|kinh phí (?:trung ương|địa phương|tỉnh|huyện|xã|sự nghiệp|đầu tư))");

    private static boolean isSourceRow(TableRow row) {
        return row.name().length() < 80
                && SOURCE_ROW.matcher(VietnameseFold.fold(row.name())).find()
                && (ValueColumn.source(row.name()) != null || ValueColumn.capital(row.name()) != null);
    }

    private @Nullable String ownSource(TableRow row) {
        for (TableRow at = row; ; at = body.rows().get(at.parent())) {
            if (isSourceRow(at) && ValueColumn.source(at.name()) != null) {
                return ValueColumn.source(at.name());
            }
            if (at.parent() < 0) {
                return null;
            }
        }
    }

    private @Nullable String ownCapital(TableRow row) {
        for (TableRow at = row; ; at = body.rows().get(at.parent())) {
            if (isSourceRow(at) && ValueColumn.capital(at.name()) != null) {
                return ValueColumn.capital(at.name());
            }
            if (at.parent() < 0) {
                return null;
            }
        }
    }

    private @Nullable String item(Draft draft) {
        TableRow row = draft.row();
        for (TableRow at = row; isSourceRow(at) && at.parent() >= 0; ) {
            at = body.rows().get(at.parent());
            if (!isSourceRow(at) && !at.name().isEmpty()) {
                return at.name();
            }
        }
        if (!row.name().isEmpty()) {
            return row.name();
        }
        String header = body.header().joined(draft.column());
        return header.isEmpty() ? null : header;
    }

    private @Nullable String partOf(Draft draft) {
        for (int at = body.rows().get(draft.at()).parent();
                at >= 0;
                at = body.rows().get(at).parent()) {
            Amount above = amounts.get(key(at, draft.column()));
            if (above != null) {
                return above.id();
            }
        }
        int total = MoneyColumns.totalOf(draft.column(), body);
        for (int hops = 0; total >= 0 && hops < 8; hops++) {
            Amount beside = amounts.get(key(draft.at(), total));
            if (beside != null) {
                return beside.id();
            }
            total = MoneyColumns.totalOf(total, body);
        }
        return null;
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
