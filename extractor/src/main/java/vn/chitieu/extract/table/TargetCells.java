package vn.chitieu.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.table.structure.CellValue;
import vn.chitieu.extract.table.structure.ColumnFacts;
import vn.chitieu.extract.table.structure.MoneyUnit;
import vn.chitieu.extract.table.structure.TableBody;
import vn.chitieu.extract.table.structure.TableRow;
import vn.chitieu.extract.table.structure.ValueColumn;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.Target;

/** Makes targets of the cells that hold one quantity each. */
final class TargetCells {
    private static final String RULE_PLACES = "table.places";
    private static final String RULE_INDICATORS = "table.indicators";

    private final TableBody body;
    private final RecordMaker maker;
    private final QuantityFacts facts;
    private final CellCodes codes;
    private final List<Target> targets = new ArrayList<>();

    TargetCells(TableBody body, RecordMaker maker) {
        this.body = body;
        this.maker = maker;
        this.facts = new QuantityFacts(body);
        this.codes = new CellCodes(body, maker.services().indicatorCodes());
    }

    /** Returns the targets read so far, in order. */
    List<Target> targets() {
        return targets;
    }

    /** Makes the target of a cell; its numeral gets a mark. */
    void read(TableRow row, int column, CellValue value, List<NumeralMark> marks) {
        ValueColumn head = body.columns().get(column);
        boolean total = row.role() == TableRow.Role.TOTAL;
        String header = body.header().joined(column);
        boolean time = QuantityFacts.isTime(row);
        boolean named = !total && !time && !row.name().isEmpty() && !header.isEmpty();
        String area = body.namesPlaces() && named ? row.name() : facts.area(row, column);
        String indicator = indicator(row, column);
        if (indicator.isEmpty()) {
            return;
        }
        String unit = unit(row, column, value);
        String per = null;
        if (unit != null) {
            unit = unit.toLowerCase(Locale.ROOT);
            if (unit.endsWith("/năm") && unit.length() > 4) {
                per = "năm";
                unit = unit.substring(0, unit.length() - 4);
            }
        }
        String direction = direction(row, head, value);
        boolean difference = isDifference(head, value);
        boolean signed = value.value().signum() < 0 && (difference || head.change() != null);
        String id = maker.id("target", value.span(), "");
        boolean ofMoney = head.differs() && unit != null && !unit.contains("/") && MoneyUnit.of(unit) != null;
        String code = head.compares() || ofMoney ? "other" : codes.code(column, unit, indicator);
        targets.add(new Target(
                id,
                maker.section(body),
                facts.kind(row, column).equals("result") ? "result" : "target",
                indicator,
                code,
                area,
                null,
                direction == null && !difference ? "level" : "change",
                direction,
                value.comparator(),
                signed ? value.value().negate() : value.value(),
                value.valueMax(),
                value.denominator(),
                unit,
                per,
                facts.year(row, column),
                null,
                maker.evidence(body, row.row(), column, value.span()),
                body.namesPlaces() ? RULE_PLACES : RULE_INDICATORS,
                body.header().present() || !header.isEmpty() ? 0.9 : 0.6));
        marks.add(new NumeralMark(value.span().start(), value.span().end(), NumeralRole.TARGET, id));
    }

    /** A column of shares may hold the difference of two, which then has a sign. */
    private static boolean isDifference(ValueColumn head, CellValue value) {
        return head.differs() || (head.compares() && (value.value().signum() < 0 || value.direction() != null));
    }

    /** A sign says it of a difference; else the cell, the header or the name of the row does. */
    private @Nullable String direction(TableRow row, ValueColumn head, CellValue value) {
        boolean negative = value.value().signum() < 0;
        if ((head.differs() && value.direction() == null) || (negative && (head.compares() || head.change() != null))) {
            return switch (value.value().signum()) {
                case 0 -> null;
                case 1 -> "increase";
                default -> "decrease";
            };
        }
        String direction = value.direction() == null ? head.change() : value.direction();
        boolean named = direction == null && !body.namesPlaces() && row.role() != TableRow.Role.TOTAL;
        return named ? ColumnFacts.change(row.name()) : direction;
    }

    private String indicator(TableRow row, int column) {
        String header = body.header().joined(column);
        String content = body.columns().get(column).content();
        if (body.namesPlaces() || row.name().isEmpty() || QuantityFacts.isTime(row)) {
            return header.isEmpty() ? row.name() : header;
        }
        if (row.role() == TableRow.Role.TOTAL) {
            return content.isEmpty() ? row.name() : header;
        }
        boolean bare = content.isEmpty() || (content.startsWith("(") && content.endsWith(")"));
        return bare ? rowIndicator(row) : rowIndicator(row) + ": " + content;
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
                return rowIndicator(parent).replaceFirst("\\s*[:;]$", "") + ": " + row.name();
            }
        }
        return row.name();
    }

    /** The unit of the cell, else of its header's brackets, of the unit column, of what header or row count, of the table. */
    private @Nullable String unit(TableRow row, int column, CellValue value) {
        if (value.unit() != null) {
            return value.unit();
        }
        String ofHeader = body.columns().get(column).unit();
        // A share has no unit of its row, on whatever level of the header it says that it is one.
        boolean explicit = body.header().present()
                && (body.columns().get(column).compares()
                        || "%".equals(ofHeader)
                        || ColumnFacts.bracketUnit(body.header().leaf(column)) != null);
        String unit = explicit ? ofHeader : facts.rowUnit(row);
        unit = unit == null ? ofHeader : unit;
        if (unit == null && !body.namesPlaces()) {
            String counted = ColumnFacts.unit(List.of(row.name()));
            unit = counted == null ? body.place().unit() : counted;
        }
        return unit;
    }
}
