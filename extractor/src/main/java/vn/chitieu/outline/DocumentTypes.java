package vn.chitieu.outline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chitieu.lexicon.Lexicon;

/** The kinds of documents, by their words and by the abbreviations in their symbols ({@code document-types.tsv}). */
final class DocumentTypes {
    /** Type of a document whose kind has no code of its own. */
    static final String OTHER = "other";

    private static final DocumentTypes STANDARD = new DocumentTypes();

    private final Map<String, String> codeByWord = new LinkedHashMap<>();
    private final Map<String, String> codeByAbbreviation = new LinkedHashMap<>();
    private final Map<String, String> typeLines = new LinkedHashMap<>();

    private DocumentTypes() {
        for (List<String> row : Lexicon.rows(DocumentTypes.class, "document-types.tsv", 4)) {
            for (String word : Lexicon.alternatives(row.get(1))) {
                codeByWord.put(Folded.of(word), row.get(0));
                if (row.get(3).equals("yes")) {
                    typeLines.put(Folded.of(word), row.get(0));
                }
            }
            for (String abbreviation : Lexicon.alternatives(row.get(2))) {
                codeByAbbreviation.put(abbreviation, row.get(0));
            }
        }
    }

    static DocumentTypes standard() {
        return STANDARD;
    }

    /** Returns the code of a folded word such as {@code quyet dinh}, or null. */
    @Nullable
    String codeOf(String foldedWord) {
        return codeByWord.get(foldedWord.replaceAll("\\s+", " "));
    }

    /** Returns the code that a symbol tells ({@code KH-UBND}, {@code 2008/QĐ-TTg}, {@code CT/TW}), or null. */
    @Nullable
    String codeOfSymbol(String symbol) {
        for (String part : symbol.split("[-/–.\\s]+", -1)) {
            String code = codeByAbbreviation.get(part);
            if (code != null) {
                return code;
            }
            if (!part.isEmpty() && !Character.isDigit(part.charAt(0))) {
                return null;
            }
        }
        return null;
    }

    /** Returns folded words of type lines, longest first, with their codes. */
    Map<String, String> typeLines() {
        return longestFirst(typeLines);
    }

    /** Returns a regular expression over folded text that matches the words of all kinds, longest first. */
    String wordRegex() {
        return longestFirst(codeByWord).keySet().stream()
                .map(word -> Pattern.compile(" ").splitAsStream(word).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
    }

    private static Map<String, String> longestFirst(Map<String, String> words) {
        Map<String, String> sorted = new LinkedHashMap<>();
        words.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, String> e) -> -e.getKey().length()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }
}
