package vn.chitieu.extract.indicator;

import java.util.List;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.PhraseWords;

/**
 * What several shares in a row are true of together: {@code 100% dân cư thành thị, 95% dân cư nông thôn được dùng nước sạch} says
 * the same of both.
 */
final class SharedPredicate {
    private static final String PREDICATE = "predicate";

    private final PhraseWords words;
    private final PhraseBounds bounds;

    SharedPredicate(PhraseWords words, PhraseBounds bounds) {
        this.words = words;
        this.bounds = bounds;
    }

    /**
     * Returns what the next share is true of, with a space before it, where this one names only whom it is a share of; else an empty
     * text.
     *
     * @param scan the paragraph
     * @param quantities all quantities of the paragraph
     * @param index the share's place among them
     * @param own the words behind it
     */
    String ofNext(ParagraphScan scan, List<Quantity> quantities, int index, TrailingWords own) {
        Quantity next = index + 1 < quantities.size() ? quantities.get(index + 1) : null;
        boolean listed = next != null
                && next.form() == Quantity.Form.PERCENT
                && (scan.is(next.first() - 1, ",") || scan.is(next.first() - 1, "và"))
                && own.to() >= next.first() - 1
                && words.first(PREDICATE, scan, own.from(), own.to()) < 0;
        if (next == null || !listed) {
            return "";
        }
        TrailingWords other = TrailingWords.of(scan, next, bounds.right(scan, quantities, index + 1));
        int predicate = words.first(PREDICATE, scan, other.from(), other.to());
        boolean alike = predicate > other.from()
                && scan.token(other.from()).fold().equals(scan.token(own.from()).fold());
        return alike ? " " + IndicatorReader.tidy(scan.words(predicate, other.to())) : "";
    }
}
