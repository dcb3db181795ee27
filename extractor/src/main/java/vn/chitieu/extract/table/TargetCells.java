package vn.chitieu.extract.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.table.structure.CellValue;
import vn.chitieu.extract.table.structure.ColumnFacts;
import vn.chitieu.extract.table.structure.TableBody;
import vn.chitieu.extract.table.structure.TableRow;
import vn.chitieu.extract.table.structure.ValueColumn;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.Target;

/** Makes targets of the cells that hold one quantity each. */
final class TargetCells {
    private static final String RULE_PLACES = "table.places";
    private static final String RULE_INDICATORS = "table.indicators";
    private static final Pattern RATE = Pattern.compile("(?i)(?:chiếm )?(?:tỷ|tỉ) (?:lệ|trọng)");
    private static final Pattern COUNT =
            Pattern.compile("^(?:tổng )?số (?:lượng )?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final TableBody body;
    private final RecordMaker maker;
    private final QuantityFacts facts;
    private final List<Target> targets = new ArrayList<>();

    TargetCells(TableBody body, RecordMaker maker) {
        this.body = body;
        this.maker = maker;
        this.facts = new QuantityFacts(body);
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
        String direction = value.direction() == null ? head.change() : value.direction();
        if (direction == null && !body.namesPlaces() && !total) {
            direction = ColumnFacts.change(row.name());
        }
        String id = maker.id("target", value.span(), "");
        String code = head.compares() ? "other" : code(column, unit, indicator);
        targets.add(new Target(
                id,
                maker.section(body),
                facts.kind(row, column).equals("result") ? "result" : "target",
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
                facts.year(row, column),
                null,
                maker.evidence(body, row.row(), column, value.span()),
                body.namesPlaces() ? RULE_PLACES : RULE_INDICATORS,
                body.header().present() || !header.isEmpty() ? 0.9 : 0.6));
        marks.add(new NumeralMark(value.span().start(), value.span().end(), NumeralRole.TARGET, id));
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
            for (int outer = path.size() - 2; outer >= 0; outer--) {
                readings.add(leaf + " " + ColumnFacts.residue(path.get(outer)));
            }
        }
        if (path.size() == 1 && column > 0 && RATE.matcher(leaf).matches()) {
            readings.add(
                    leaf + " " + COUNT.matcher(body.header().leaf(column - 1)).replaceFirst(""));
        }
        for (String reading : readings) {
            String code = codes.code(reading, unit, "");
            if (!code.equals("other")) {
                return code;
            }
        }
        String beside = codeBeside(column, unit, leaf);
        return beside == null ? codes.code(leaf, unit, content + "; " + caption) : beside;
    }

    /**
     * {@code Kế hoạch giảm: Tỷ lệ} beside {@code Hộ nghèo đầu năm: Tỷ lệ} measures the same, where all columns of that name do.
     *
     * @return the code of the columns with the same name, or null where they have none or several
     */
    private @Nullable String codeBeside(int column, @Nullable String unit, String leaf) {
        Set<String> found = new HashSet<>();
        List<List<String>> paths = body.header().paths();
        for (int other = 0; other < paths.size(); other++) {
            List<String> path = paths.get(other);
            if (other != column
                    && path.size() > 1
                    && body.header().leaf(other).equals(body.header().leaf(column))) {
                String outer = ColumnFacts.residue(path.get(path.size() - 2));
                found.add(maker.services().indicatorCodes().code(leaf + " " + outer, unit, ""));
            }
        }
        found.remove("other");
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
