package vn.chitieu.extract.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;

/** The words at which indicators, populations and clauses begin and end: the resource {@code phrase-words.tsv}. */
public final class PhraseWords {
    private final Map<String, List<List<String>>> byRole;

    private PhraseWords(Map<String, List<List<String>>> byRole) {
        this.byRole = byRole;
    }

    /** Returns the project's own words. */
    public static PhraseWords standard() {
        try (InputStream in = PhraseWords.class.getResourceAsStream("phrase-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("phrase-words.tsv is not in the jar");
            }
            Map<String, List<List<String>>> byRole = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(columns -> byRole.computeIfAbsent(columns[0], r -> new ArrayList<>())
                            .add(Tokenizer.tokenize(columns[1], 0, columns[1].length()).stream()
                                    .map(Token::fold)
                                    .toList()));
            byRole.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.size(), a.size())));
            return new PhraseWords(byRole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
