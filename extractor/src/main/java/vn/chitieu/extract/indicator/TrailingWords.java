package vn.chitieu.extract.indicator;

import java.util.Set;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.quantity.Dimensions;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.quantity.ScaleWords;
import vn.chitieu.extract.quantity.SpelledNumber;
import vn.chitieu.extract.sentence.ComparisonWords;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.TimePhrases;

/**
 * The words behind a number that say what it measures.
 *
 * @param from index of the first token that does
 * @param to index after the last one
 * @param text the words, with the counted noun where there is one and without those that make the number a bound
 * @param tail whether they tell nothing: a comparison, a time, a mark
 */
record TrailingWords(int from, int to, String text, boolean tail) {
    /** {@code mở 20 lớp nghề, xong trong quý III}: by when, behind a comma. */
    private static final Set<String> DONE = Set.of("xong", "hoàn", "trước", "chậm");

    /** {@code 20 hộ thoát cận nghèo, không để phát sinh hộ nghèo mới}: what is to happen besides, behind a comma. */
    private static final Set<String> BESIDES =
            Set.of("không để", "không còn", "hạn chế", "góp phần", "qua đó", "từ đó", "phấn đấu", "đồng thời");

    private static final Set<String> TAILS = Set.of(
            "so", "theo", "trong", "vào", "trở", "năm", "hằng", "hàng", "mỗi", "kế", "tổng", "và", "trên", "tương",
            "chỉ", "như");

    /**
     * Reads the words behind a quantity.
     *
     * @param scan the paragraph
     * @param quantity the quantity
     * @param end index of the token at which another quantity's words or another clause begin
     */
    static TrailingWords of(ParagraphScan scan, Quantity quantity, int end) {
        boolean percent = quantity.form() == Quantity.Form.PERCENT;
        int after = behindBound(scan, quantity.end(), end);
        boolean bounded = after > quantity.end();
        boolean price = quantity.form() == Quantity.Form.PRICE;
        boolean permille = "‰".equals(quantity.unit());
        boolean nameless = percent || price || permille || Dimensions.contains(quantity.unit());
        int from = nameless ? after : Math.min(SpelledNumber.behind(scan, quantity.last() + 1), scan.size());
        from += !nameless && ScaleWords.isAt(scan, from) && from + 1 < after ? 1 : 0;
        boolean closed =
                !percent && from == after && from < end && scan.token(from).kind() == Token.Kind.MARK;
        int rest = bounded ? after : from;
        int to = cut(scan, rest, end, percent);
        if (closed || TimePhrases.length(scan, from, end) > 0) {
            return new TrailingWords(from, to, "", true);
        }
        String noun = bounded && from < after ? scan.words(from, quantity.end()) + " " : "";
        String text = IndicatorReader.tidy(noun + scan.words(rest, to));
        return new TrailingWords(from, to, text, text.isEmpty() || startsTail(scan, after));
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
        return token.kind() == Token.Kind.MARK || TAILS.contains(token.fold());
    }

    private static int cut(ParagraphScan scan, int from, int end, boolean percent) {
        int stop = end;
        int depth = 0;
        for (int i = from; i < end; i++) {
            String word = scan.token(i).fold();
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            boolean comparison = i + 1 < end && ComparisonWords.beginAt(scan, i);
            boolean part = word.equals("trong")
                    && i + 1 < end
                    && (scan.token(i + 1).fold().equals("đó")
                            || i > from && scan.token(i + 1).fold().equals("tổng"));
            boolean upwards = word.equals("trở")
                    && i + 1 < end
                    && scan.token(i + 1).fold().equals("lên");
            boolean bracket = word.equals("(") && !percent;
            boolean when = i > from && (TimePhrases.closes(scan, i, end) || TimePhrases.recurrenceCloses(scan, i, end));
            boolean done = word.equals(",")
                    && i + 1 < end
                    && (DONE.contains(scan.token(i + 1).fold())
                            || i + 2 < end
                                    && BESIDES.contains(scan.token(i + 1).fold() + " "
                                            + scan.token(i + 2).fold()));
            boolean outside = depth < 0;
            if (outside || done || comparison || part || bracket || when || (upwards && i - from < 4)) {
                stop = i;
                break;
            }
        }
        return stop;
    }
}
