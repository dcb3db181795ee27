package vn.chitieu.extract.quantity;

import java.util.List;
import vn.chitieu.extract.sentence.ParagraphScan;

/** Words behind a slash that say what a number is compared with: {@code 250 lao động/kế hoạch 240 lao động}. */
final class PlanWords {
    private static final List<String[]> PLANS = List.of(
            new String[] {"kế", "hoạch"},
            new String[] {"chỉ", "tiêu"},
            new String[] {"dự", "toán"},
            new String[] {"tổng", "số"},
            new String[] {"tổng"},
            new String[] {"kh"});

    private PlanWords() {}

    /** Returns the index behind such words, or {@code at} where none stand there. */
    static int behind(ParagraphScan scan, int at) {
        for (String[] plan : PLANS) {
            boolean fits = true;
            for (int i = 0; i < plan.length; i++) {
                fits &= scan.is(at + i, plan[i]);
            }
            if (fits) {
                return at + plan.length;
            }
        }
        return at;
    }
}
