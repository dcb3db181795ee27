package vn.chitieu.extract.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.extract.table.structure.CellValue;
import vn.chitieu.extract.table.structure.ColumnFacts;
import vn.chitieu.extract.table.structure.MoneyUnit;
import vn.chitieu.extract.table.structure.TableBody;
import vn.chitieu.extract.table.structure.TableRow;
import vn.chitieu.extract.table.structure.ValueColumn;
import vn.chitieu.model.Budget;
import vn.chitieu.model.NumeralRole;

/** Makes budgets of the cells that hold one amount of money each, and links them to the totals that they are part of. */
final class BudgetCells {
    private static final String RULE = "table.money";
    private static final int MAX_NESTED_TOTALS = 8;
    private static final Pattern SOURCE_ROW = Pattern.compile(
            "^(?:trong đó:?\\s*)?(?:ngân sách|vốn|nguồn|ns|nstw|nsđp|nsnn|huy động|tín dụng|xã hội hóa|doanh nghiệp|nhân dân|dân góp|(?:đầu tư phát triển|sự nghiệp)(?=\\s*(?:$|[(:,-]))|từ ngân sách|kinh phí (?:trung ương|địa phương|tỉnh|huyện|xã|sự nghiệp|đầu tư))");

    /** A row that names a kind of spending: it says what capital it is, and is an item all the same. */
    private static final Pattern SPENDING_ROW =
            Pattern.compile("^chi (?:đầu tư(?: phát triển)?|thường xuyên|sự nghiệp)(?=\\s*(?:$|[(:,-]))");

    private final TableBody body;
    private final RecordMaker maker;
    private final QuantityFacts facts;
    private final @Nullable String[] projects;
    private final Map<Long, String> ids = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    /** One amount: its row, the position of the row in the table's list, its column, value, unit and id. */
    private record Draft(TableRow row, int at, int column, CellValue value, MoneyUnit money, String id) {}

    BudgetCells(TableBody body, RecordMaker maker) {
        this.body = body;
        this.maker = maker;
        this.facts = new QuantityFacts(body);
        this.projects = RowProjects.of(body);
    }

    /** Keeps an amount; totals may stand below their parts, so records are made when all amounts are known. */
    void keep(int at, int column, CellValue value, MoneyUnit money) {
        String id = maker.id("budget", value.span(), "");
        drafts.add(new Draft(body.rows().get(at), at, column, value, money, id));
        ids.put(key(at, column), id);
    }

    /** Returns the budgets of all amounts kept, in order; their numerals get marks. */
    List<Budget> budgets(List<NumeralMark> marks) {
        List<Budget> budgets = new ArrayList<>();
        for (Draft draft : drafts) {
            budgets.add(budget(draft));
            marks.add(new NumeralMark(
                    draft.value().span().start(), draft.value().span().end(), NumeralRole.BUDGET, draft.id()));
        }
        return budgets;
    }

    private Budget budget(Draft draft) {
        TableRow row = draft.row();
        ValueColumn head = body.columns().get(draft.column());
        BigDecimal amount = draft.value().value().multiply(draft.money().factor());
        String source = head.source() == null ? said(row, ValueColumn::source) : head.source();
        String capital = head.capital() == null ? said(row, ValueColumn::capital) : head.capital();
        boolean total = row.role() == TableRow.Role.TOTAL;
        return new Budget(
                draft.id(),
                maker.section(body),
                facts.moneyKind(row, draft.column()),
                amount.setScale(0, RoundingMode.HALF_UP),
                draft.money().currency(),
                amountText(draft, unitWords(row, draft)),
                body.namesPlaces() && !total && !row.name().isEmpty() ? row.name() : facts.area(row, draft.column()),
                item(draft),
                projects[draft.at()],
                source,
                capital,
                partOf(draft),
                facts.year(row, draft.column()),
                maker.evidence(body, row.row(), draft.column(), draft.value().span()),
                RULE,
                0.9);
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
        String unit = facts.rowUnit(row);
        if (unit == null) {
            String named = ColumnFacts.bracketUnit(row.name());
            unit = named == null ? headerUnit(draft.column()) : named;
        }
        if (unit == null || MoneyUnit.of(unit) == null) {
            unit = body.place().unit();
        }
        return unit == null ? "" : unit;
    }

    /** The unit over a column, else over the total that it is part of. */
    private @Nullable String headerUnit(int column) {
        String unit = ColumnFacts.bracketUnit(body.header().joined(column));
        int total = unit == null ? MoneyColumns.totalOf(column, body) : -1;
        return total < 0 ? unit : ColumnFacts.bracketUnit(body.header().joined(total));
    }

    private static boolean isSourceRow(TableRow row) {
        return row.name().length() < 80
                && SOURCE_ROW.matcher(VietnameseFold.fold(row.name())).find()
                && (ValueColumn.source(row.name()) != null || ValueColumn.capital(row.name()) != null);
    }

    /** What a row that names a source or kind of money says of its amounts and of those of the rows under it. */
    private @Nullable String said(TableRow row, Function<String, @Nullable String> reading) {
        for (TableRow at = row; ; at = body.rows().get(at.parent())) {
            boolean speaks = isSourceRow(at)
                    || SPENDING_ROW.matcher(VietnameseFold.fold(at.name())).find();
            String said = speaks ? reading.apply(at.name()) : null;
            if (said != null || at.parent() < 0) {
                return said;
            }
        }
    }

    private @Nullable String item(Draft draft) {
        TableRow row = draft.row();
        for (TableRow at = row; isSourceRow(at) && at.parent() >= 0; ) {
            at = body.rows().get(at.parent());
            if (!isSourceRow(at) && !at.name().isEmpty() && !at.announcesParts()) {
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
            String above = ids.get(key(at, draft.column()));
            if (above != null) {
                return above;
            }
        }
        int total = MoneyColumns.totalOf(draft.column(), body);
        for (int hops = 0; total >= 0 && hops < MAX_NESTED_TOTALS; hops++) {
            String beside = ids.get(key(draft.at(), total));
            if (beside != null) {
                return beside;
            }
            total = MoneyColumns.totalOf(total, body);
        }
        return null;
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
