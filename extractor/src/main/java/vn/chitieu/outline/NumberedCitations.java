package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the documents that are cited by their numbers, each with the word of its type before it. For one document. */
final class NumberedCitations {
    /** How far before a number the word of its kind may stand: {@code Luật Tổ chức chính quyền địa phương số 72/2025/QH15}. */
    private static final int WORD_REACH = 170;

    private static final Pattern WORD =
            Pattern.compile("(?<![a-z0-9])(" + DocumentTypes.standard().wordRegex() + ")(?![a-z0-9])");

    private final HeaderText text;
    private final CitationClauses clauses;

    NumberedCitations(HeaderText text, CitationClauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /**
     * Finds citations.
     *
     * @param from where the basis block begins
     * @param to where it ends
     * @param most how many to find at most
     */
    List<Citation> find(int from, int to, int most) {
        List<Citation> citations = new ArrayList<>();
        DocumentNumber full = DocumentNumber.find(text.text(), from, to);
        DocumentNumber bare = DocumentNumber.findBare(text.text(), from, to);
        while ((full != null || bare != null) && citations.size() < most) {
            DocumentNumber number = full == null || bare != null && bare.start() < full.start() ? bare : full;
            if (number == null) {
                break;
            }
            Citation before = citations.isEmpty() ? null : citations.get(citations.size() - 1);
            Citation citation = citation(number, Math.max(from, before == null ? from : before.numberEnd()), before);
            if (citation != null) {
                citations.add(citation);
            }
            if (full != null && full.start() < number.end()) {
                full = DocumentNumber.find(text.text(), number.end(), to);
            }
            if (bare != null && bare.start() < number.end()) {
                bare = DocumentNumber.findBare(text.text(), number.end(), to);
            }
        }
        return citations;
    }

    private @Nullable Citation citation(DocumentNumber number, int from, @Nullable Citation before) {
        int start = clauses.start(Math.max(from, number.start() - WORD_REACH), number.start());
        String bySymbol =
                number.symbol() == null ? null : DocumentTypes.standard().codeOfSymbol(number.symbol());
        Word word = word(start, number, bySymbol);
        if (word == null) {
            boolean sameClause = before != null && number.symbol() != null && start <= before.numberEnd() + 1;
            String type = bySymbol == null && before != null && sameClause ? before.type() : bySymbol;
            return type == null || !number.marked() ? null : new Citation(type, number, number.start(), number.end());
        }
        int gap = number.start() - word.end;
        if (!number.marked() && gap > 4 || number.symbol() == null && gap > 6) {
            return null;
        }
        boolean vague = word.code.equals("cong_van") || word.code.equals(DocumentTypes.OTHER);
        return new Citation(vague && bySymbol != null ? bySymbol : word.code, number, word.start, number.end());
    }

    private record Word(String code, int start, int end, boolean upper) {}

    /** Returns the word of the kind of document that a number belongs to, or null. */
    private @Nullable Word word(int start, DocumentNumber number, @Nullable String bySymbol) {
        Matcher matcher =
                WORD.matcher(text.folded()).region(start, number.start()).useTransparentBounds(true);
        Word best = null;
        while (matcher.find()) {
            String code = DocumentTypes.standard().codeOf(matcher.group(1));
            if (code != null) {
                Word word = new Word(
                        code,
                        matcher.start(),
                        matcher.end(),
                        Character.isUpperCase(text.text().charAt(matcher.start())));
                best = best == null || better(word, best, number, bySymbol) ? word : best;
            }
        }
        return best;
    }

    /** The nearest word it is; but the name of a law, and {@code Thông báo kết luận}, hold words of other kinds. */
    private boolean better(Word word, Word before, DocumentNumber number, @Nullable String bySymbol) {
        boolean law = number.symbol() != null && number.symbol().contains("QH");
        boolean adjacent = number.start() - word.end <= 6;
        if (before.code.equals("luat") && law) {
            return adjacent && !word.code.equals("luat");
        }
        if (before.code.equals(bySymbol) && !word.code.equals(bySymbol)) {
            return false;
        }
        return word.upper || adjacent;
    }
}
