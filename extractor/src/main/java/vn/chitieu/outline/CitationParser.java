package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chitieu.model.LegalBasis;

/** Reads the documents that a basis block cites. */
final class CitationParser {
    private static final int MAX_CITATIONS = 300;

    /** How far behind a number its date may stand: {@code số 411/QĐ-TTg của Thủ tướng Chính phủ ngày 31/3/2022}. */
    private static final int DATE_REACH = 90;

    /** What follows a citation and is no part of it. */
    private static final Pattern AFTERTHOUGHT = Pattern.compile(
            "(?:\\s*\\((?:sau đây |sau )?(?:viết tắt|gọi tắt|gọi chung|viết gọn|viết)[^)]*\\)?.*|[,.;]\\s+(?:trên cơ sở|sau khi|để |nhằm |Nhằm |Để |UBND |QUYẾT ĐỊNH|QUYẾT NGHỊ|Ủy ban|Uỷ ban).*|[\\s,;:.(]+(?:và|các|Căn cứ|Thực hiện|Theo)?[\\s,;:.(]*)$");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final HeaderText text;
    private final CitationClauses clauses;
    private final NumberedCitations numbered;
    private final UnnumberedCitations unnumbered;

    CitationParser(HeaderText text) {
        this.text = text;
        this.clauses = new CitationClauses(text);
        this.numbered = new NumberedCitations(text, clauses);
        this.unnumbered = new UnnumberedCitations(text, clauses);
    }

    /**
     * Reads the citations of a stretch of text.
     *
     * @param from where the basis block begins
     * @param to where it ends
     * @return one entry for each document, in order of first appearance
     */
    List<LegalBasis> parse(int from, int to) {
        List<Citation> citations = numbered.find(from, to, MAX_CITATIONS);
        citations.addAll(unnumbered.find(citations, from, to));
        citations.sort(Comparator.comparingInt(Citation::start));
        Set<String> seen = new LinkedHashSet<>();
        List<LegalBasis> bases = new ArrayList<>();
        for (int i = 0; i < citations.size() && i < MAX_CITATIONS; i++) {
            Citation citation = citations.get(i);
            int end = i + 1 < citations.size() ? citations.get(i + 1).start() : to;
            LegalBasis basis = basis(citation, Math.min(end, clauses.end(citation.numberEnd(), to)));
            if (seen.add(basis.type() + "|" + basis.number() + "|" + basis.symbol()
                    + (basis.symbol() == null
                            ? Folded.words(basis.text())
                            : basis.number() == null ? basis.date() : ""))) {
                bases.add(basis);
            }
        }
        return bases;
    }

    private LegalBasis basis(Citation citation, int end) {
        DocumentNumber number = citation.number();
        VietnameseDate date = VietnameseDate.find(
                text.folded(),
                citation.numberEnd(),
                Math.min(end, citation.numberEnd() + DATE_REACH + (number == null ? 120 : 0)));
        if (date == null && number == null) {
            date = VietnameseDate.findYear(text.folded(), citation.numberEnd(), end);
        }
        String by =
                CitedIssuer.behindNumber(oneLine(citation.numberEnd(), end), number == null ? null : number.symbol());
        if (by == null && number != null && citation.start() < number.start()) {
            by = CitedIssuer.beforeNumber(oneLine(citation.start(), number.start()));
        }
        return new LegalBasis(
                citation.type(),
                number == null ? null : number.number(),
                number == null ? null : number.symbol(),
                date == null ? null : date.iso(),
                by,
                AFTERTHOUGHT.matcher(oneLine(citation.start(), end)).replaceFirst(""));
    }

    private String oneLine(int start, int end) {
        return SPACE.matcher(text.text().substring(start, end)).replaceAll(" ").strip();
    }
}
