package vn.chitieu.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.TimePhrases;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.rule.RuleMatch;

/** Finds the time or place that a number recurs over: {@code mỗi năm}, {@code /xã}. */
public final class Recurrence {

    private Recurrence() {}

    /** Returns the time or place that a quantity recurs over, or null. */
    public static @Nullable String of(ParagraphScan scan, Quantity quantity, List<RuleMatch> periods) {
        for (RuleMatch match : periods) {
            boolean sameSentence = scan.sentence(match.from()) == scan.sentence(quantity.first());
            boolean crops =
                    match.from() > 0 && scan.token(match.from() - 1).fold().equals("cây");
            if (!sameSentence || crops) {
                continue;
            }
            if (match.to() <= quantity.first() && !scan.is(match.from(), "/")) {
                boolean superseded = false;
                for (int i = match.to(); i < quantity.first(); i++) {
                    superseded |= scan.role(i) == NumeralRole.DATE || scan.is(i, "cả") && scan.is(i + 1, "năm");
                }
                superseded |= TargetTime.inClosedBracket(scan, match.to(), quantity.first());
                if (!superseded && reaches(scan, match.to(), quantity)) {
                    return match.rule().gives().get("per");
                }
            } else if (match.from() >= quantity.end()
                    && !ofNext(scan, quantity, match)
                    && (match.from() - quantity.end() <= 3 && !opensBracket(scan, quantity.end(), match.from())
                            || closes(scan, quantity.end(), match))) {
                return match.rule().gives().get("per");
            }
        }
        return null;
    }

    /** In {@code đào tạo 25.000 lao động, mỗi năm 5.000 lao động} what stands behind the comma is said of the next number. */
    private static boolean ofNext(ParagraphScan scan, Quantity quantity, RuleMatch match) {
        boolean comma = false;
        for (int i = quantity.end(); i < match.from(); i++) {
            comma |= scan.is(i, ",");
        }
        for (int i = match.to(); comma && i < scan.clauseEnd(quantity.first()); i++) {
            if (scan.is(i, ",")) {
                return false;
            }
            if (scan.token(i).kind() == Token.Kind.NUMERAL && scan.role(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** In {@code kiểm tra 12 xã (mỗi xã 01 lần)} the bracket speaks of its own number. */
    private static boolean opensBracket(ParagraphScan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** {@code giảm 2% hộ nghèo đa chiều của xã mỗi năm}: what ends the words behind a number governs it. */
    private static boolean closes(ParagraphScan scan, int from, RuleMatch match) {
        for (int i = from; i < match.from(); i++) {
            boolean another = scan.token(i).kind() == Token.Kind.NUMERAL
                    || ",;:(".contains(scan.token(i).text());
            if (another || scan.clause(i) != scan.clause(from)) {
                return false;
            }
        }
        return TimePhrases.endsAt(scan, match.to());
    }

    /** {@code Hằng năm} at the start of a sentence governs all of it but levels of other clauses; elsewhere only its own clause. */
    private static boolean reaches(ParagraphScan scan, int from, Quantity quantity) {
        int clause = scan.clauseStart(quantity.first());
        if (scan.clause(from > 0 ? from - 1 : 0) == scan.clause(clause)) {
            return true;
        }
        // Mỗi thôn có 01 mô hình; toàn xã có 03 mô hình
        boolean whole = scan.is(clause, "toàn") || scan.is(clause, "cả");
        boolean share = quantity.form() == Quantity.Form.PERCENT && !changes(scan, clause, quantity.first());
        return from <= 4 && !whole && !share && quantity.denominator() == null;
    }

    private static boolean changes(ParagraphScan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.is(i, "giảm") || scan.is(i, "tăng")) {
                return true;
            }
        }
        return false;
    }
}
