package vn.chitieu.rule;

import edu.stanford.nlp.ling.CoreAnnotations.PartOfSpeechAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chitieu.annotate.Token;

/** Tokens as rules see them. Rules compare folded words; the tag says what a token is. */
public final class RuleText {
    private final List<CoreLabel> labels;
    private final Map<String, List<Integer>> positions;

    /**
     * Prepares tokens for rules.
     *
     * @param tokens tokens in order
     */
    public RuleText(List<Token> tokens) {
        labels = new ArrayList<>(tokens.size());
        positions = new HashMap<>();
        for (Token token : tokens) {
            CoreLabel label = new CoreLabel(3);
            label.set(TextAnnotation.class, token.fold());
            label.set(PartOfSpeechAnnotation.class, tag(token));
            labels.add(label);
            String word = token.kind() == Token.Kind.NUMERAL ? "#" : token.fold();
            positions.computeIfAbsent(word, w -> new ArrayList<>(2)).add(labels.size() - 1);
        }
    }

    /** {@code NUM} a numeral, {@code NAME} a word that begins with a capital, {@code W} another word, {@code M} a mark. */
    private static String tag(Token token) {
        return switch (token.kind()) {
            case NUMERAL -> "NUM";
            case MARK -> "M";
            case WORD -> Character.isUpperCase(token.text().charAt(0)) ? "NAME" : "W";
        };
    }

    List<CoreLabel> labels() {
        return labels;
    }

    Set<String> vocabulary() {
        return positions.keySet();
    }

    /** Returns the indices of the tokens that are a word, in order; {@code #} stands for the numerals. */
    List<Integer> positions(String word) {
        return positions.getOrDefault(word, List.of());
    }
}
