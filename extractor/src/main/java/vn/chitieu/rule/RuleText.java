package vn.chitieu.rule;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;

/** Tokens as the rules of a {@link RuleBook} see them. Rules compare folded words; the tag says what a token is. */
public final class RuleText {
    private final List<Token> tokens;
    private final RuleWords.Word[] words;
    private @Nullable List<CoreLabel> labels;

    RuleText(List<Token> tokens, RuleWords known) {
        this.tokens = tokens;
        this.words = new RuleWords.Word[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            words[i] = known.word(tokens.get(i).fold(), tag(tokens.get(i)));
        }
        words[tokens.size()] = known.end();
    }

    /** {@code NUM} a numeral, {@code NAME} a word that begins with a capital, {@code W} another word, {@code M} a mark. */
    private static String tag(Token token) {
        return switch (token.kind()) {
            case NUMERAL -> "NUM";
            case MARK -> "M";
            case WORD -> Character.isUpperCase(token.text().charAt(0)) ? "NAME" : "W";
        };
    }

    int size() {
        return tokens.size();
    }

    /** Returns the tokens for TokensRegex. */
    List<CoreLabel> labels() {
        if (labels == null) {
            List<CoreLabel> made = new ArrayList<>(tokens.size());
            for (Token token : tokens) {
                made.add(TokenTests.label(token.fold(), tag(token)));
            }
            labels = made;
        }
        return labels;
    }

    /** Returns a bit for each test that a token passes; the index after the last token is allowed. */
    long[] passed(int index) {
        return words[index].passed();
    }

    /** Returns the patterns of a group that a match can begin with at a token. */
    int[] beginning(int index, int group) {
        return words[index].beginning()[group];
    }
}
