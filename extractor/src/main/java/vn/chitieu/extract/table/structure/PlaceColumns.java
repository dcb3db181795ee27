package vn.chitieu.extract.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds columns that are places, each with its share of what the rows measure: {@code Toàn huyện}, {@code Xã A}, {@code Xã B}. */
final class PlaceColumns {
    private static final int MAX_NAME = 40;
    private static final Pattern PLACE = Pattern.compile(
            "^(?:xã|phường|thị trấn|thôn|bản|buôn|làng|ấp|khóm|tổ dân phố|tdp|khu phố|khu|xóm|huyện|quận|thị xã|thành phố|tỉnh|đặc khu|tp\\.?|tt\\.?)\\s+(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAME = Pattern.compile("\\d{1,2}|\\p{Lu}\\p{Ll}.*");
    private static final Pattern SHARED_AMONG = Pattern.compile(
            "^(?:(?:trong đó,? ?:? ?)?(?:phân |chia )?(?:bổ |giao )?(?:theo|cho|các)(?: các| từng)?|trong đó:? các) (?:xã|phường|thị trấn|thôn|bản|ấp|khu phố|huyện|quận|thị xã|địa phương|địa bàn|đơn vị hành chính)(?:[,/ ].*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NO_NAME = Pattern.compile("[\\d%(]");

    private PlaceColumns() {}

    /**
     * Says which columns are places.
     *
     * @param columns what the headers say of each column
     * @return the columns, those of places with their place instead of it in what they measure
     */
    static List<ValueColumn> marked(List<ValueColumn> columns) {
        long places =
                columns.stream().filter(column -> place(column.path()) != null).count();
        if (places < 2) {
            return columns;
        }
        List<ValueColumn> marked = new ArrayList<>();
        for (ValueColumn column : columns) {
            String place = place(column.path());
            boolean total = !column.path().isEmpty() && RowReader.isTotal(leaf(column.path()));
            marked.add(place != null || total ? column.of(place) : column);
        }
        return marked;
    }

    /** Returns whether a header says that the columns under it are places. */
    static boolean isSharing(String header) {
        return SHARED_AMONG.matcher(header.strip()).matches();
    }

    private static String leaf(List<String> path) {
        return path.get(path.size() - 1).strip();
    }

    private static @Nullable String place(List<String> path) {
        if (path.isEmpty() || leaf(path).length() > MAX_NAME) {
            return null;
        }
        String leaf = leaf(path);
        Matcher matcher = PLACE.matcher(leaf);
        if (matcher.matches()) {
            // Capitals after a small letter are an abbreviation: "Xã NTM" is no place.
            boolean capitals = leaf.equals(leaf.toUpperCase(Locale.ROOT));
            return capitals || NAME.matcher(matcher.group(1)).matches() ? leaf : null;
        }
        boolean among = path.size() > 1 && isSharing(path.get(path.size() - 2));
        boolean named = Character.isUpperCase(leaf.codePointAt(0))
                && !NO_NAME.matcher(leaf).find()
                && !RowReader.isTotal(leaf);
        return among && named ? leaf : null;
    }
}
