package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the documents that are cited by their names alone: {@code Căn cứ Luật Đất đai}. For one document. */
final class UnnumberedCitations {
    /** A document without a number, right behind the words that open a basis. */
    private static final Pattern UNNUMBERED = Pattern.compile(
            "(?:(?<![a-z])(?:can\\s+cu|thuc\\s+hien|theo|xet)\\s+(?:cac\\s+|vao\\s+)?|[;\\n]\\s*(?:[-+*]\\s*)?|,\\s+|va\\s+)((?:bo\\s+)?luat|phap\\s+lenh|nghi\\s+quyet|to\\s+trinh|ket\\s+luan)\\s+(?=[a-z])");

    private static final Pattern SAID_OF = Pattern.compile("\\b(?:dai\\s+hoi|ngay|cua|ve|nam)\\b");

    private static final Pattern AMENDED =
            Pattern.compile("\\bluat\\s+sua\\s+doi(?:(?!\\bngay\\b).){0,200}$", Pattern.DOTALL);

    /** How far before a citation the law that it amends another by may be named. */
    private static final int AMENDED_REACH = 170;

    private final HeaderText text;
    private final CitationClauses clauses;

    UnnumberedCitations(HeaderText text, CitationClauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /**
     * Finds citations.
     *
     * @param numbered the documents that are cited by their numbers
     * @param from where the basis block begins
     * @param to where it ends
     */
    List<Citation> find(List<Citation> numbered, int from, int to) {
        List<Citation> citations = new ArrayList<>();
        Matcher matcher = UNNUMBERED.matcher(text.folded()).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            int start = matcher.start(1);
            if (!Character.isUpperCase(text.text().charAt(start)) || isAmended(from, matcher.start())) {
                continue;
            }
            int end = clauses.end(matcher.end(), to);
            int nextWord = end;
            boolean hasNumber = false;
            for (Citation citation : numbered) {
                hasNumber |= citation.start() <= start && start < citation.numberEnd();
                if (citation.start() > start) {
                    nextWord = Math.min(nextWord, citation.start());
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
        String before = text.folded().substring(Math.max(from, at - AMENDED_REACH), at);
        String clause = before.substring(before.lastIndexOf(';') + 1);
        return AMENDED.matcher(clause).find();
    }
}
