package vn.chitieu.extract.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.lexicon.Lexicon;

/**
 * Finds the noun or measure that a number counts: the longest of the resource {@code counted-nouns.txt} that stands there. Other
 * words are not guessed at: the first syllable of {@code 2 điều kiện} or {@code Thống Nhất 1 triển khai} is no noun.
 */
public final class CountedNouns {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private CountedNouns() {}

    /** Returns the project's own list. */
    public static CountedNouns standard() {
        CountedNouns nouns = new CountedNouns();
        for (String line : Lexicon.lines(CountedNouns.class, "counted-nouns.txt")) {
            List<String> words = Tokenizer.tokenize(line, 0, line.length()).stream()
                    .map(Token::fold)
                    .toList();
            nouns.byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
        }
        nouns.byFirst.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.size(), a.size())));
        return nouns;
    }

    /**
     * Returns the number of tokens of the noun at a place.
     *
     * @param scan the paragraph
     * @param at index of the token after the number
     * @return 0 where no noun stands there
     */
    int length(ParagraphScan scan, int at) {
        if (at >= scan.size() || scan.token(at).kind() != Token.Kind.WORD) {
            return 0;
        }
        String first = scan.token(at).fold();
        for (List<String> words : byFirst.getOrDefault(first, List.of())) {
            boolean fits = at + words.size() <= scan.size();
            for (int i = 0; fits && i < words.size(); i++) {
                fits = scan.token(at + i).fold().equals(words.get(i));
            }
            if (fits) {
                return words.size();
            }
        }
        return 0;
    }
}
