package vn.chitieu.extract.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;

/** Columns that compare others: whether they hold shares or differences, and of which time. */
final class ComparingColumns {
    private static final Pattern DIFFERENCE = Pattern.compile("chênh lệch|biến động|[+]\\s*/\\s*[-]");
    /** {@code TH/KH (%)} holds shares, and where a sign stands before one the difference of two. */
    private static final Pattern SHARE = Pattern.compile("%|\\p{L}[^/()]*/[^/()]*\\p{L}");

    private ComparingColumns() {}

    /**
     * Says what the columns that compare hold.
     *
     * @param columns what the headers say of each column
     * @param sample what the columns hold
     */
    static List<ValueColumn> understood(List<ValueColumn> columns, ColumnSample sample) {
        List<ValueColumn> understood = new ArrayList<>();
        ValueColumn timed = null;
        for (int i = 0; i < columns.size(); i++) {
            ValueColumn column = columns.get(i);
            String words = VietnameseFold.fold(String.join(" ", column.path()));
            boolean speaks = column.compares()
                    ? !SHARE.matcher(words).find()
                    : DIFFERENCE.matcher(words).find();
            if (column.differs() || (speaks && sample.holdsSigns(i))) {
                column = column.asDifference();
            }
            if ((column.compares() || column.differs()) && column.year() == null) {
                column = timed == null ? column : column.at(timed.year(), kind(column, timed));
            } else if (column.year() != null && !column.compares() && !column.differs()) {
                timed = column;
            }
            understood.add(column);
        }
        return understood;
    }

    /** What is compared with a plan was reached. */
    private static @Nullable String kind(ValueColumn column, ValueColumn timed) {
        boolean withPlan = column.path().stream().anyMatch(Comparison::isWithPlan);
        return withPlan && column.compares() ? "result" : timed.kind();
    }
}
