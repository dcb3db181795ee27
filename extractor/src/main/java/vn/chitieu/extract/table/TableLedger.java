package vn.chitieu.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.table.structure.CellText;
import vn.chitieu.extract.table.structure.ColumnRole;
import vn.chitieu.extract.table.structure.TableBody;
import vn.chitieu.extract.table.structure.TableGrid;
import vn.chitieu.extract.table.structure.TableLexicon;
import vn.chitieu.extract.table.structure.TableRow;
import vn.chitieu.extract.table.structure.ValueColumn;
import vn.chitieu.model.Budget;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.Target;
import vn.chitieu.text.Span;
import vn.chitieu.text.Table.Cell;

/** Reads the words of a table that are no single quantities, and gives every numeral of the table a role. */
final class TableLedger {

    private static final TableLexicon KINDS = TableLexicon.read("text-kinds");

    private final TableBody body;
    private final RecordMaker maker;
    private final @Nullable String[] projects;
    private final List<Target> targets;
    private final List<Budget> budgets;
    private final TreeMap<Integer, NumeralMark> marks = new TreeMap<>();

    TableLedger(TableBody body, RecordMaker maker, List<Target> targets, List<Budget> budgets) {
        this.body = body;
        this.maker = maker;
        this.projects = RowProjects.of(body);
        this.targets = targets;
        this.budgets = budgets;
    }

    /**
     * Gives roles.
     *
     * @param found roles of the quantities of records
     * @param from first row of the part, with its header
     * @param to row after the last one
     * @return a role for every numeral of these rows, in order
     */
    List<NumeralMark> read(List<NumeralMark> found, int from, int to) {
        found.forEach(mark -> marks.put(mark.start(), mark));
        List<NumeralMark> ledger = new ArrayList<>();
        int first = body.rows().isEmpty() ? to : body.rows().get(0).row();
        TableGrid grid = body.grid();
        for (Cell cell : grid.table().cells()) {
            if (cell.row() < from
                    || cell.row() >= to
                    || cell.start() >= cell.end()
                    || cell.column() >= grid.columns()
                    || cell.row() >= grid.rows()) {
                continue;
            }
            List<Token> numerals = Tokenizer.tokenize(maker.outline().clean().text(), cell.start(), cell.end()).stream()
                    .filter(token -> token.kind() == Token.Kind.NUMERAL)
                    .toList();
            if (numerals.isEmpty()) {
                continue;
            }
            if (cell.row() < first) {
                header(cell, numerals, ledger);
            } else {
                body(cell, numerals, ledger);
            }
        }
        return ledger;
    }

    private void header(Cell cell, List<Token> numerals, List<NumeralMark> ledger) {
        sentences(cell, cell.lines(), null, CellText.Purpose.ROLES, null);
        for (Token token : numerals) {
            add(token, cell, NumeralRole.QUALIFIER, ledger);
        }
    }

    private void body(Cell cell, List<Token> numerals, List<NumeralMark> ledger) {
        TableRow row = body.rows().get(cell.row() - body.rows().get(0).row());
        ColumnRole role = body.roles().get(cell.column());
        NumeralRole fallback = null;
        boolean name = cell.column() == row.nameColumn();
        if (row.role() == TableRow.Role.COLUMN_NUMBERS || (role == ColumnRole.INDEX && !name)) {
            fallback = NumeralRole.TABLE_INDEX;
        } else if (row.role() == TableRow.Role.HEADER) {
            fallback = NumeralRole.QUALIFIER;
        } else if (role == ColumnRole.DEADLINE) {
            fallback = body.isWorkTable() ? NumeralRole.DEADLINE : NumeralRole.CONDITION;
        } else if (role == ColumnRole.CODE || role == ColumnRole.UNIT) {
            fallback = NumeralRole.QUALIFIER;
        }
        if (fallback != null) {
            for (Token token : numerals) {
                NumeralRole said = CellNumerals.role(maker.outline().clean().text(), token, cell.start(), cell.end());
                boolean date = said == NumeralRole.DATE
                        && fallback != NumeralRole.TABLE_INDEX
                        && fallback != NumeralRole.DEADLINE;
                ledger.add(new NumeralMark(token.start(), token.end(), date ? said : fallback, null));
            }
            return;
        }
        boolean quantity = numerals.stream().anyMatch(token -> at(token) != null);
        if (!quantity) {
            words(cell, row, role, name);
        }
        for (Token token : numerals) {
            boolean label = name && row.nameSpan().start() > token.start();
            // A name, a remark and a place measure nothing; sentences may.
            boolean sentences = role == ColumnRole.TEXT
                    || role == ColumnRole.VALUE
                    || (name && token.start() >= row.nameSpan().end());
            add(
                    token,
                    cell,
                    label
                            ? NumeralRole.OUTLINE_LABEL
                            : sentences || (body.isWorkTable() && name)
                                    ? NumeralRole.UNCLASSIFIED
                                    : NumeralRole.QUALIFIER,
                    ledger);
        }
    }

