package vn.chitieu.extract.table.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;

/**
 * What the header over a column says of its quantities.
 *
 * @param path header cells over the column, outermost first
 * @param money unit of its amounts where the column holds money set aside, else null
 * @param unit unit that the header gives to quantities that are no money set aside, or null
 * @param kind {@code plan} or {@code result}, or null where the header does not say
 * @param year year of the header, or null
 * @param source source of money, or null
 * @param capital kind of capital, or null
 * @param change {@code increase} or {@code decrease} where the header speaks of a difference, else null
 * @param content what the header measures beyond years, plan and result, as written; empty where it says nothing of that kind
 * @param total whether it heads totals of other columns
 * @param compares whether it compares two others, so that it is a share of no row's quantity
 * @param area place that the column is about where columns are places, else null
 */
public record ValueColumn(
        List<String> path,
        @Nullable MoneyUnit money,
        @Nullable String unit,
        @Nullable String kind,
        @Nullable Integer year,
        @Nullable String source,
        @Nullable String capital,
        @Nullable String change,
        String content,
        boolean total,
        boolean compares,
        @Nullable String area) {

    private static final TableLexicon MONEY_WORDS = TableLexicon.read("money-words");
    private static final TableLexicon SOURCES = TableLexicon.read("sources");
    private static final TableLexicon CAPITALS = TableLexicon.read("capitals");

    /** Headers that count or measure, so that the unit of money of the whole table is not theirs. */
    private static final Pattern COUNTS = Pattern.compile(
            "(?:^|[\\s:(])(?:số (?!vốn|tiền|kinh phí|kế hoạch|dự toán)(?:lượng|hộ|người|công trình|lớp|học viên|lao động|xã|thôn|mô hình|dự án|điểm|lượt)|khối lượng|quy mô|diện tích|tỷ lệ|tỉ lệ|sản lượng|dân số|chiều dài|năng suất)");

    /** Keeps a copy of the path. */
    public ValueColumn {
        path = List.copyOf(path);
    }

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
            Integer named = ColumnFacts.year(words);
            named = named == null && comparison ? ColumnFacts.year(header) : named;
            year = named == null ? year : named;
            String said = ColumnFacts.kind(words);
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
                money == null ? null : source(joined),
                money == null ? null : capital(joined),
                ColumnFacts.change(joined),
                String.join(": ", content),
                RowReader.isTotalColumn(leaf),
                compares,
                null);
    }

    /**
     * Returns this column as that of a place, whose name says nothing of what is measured.
     *
     * @param place the place, or null for all of them together
     */
    ValueColumn of(@Nullable String place) {
        String leaf = path.get(path.size() - 1);
        String others = String.join(
                ": ",
                path.subList(0, path.size() - 1).stream()
                        .filter(words -> !ColumnFacts.residue(words).isEmpty() && !PlaceColumns.isSharing(words))
                        .toList());
        boolean measured = content.endsWith(leaf);
        return new ValueColumn(
                path,
                money,
                unit,
                kind,
                year,
                source,
                capital,
                change,
                measured ? others : content,
                total,
                compares,
                place);
    }

    /**
     * Returns this column as one that holds money as another beside it does.
     *
     * @param other a column of money, which also gives the time where this one has none of its own
     */
    ValueColumn withMoneyOf(ValueColumn other) {
        String joined = String.join(": ", path);
        return new ValueColumn(
                path,
                other.money,
                null,
                kind == null ? other.kind : kind,
                year == null ? other.year : year,
                source(joined),
                capital(joined),
                change,
                content,
                total,
                compares,
                area);
    }

    /** Returns whether the column may hold money and names where it comes from or what it is. */
    boolean namesSource() {
        String joined = String.join(": ", path);
        return mayBeMoney() && (source(joined) != null || capital(joined) != null);
    }

    /** Returns whether the column may hold a share of the money in the column before it, by source, use or time. */
    boolean isShareOf(ValueColumn before) {
        String leaf = path.isEmpty() ? "" : path.get(path.size() - 1);
        return namesSource()
                || (mayBeMoney() && "budget".equals(MONEY_WORDS.code(leaf)))
                || (mayBeMoney() && before.total && year != null && ColumnFacts.isTime(leaf));
    }

    private boolean mayBeMoney() {
        String joined = String.join(": ", path);
        return money == null
                && unit == null
                && !compares
                && !isCounted(joined)
                && !"price".equals(MONEY_WORDS.code(joined));
    }

    private static boolean isCounted(String joined) {
        return joined.contains("%")
                || COUNTS.matcher(VietnameseFold.fold(joined)).find();
    }

    private static @Nullable MoneyUnit money(String joined, @Nullable String unit, TablePlace place) {
        MoneyUnit own = unit == null ? null : MoneyUnit.of(unit);
        boolean otherUnit = unit != null && own == null;
        if (otherUnit || isCounted(joined)) {
            return null;
        }
        String speaks = MONEY_WORDS.code(joined);
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
        boolean moneyTable = !"price".equals(MONEY_WORDS.code(place.named()));
        return "budget".equals(speaks) || moneyTable ? table : null;
    }

    private static String bracketed(String words) {
        String unit = ColumnFacts.bracketUnit(words);
        return unit == null ? "" : unit;
    }

    /** Returns the code of the source of money that words name, or null. */
    public static @Nullable String source(String words) {
        return SOURCES.code(words);
    }

    /** Returns the code of the kind of capital that words name, or null. */
    public static @Nullable String capital(String words) {
        return CAPITALS.code(words);
    }

    /** Returns what words say of prices and money: {@code price}, {@code budget} or null. */
    public static @Nullable String moneyWords(String words) {
        return MONEY_WORDS.code(words);
    }
}
