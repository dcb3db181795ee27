package vn.chitieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Severity;
import vn.chitieu.model.Target;

/** Adds up the counts of places in a column of a table and compares them with the row of the whole area. */
final class TableSumCheck implements Check {
    private static final Pattern TOTAL_ROW =
            Pattern.compile("(?iu)(?:^|[:;|]\\s*)(?:tổng|cộng|toàn (?:xã|huyện|tỉnh))");

    private record Column(
            String name,
            String indicator,
            String kind,
            @Nullable String unit,
            @Nullable Integer year) {}

    @Override
    public void look(CheckedDocument document, Findings findings) {
        Map<Column, List<Target>> columns = new LinkedHashMap<>();
        for (Target target : document.records().targets()) {
            String column = Cells.column(target.evidence().cell());
            if (!column.isEmpty() && addsUp(target)) {
                columns.computeIfAbsent(
                                new Column(column, target.indicator(), target.kind(), target.unit(), target.year()),
                                key -> new ArrayList<>())
                        .add(target);
            }
        }
        columns.values().forEach(column -> compare(column, findings));
    }

    private static boolean addsUp(Target target) {
        return !Objects.requireNonNullElse(target.unit(), "").contains("%")
                && target.measure().equals("level")
                && target.denominator() == null
                && target.valueMax() == null
                && target.per() == null
                && !target.indicatorCode().endsWith("_rate")
                && !target.indicator().contains("bình quân")
                && !target.indicator().toLowerCase(Locale.ROOT).contains("tỷ lệ");
    }

    private static BigDecimal lastDigit(List<Target> column) {
        int decimals =
                column.stream().mapToInt(target -> target.value().scale()).max().orElse(0);
        return decimals > 0 ? BigDecimal.ONE.movePointLeft(decimals) : BigDecimal.ZERO;
    }

    private static void compare(List<Target> column, Findings findings) {
        List<Target> totals =
                column.stream().filter(target -> target.area() == null).toList();
        List<Target> places =
                column.stream().filter(target -> target.area() != null).toList();
        if (totals.size() != 1 || places.size() < 2) {
            return;
        }
        Target total = totals.get(0);
        List<BigDecimal> values = places.stream().map(Target::value).toList();
        SumScan.Result result = SumScan.of(total.value(), values, lastDigit(column));
        boolean saysAll = TOTAL_ROW.matcher(total.evidence().text()).find();
        boolean wrong = result.outcome() == SumScan.Outcome.ABOVE
                || (result.outcome() == SumScan.Outcome.BELOW && !result.divided() && saysAll);
        if (!wrong) {
            return;
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> records = new ArrayList<>();
        records.add(total.id());
        places.forEach(place -> records.add(place.id()));
        findings.addAt(
                Severity.ERROR,
                "sum_mismatch",
                new Message(
                        "Dòng tổng ghi " + Numbers.vietnamese(total.value()) + ", các dòng cộng lại "
                                + Numbers.vietnamese(sum) + ": " + total.indicator() + ".",
                        "The total row says " + Numbers.english(total.value()) + ", the rows add up to "
                                + Numbers.english(sum) + ": " + total.indicator() + "."),
                records,
                total.evidence());
    }
}
