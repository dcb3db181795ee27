package vn.chitieu.extract.indicator;

import vn.chitieu.annotate.Token;
import vn.chitieu.extract.sentence.ClauseOpening;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.PhraseWords;
import vn.chitieu.extract.sentence.TimePhrases;
import vn.chitieu.model.NumeralRole;

/** Passes over the words at both ends of a phrase that belong to no indicator: {@code phấn đấu}, {@code năm 2025}, {@code đạt}. */
final class PhraseEnds {
    private final PhraseWords words;
    private final ClauseOpening opening;
    private final ActingUnits units;

    PhraseEnds(PhraseWords words, ClauseOpening opening, ActingUnits units) {
        this.words = words;
        this.opening = opening;
        this.units = units;
    }

    /** Returns the index after words that say only that something is striven for or who does it, and after times. */
    int skipStriving(ParagraphScan scan, int start, int end) {
        int at = start;
        while (at < end) {
            int year = TimePhrases.length(scan, at, end);
            int step = year > 0 ? year : words.startingAt("striving", scan, at, end);
            step = step > 0 ? step : opening.length(scan, at, end);
            step = namesGrowth(scan, at) ? 0 : step;
            if (step == 0
                    && scan.token(at).kind() == Token.Kind.MARK
                    && !scan.token(at).fold().equals("“")) {
                step = 1;
            }
            step = step == 0 ? units.skip(scan, at, end) - at : step;
            if (step == 0) {
                break;
            }
            at += step;
        }
        return at;
    }

    /** {@code tăng trưởng 8%}: the verb is the first half of what is measured. */
    private static boolean namesGrowth(ParagraphScan scan, int at) {
        return scan.is(at, "tăng") && (scan.is(at + 1, "trưởng") || scan.is(at + 1, "cường"));
    }

    /** Returns the index before words in front of a number that belong to no indicator. */
    int skipClosing(ParagraphScan scan, int start, int end) {
        int at = end;
        while (at > start) {
            boolean partOfNoun = growthRate(scan, start, at)
                    || isGround(scan, start, at)
                    || at - 2 >= start && scan.goesOnName(at - 1);
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
                while (from > start
                        && TimePhrases.isTimeWord(scan.token(from - 1).fold())) {
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

    /** {@code giải phóng mặt bằng}, {@code các huyện đồng bằng} do not end with a word of comparison. */
    private static boolean isGround(ParagraphScan scan, int start, int end) {
        return end - 2 >= start
                && scan.token(end - 1).fold().equals("bằng")
                && (scan.is(end - 2, "mặt") || scan.is(end - 2, "đồng"));
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
}
