package vn.chitieu.extract.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.table.structure.ColumnFacts;
import vn.chitieu.extract.table.structure.TableBody;

/** Finds the codes of the indicators that cells are quantities of, by their headers and those beside them. */
final class CellCodes {
    private static final Pattern RATE = Pattern.compile("(?i)(?:chiếm )?(?:tỷ|tỉ) (?:lệ|trọng)");
    private static final Pattern COUNT =
            Pattern.compile("^(?:tổng )?số (?:lượng )?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final TableBody body;
    private final TableServices.IndicatorCoder codes;

    CellCodes(TableBody body, TableServices.IndicatorCoder codes) {
        this.body = body;
        this.codes = codes;
    }

    /**
     * A rate beside the count that it is taken of ({@code Số hộ nghèo}, {@code Tỷ lệ (%)}), or under what it is a share of,
     * is coded as if it were written out.
     */
    String code(int column, @Nullable String unit, String indicator) {
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
                found.add(codes.code(leaf + " " + outer, unit, ""));
            }
        }
        found.remove("other");
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
