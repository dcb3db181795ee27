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

    private static final Pattern ISSUER = Pattern.compile(
            "\\bcua\\s+([^;:.(]{2,90}?)(?=\\s*(?:[;,.(\"“:\\n]|$|\\s(?:ve|phe\\s+duyet|ban\\s+hanh|quy\\s+dinh|huong\\s+dan|sua\\s+doi|giao|phan\\s+bo|phan\\s+cap|thong\\s+qua|tai|ngay|bo\\s+sung|thanh\\s+lap|cong\\s+bo|trien\\s+khai|tang\\s+cuong|thuc\\s+hien|dieu\\s+chinh|quyet\\s+dinh|cho|doi\\s+voi|nhu)(?![a-z])))");

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
        int at = from;
        while (at < to) {
            DocumentNumber number = DocumentNumber.find(text.text(), at, to);
            DocumentNumber bare = DocumentNumber.findBare(text.text(), at, to);
            if (bare != null && (number == null || bare.start() < number.start())) {
                number = bare;
            }
            if (number == null) {
                break;
            }
            Citation before = citations.isEmpty() ? null : citations.get(citations.size() - 1);
            Citation citation = citation(number, Math.max(from, before == null ? from : before.numberEnd), before);
            if (citation != null) {
                citations.add(citation);
            }
            at = number.end();
        }
        return citations;
    }

    private @Nullable Citation citation(DocumentNumber number, int from, @Nullable Citation before) {
        int start = Math.max(from, number.start() - WORD_REACH);
        start = Math.max(
                start,
                Math.max(
                                text.folded().lastIndexOf(';', number.start() - 1),
                                text.folded().lastIndexOf('\n', number.start() - 1))
                        + 1);
        Matcher word = WORD.matcher(text.folded())
                .region(start, Math.max(start, number.start()))
                .useTransparentBounds(true);
        String code = null;
        int wordStart = number.start();
        int gap = 0;
        while (word.find()) {
            String found = DocumentTypes.standard().codeOf(word.group(1));
            boolean law =
                    "luat".equals(found) && Character.isUpperCase(text.text().charAt(word.start()));
            if (code == null
                    || !"luat".equals(code)
                    || law
                    || !text.text().substring(wordStart, number.start()).contains("ố")) {
                boolean lawGoesOn = "luat".equals(code)
                        && "luat".equals(found)
                        && number.symbol() != null
                        && number.symbol().contains("QH");
                if (!lawGoesOn) {
                    code = found;
                    wordStart = word.start();
                    gap = number.start() - word.end();
                }
            }
        }
        String bySymbol =
                number.symbol() == null ? null : DocumentTypes.standard().codeOfSymbol(number.symbol());
        boolean vague = code == null
                || code.equals("cong_van") && bySymbol != null
                || code.equals(DocumentTypes.OTHER) && bySymbol != null;
        if (code == null
                && bySymbol == null
                && before != null
                && number.marked()
                && number.symbol() != null
                && text.text().substring(before.numberEnd, number.start()).indexOf(';') < 0) {
            return new Citation(before.type, number, number.start(), number.end());
        }
        if (!number.marked() && (code == null || gap > 4) || number.symbol() == null && (code == null || gap > 6)) {
            return null;
        }
        String type = vague && bySymbol != null ? bySymbol : code;
        return type == null ? null : new Citation(type, number, wordStart, number.end());
    }

    private List<Citation> unnumbered(List<Citation> numbered, int from, int to) {
        List<Citation> citations = new ArrayList<>();
        Matcher matcher = UNNUMBERED.matcher(text.folded()).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            int start = matcher.start(1);
            if (!Character.isUpperCase(text.text().charAt(start))) {
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
                    && !text.folded()
                            .substring(matcher.end(), nextWord)
                            .matches("(?s).*\\b(?:dai\\s+hoi|ngay|cua|ve|nam)\\b.*");
            if (!hasNumber && code != null && !place) {
                citations.add(new Citation(code, null, start, matcher.end(1)));
            }
        }
        return citations;
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
        Matcher issuer = ISSUER.matcher(text.folded()).region(citation.numberEnd, end);
        String by = issuer.find() && issuer.start() < citation.numberEnd + DATE_REACH
                ? oneLine(issuer.start(1), issuer.end(1))
                : null;
        return new LegalBasis(
                citation.type,
                number == null ? null : number.number(),
                number == null ? null : number.symbol(),
                date == null ? null : date.iso(),
                by,
                oneLine(citation.start, end).replaceAll("[\\s,;:.(]+(?:và|Căn cứ|Thực hiện)?[\\s,;:.(]*$", ""));
    }

    private int clauseEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (c == ';' || c == '\n') {
                return i;
            }
        }
        return to;
    }

    private String oneLine(int start, int end) {
        return text.text().substring(start, end).replaceAll("\\s+", " ").strip();
    }
}
