package vn.chitieu.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.model.NumeralRole;

/**
 * Finds the words that say what a number measures: before it ({@code tỷ lệ hộ nghèo còn 5%}), after it ({@code 100% hộ
 * nghèo được ...}) or around it ({@code đào tạo nghề cho 185 lao động}).
 */
final class IndicatorReader {
    private final PhraseWords words;
    private final ClauseOpening opening;

    IndicatorReader(PhraseWords words) {
        this.words = words;
        this.opening = new ClauseOpening(words);
    }

    /**
     * Reads the indicator of a quantity.
     *
     * @param scan the paragraph
     * @param quantities all quantities of the paragraph
     * @param index the quantity's place among them
     * @param before the phrase of the quantity before it in the sentence, or null
     */
    IndicatorPhrase read(ParagraphScan scan, List<Quantity> quantities, int index, @Nullable IndicatorPhrase before) {
        Quantity quantity = quantities.get(index);
        int start = leftBoundary(scan, quantities, index);
        int end = rightBoundary(scan, quantities, index);
        int from = skipStriving(scan, start, quantity.first());
        int to = skipClosing(scan, from, quantity.first());
        String left = tidy(scan.words(from, to));
        boolean percent = quantity.form() == Quantity.Form.PERCENT;
        int nounStart = nounStart(scan, quantity);
        int rightFrom = percent || CarriedIndicator.isDimension(quantity.unit()) ? quantity.end() : nounStart;
        boolean closed = !percent
                && rightFrom == quantity.end()
                && rightFrom < end
                && scan.token(rightFrom).kind() == Token.Kind.MARK;
        boolean onlyTime = closed || timePhrase(scan, rightFrom, end) > 0;
        String right = onlyTime ? "" : tidy(cutRight(scan, rightFrom, end, percent));
        if (left.isEmpty() && CarriedIndicator.saysNothing(scan, quantities, index, right, before)) {
            String carried = CarriedIndicator.of(
                    scan, quantities, index, before, sentenceOpening(scan, quantities, index), start);
            if (!carried.isEmpty()) {
                return new IndicatorPhrase(
                        carried, percent && !right.isEmpty() ? CarriedIndicator.whole(right) : null, false);
            }
        }
        boolean hasHead = from < to && words.startingAt("head", scan, from, to) > 0;
        boolean rightEmpty = right.isEmpty() || startsTail(scan, quantity.end());
        String parent = parenthesisHead(scan, quantities, index);
        if (left.isEmpty() && !right.isEmpty()) {
            return new IndicatorPhrase(
                    join(parent, right), percent ? population(scan, rightFrom, end, right) : null, true);
        }
        if (percent && !left.isEmpty() && (rightEmpty || hasHead)) {
            boolean same = index > 0 && scan.clause(quantities.get(index - 1).first()) == scan.clause(quantity.first());
            String full = continued(left, hasHead, before, parent, same);
            return new IndicatorPhrase(full, shareOf(full), false);
        }
        if (percent) {
            String around = right.isEmpty() ? left : left + " " + right;
            return new IndicatorPhrase(
                    join(parent, around), right.isEmpty() ? null : population(scan, rightFrom, end, right), true);
        }
        if (hasHead || quantity.form() == Quantity.Form.PRICE || quantity.form() == Quantity.Form.BARE) {
            return new IndicatorPhrase(left.isEmpty() ? fallback(right, before) : join(parent, left), null, false);
        }
        boolean counted = CarriedIndicator.repeats(left, right, quantity);
        String around = left.isEmpty() ? right : right.isEmpty() || counted ? left : left + " " + right;
        return new IndicatorPhrase(around.isEmpty() ? fallback(right, before) : join(parent, around), null, false);
    }

    /** The words from the start of the sentence up to its first quantity. */
    private String sentenceOpening(ParagraphScan scan, List<Quantity> quantities, int index) {
        int sentence = scan.sentence(quantities.get(index).first());
        int first = index;
        while (first > 0 && scan.sentence(quantities.get(first - 1).first()) == sentence) {
            first--;
        }
        if (first == index) {
            return "";
        }
        int to = quantities.get(first).first();
        int from = skipStriving(scan, scan.clauseStart(to), to);
        return tidy(scan.words(from, skipClosing(scan, from, to)));
    }

