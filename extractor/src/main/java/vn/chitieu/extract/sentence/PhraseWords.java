package vn.chitieu.extract.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.lexicon.Lexicon;

/** The words at which indicators, populations and clauses begin and end: the resource {@code phrase-words.tsv}. */
public final class PhraseWords {
    private final Map<String, List<List<String>>> byRole;

    private PhraseWords(Map<String, List<List<String>>> byRole) {
        this.byRole = byRole;
    }

    /** Returns the project's own words. */
    public static PhraseWords standard() {
        Map<String, List<List<String>>> byRole = new HashMap<>();
        for (List<String> columns : Lexicon.rows(PhraseWords.class, "phrase-words.tsv", 2)) {
            String phrase = columns.get(1);
            byRole.computeIfAbsent(columns.get(0), r -> new ArrayList<>())
                    .add(Tokenizer.tokenize(phrase, 0, phrase.length()).stream()
                            .map(Token::fold)
                            .toList());
        }
        byRole.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.size(), a.size())));
        return new PhraseWords(byRole);
    }

    /** Returns the number of tokens of the longest phrase of a role that stands at a place, 0 for none. */
    public int startingAt(String role, ParagraphScan scan, int at, int end) {
        for (List<String> phrase : byRole.getOrDefault(role, List.of())) {
            if (at + phrase.size() <= end && fits(phrase, scan, at)) {
                return phrase.size();
            }
        }
        return 0;
    }

    /** Returns the index at which the first phrase of a role in a stretch begins, or -1. */
    public int first(String role, ParagraphScan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (startingAt(role, scan, i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the number of tokens of the longest phrase of a role that ends before a place, 0 for none. */
    public int endingAt(String role, ParagraphScan scan, int start, int end) {
        for (List<String> phrase : byRole.getOrDefault(role, List.of())) {
            if (end - phrase.size() >= start && fits(phrase, scan, end - phrase.size())) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean fits(List<String> phrase, ParagraphScan scan, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!scan.token(at + i).fold().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
