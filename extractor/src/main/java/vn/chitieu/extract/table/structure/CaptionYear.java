package vn.chitieu.extract.table.structure;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year that the words over a table give its quantities. What they name beside it has years of its own: the standard of poverty
 * that holds from 2022 to 2025, the strategy or resolution that a sentence carries out.
 */
final class CaptionYear {
    private static final String PERIOD =
            "(?:giai đoạn|thời kỳ|cho giai đoạn|áp dụng cho)\\s*(?:19|20)\\d\\d\\s?[-–]\\s?(?:19|20)\\d\\d";
    private static final Pattern STANDARD = Pattern.compile("(?:chuẩn|tiêu chí|mức sống)[^.;:\\n\\d]{0,60}?" + PERIOD);
    private static final Pattern NAMED = Pattern.compile(
            "(?:nghị quyết|chiến lược|chương trình|đề án|quyết định|quy hoạch|kế hoạch|dự án|luật|nghị định|phong trào|cuộc vận động|kết luận|chỉ thị)(?![\\p{L}])[^.;:\\n\\d]{0,160}?"
                    + PERIOD);
    private static final Pattern SENTENCE = Pattern.compile("[.;]\\s*$");
    private static final Pattern LEAD_IN = Pattern.compile(":\\s*$");
    private static final Pattern POINTS_DOWN =
            Pattern.compile("(?<![\\p{L}])(?:sau|dưới đây|bảng|biểu|phụ lục)(?![\\p{L}])");

    private CaptionYear() {}

    /**
     * Returns the year of a caption.
     *
     * @param caption the lines over a table
     * @return the year, or null where they give none
     */
    static @Nullable Integer of(String caption) {
        StringBuilder own = new StringBuilder();
        StringBuilder named = new StringBuilder();
        for (String line : caption.split("\n")) {
            String words = STANDARD.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" ");
            boolean sentence = SENTENCE.matcher(words).find();
            if (sentence && !POINTS_DOWN.matcher(words).find()) {
                continue;
            }
            own.append(NAMED.matcher(words).replaceAll(" ")).append('\n');
            if (!sentence && !LEAD_IN.matcher(words).find()) {
                named.append(words).append('\n');
            }
        }
        Integer year = ColumnFacts.year(own.toString());
        return year == null ? ColumnFacts.year(named.toString()) : year;
    }
}
