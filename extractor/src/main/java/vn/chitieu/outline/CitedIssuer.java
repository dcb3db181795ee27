package vn.chitieu.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chitieu.lexicon.Lexicon;

/**
 * Reads who issued a cited document: {@code số 12/2024/TT-BTC của Bộ trưởng Bộ Tài chính quy định ...}. Tone marks count, for {@code giao} ends the name of an authority and {@code giáo} belongs to it.
 */
final class CitedIssuer {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Words that say what an authority did or what the document is about; the name of no authority holds them. */
    private static final String DEED =
            "về|phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|bổ sung|giao(?! (?:thông|dịch|thừa|thuỷ|thủy))"
                    + "|phân bổ|phân cấp|phân công|thông qua|thông báo|công bố|thành lập|triển khai|tăng cường|thực hiện|điều chỉnh"
                    + "|quyết định|kết luận|kiện toàn|đề nghị|đề xuất|(?<!đoàn )giám sát|đối với";

    /** What else may follow the name, in small letters: there is a district {@code Như Xuân}. */
    private static final String AFTER = "(?-iu:tại|ngày|trên địa bàn|cho|như|được|đã|theo|trong|số|để|nhằm|trình"
            + "|và (?:ý kiến|các|của|luật|pháp lệnh|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|công văn|tờ trình|kế hoạch"
            + "|chương trình|thông báo|hướng dẫn|báo cáo|đề án|điều lệ|văn bản))";

    private static final Pattern DEED_AHEAD = Pattern.compile("(?<!\\p{L})(?:" + DEED + ")(?!\\p{L})", FLAGS);

    /** Fields of offices, which hold commas and small words: {@code Văn hóa, Thể thao và Du lịch}. */
    private static final String FIELD = Lexicon.rows(CitedIssuer.class, "departments.tsv", 1).stream()
            .map(row -> row.get(0))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    /** The organs of the State and the Party, whose names are whole as they stand. */
    private static final String CENTRAL =
            "(?:phó )?thủ tướng chính phủ|thủ tướng|chính phủ|uỷ ban thường vụ quốc hội|ủy ban thường vụ quốc hội|quốc hội"
                    + "|chủ tịch nước|bộ chính trị|ban bí thư(?: trung ương(?: đảng)?)?|ban chấp hành trung ương(?: đảng)?";

    private static final Pattern OF = Pattern.compile("(?<!\\p{L})của\\s+", FLAGS);

    private static final Pattern KNOWN = Pattern.compile(
            "(?:" + CENTRAL + "|(?:(?:bộ trưởng |thứ trưởng )?bộ|(?:(?:phó )?giám đốc )?sở|(?:trưởng )?phòng) (?:"
                    + FIELD + "))(?!\\p{L})",
            FLAGS);

    private static final Pattern END =
            Pattern.compile("[;,.…()“\":/]|\\s(?:" + DEED + "|" + AFTER + ")(?!\\p{L})|$", FLAGS);

    /** How an authority begins, in any case of letters. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}|(?:bộ|sở|tỉnh|huyện|thành|ban|ủy|uỷ|hội|văn phòng)(?!\\p{L})");

    private static final Pattern NO_AUTHORITY = Pattern.compile(
            "(?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết|nhà nước|đảng|thành viên|nhân dân)(?!\\p{L}).*", FLAGS);

    /** {@code Nghị định của Chính phủ số 114/2003/NĐ-CP}: the authority stands before the number. */
    private static final Pattern OF_KIND = Pattern.compile("\\p{L}+(?:\\s\\p{L}+){0,2}\\s+của\\s+");

    private static final Pattern PEOPLES_COMMITTEE = Pattern.compile("(?:ủy|uỷ) ban nhân dân", FLAGS);

    private CitedIssuer() {}

    /**
     * Reads an issuer that stands behind the number.
     *
     * @param behind what stands behind the number of the document, up to the end of its clause, on one line
     * @param symbol the document's symbol, or null
     * @return the authority, {@code Ủy ban nhân dân} shortened as in the names of issuers, or null where none is named
     */
    static @Nullable String behindNumber(String behind, @Nullable String symbol) {
        Matcher of = OF.matcher(behind);
        while (of.find()) {
            String name = name(behind, of.end());
            Matcher deed = DEED_AHEAD.matcher(behind).region(0, of.start());
            if (name != null && (!deed.find() || isIssuerBySymbol(name, symbol))) {
                return name;
            }
        }
        return null;
    }

    /**
     * Reads an issuer that stands between the kind of a document and its number.
     *
     * @param citation the citation up to its number, on one line
     * @return the authority, as {@link #behindNumber} writes it, or null
     */
    static @Nullable String beforeNumber(String citation) {
        Matcher of = OF_KIND.matcher(citation);
        return of.lookingAt() ? name(citation, of.end()) : null;
    }

    private static @Nullable String name(String behind, int start) {
        if (!NAME.matcher(behind).region(start, behind.length()).lookingAt()
                || NO_AUTHORITY.matcher(behind.substring(start)).lookingAt()) {
            return null;
        }
        Matcher known = KNOWN.matcher(behind).region(start, behind.length());
        Matcher end = END.matcher(behind);
        if (!end.find(known.lookingAt() ? known.end() : start)) {
            return null;
        }
        String name = behind.substring(start, end.start()).strip().replaceAll("\\s+và$", "");
        return name.length() < 2 || name.length() > 90
                ? null
                : PEOPLES_COMMITTEE.matcher(name).replaceAll("UBND");
    }

    /** Behind the title of a document {@code của} may belong to what it is about, unless the symbol says the same. */
    private static boolean isIssuerBySymbol(String name, @Nullable String symbol) {
        if (symbol == null) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> names = symbol.endsWith("TW")
                ? List.of("bộ chính trị", "ban bí thư", "ban chấp hành trung ương", "trung ương")
                : symbol.endsWith("TTg")
                        ? List.of("thủ tướng")
                        : symbol.endsWith("-CP") ? List.of("chính phủ") : List.of();
        return names.stream().anyMatch(lower::startsWith);
    }
}
