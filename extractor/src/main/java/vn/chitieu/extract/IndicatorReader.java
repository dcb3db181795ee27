package vn.chitieu.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;

/**
 * Finds the words that say what a number measures: before it ({@code tỷ lệ hộ nghèo còn 5%}), after it ({@code 100% hộ
 * nghèo được ...}) or around it ({@code đào tạo nghề cho 185 lao động}).
 */
final class IndicatorReader {
    private final PhraseWords words;
    private final ClauseOpening opening;
    private final PhraseBounds bounds;
    private final PopulationReader populations;
    private final PlaceItem places;

    IndicatorReader(PhraseWords words) {
        this.words = words;
        this.opening = new ClauseOpening(words);
        this.bounds = new PhraseBounds(words, opening);
        this.populations = new PopulationReader(words);
        this.places = new PlaceItem(words);
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
        int start = bounds.left(scan, quantities, index);
        int end = bounds.right(scan, quantities, index);
        int from = bounds.skipStriving(scan, start, quantity.first());
        int to = bounds.skipClosing(scan, from, quantity.first());
        String left = tidy(scan.words(from, to));
        boolean percent = quantity.form() == Quantity.Form.PERCENT;
        int nounStart = nounStart(scan, quantity);
        int after = behindBound(scan, quantity.end(), end);
        boolean bounded = after > quantity.end();
        int rightFrom = percent || CarriedIndicator.isDimension(quantity.unit()) ? after : nounStart;
        boolean closed = !percent
                && rightFrom == after
                && rightFrom < end
                && scan.token(rightFrom).kind() == Token.Kind.MARK;
        boolean onlyTime = closed || PhraseBounds.timePhrase(scan, rightFrom, end) > 0;
        int cut = cutRight(scan, bounded ? after : rightFrom, end, percent);
        String noun = bounded && rightFrom < after ? scan.words(rightFrom, quantity.end()) + " " : "";
        String right = onlyTime ? "" : tidy(noun + scan.words(bounded ? after : rightFrom, cut));
        String place = places.read(scan, from, to);
        if (place != null && CarriedIndicator.namesOnlyUnit(right, quantity)) {
            boolean onlyPlaces = before == null || before.indicator().equals(before.area());
            String carried = onlyPlaces
                    ? listHead(scan, quantities, index)
                    : CarriedIndicator.of(scan, quantities, index, before, "", start);
            return new IndicatorPhrase(carried, null, false, place);
        }
        if (left.isEmpty() && CarriedIndicator.saysNothing(scan, quantities, index, right, before)) {
            String carried = CarriedIndicator.of(
                    scan, quantities, index, before, sentenceOpening(scan, quantities, index), start);
            if (!carried.isEmpty()) {
                return new IndicatorPhrase(
                        carried, percent && !right.isEmpty() ? CarriedIndicator.whole(right) : null, false);
            }
        }
        boolean hasHead = from < to && words.startingAt("head", scan, from, to) > 0;
        boolean rightEmpty = right.isEmpty() || startsTail(scan, after);
        String parent = parenthesisHead(scan, quantities, index);
        if (left.isEmpty() && !right.isEmpty()) {
            return new IndicatorPhrase(
                    join(parent, right), percent ? populations.of(scan, rightFrom, cut, right) : null, true);
        }
        if (percent && !left.isEmpty() && (rightEmpty || hasHead)) {
            boolean same = index > 0 && scan.clause(quantities.get(index - 1).first()) == scan.clause(quantity.first());
            String full = continued(left, hasHead, before, parent, same);
            return new IndicatorPhrase(full, PopulationReader.shareOf(full), false);
        }
        if (percent) {
            String around = right.isEmpty() ? left : left + " " + right;
            return new IndicatorPhrase(
                    join(parent, around), right.isEmpty() ? null : populations.of(scan, rightFrom, cut, right), true);
        }
        if (hasHead || quantity.form() == Quantity.Form.PRICE || quantity.form() == Quantity.Form.BARE) {
            return new IndicatorPhrase(left.isEmpty() ? fallback(right, before) : join(parent, left), null, false);
        }
        boolean bracketed = quantity.first() > 0 && scan.is(quantity.first() - 1, "(") && scan.is(quantity.end(), ")");
        boolean counted = bracketed || CarriedIndicator.repeats(left, right, quantity);
        String around = left.isEmpty() ? right : right.isEmpty() || counted ? left : left + " " + right;
        return new IndicatorPhrase(around.isEmpty() ? fallback(right, before) : join(parent, around), null, false);
    }

    /** The words before the colon that opens a list, where no number stands among them. */
    private String listHead(ParagraphScan scan, List<Quantity> quantities, int index) {
        String opening = index == 0 ? "" : sentenceOpening(scan, quantities, index);
        int first = quantities.get(index).first();
        int from = opening.isEmpty() ? scan.clauseStart(first) : first;
        for (int i = from; i < first; i++) {
            if (scan.is(i, ":")) {
                return tidy(scan.words(bounds.skipStriving(scan, from, i), i));
            }
        }
        int colon = opening.indexOf(':');
        return colon > 0 ? tidy(opening.substring(0, colon)) : "";
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
        int from = bounds.skipStriving(scan, scan.clauseStart(to), to);
        return tidy(scan.words(from, bounds.skipClosing(scan, from, to)));
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

    /** Returns the index after words that make a number a bound: {@code 30 hộ trở lên thoát nghèo}. */
    private static int behindBound(ParagraphScan scan, int at, int end) {
        boolean bound = at + 1 < end && scan.is(at, "trở") && (scan.is(at + 1, "lên") || scan.is(at + 1, "xuống"));
        return bound ? at + 2 : at;
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

    private static int cutRight(ParagraphScan scan, int from, int end, boolean percent) {
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
            boolean when =
                    i > from && (PhraseBounds.timeCloses(scan, i, end) || PhraseBounds.recurrenceCloses(scan, i, end));
            if (comparison || part || bracket || when || (upwards && i - from < 4)) {
                stop = i;
                break;
            }
        }
        return stop;
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
        int from = bounds.skipStriving(scan, start, open);
        String head = tidy(scan.words(from, bounds.skipClosing(scan, from, open)));
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
        return rate && sameClause ? head.split(": ", 2)[0] + ": " + left : left;
    }

    static String tidy(String words) {
        String tidy = words.strip();
        while (!tidy.isEmpty() && ",:;-–÷(=+*)".indexOf(tidy.charAt(0)) >= 0) {
            tidy = tidy.substring(1).strip();
        }
        while (!tidy.isEmpty() && ",:;-–÷(=.".indexOf(tidy.charAt(tidy.length() - 1)) >= 0) {
            tidy = tidy.substring(0, tidy.length() - 1).strip();
        }
        if (tidy.endsWith(")") && tidy.indexOf('(') < 0) {
            tidy = tidy.substring(0, tidy.length() - 1).strip();
        }
        return tidy;
    }
}
