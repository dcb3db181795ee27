package vn.chitieu.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chitieu.extract.sentence.ParagraphScan;

/** Tells what numbers count that have no noun of their own, because a bracket divides what the number before it counts. */
final class SharedNouns {
    /** What the parts of a whole are or do. */
    private static final Set<String> STATES = Set.of(
            "đang", "đã", "chưa", "tạm", "mới", "không", "còn", "dừng", "ngừng", "được", "hoàn", "phải", "sẽ", "bị",
            "triển", "thi", "xây", "hoạt");

    private SharedNouns() {}

    /** In {@code 23 doanh nghiệp (20 đang hoạt động, 03 tạm dừng)} the noun before the bracket is counted inside it as well. */
    static List<Quantity> shared(ParagraphScan scan, List<Quantity> found) {
        List<Quantity> told = new ArrayList<>(found);
        for (int i = 1; i < told.size(); i++) {
            Quantity whole = told.get(i - 1);
            Quantity part = told.get(i);
            boolean counts = whole.form() == Quantity.Form.COUNT && part.form() == Quantity.Form.BARE;
            if (counts && divides(scan, whole, part)) {
                told.set(
                        i,
                        new Quantity(
                                part.first(),
                                part.last(),
                                part.end(),
                                Quantity.Form.COUNT,
                                part.value(),
                                part.max(),
                                part.denominator(),
                                whole.unit(),
                                null,
                                part.span()));
            }
        }
        return told;
    }

    private static boolean divides(ParagraphScan scan, Quantity whole, Quantity part) {
        if (part.end() >= scan.size() || !STATES.contains(scan.token(part.end()).fold())) {
            return false;
        }
        String mark = scan.token(part.first() - 1).fold();
        int depth = 0;
        for (int i = part.first() - 1; i >= 0 && scan.clause(i) == scan.clause(part.first()); i--) {
            String word = scan.token(i).fold();
            depth += word.equals(")") ? 1 : word.equals("(") ? -1 : 0;
            if (depth < 0) {
                return mark.equals("(") && i == whole.end() || !mark.equals("(") && whole.first() > i;
            }
        }
        return false;
    }
}
