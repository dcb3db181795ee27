package vn.chitieu.extract.assignee;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.lexicon.Lexicon;

/**
 * Tells what kind of unit a name stands for: section 7 of the contract. The code says the function, at every level: a Sở
 * Tài chính and a Phòng Tài chính - Kế hoạch are both {@code finance_office}. The knowledge is the resource
 * {@code unit-codes.tsv}: code, regular expression, an example that it must give.
 */
public final class UnitCodes {
    /** How people are addressed, with a person's own name where an office follows it: {@code đ/c Lò Văn A - }. */
    private static final Pattern TITLE =
            Pattern.compile("^(?:các )?(?:ông \\(bà\\)|ông, bà|ông bà|đồng chí|đ/c|ông|bà) (?:[^-–,(:]+[-–,(] ?)?");

    private final List<Row> rows;

    private UnitCodes(List<Row> rows) {
        this.rows = rows;
    }

    /** Returns the project's own codes. */
    public static UnitCodes standard() {
        List<Row> rows = new ArrayList<>();
        for (List<String> row : Lexicon.rows(UnitCodes.class, "unit-codes.tsv", 3)) {
            rows.add(new Row(row.get(0), Pattern.compile(row.get(1)), row.get(2)));
        }
        return new UnitCodes(List.copyOf(rows));
    }

    /**
     * Returns the code of a unit.
     *
     * @param name its name as written
     * @return a code of the contract; {@code other} where no row knows it
     */
    public String code(String name) {
        String folded = TITLE.matcher(VietnameseFold.fold(name.strip())).replaceFirst("");
        for (Row row : rows) {
            if (row.pattern.matcher(folded).find()) {
                return row.code;
            }
        }
        return "other";
    }

    /** Returns the rows, for the test of their examples. */
    List<Row> rows() {
        return rows;
    }

    /**
     * One row of the resource.
     *
     * @param code the code that it gives
     * @param pattern what the folded name must hold
     * @param example a name for which this row decides
     */
    record Row(String code, Pattern pattern, String example) {}
}
