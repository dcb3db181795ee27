package vn.chitieu.extract.table.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param differs whether it holds differences, of which the sign of each says the direction
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
        boolean differs,
        @Nullable String area) {

    private static final TableLexicon MONEY_WORDS = TableLexicon.read("money-words");
    private static final TableLexicon SOURCES = TableLexicon.read("sources");
    private static final TableLexicon CAPITALS = TableLexicon.read("capitals");

    /** Keeps a copy of the path. */
    public ValueColumn {
        path = List.copyOf(path);
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
                differs,
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
                differs,
                area);
    }

    /**
     * Returns this column as one of differences: they are in the unit of the row unless the header gives them one, and measure what
     * the row does.
     */
    ValueColumn asDifference() {
        String own = ColumnFacts.unit(path);
        own = own == null && String.join(" ", path).contains("%") ? "%" : own;
        boolean measured = path.stream().anyMatch(header -> !Comparison.isBare(header));
        return new ValueColumn(
                path, null, own, kind, year, null, null, change, measured ? content : "", total, false, true, area);
    }

    /** Returns this column with the time and kind of another, of which it tells how it compares. */
    ValueColumn at(@Nullable Integer otherYear, @Nullable String otherKind) {
        return new ValueColumn(
                path, money, unit, otherKind, otherYear, source, capital, change, content, total, compares, differs,
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
                && !ValueColumnReader.isCounted(joined)
                && !"price".equals(MONEY_WORDS.code(joined));
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
