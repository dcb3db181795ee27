package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.LegalBasis;

/** Reads the documents that a basis block cites. */
final class CitationParser {
    private static final int MAX_CITATIONS = 300;

    /** How far before a number the word of its kind may stand: {@code Luật Tổ chức chính quyền địa phương số 72/2025/QH15}. */
    private static final int WORD_REACH = 170;

    /** How far behind a number its date may stand: {@code số 411/QĐ-TTg của Thủ tướng Chính phủ ngày 31/3/2022}. */
    private static final int DATE_REACH = 90;

    private static final Pattern WORD =
            Pattern.compile("(?<![a-z0-9])(" + DocumentTypes.standard().wordRegex() + ")(?![a-z0-9])");

    /** A document without a number, right behind the words that open a basis. */
    private static final Pattern UNNUMBERED = Pattern.compile(
            "(?:(?<![a-z])(?:can\\s+cu|thuc\\s+hien|theo|xet)\\s+(?:cac\\s+|vao\\s+)?|[;\\n]\\s*(?:[-+*]\\s*)?|,\\s+|va\\s+)((?:bo\\s+)?luat|phap\\s+lenh|nghi\\s+quyet|to\\s+trinh|ket\\s+luan)\\s+(?=[a-z])");

    /** What follows a citation and is no part of it. */
    private static final Pattern AFTERTHOUGHT = Pattern.compile(
            "(?:\\s*\\((?:sau đây |sau )?(?:viết tắt|gọi tắt|gọi chung|viết gọn|viết)[^)]*\\)?.*|[,.;]\\s+(?:trên cơ sở|sau khi|để |nhằm |Nhằm |Để |UBND |QUYẾT ĐỊNH|QUYẾT NGHỊ|Ủy ban|Uỷ ban).*|[\\s,;:.(]+(?:và|các|Căn cứ|Thực hiện|Theo)?[\\s,;:.(]*)$");

    private static final Pattern SAID_OF = Pattern.compile("\\b(?:dai\\s+hoi|ngay|cua|ve|nam)\\b");

    private static final Pattern AMENDED =
            Pattern.compile("\\bluat\\s+sua\\s+doi(?:(?!\\bngay\\b).){0,200}$", Pattern.DOTALL);

    private final HeaderText text;

    CitationParser(HeaderText text) {
        this.text = text;
    }

    private record Citation(String type, @Nullable DocumentNumber number, int start, int numberEnd) {}

    /**
     * Reads the citations of a stretch of text.
     *
     * @param from where the basis block begins
     * @param to where it ends
     * @return one entry for each document, in order of first appearance
     */
    List<LegalBasis> parse(int from, int to) {
        List<Citation> citations = numbered(from, to);
        citations.addAll(unnumbered(citations, from, to));
        citations.sort((a, b) -> Integer.compare(a.start, b.start));
        Set<String> seen = new LinkedHashSet<>();
        List<LegalBasis> bases = new ArrayList<>();
        for (int i = 0; i < citations.size() && i < MAX_CITATIONS; i++) {
            Citation citation = citations.get(i);
            int end = i + 1 < citations.size() ? citations.get(i + 1).start : to;
            LegalBasis basis = basis(citation, Math.min(end, clauseEnd(citation.numberEnd, to)));
            if (seen.add(basis.type() + "|" + basis.number() + "|" + basis.symbol()
                    + (basis.symbol() == null
                            ? Folded.words(basis.text())
                            : basis.number() == null ? basis.date() : ""))) {
                bases.add(basis);
            }
        }
        return bases;
    }

