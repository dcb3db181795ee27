package vn.chitieu.extract.assignee;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.lexicon.Lexicon;

/** The words that names of units are made of, from the resource {@code unit-words.tsv}. */
final class UnitWords {
    /** What a phrase is in the name of a unit. */
    enum Kind {
        /** {@code các}: a unit follows that is many. */
        QUANTIFIER,
        /** {@code Giám đốc}: who stands for the unit that follows. */
        CHIEF,
        /** {@code Công an}: a name that stands alone. */
        NAME,
        /** {@code Sở}: a head that the name of its field follows. */
        OFFICE,
        /** {@code Nông nghiệp và Môi trường}: what an office deals with. */
        FIELD,
        /** {@code đoàn thể}: a member of a collective. */
        NOUN,
        /** {@code có liên quan}: what may follow a name. */
        QUALIFIER,
        /** {@code xã}: a level of administration. */
        LEVEL,
        /** {@code thôn}: a part of a commune. */
        VILLAGE,
        /** {@code xã hội hóa}: begins like one of the others and is none. */
        BLOCK,
        /** {@code thực hiện}: what may follow a unit that is the subject of a sentence. */
        VERB,
        /** {@code Trong}: what opens a clause before the subject. */
        INTRO
    }

    private final Map<Kind, Node> roots = new EnumMap<>(Kind.class);

    private UnitWords() {}

    /** Returns the project's own words. */
    static UnitWords standard() {
        UnitWords words = new UnitWords();
        for (List<String> row : Lexicon.rows(UnitWords.class, "unit-words.tsv", 2)) {
            words.add(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1));
        }
        return words;
    }

    private void add(Kind kind, String phrase) {
        Node node = roots.computeIfAbsent(kind, k -> new Node());
        String folded = VietnameseFold.fold(phrase);
        for (Token token : Tokenizer.tokenize(folded, 0, folded.length())) {
            node = node.next.computeIfAbsent(token.fold(), k -> new Node());
        }
        node.end = true;
    }

    /**
     * Returns the index after the longest phrase of a kind.
     *
     * @param kind what is looked for
     * @param tokens the tokens
     * @param from index of the phrase's first token
     * @return index after its last token, or -1
     */
    int match(Kind kind, List<Token> tokens, int from) {
        @Nullable Node node = roots.get(kind);
        int found = -1;
        for (int i = from; node != null; i++) {
            if (node.end) {
                found = i;
            }
            node = i < tokens.size() ? node.next.get(word(tokens.get(i))) : null;
        }
        return found;
    }

    private static String word(Token token) {
        return token.text().equals("–") || token.text().equals("—") ? "-" : token.fold();
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean end;
    }
}