    private void words(Cell cell, TableRow row, ColumnRole role, boolean name) {
        boolean work = body.isWorkTable();
        if (name) {
            List<Span> rest = new ArrayList<>();
            for (Span line : cell.lines()) {
                if (line.start() >= row.nameSpan().end()) {
                    rest.add(line);
                } else if (line.end() > row.nameSpan().start()) {
                    Span own = new Span(Math.max(line.start(), row.nameSpan().start()), line.end());
                    boolean task = work && role == ColumnRole.ITEM_NAME && row.role() == TableRow.Role.DATA;
                    sentences(cell, List.of(own), row, task ? CellText.Purpose.RECORDS : CellText.Purpose.ROLES, null);
                }
            }
            if (!rest.isEmpty()) {
                sentences(cell, rest, row, CellText.Purpose.RECORDS, area(row));
            }
        } else {
            boolean records = role == ColumnRole.TEXT || role == ColumnRole.VALUE;
            sentences(cell, cell.lines(), row, records ? CellText.Purpose.RECORDS : CellText.Purpose.ROLES, area(row));
        }
    }

    private @Nullable String area(TableRow row) {
        return row.name().isEmpty() || row.role() == TableRow.Role.TOTAL || !body.namesPlaces() ? null : row.name();
    }

    private void sentences(
            Cell cell, List<Span> lines, @Nullable TableRow row, CellText.Purpose purpose, @Nullable String area) {
        int at = row == null ? -1 : row.row() - body.rows().get(0).row();
        ValueColumn head = body.columns().get(cell.column());
        CellText text = new CellText(
                lines,
                body.header().joined(cell.column()),
                area,
                at < 0 ? body.place().project() : projects[at],
                body.place().cell(cell.row(), cell.column()),
                body.place().section(),
                head.year() == null ? body.place().year() : head.year(),
                KINDS.code(body.header().joined(cell.column())),
                purpose);
        CellRecords records = maker.services().cellText().extract(maker.outline(), text);
        if (purpose == CellText.Purpose.RECORDS) {
            targets.addAll(records.targets());
            budgets.addAll(records.budgets());
        }
        records.numerals().forEach(mark -> marks.putIfAbsent(mark.start(), mark));
    }

    private @Nullable NumeralMark at(Token token) {
        Map.Entry<Integer, NumeralMark> entry = marks.floorEntry(token.end() - 1);
        return entry != null && entry.getValue().end() > token.start() ? entry.getValue() : null;
    }

    private void add(Token token, Cell cell, NumeralRole otherwise, List<NumeralMark> ledger) {
        NumeralMark mark = at(token);
        if (mark != null && mark.role() != NumeralRole.UNCLASSIFIED) {
            ledger.add(new NumeralMark(token.start(), token.end(), mark.role(), mark.record()));
            return;
        }
        NumeralRole role = otherwise == NumeralRole.OUTLINE_LABEL
                ? otherwise
                : CellNumerals.role(maker.outline().clean().text(), token, cell.start(), cell.end());
        ledger.add(
                new NumeralMark(token.start(), token.end(), role == NumeralRole.UNCLASSIFIED ? otherwise : role, null));
    }
}
