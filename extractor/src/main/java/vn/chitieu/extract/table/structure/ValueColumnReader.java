package vn.chitieu.extract.table.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;

/** Reads what the header over a column says of its quantities. */
final class ValueColumnReader {
    /** Headers that count or measure, so that the unit of money of the whole table is not theirs. */
    private static final Pattern COUNTS = Pattern.compile(
            "(?:^|[\\s:(])(?:số (?!vốn|tiền|kinh phí|kế hoạch|dự toán)(?:lượng|hộ|người|công trình|lớp|học viên|lao động|xã|thôn|mô hình|dự án|điểm|lượt)|khối lượng|quy mô|diện tích|tỷ lệ|tỉ lệ|sản lượng|dân số|chiều dài|năng suất)");

    private ValueColumnReader() {}

    /**
     * Reads a header.
     *
     * @param path header cells over the column, outermost first
     * @param place where the table stands
     */
    static ValueColumn read(List<String> path, TablePlace place) {
        String joined = String.join(": ", path);
        String leaf = path.isEmpty() ? "" : path.get(path.size() - 1);
        Integer year = null;
        String kind = null;
        boolean compares = false;
        for (String header : path) {
            boolean comparison = Comparison.isIn(header);
            String subject = comparison ? Comparison.subject(header) : null;
            String words = subject == null ? header : subject;
            compares |= comparison;
            Integer named =
                    comparison && subject == null && !Comparison.isWithPlan(header) ? null : ColumnFacts.year(words);
            named = named == null && comparison && Comparison.isWithPlan(header) ? ColumnFacts.year(header) : named;
            year = named == null ? year : named;
            String said = comparison && subject == null ? "result" : ColumnFacts.kind(words);
            kind = said == null ? kind : said;
        }
        String unit = ColumnFacts.unit(path);
        unit = unit == null && compares ? "%" : unit;
        MoneyUnit money = compares ? null : money(joined, unit, place);
        List<String> content = path.stream()
                .filter(words -> !ColumnFacts.residue(words).isEmpty())
                .toList();
        return new ValueColumn(
                path,
                money,
                money == null ? unit : null,
                kind,
                year,
                money == null ? null : ValueColumn.source(joined),
                money == null ? null : ValueColumn.capital(joined),
                ColumnFacts.change(joined),
                String.join(": ", content),
                RowReader.isTotalColumn(leaf),
                compares,
                ColumnFacts.isDifference(joined),
                null);
    }

    /** Returns whether a header counts or measures, so that it holds no money. */
    static boolean isCounted(String joined) {
        return joined.contains("%")
                || COUNTS.matcher(VietnameseFold.fold(joined)).find();
    }

    private static @Nullable MoneyUnit money(String joined, @Nullable String unit, TablePlace place) {
        MoneyUnit own = unit == null ? null : MoneyUnit.of(unit);
        boolean otherUnit = unit != null && own == null;
        if (otherUnit || isCounted(joined)) {
            return null;
        }
        String speaks = ValueColumn.moneyWords(joined);
        if ("price".equals(speaks)) {
            return null;
        }
        MoneyUnit table = place.unit() == null ? null : MoneyUnit.of(place.unit());
        MoneyUnit inHeader = own == null ? MoneyUnit.of(bracketed(joined)) : own;
        if (inHeader != null) {
            return inHeader;
        }
        if (table == null) {
            return null;
        }
        boolean moneyTable = !"price".equals(ValueColumn.moneyWords(place.named()));
        return "budget".equals(speaks) || moneyTable ? table : null;
    }

    private static String bracketed(String words) {
        String unit = ColumnFacts.bracketUnit(words);
        return unit == null ? "" : unit;
    }
}
