package vn.chitieu.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares texts without case and diacritics, so that a scan is measured by what it found and not by accents. Remembers the tokens
 * of texts that come again; one instance serves one document.
 */
final class Texts {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern TOKEN = Pattern.compile("[a-z]+|\\p{Nd}+(?:[.,]\\p{Nd}+)*|%");

    private final Map<String, List<String>> known = new HashMap<>();

    /** Returns a text in lower case without diacritics. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Returns the words, numbers and percent signs of a text, folded. */
    List<String> tokens(String text) {
        return known.computeIfAbsent(text, Texts::tokenise);
    }

    /** Returns the share of a quote's tokens that a text holds in order, 0 for a quote without tokens. */
    double containment(String quote, String text) {
        List<String> wanted = tokens(quote);
        if (wanted.isEmpty()) {
            return 0;
        }
        return (double) MatchingBlocks.size(wanted, tokens(text)) / wanted.size();
    }

    /** Returns how alike two texts are, 0..1: the F1 of their tokens without regard to order; 1 where neither has any. */
    double similarity(String one, String other) {
        List<String> left = tokens(one);
        List<String> right = tokens(other);
        if (left.isEmpty() && right.isEmpty()) {
            return 1;
        }
        Map<String, Integer> bag = new HashMap<>();
        right.forEach(token -> bag.merge(token, 1, Integer::sum));
        int common = 0;
        for (String token : left) {
            int count = bag.getOrDefault(token, 0);
            if (count > 0) {
                bag.put(token, count - 1);
                common++;
            }
        }
        return 2.0 * common / (left.size() + right.size());
    }

    private static List<String> tokenise(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(fold(text));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return List.copyOf(tokens);
    }
}