    private List<Citation> numbered(int from, int to) {
        List<Citation> citations = new ArrayList<>();
        DocumentNumber full = DocumentNumber.find(text.text(), from, to);
        DocumentNumber bare = DocumentNumber.findBare(text.text(), from, to);
        while ((full != null || bare != null) && citations.size() < MAX_CITATIONS) {
            DocumentNumber number = full == null || bare != null && bare.start() < full.start() ? bare : full;
            if (number == null) {
                break;
            }
            Citation before = citations.isEmpty() ? null : citations.get(citations.size() - 1);
            Citation citation = citation(number, Math.max(from, before == null ? from : before.numberEnd), before);
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
        int start = clauseStart(Math.max(from, number.start() - WORD_REACH), number.start());
        String bySymbol =
                number.symbol() == null ? null : DocumentTypes.standard().codeOfSymbol(number.symbol());
        Word word = word(start, number, bySymbol);
        if (word == null) {
            boolean sameClause = before != null && number.symbol() != null && start <= before.numberEnd + 1;
            String type = bySymbol == null && before != null && sameClause ? before.type : bySymbol;
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

    /** Returns the last beginning of a clause between two offsets. */
    private int clauseStart(int from, int to) {
        int start = from;
        for (int i = clauseEnd(from, to); i < to; i = clauseEnd(i + 1, to)) {
            start = i + 1;
        }
        return start;
    }

    private List<Citation> unnumbered(List<Citation> numbered, int from, int to) {
        List<Citation> citations = new ArrayList<>();
        Matcher matcher = UNNUMBERED.matcher(text.folded()).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            int start = matcher.start(1);
            if (!Character.isUpperCase(text.text().charAt(start)) || isAmended(from, matcher.start())) {
                continue;
            }
            int end = clauseEnd(matcher.end(), to);
            int nextWord = end;
            boolean hasNumber = false;
            for (Citation citation : numbered) {
                hasNumber |= citation.start <= start && start < citation.numberEnd;
                if (citation.start > start) {
                    nextWord = Math.min(nextWord, citation.start);
                }
            }
            String code = DocumentTypes.standard().codeOf(matcher.group(1));
            boolean place = code != null
                    && !code.equals("luat")
                    && !SAID_OF.matcher(text.folded())
                            .region(matcher.end(), Math.max(matcher.end(), nextWord))
                            .find();
            if (!hasNumber && code != null && !place) {
                citations.add(new Citation(code, null, start, matcher.end(1)));
            }
        }
        return citations;
    }

    /** {@code Luật sửa đổi một số điều của Luật A và Luật B ngày ...} is one law. */
    private boolean isAmended(int from, int at) {
        String before = text.folded().substring(Math.max(from, at - WORD_REACH), at);
        String clause = before.substring(before.lastIndexOf(';') + 1);
        return AMENDED.matcher(clause).find();
    }

    private LegalBasis basis(Citation citation, int end) {
        DocumentNumber number = citation.number;
        VietnameseDate date = VietnameseDate.find(
                text.folded(),
                citation.numberEnd,
                Math.min(end, citation.numberEnd + DATE_REACH + (number == null ? 120 : 0)));
        if (date == null && number == null) {
            date = VietnameseDate.findYear(text.folded(), citation.numberEnd, end);
        }
        String by = CitedIssuer.behindNumber(oneLine(citation.numberEnd, end), number == null ? null : number.symbol());
        if (by == null && number != null && citation.start < number.start()) {
            by = CitedIssuer.beforeNumber(oneLine(citation.start, number.start()));
        }
        return new LegalBasis(
                citation.type,
                number == null ? null : number.number(),
                number == null ? null : number.symbol(),
                date == null ? null : date.iso(),
                by,
                AFTERTHOUGHT.matcher(oneLine(citation.start, end)).replaceFirst(""));
    }

    private int clauseEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (c == ';' || c == '\n' && !goesOn(i)) {
                return i;
            }
        }
        return to;
    }

    /** A line that was broken anywhere goes on where the sentence is not over. */
    private boolean goesOn(int lineBreak) {
        int next = lineBreak + 1;
        if (lineBreak == 0
                || next >= text.text().length()
                || ".;:".indexOf(text.text().charAt(lineBreak - 1)) >= 0) {
            return false;
        }
        char c = text.text().charAt(next);
        return Character.isLowerCase(c)
                || Character.isDigit(c)
                        && !SectionStart.isLabel(text.folded()
                                .substring(next, Math.min(text.text().length(), next + 20)));
    }

    private String oneLine(int start, int end) {
        return text.text().substring(start, end).replaceAll("\\s+", " ").strip();
    }
}
