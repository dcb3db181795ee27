package vn.chitieu.extract.indicator;

import java.util.List;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignee.UnitNames.Row;
import vn.chitieu.extract.sentence.ParagraphScan;

/**
 * Passes over the offices that a clause says do something; what they do is measured: {@code Phòng Văn hóa - Xã hội chủ trì, phối hợp
 * với Hội Phụ nữ xã mở 05 lớp đào tạo nghề}.
 */
final class ActingUnits {
    private final UnitNames names;

    ActingUnits(UnitNames names) {
        this.names = names;
    }

    /**
     * Returns the index of the first token that is said of the offices, or {@code at} where no office stands there that does something.
     *
     * @param scan the paragraph
     * @param at index of the first token of a phrase
     * @param end index of its number
     */
    int skip(ParagraphScan scan, int at, int end) {
        List<Token> tokens = scan.tokens();
        int from = scan.is(at, "giao") ? at + 1 : at;
        int partners = partners(scan, from, end);
        if (partners > from) {
            return partners;
        }
        if (from >= end || names.isMany(tokens, from) || !names.isMarked(tokens, from)) {
            return at;
        }
        int verb = UnitNames.skipBracket(
                tokens, names.row(scan.text(), tokens, from).end());
        if (verb <= from || verb >= end || from == at && !names.isVerb(tokens, verb)) {
            return at;
        }
        int rest = isWord(scan, verb, "chủ", "trì") ? verb + 2 : verb;
        rest = rest > verb && (scan.is(rest, ",") || scan.is(rest, "và")) ? rest + 1 : rest;
        return Math.max(rest, partners(scan, rest, end));
    }

    /** {@code phối hợp với Trạm Y tế khám bệnh}: with whom something is done. */
    private int partners(ParagraphScan scan, int at, int end) {
        if (!isWord(scan, at, "phối", "hợp")) {
            return at;
        }
        int with = isWord(scan, at + 2, "chặt", "chẽ") ? at + 4 : at + 2;
        boolean said = scan.is(with, "với") || scan.is(with, "cùng");
        Row row = names.row(scan.text(), scan.tokens(), said ? with + 1 : with, said);
        return row.units().isEmpty() || row.end() >= end ? at : row.end();
    }

    private static boolean isWord(ParagraphScan scan, int at, String first, String second) {
        return scan.is(at, first) && scan.is(at + 1, second);
    }
}
