package vn.chitieu.extract.table.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;

/**
 * Headers of columns that compare two others ({@code So sánh KH 2026 với ƯTH 2025}, {@code TH/KH (%)}): they hold no quantity
 * of their own, whatever the table's unit is.
 */
final class Comparison {
    private static final String STATE =
            "(?:th|kh|dt|tt|uth|ưth|ước th|ước thực hiện|ước|thực hiện|kế hoạch|dự toán|mục tiêu|cùng kỳ|năm)(?![\\p{L}])";

    private static final Pattern COMPARES = Pattern.compile(
            "(?:^|[\\s(])so (?:sánh|với)(?![\\p{L}])|(?:^|[\\s(%])so (?:" + STATE
                    + "|(?:19|20)\\d\\d)|(?<![\\p{L}])với (?:số )?"
                    + STATE + "|(?:^|[\\s(])" + STATE + "[^/()]{0,16}/\\s?" + STATE
                    + "|^(?:tỷ lệ|tỉ lệ|%)\\s?(?:đạt|hoàn thành|thực hiện)?(?: được)?(?: so)?(?: với)? (?:kế hoạch|kh|dự toán|mục tiêu)(?![\\p{L}])");

    private static final Pattern WITH_PLAN =
            Pattern.compile("(?<![\\p{L}])(?:kh|dt|kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết|nq)(?![\\p{L}])");

    /** Words that say no more than that there is a difference, and to when. */
    private static final Pattern BARE = Pattern.compile(
            "(?:tăng|giảm|hoặc|và|hay|mức|chênh lệch|biến động|so sánh|so với|so|với|cùng kỳ|trước|liền kề|năm|đầu|cuối|kỳ|giai đoạn|kế hoạch|kh|th|thực hiện|ước|tuyệt đối|số|mức|tỷ lệ|lệ|[\\d\\s.,;:()+/%±-])*");

    /** What a comparison is with, and the words that announce it. */
    private static final Pattern OTHER_SIDE =
            Pattern.compile("(?:\\s|^)(?:so )?với(?![\\p{L}]).*|/.*|(?<=\\p{L}|\\d)\\s+so\\s.*", Pattern.DOTALL);

    private static final Pattern ANNOUNCED =
            Pattern.compile("^\\s*(?:tỷ lệ|tỉ lệ|%|\\()?\\s*(?:so sánh)?\\s*:?", Pattern.CASE_INSENSITIVE);

    private Comparison() {}

    /** Returns whether a header compares. */
    static boolean isIn(String header) {
        return COMPARES.matcher(VietnameseFold.fold(header.strip())).find();
    }

    /** Returns whether a header compares with what was planned. */
    static boolean isWithPlan(String header) {
        return WITH_PLAN.matcher(VietnameseFold.fold(header)).find();
    }

    /** Returns whether a header says that there are differences and nothing of what they are measured in. */
    static boolean isBare(String header) {
        return BARE.matcher(VietnameseFold.fold(header.strip())).matches();
    }

    /**
     * Returns what a header compares with something else ({@code năm 2026} of {@code So sánh năm 2026 với ƯTH năm 2025}), or
     * null where it does not say.
     */
    static @Nullable String subject(String header) {
        String side = OTHER_SIDE.matcher(VietnameseFold.fold(header.strip())).replaceFirst("");
        Matcher announced = ANNOUNCED.matcher(side);
        String subject = announced.replaceFirst("").strip();
        return subject.isEmpty()
                        || isBare(subject) && ColumnFacts.year(subject) == null && ColumnFacts.kind(subject) == null
                ? null
                : subject;
    }
}
