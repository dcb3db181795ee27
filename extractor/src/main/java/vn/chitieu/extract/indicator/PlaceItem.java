package vn.chitieu.extract.indicator;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.PhraseWords;
import vn.chitieu.model.NumeralRole;

/**
 * An item of a list by places, which names the place of a number and not what it measures: {@code giảm 38 hộ nghèo, trong đó
 * thôn Suối Lớn 5 hộ}, {@code riêng các xã đặc biệt khó khăn giảm 6%}.
 */
final class PlaceItem {
    private static final Set<String> BEFORE = Set.of("riêng", "tại", "ở", "trong", "đó", "các", "những");
    private static final Set<String> QUALIFIERS = Set.of(
            "đặc", "biệt", "khó", "khăn", "đbkk", "vùng", "cao", "sâu", "xa", "biên", "giới", "bãi", "ngang", "ven",
            "biển", "khu", "vực", "i", "ii", "iii", "nghèo", "còn", "lại", "nông", "thôn", "thành", "thị", "miền",
            "núi", "đồng", "bằng");

    private static final int LONGEST = 14;

    private final PhraseWords words;

    PlaceItem(PhraseWords words) {
        this.words = words;
    }

    /**
     * Returns the place that the words in front of a number name and nothing else.
     *
     * @param scan the paragraph
     * @param from index of the first of these words
     * @param to index after the last one
     * @return the place as written, or null where the words say more or less
     */
    @Nullable
    String read(ParagraphScan scan, int from, int to) {
        int start = from;
        while (start < to && (scan.is(start, "riêng") || scan.is(start, "tại") || scan.is(start, "ở"))) {
            start++;
        }
        int at = start;
        boolean several = at < to && BEFORE.contains(scan.token(at).fold());
        at += several ? 1 : 0;
        int kind = at < to ? words.startingAt("place", scan, at, to) : 0;
        int name = at + kind;
        if (kind == 0 || name == to) {
            return null;
        }
        for (int i = name; i < to; i++) {
            boolean joint = several && (scan.is(i, ",") || scan.is(i, "và")) && i + 1 < to;
            if (!joint && !belongs(scan, i)) {
                return null;
            }
        }
        return scan.words(start, to);
    }

    /**
     * Returns the place that a paragraph begins with, up to a colon: {@code Tại xã Hòa An: ...}, {@code Huyện Nà Mòn: ...}.
     *
     * @param scan the paragraph
     * @return the place as written, or null where the paragraph begins with something else
     */
    @Nullable
    String ahead(ParagraphScan scan) {
        int colon = 0;
        while (colon < Math.min(scan.size(), LONGEST) && !scan.is(colon, ":")) {
            colon++;
        }
        if (colon == 0 || !scan.is(colon, ":")) {
            return null;
        }
        boolean located = scan.is(0, "tại") || scan.is(0, "ở");
        for (int i = 0; located && i < colon; i++) {
            if (scan.token(i).kind() == Token.Kind.MARK) {
                return null;
            }
        }
        boolean named = Character.isUpperCase(scan.token(colon - 1).text().charAt(0));
        return located ? scan.words(1, colon) : named ? read(scan, 0, colon) : null;
    }

    private static boolean belongs(ParagraphScan scan, int at) {
        Token token = scan.token(at);
        return switch (token.kind()) {
            case WORD -> Character.isUpperCase(token.text().charAt(0)) || QUALIFIERS.contains(token.fold());
            case NUMERAL -> scan.role(at) == NumeralRole.QUALIFIER;
            case MARK -> token.text().equals("-");
        };
    }
}
