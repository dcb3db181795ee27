package vn.chitieu.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.NumberReader;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.text.Span;

/**
 * Numbers that divide the number before them and leave its noun out: {@code 600 lao động (phi nông nghiệp 250, nông nghiệp 350)},
 * {@code 1.200 học viên: cao đẳng 200, trung cấp 400, sơ cấp 600}. They are its parts only where they add up to it.
 */
final class BracketedParts {
    private static final int LONGEST = 60;
    private static final int FARTHEST = 8;

    private BracketedParts() {}

    /**
     * Returns the parts of a quantity.
     *
     * @param scan the paragraph; the numerals of the parts lose the roles that they seemed to have
     * @param whole a quantity
     * @return its parts in order; none where nothing divides it
     */
    static List<Quantity> of(ParagraphScan scan, Quantity whole) {
        int open = opening(scan, whole);
        if (open < 0) {
            return List.of();
        }
        boolean bracket = scan.is(open, "(");
        List<Quantity> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int item = open + 1;
        int limit = Math.min(scan.size(), open + LONGEST);
        for (int i = open + 1; i < limit && scan.sentence(i) == scan.sentence(open); i++) {
            if (scan.token(i).kind() == Token.Kind.NUMERAL && ends(scan, i + 1)) {
                Quantity part = i > item ? part(scan, i, whole) : null;
                if (part == null) {
                    return List.of();
                }
                parts.add(part);
                sum = sum.add(part.value());
                item = i + 2;
                if (!bracket && sum.compareTo(whole.value()) == 0) {
                    break;
                }
            } else if (scan.token(i).kind() == Token.Kind.NUMERAL && !namesItem(scan, i)) {
                return List.of();
            } else if (scan.is(i, ")")) {
                break;
            }
        }
        boolean adds = parts.size() > 1 && sum.compareTo(whole.value()) == 0;
        parts.forEach(part -> scan.setRole(part.first(), adds ? null : scan.role(part.first())));
        return adds ? parts : List.of();
    }

    /** A number within the words of an item: {@code dưới 3 tháng 400}, {@code thôn 1: 20}. */
    private static boolean namesItem(ParagraphScan scan, int at) {
        return scan.role(at) != null || scan.is(at + 1, ":") || scan.is(at + 1, "tháng");
    }

    /** The bracket, the colon or the word behind the words of a count that opens the list of its parts, or -1. */
    private static int opening(ParagraphScan scan, Quantity whole) {
        boolean money = whole.form() == Quantity.Form.MONEY;
        if (whole.max() != null || whole.denominator() != null || !money && whole.form() != Quantity.Form.COUNT) {
            return -1;
        }
        for (int i = whole.end(); i < Math.min(scan.size(), whole.end() + FARTHEST); i++) {
            if (scan.is(i, "(") || scan.is(i, ":") || scan.is(i, "gồm")) {
                return scan.is(i + 1, "trong") && scan.is(i + 2, "đó") ? said(scan, i + 1) : said(scan, i);
            }
            if ((scan.is(i, ",") || scan.is(i, ";")) && (scan.is(i + 1, "trong") || scan.is(i + 1, "gồm"))) {
                return said(scan, i + 1);
            }
            if (money || scan.token(i).kind() != Token.Kind.WORD) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns the last token of {@code (}, {@code :}, {@code gồm}, {@code trong đó:}; -1 where {@code trong} opens nothing. */
    private static int said(ParagraphScan scan, int at) {
        int last = at;
        if (scan.is(at, "trong")) {
            if (!scan.is(at + 1, "đó")) {
                return -1;
            }
            last = at + 1;
        }
        return scan.is(last + 1, ":") ? last + 1 : last;
    }

    private static boolean ends(ParagraphScan scan, int at) {
        return at >= scan.size() || scan.is(at, ",") || scan.is(at, ";") || scan.is(at, ")") || scan.is(at, ".");
    }

    /** {@code 5.684 triệu đồng (NTM 2.134; GNBV 3.550)}: the parts of an amount leave its millions out. */
    private static BigDecimal scale(ParagraphScan scan, Quantity whole) {
        return whole.form() == Quantity.Form.MONEY ? ScaleWords.factor(scan, whole.last() + 1) : BigDecimal.ONE;
    }

    private static @Nullable Quantity part(ParagraphScan scan, int at, Quantity whole) {
        NumeralRole role = scan.role(at);
        boolean money = whole.form() == Quantity.Form.MONEY;
        boolean scaled = scale(scan, whole).compareTo(BigDecimal.ONE) > 0;
        NumberReader.Value value = NumberReader.read(scan.token(at).text(), !money || !scaled);
        if (value == null || value.max() != null || value.denominator() != null) {
            return null;
        }
        boolean misread = role == NumeralRole.QUALIFIER || role == NumeralRole.DATE;
        if (role != null && !misread) {
            return null;
        }
        Span span = new Span(scan.token(at).start(), scan.token(at).end());
        BigDecimal amount = value.value().multiply(scale(scan, whole));
        return new Quantity(at, at, at + 1, whole.form(), amount, null, null, whole.unit(), whole.per(), span);
    }
}