    private static String fallback(String right, @Nullable IndicatorPhrase before) {
        return !right.isEmpty() ? right : before == null ? "" : before.indicator();
    }

    private static String join(String parent, String words) {
        return parent.isEmpty() || words.equalsIgnoreCase(parent) ? words : parent + ": " + words;
    }

    private int nounStart(ParagraphScan scan, Quantity quantity) {
        int at = quantity.last() + 1;
        return Math.min(at, scan.size());
    }

    /** The clause's start, or what separates this quantity from the one before. */
    private int leftBoundary(ParagraphScan scan, List<Quantity> quantities, int index) {
        Quantity quantity = quantities.get(index);
        int start = scan.clauseStart(quantity.first());
        Quantity previous = index > 0 ? quantities.get(index - 1) : null;
        if (previous != null && scan.clause(previous.first()) == scan.clause(quantity.first())) {
            int separator = -1;
            for (int i = previous.end(); i < quantity.first(); i++) {
                String word = scan.token(i).fold();
                boolean opensHead = word.equals("với") && words.startingAt("head", scan, i + 1, quantity.first()) > 0;
                if (opensHead
                        || word.equals(",")
                        || word.equals("và")
                        || word.equals("(")
                        || word.equals(":")
                        || word.equals("=")
                        || word.equals(")")) {
                    separator = i;
                    if (word.equals(",") || word.equals("(")) {
                        if (separatesItem(scan, i, quantity.first())) {
                            break;
                        }
                    }
                }
            }
            return separator >= 0 ? separator + 1 : previous.end();
        }
        for (int i = quantity.first() - 1; i > start; i--) {
            String word = scan.token(i).fold();
            if (word.equals(":") && quantity.first() - i > 1) {
                return i + 1;
            }
            if (word.equals("với") && words.startingAt("head", scan, i + 1, quantity.first()) > 0) {
                return i + 1;
            }
            if (word.equals(",") && opensAnew(scan, i + 1, quantity.first())) {
                return i + 1;
            }
            if (word.equals("(") && quantity.first() - i > 1 && !closedBetween(scan, i, quantity.first())) {
                return i + 1;
            }
        }
        return start;
    }

    /** {@code ..., cuối năm 2022 toàn xã còn 271 hộ nghèo}: behind the comma the clause begins again. */
    private boolean opensAnew(ParagraphScan scan, int from, int to) {
        return timePhrase(scan, from, to) > 0 || opening.length(scan, from, to) > 0;
    }

    private boolean separatesItem(ParagraphScan scan, int mark, int end) {
        return words.startingAt("head", scan, mark + 1, end) > 0
                || words.startingAt("verb", scan, mark + 1, end) > 0
                || words.startingAt("striving", scan, mark + 1, end) > 0;
    }

