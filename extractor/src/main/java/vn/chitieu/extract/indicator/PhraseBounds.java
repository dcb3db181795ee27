package vn.chitieu.extract.indicator;

import java.util.List;
import java.util.Set;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.quantity.PriceBasis;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ClauseOpening;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.PhraseWords;
import vn.chitieu.extract.sentence.TimePhrases;

/** Finds where the words that belong to one quantity begin and end. */
final class PhraseBounds {
    private static final Set<String> CHANGES = Set.of("giảm", "nâng", "đưa", "tăng");

    private final PhraseWords words;
    private final ClauseOpening opening;
    private final PhraseEnds ends;

    PhraseBounds(PhraseWords words, ClauseOpening opening, PhraseEnds ends) {
        this.words = words;
        this.opening = opening;
        this.ends = ends;
    }

    /** The clause's start, or what separates this quantity from the one before. */
    int left(ParagraphScan scan, List<Quantity> quantities, int index) {
        Quantity quantity = quantities.get(index);
        int start = scan.clauseStart(quantity.first());
        Quantity previous = index > 0 ? quantities.get(index - 1) : null;
        if (previous != null && scan.clause(previous.first()) == scan.clause(quantity.first())) {
            int item = bracketedItem(scan, previous, quantity);
            if (item >= 0) {
                return item;
            }
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
            if (word.equals(",")
                    && (opensAnew(scan, i + 1, quantity.first())
                            || strivesFor(scan, i + 1, quantity.first())
                            || ensures(scan, i + 1, quantity))) {
                return i + 1;
            }
            if (word.equals("(") && quantity.first() - i > 1 && !closedBetween(scan, i, quantity.first())) {
                return i + 1;
            }
        }
        return changed(scan, start, quantity.first());
    }

    /** {@code Công an xã vận động để giảm tỷ lệ ...}: the first measure of a clause begins it where a verb changes it; else the start. */
    private int changed(ParagraphScan scan, int start, int to) {
        for (int i = start; i < to; i++) {
            // In giảm bình quân 6% no measure is named.
            if (words.startingAt("head", scan, i, to) > 0 && !scan.is(i, "bình")) {
                boolean moved = i > start && CHANGES.contains(scan.token(i - 1).fold());
                return moved ? i - 1 : start;
            }
        }
        return start;
    }

    /**
     * In {@code đường huyện (772 km), đường xã (khoảng 900 km)} each item stands before the bracket with its number.
     *
     * @return index of the item's first word, or -1 where no such list stands here
     */
    private int bracketedItem(ParagraphScan scan, Quantity previous, Quantity quantity) {
        int bracket = quantity.first() - 1;
        while (bracket > previous.end() && !scan.is(bracket, "(")) {
            bracket--;
        }
        boolean closed = scan.is(previous.end(), ")") && scan.is(quantity.end(), ")");
        boolean share = quantity.form() == Quantity.Form.PERCENT;
        if (share || !closed || ends.skipClosing(scan, bracket + 1, quantity.first()) > bracket + 1) {
            return -1;
        }
        int separator = previous.end() + 1;
        boolean parts = scan.is(separator, ",") || scan.is(separator, "và");
        return parts && separator + 1 < bracket ? separator + 1 : -1;
    }

    /** {@code ..., cuối năm 2022 toàn xã còn 271 hộ nghèo}: behind the comma the clause begins again. */
    private boolean opensAnew(ParagraphScan scan, int from, int to) {
        return TimePhrases.length(scan, from, to) > 0 || opening.length(scan, from, to) > 0 || scan.is(from, "mỗi");
    }

    /** {@code ..., phấn đấu giảm tỷ lệ hộ nghèo còn 3%}: what is striven for stands behind the comma, how before it. */
    private boolean strivesFor(ParagraphScan scan, int from, int to) {
        int at = ends.skipStriving(scan, from, to);
        return at > from && words.startingAt("head", scan, at, to) > 0;
    }

    /** {@code ..., bảo đảm 100% hộ nghèo có thẻ}: the share is one of what follows it. */
    private static boolean ensures(ParagraphScan scan, int from, Quantity quantity) {
        int verb = scan.is(from, "phấn") || scan.is(from, "nhằm") ? quantity.first() - 2 : from;
        return quantity.form() == Quantity.Form.PERCENT
                && verb == quantity.first() - 2
                && (scan.is(verb, "bảo") || scan.is(verb, "đảm"))
                && (scan.is(verb + 1, "đảm") || scan.is(verb + 1, "bảo"))
                && quantity.end() < scan.size()
                && scan.token(quantity.end()).kind() == Token.Kind.WORD;
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
    int right(ParagraphScan scan, List<Quantity> quantities, int index) {
        Quantity quantity = quantities.get(index);
        int end = scan.clauseEnd(quantity.first());
        if (PriceBasis.isTimes(scan, quantity.end())) {
            return quantity.end();
        }
        if (index + 1 >= quantities.size()
                || scan.clause(quantities.get(index + 1).first()) != scan.clause(quantity.first())) {
            return end;
        }
        int next = quantities.get(index + 1).first();
        for (int i = quantity.end(); i < next; i++) {
            String word = scan.token(i).fold();
            boolean divided = (word.equals(":") || word.equals("gồm"))
                    && quantities.get(index + 1).counts(quantity);
            if (word.equals("(") || word.equals("=") || divided || (word.equals(",") && separatesItem(scan, i, next))) {
                return i;
            }
        }
        if (quantities.get(index + 1).form() == Quantity.Form.PERCENT
                && next - 2 >= quantity.end()
                && scan.is(next - 1, "lệ")
                && (scan.is(next - 2, "tỷ") || scan.is(next - 2, "tỉ"))) {
            return ends.skipClosing(scan, quantity.end(), next - 2);
        }
        int at = next;
        while (at > quantity.end()) {
            String word = scan.token(at - 1).fold();
            if (word.equals(",") || word.equals("và") || word.equals("(")) {
                return at - 1;
            }
            at--;
        }
        int striving = ends.skipClosing(scan, quantity.end(), next);
        return striving;
    }
}
