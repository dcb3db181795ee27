package vn.chitieu.extract.sentence;

import java.util.Set;
import vn.chitieu.annotate.Token;

/**
 * Words at the start of a clause that say where and by which count a number holds, not what it measures: {@code theo kết
 * quả rà soát,}, {@code toàn huyện có}, {@code mỗi thôn giảm}, {@code huyện Mường Lay hiện có}.
 */
public final class ClauseOpening {
    private static final int LONGEST_REFERENCE = 20;
    private static final int LONGEST_NAME = 6;

    private static final Set<String> REFERENCES = Set.of("theo", "qua", "kết", "so", "căn");
    private static final Set<String> VERBS =
            Set.of("có", "còn", "hiện", "đã", "ước", "phấn", "giảm", "tăng", "đạt", "sẽ", "được", "xây", "thành");

    private static final Set<String> WHOLES = Set.of("toàn", "cả", "mỗi", "từng");

    private final PhraseWords words;

    /**
     * Finds openings.
     *
     * @param words words at which phrases begin and end
     */
    public ClauseOpening(PhraseWords words) {
        this.words = words;
    }

    /**
     * Returns how many tokens such words take.
     *
     * @param scan the paragraph
     * @param at index of the token where they may begin
     * @param end index of the number
     * @return 0 where there are none
     */
    public int length(ParagraphScan scan, int at, int end) {
        int reference = reference(scan, at, end);
        return reference > 0 ? reference : place(scan, at, end);
    }

    private static int reference(ParagraphScan scan, int at, int end) {
        boolean startsClause = at == scan.clauseStart(at);
        if (!startsClause || !REFERENCES.contains(scan.token(at).fold())) {
            return 0;
        }
        for (int i = at + 1; i < Math.min(end, at + LONGEST_REFERENCE); i++) {
            if (scan.is(i, ",") || scan.is(i, ":")) {
                return i + 1 - at;
            }
            if (scan.token(i).kind() == Token.Kind.NUMERAL && scan.role(i) == null) {
                return 0;
            }
        }
        return 0;
    }

    private int place(ParagraphScan scan, int at, int end) {
        String first = scan.token(at).fold();
        boolean whole = WHOLES.contains(first);
        int from = whole ? at + 1 : at;
        int place = from < end ? words.startingAt("place", scan, from, end) : 0;
        if (place == 0) {
            return 0;
        }
        int next = from + place;
        while (next < Math.min(end, from + place + LONGEST_NAME) && isName(scan, next)) {
            next++;
        }
        boolean named = whole || next > from + place;
        return named && next < end && VERBS.contains(scan.token(next).fold()) ? next - at : 0;
    }

    private static boolean isName(ParagraphScan scan, int at) {
        Token token = scan.token(at);
        return token.kind() == Token.Kind.WORD
                && Character.isUpperCase(token.text().charAt(0));
    }
}