    private static boolean closedBetween(ParagraphScan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.token(i).fold().equals(")")) {
                return true;
            }
        }
        return false;
    }

    /** The clause's end, or where the item of the next quantity begins. */
    private int rightBoundary(ParagraphScan scan, List<Quantity> quantities, int index) {
        Quantity quantity = quantities.get(index);
        int end = scan.clauseEnd(quantity.first());
        if (index + 1 >= quantities.size()
                || scan.clause(quantities.get(index + 1).first()) != scan.clause(quantity.first())) {
            return end;
        }
        int next = quantities.get(index + 1).first();
        for (int i = quantity.end(); i < next; i++) {
            String word = scan.token(i).fold();
            if (word.equals("(") || word.equals("=") || (word.equals(",") && separatesItem(scan, i, next))) {
                return i;
            }
        }
        int at = next;
        while (at > quantity.end()) {
            String word = scan.token(at - 1).fold();
            if (word.equals(",") || word.equals("và") || word.equals("(")) {
                return at - 1;
            }
            at--;
        }
        int striving = skipClosing(scan, quantity.end(), next);
        return striving;
    }

    private int skipStriving(ParagraphScan scan, int start, int end) {
        int at = start;
        while (at < end) {
            int year = timePhrase(scan, at, end);
            int step = year > 0 ? year : words.startingAt("striving", scan, at, end);
            step = step > 0 ? step : opening.length(scan, at, end);
            if (step == 0
                    && scan.token(at).kind() == Token.Kind.MARK
                    && !scan.token(at).fold().equals("“")) {
                step = 1;
            }
            if (step == 0) {
                break;
            }
            at += step;
        }
        return at;
    }

    /** {@code Đến cuối năm 2025,}, {@code Trong giai đoạn 2021-2025,}: words of time at the start of a clause. */
    private static int timePhrase(ParagraphScan scan, int start, int end) {
        int limit = Math.min(end, start + 9);
        for (int i = start; i < limit; i++) {
            String word = scan.token(i).fold();
            if (scan.token(i).kind() == Token.Kind.NUMERAL && scan.role(i) == NumeralRole.DATE) {
                int stop = i + 1;
                while (stop < end
                        && scan.token(stop).kind() == Token.Kind.MARK
                        && !scan.token(stop).fold().equals("(")) {
                    stop++;
                }
                return stop - start;
            }
            boolean ordinal = i > start && scan.token(i - 1).fold().equals("đoạn") && word.matches("[ivx]{1,4}|\\d");
            boolean bracket = i > start && word.equals("(");
            if (!TIME_WORDS.contains(word) && !ordinal && !bracket) {
                return 0;
            }
        }
        return 0;
    }

    /** {@code 110 hộ cận nghèo vào cuối năm 2024}: words of time with nothing but a mark behind them. */
    private static boolean timeCloses(ParagraphScan scan, int at, int end) {
        String first = scan.token(at).fold();
        if (!first.equals("vào") && !first.equals("cuối") && !first.equals("trong") && !first.equals("năm")) {
            return false;
        }
        int length = timePhrase(scan, at, end);
        int next = at + length;
        return length > 0
                && (next >= end
                        || scan.token(next - 1).kind() == Token.Kind.MARK
                        || scan.token(next).kind() == Token.Kind.MARK);
    }

    private static final Set<String> TIME_WORDS = Set.of(
            "đến", "cuối", "hết", "năm", "trong", "giai", "đoạn", "từ", "tháng", "quý", "tới", "vào", "đầu", "phấn",
            "đấu", "tính", "kết", "quả", "thời", "điểm", "tại", "ngày", "sau", "riêng");

    private int skipClosing(ParagraphScan scan, int start, int end) {
        int at = end;
        while (at > start) {
            boolean partOfNoun = growthRate(scan, start, at) || isGround(scan, start, at);
            int step = partOfNoun ? 0 : words.endingAt("closing", scan, start, at);
            Token last = scan.token(at - 1);
            if (step == 0
                    && last.kind() == Token.Kind.MARK
                    && !last.fold().equals("”")
                    && !last.fold().equals(")")) {
                step = 1;
            }
            if (step == 0 && last.kind() == Token.Kind.NUMERAL && scan.role(at - 1) == NumeralRole.DATE) {
                int from = at - 1;
                while (from > start && TIME_WORDS.contains(scan.token(from - 1).fold())) {
                    from--;
                }
                step = at - from;
            }
            if (step == 0) {
                break;
            }
            at -= step;
        }
        return at;
    }

    /** {@code giải phóng mặt bằng} does not end with a word of comparison. */
    private static boolean isGround(ParagraphScan scan, int start, int end) {
        return end - 2 >= start
                && scan.token(end - 1).fold().equals("bằng")
                && scan.token(end - 2).fold().equals("mặt");
    }

    /** In {@code tốc độ tăng bình quân} the verb is part of what is measured. */
    private static boolean growthRate(ParagraphScan scan, int start, int end) {
        for (int i = end - 1; i > start && i >= end - 3; i--) {
            if (scan.token(i).fold().equals("tăng")) {
                return scan.token(i - 1).fold().equals("độ");
            }
        }
        return false;
    }

    /** Words after a quantity that tell nothing of what it measures. */
    private static boolean startsTail(ParagraphScan scan, int at) {
        if (at >= scan.size()) {
            return true;
        }
        Token token = scan.token(at);
        return token.kind() == Token.Kind.MARK
                || List.of(
                                "so", "theo", "trong", "vào", "trở", "năm", "hằng", "hàng", "mỗi", "kế", "tổng", "và",
                                "trên", "tương", "chỉ", "như")
                        .contains(token.fold());
    }

    private static String cutRight(ParagraphScan scan, int from, int end, boolean percent) {
        int stop = end;
        for (int i = from; i < end; i++) {
            String word = scan.token(i).fold();
            boolean comparison =
                    word.equals("so") && i + 1 < end && scan.token(i + 1).fold().equals("với");
            boolean part = word.equals("trong")
                    && i + 1 < end
                    && (scan.token(i + 1).fold().equals("đó")
                            || i > from && scan.token(i + 1).fold().equals("tổng"));
            boolean upwards = word.equals("trở")
                    && i + 1 < end
                    && scan.token(i + 1).fold().equals("lên");
            boolean bracket = word.equals("(") && !percent;
            boolean when = i > from && timeCloses(scan, i, end);
            if (comparison || part || bracket || when || (upwards && i - from < 4)) {
                stop = i;
                break;
            }
        }
        return scan.words(from, stop);
    }

    private @Nullable String population(ParagraphScan scan, int from, int end, String right) {
        for (int i = from; i < end; i++) {
            if (words.startingAt("condition", scan, i, end) > 0) {
                i += words.startingAt("condition", scan, i, end) - 1;
                continue;
            }
            if (i > from && words.startingAt("predicate", scan, i, end) > 0) {
                String found = tidy(scan.words(from, i));
                return strip(found);
            }
        }
        return strip(right);
    }

    private static String strip(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        return lower.startsWith("số ")
                ? phrase.substring(3)
                : lower.startsWith("tổng số ") ? phrase.substring(8) : phrase;
    }

    /** In {@code tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng} the share is taken of the children. */
    private static @Nullable String shareOf(String indicator) {
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

    /**
     * The phrase that a list in brackets or behind a colon divides: {@code Tỷ lệ đi học đúng độ tuổi (Mẫu giáo 100%, ...)},
     * {@code Tỷ lệ huy động trẻ ra lớp: nhà trẻ 25%, mẫu giáo 99%}.
     */
    private String parenthesisHead(ParagraphScan scan, List<Quantity> quantities, int index) {
        Quantity quantity = quantities.get(index);
        int clause = scan.clauseStart(quantity.first());
        int open = opener(scan, clause, quantity.first());
        if (open < 0) {
            return "";
        }
        int start = clause;
        for (Quantity other : quantities) {
            if (other.first() >= start && other.first() < open) {
                start = other.end();
            }
        }
        if (start > clause) {
            while (start < open && !scan.token(start).fold().equals(",")) {
                start++;
            }
        }
        for (int i = open - 1; i > start; i--) {
            if (scan.token(i).fold().equals(":")) {
                start = i + 1;
            }
        }
        int from = skipStriving(scan, start, open);
        String head = tidy(scan.words(from, skipClosing(scan, from, open)));
        return head.split(" ", -1).length >= 2 && words.startingAt("head", scan, from, open) > 0 ? head : "";
    }

    private static int opener(ParagraphScan scan, int start, int to) {
        int depth = 0;
        for (int i = to - 1; i >= start; i--) {
            String word = scan.token(i).fold();
            if (word.equals(")")) {
                depth++;
            } else if (word.equals("(")) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (word.equals(":") && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** {@code thể thấp còi} after {@code tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân} goes on with its beginning. */
    private static String continued(
            String left, boolean hasHead, @Nullable IndicatorPhrase before, String parent, boolean sameClause) {
        if (!parent.isEmpty()) {
            return parent + ": " + left;
        }
        if (hasHead || before == null || before.leading() || left.split(" ", -1).length > 6) {
            return left;
        }
        String first = left.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        String head = before.indicator();
        int at = head.toLowerCase(Locale.ROOT).lastIndexOf(" " + first + " ");
        if (at > 0) {
            return head.substring(0, at + 1) + left;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        boolean rate = lower.startsWith("tỷ lệ") || lower.startsWith("tỉ lệ");
        return rate && sameClause ? head + ": " + left : left;
    }

    private static String tidy(String words) {
        String tidy = words.strip();
        while (!tidy.isEmpty() && ",:;-–(=+*)".indexOf(tidy.charAt(0)) >= 0) {
            tidy = tidy.substring(1).strip();
        }
        while (!tidy.isEmpty() && ",:;-–(=.".indexOf(tidy.charAt(tidy.length() - 1)) >= 0) {
            tidy = tidy.substring(0, tidy.length() - 1).strip();
        }
        if (tidy.endsWith(")") && tidy.indexOf('(') < 0) {
            tidy = tidy.substring(0, tidy.length() - 1).strip();
        }
        return tidy;
    }
}
