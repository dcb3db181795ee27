package vn.chitieu.extract.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.PhraseWords;

/** Tells of whom or what a share is taken. */
final class PopulationReader {
    /** Words that name nobody. */
    private static final Set<String> LINKS = Set.of(
            "trên", "trong", "và", "cả", "so", "của", "với", "theo", "tại", "ở", "vào", "cho", "về", "để", "do", "từ",
            "đến", "hoặc", "mà", "thì", "là", "có", "được", "đạt", "đã", "chưa", "nhưng", "vì", "bằng", "trở", "mỗi",
            "hằng", "hàng");

    private final PhraseWords words;

    PopulationReader(PhraseWords words) {
        this.words = words;
    }

    /**
     * Returns of whom the share before some words is taken.
     *
     * @param scan the paragraph
     * @param trailing the words behind the share
     * @return null where there are none or they go on with something else
     */
    @Nullable
    String of(ParagraphScan scan, TrailingWords trailing) {
        int from = trailing.from();
        int end = trailing.to();
        if (trailing.text().isEmpty()
                || from < end && LINKS.contains(scan.token(from).fold())) {
            return null;
        }
        for (int i = from; i < end; i++) {
            if (words.startingAt("condition", scan, i, end) > 0) {
                i += words.startingAt("condition", scan, i, end) - 1;
                continue;
            }
            if (i > from && words.startingAt("predicate", scan, i, end) > 0) {
                String found = IndicatorReader.tidy(scan.words(from, i));
                return strip(found);
            }
        }
        return strip(trailing.text());
    }

    private static String strip(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        return lower.startsWith("số ")
                ? phrase.substring(3)
                : lower.startsWith("tổng số ") ? phrase.substring(8) : phrase;
    }

    /** In {@code tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng} the share is taken of the children. */
    static @Nullable String shareOf(String indicator) {
        String lower = indicator.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("tỷ lệ ") && !lower.startsWith("tỉ lệ ")) {
            return null;
        }
        String rest = indicator.substring(6);
        String restLower = lower.substring(6);
        if (restLower.startsWith("hộ nghèo") || restLower.startsWith("hộ cận nghèo") || restLower.startsWith("nghèo")) {
            return null;
        }
        int stop = -1;
        for (String predicate : List.of(
                " được ",
                " có ",
                " đạt ",
                " sử dụng ",
                " tham gia ",
                " qua ",
                " đi học",
                " suy dinh dưỡng",
                " thiếu ",
                " tiếp cận ",
                " hoàn thành ",
                " tốt nghiệp")) {
            int at = restLower.indexOf(predicate);
            if (at > 0 && (stop < 0 || at < stop)) {
                stop = at;
            }
        }
        return stop < 0 ? null : rest.substring(0, stop);
    }
}
