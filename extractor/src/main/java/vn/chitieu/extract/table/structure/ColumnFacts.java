package vn.chitieu.extract.table.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;

/** What words over a column, in a caption or in a row's name say of the quantities that stand there. */
public final class ColumnFacts {
    private static final TableLexicon KINDS = TableLexicon.read("column-kinds");
    private static final TableLexicon NOUNS = TableLexicon.read("counted-nouns");
    private static final Pattern PERIOD =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s?[-–]\\s?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.,/])((?:19|20)\\d\\d)(?![\\d.,]*\\d|/\\d)|(?<=/)((?:19|20)\\d\\d)(?![\\d/])");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile(
            "(?:số\\s*:?\\s*)?[\\d]*\\s*/(?:\\d{4}/)?(?:kh|qđ|nq|bc|tt|nđ|ct|cv)[\\p{L}\\d-]*(?:\\s*,?\\s*ngày\\s*[\\d/ ]+(?:tháng\\s*\\d*\\s*năm\\s*\\d{4})?)?");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,40})\\)");
    /** A capital after a space: what stands in brackets is a name, not a unit. */
    private static final Pattern NAME = Pattern.compile("\\s\\p{Lu}\\p{Ll}");

    /** Numbers other than the powers of ten that units have. */
    private static final Pattern AMOUNT =
            Pattern.compile("=|(?<![\\d.,])(?!10{1,9}(?![\\d.,])|1(?:[.,]000){1,3}(?!\\d)|10\\s?\\^?\\s?6)\\d");

    private static final Pattern UNIT_LINE = Pattern.compile(
            "(?:đơn vị(?: tính)?|đvt|đ\\.v\\.t|đơn vị tính)\\s*:?\\s*([^;()]{1,40})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNIT = Pattern.compile(
            "%|[\\p{L}][\\p{L}\\d]*(?:\\s[\\p{L}][\\p{L}\\d]*){0,3}(?:/[\\p{L}\\d]+(?:\\s[\\p{L}\\d]+){0,2}){0,3}");
    private static final Pattern COUNT =
            Pattern.compile("(?:^|(?<!mã)[\\s(])(?:tổng )?(?:số lượng|số lượt|số)\\s+(?=\\p{L})");
    private static final Pattern CHANGE = Pattern.compile(
            "(?<![\\p{L}])(giảm|tăng)(?![\\p{L}])(?!\\s+(?:nghèo|trưởng xanh|cường|nhẹ|thiểu|tải|dần))");
    private static final Pattern NO_CHANGE = Pattern.compile(
            "(?:tăng|giảm)\\s*(?:\\([+-]\\)\\s*)?(?:[,;/+-]|hoặc|và|hay)?\\s*(?:\\([+-]\\)\\s*)?(?:tăng|giảm)(?![\\p{L}])|±");
    private static final Pattern EMPTY_WORDS = Pattern.compile(
            "(?<![\\p{L}\\d])(?:năm hiện hành|năm|giai đoạn|đến|cuối|đầu|hết|tính|tháng|quý|ngày|ước|ưth|uth|ước th|thực hiện|kế hoạch|mục tiêu|dự kiến|chỉ tiêu|kết quả|th|kh|trong đó|chia ra|cụ thể|gồm|lũy kế|luỹ kế|của|và|so với|giá trị|số liệu|lộ trình|tổng số|tổng cộng|theo|phấn đấu|thời điểm|hiện trạng|nhiệm vụ|định hướng|các|nd|từ|kỳ|báo cáo|rà soát|giao|đăng ký|số lượng|phân kỳ|phân theo|chia theo)(?![\\p{L}\\d])");

    private static final Pattern NUMERAL = Pattern.compile("\\d+(?:[./-]\\d+)*");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}%]+");
    private static final Pattern UNIT_LABEL = Pattern.compile("^(?:đvt|đơn vị tính|đơn vị)\\s*:\\s*");
    /** What stands in brackets and remarks on the words before them. */
    private static final Pattern NO_UNIT = Pattern.compile("(?:hoặc|và|so|theo|trừ|kể|nếu) .*");

    private static final Pattern RATE = Pattern.compile("\\s*(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất|tốc độ|cơ cấu)");
    /** What a number of is no count: {@code số tiền}, {@code số hiệu}. */
    private static final Pattern NO_COUNT = Pattern.compile("(?:tiền|vốn|kinh phí|tt|hiệu|liệu|dư).*");

    private ColumnFacts() {}

    /** Returns {@code result} or {@code plan} where words say so, else null. */
    public static @Nullable String kind(String words) {
        return KINDS.code(words);
    }

    /** Returns the year or last year of the period that words name, or null; years of cited documents do not count. */
    public static @Nullable Integer year(String words) {
        String own = DOCUMENT_NUMBER.matcher(VietnameseFold.fold(words)).replaceAll(" ");
        Integer year = null;
        Matcher period = PERIOD.matcher(own);
        while (period.find()) {
            year = Integer.valueOf(period.group(2));
        }
        if (year != null) {
            return year;
        }
        Matcher matcher = YEAR.matcher(own);
        while (matcher.find()) {
            int found = Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            year = year == null ? found : Math.max(year, found);
        }
        return year;
    }

    /** Returns whether words say a time or plan and result, and nothing that is measured. */
    static boolean isTime(String words) {
        return (year(words) != null || kind(words) != null) && residue(words).isEmpty();
    }

    /** Returns what is left of words without years, plan and result, units in brackets. */
    public static String residue(String words) {
        String rest = BRACKET.matcher(VietnameseFold.fold(words)).replaceAll(" ");
        rest = NUMERAL.matcher(rest).replaceAll(" ");
        rest = EMPTY_WORDS.matcher(rest).replaceAll(" ");
        return NO_LETTERS.matcher(rest).replaceAll(" ").strip();
    }

    /** Returns the unit that words name in brackets or as what is counted, or null. */
    public static @Nullable String unit(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            String unit = bracketUnit(path.get(i));
            if (unit != null) {
                return unit;
            }
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            String unit = countedUnit(path.get(i));
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /** Returns the unit that a line such as {@code Đơn vị tính: triệu đồng} names, or null. */
    public static @Nullable String unitLine(String words) {
        Matcher matcher = UNIT_LINE.matcher(words);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    /** Returns whether a line says the unit of a table and nothing else. */
    public static boolean isUnitLine(String line) {
        String rest = line.strip().replaceFirst("^[(*\\s]+", "");
        return UNIT_LINE.matcher(rest).lookingAt();
    }

    /** Returns the unit that words name in brackets, or null. */
    public static @Nullable String bracketUnit(String words) {
        Matcher matcher = BRACKET.matcher(words);
        String unit = null;
        while (matcher.find()) {
            if (NAME.matcher(matcher.group(1)).find()) {
                continue;
            }
            String inside = UNIT_LABEL
                    .matcher(VietnameseFold.fold(matcher.group(1)).strip())
                    .replaceFirst("");
            if (isMoney(inside) || (UNIT.matcher(inside).matches() && looksLikeUnit(inside))) {
                unit = inside;
            }
        }
        return unit;
    }

    /** An amount or a rate of exchange in brackets names money and is no unit. */
    private static boolean isMoney(String inside) {
        return MoneyUnit.of(inside) != null && !AMOUNT.matcher(inside).find();
    }

    private static boolean looksLikeUnit(String inside) {
        return !NO_UNIT.matcher(inside).matches() && speaksOfUnit(inside);
    }

    private static boolean speaksOfUnit(String inside) {
        return inside.contains("%") || inside.contains("/") || isMoney(inside) || startsWithNoun(inside) != null;
    }

    static @Nullable String countedUnit(String words) {
        String folded = VietnameseFold.fold(words);
        if (RATE.matcher(folded).lookingAt() || folded.strip().equals("%")) {
            return "%";
        }
        Matcher matcher = COUNT.matcher(folded);
        while (matcher.find()) {
            String rest = folded.substring(matcher.end());
            String noun = startsWithNoun(rest);
            if (noun != null) {
                return noun;
            }
            if (NO_COUNT.matcher(rest.strip()).matches()) {
                return null;
            }
            return rest.strip().split("[\\s,;:(]", 2)[0];
        }
        return null;
    }

    /** Returns whether words begin with a thing that plans count, such as {@code hộ}. */
    static boolean isCountedNoun(String words) {
        return startsWithNoun(VietnameseFold.fold(words.strip())) != null;
    }

    private static @Nullable String startsWithNoun(String folded) {
        for (TableLexicon.Entry entry : NOUNS.entries()) {
            String best = null;
            for (String noun : entry.pattern().pattern().split("\\|", -1)) {
                boolean starts = folded.startsWith(noun)
                        && (folded.length() == noun.length() || !Character.isLetter(folded.charAt(noun.length())));
                if (starts && (best == null || noun.length() > best.length())) {
                    best = noun;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    /** Returns whether words speak of differences both up and down, such as {@code Tăng (+), giảm (-)}. */
    static boolean isDifference(String words) {
        return NO_CHANGE.matcher(VietnameseFold.fold(words)).find();
    }

    /** Returns {@code increase} or {@code decrease} where words speak of a difference, else null. */
    public static @Nullable String change(String words) {
        String folded = VietnameseFold.fold(words);
        if (NO_CHANGE.matcher(folded).find()) {
            return null;
        }
        Matcher matcher = CHANGE.matcher(folded);
        if (!matcher.find() || folded.startsWith("giảm còn", matcher.start(1))) {
            return null;
        }
        return matcher.group(1).equals("giảm") ? "decrease" : "increase";
    }
}
