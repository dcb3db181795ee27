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
 * Numbers in a bracket that divide the number before it and leave its noun out: {@code 600 lao động (phi nông nghiệp 250, nông
 * nghiệp 350)}. They are its parts only where they add up to it.
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
     * @return its parts in order; none where no bracket divides it
     */
    static List<Quantity> of(ParagraphScan scan, Quantity whole) {
        int open = bracket(scan, whole);
        if (open < 0) {
            return List.of();
        }
        List<Quantity> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int item = open + 1;
        for (int i = open + 1; i < Math.min(scan.size(), open + LONGEST); i++) {
            if (scan.token(i).kind() == Token.Kind.NUMERAL) {
                Quantity part = i > item && ends(scan, i + 1) ? part(scan, i, whole) : null;
                if (part == null) {
                    return List.of();
                }
                parts.add(part);
                sum = sum.add(part.value());
                item = i + 2;
            } else if (scan.is(i, ")")) {
                boolean adds = parts.size() > 1 && sum.compareTo(whole.value()) == 0;
                parts.forEach(part -> scan.setRole(part.first(), adds ? null : scan.role(part.first())));
                return adds ? parts : List.of();
            }
        }
        return List.of();
    }

    /** The bracket behind the words of a count, or -1. */
    private static int bracket(ParagraphScan scan, Quantity whole) {
        if (whole.max() != null || whole.denominator() != null) {
            return -1;
        }
        if (whole.form() == Quantity.Form.MONEY) {
            return scan.is(whole.end(), "(") ? whole.end() : -1;
        }
        if (whole.form() != Quantity.Form.COUNT) {
            return -1;
        }
        for (int i = whole.end(); i < Math.min(scan.size(), whole.end() + FARTHEST); i++) {
            if (scan.is(i, "(")) {
                return i;
            }
            if (scan.token(i).kind() != Token.Kind.WORD) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean ends(ParagraphScan scan, int at) {
        return scan.is(at, ",") || scan.is(at, ";") || scan.is(at, ")");
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
        if (role != null && role != NumeralRole.QUALIFIER) {
            return null;
        }
        Span span = new Span(scan.token(at).start(), scan.token(at).end());
        BigDecimal amount = value.value().multiply(scale(scan, whole));
        return new Quantity(at, at, at + 1, whole.form(), amount, null, null, whole.unit(), whole.per(), span);
    }
}
