package vn.chitieu.extract.indicator;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.PhraseWords;

/** Finds the words that head a list of numbers, which each item of it leaves out. */
final class ListHead {
    private static final int LONGEST_ITEM = 6;

    private final PhraseWords words;
    private final PhraseEnds ends;

    ListHead(PhraseWords words, PhraseEnds ends) {
        this.words = words;
        this.ends = ends;
    }

    /** Returns where the words before a list begin: at the first that names a measure, else at the start. */
    private int headBefore(ParagraphScan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.startingAt("head", scan, i, to) > 0) {
                return i;
            }
        }
        return ends.skipStriving(scan, from, to);
    }

    /** The words before the colon or bracket that opens a list, where no number stands among them; {@code item} is where the item begins. */
    String opening(ParagraphScan scan, List<Quantity> quantities, int index, int item) {
        int first = quantities.get(index).first();
        int from = scan.clauseStart(first);
        if (index > 0 && scan.clause(quantities.get(index - 1).first()) == scan.clause(first)) {
            return "";
        }
        boolean later = index > 0 && scan.sentence(quantities.get(index - 1).first()) == scan.sentence(first);
        String opening = later ? sentence(scan, quantities, index) : "";
        for (int i = from; i < item; i++) {
            boolean opens = scan.is(i, ":") || scan.is(i, "(");
            if (opens) {
                int head = headBefore(scan, from, i);
                return IndicatorReader.tidy(scan.words(head, ends.skipClosing(scan, head, i)));
            }
        }
        int colon = opening.indexOf(':');
        return colon > 0 ? IndicatorReader.tidy(opening.substring(0, colon)) : "";
    }

    /** The words from the start of the clause up to its first quantity, or of the sentence where the clause has no other. */
    String sentence(ParagraphScan scan, List<Quantity> quantities, int index) {
        int clause = scan.clause(quantities.get(index).first());
        int sentence = scan.sentence(quantities.get(index).first());
        int first = index;
        while (first > 0 && scan.clause(quantities.get(first - 1).first()) == clause) {
            first--;
        }
        boolean alone = first == index;
        while (alone && first > 0 && scan.sentence(quantities.get(first - 1).first()) == sentence) {
            first--;
        }
        if (first == index) {
            return "";
        }
        int to = quantities.get(first).first();
        int from = ends.skipStriving(scan, scan.clauseStart(to), to);
        return IndicatorReader.tidy(scan.words(from, ends.skipClosing(scan, from, to)));
    }

    /**
     * The phrase that a list in brackets or behind a colon divides: {@code Tỷ lệ đi học đúng độ tuổi (Mẫu giáo 100%, ...)},
     * {@code Tỷ lệ huy động trẻ ra lớp: nhà trẻ 25%, mẫu giáo 99%}.
     */
    String enclosing(ParagraphScan scan, List<Quantity> quantities, int index) {
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
        int from = ends.skipStriving(scan, start, open);
        String head = IndicatorReader.tidy(scan.words(from, ends.skipClosing(scan, from, open)));
        boolean measure = words.startingAt("head", scan, from, open) > 0;
        boolean task = scan.is(open, ":")
                && words.startingAt("verb", scan, from, open) > 0
                && isList(scan, quantities, index, open);
        return head.split(" ", -1).length >= 2 && (measure || task) ? head : "";
    }

    /** {@code Huy động học sinh ra lớp: mầm non 5 tuổi 100%; tiểu học 99,8%}: short items that hold a share each. */
    private static boolean isList(ParagraphScan scan, List<Quantity> quantities, int index, int colon) {
        Quantity first = quantities.get(index);
        boolean more = index + 1 < quantities.size()
                && scan.sentence(quantities.get(index + 1).first()) == scan.sentence(first.first())
                && quantities.get(index + 1).form() == Quantity.Form.PERCENT;
        return more && first.form() == Quantity.Form.PERCENT && first.first() - colon <= LONGEST_ITEM;
    }

    /** Returns the words from the start of the clause up to a colon, where no number that measures something stands among them, else an empty text. */
    String label(ParagraphScan scan, int colon) {
        int from = ends.skipStriving(scan, scan.clauseStart(colon), colon);
        for (int i = from; i < colon; i++) {
            if (scan.token(i).kind() == Token.Kind.NUMERAL && scan.role(i) == null || scan.is(i, ":")) {
                return "";
            }
        }
        return colon - from < 2 ? "" : IndicatorReader.tidy(scan.words(from, colon));
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
    static String continued(
            String left, boolean hasHead, @Nullable IndicatorPhrase before, String parent, boolean item) {
        if (!parent.isEmpty()) {
            return parent.equalsIgnoreCase(left) ? left : parent + ": " + left;
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
        boolean list = rate || head.indexOf(": ") > 0 && left.split(" ", -1).length <= LONGEST_ITEM;
        return list && item ? head.split(": ", 2)[0] + ": " + left : left;
    }
}
