package vn.chitieu.extract.assignee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.assignee.UnitParser.Build;
import vn.chitieu.extract.assignee.UnitParser.Parsed;
import vn.chitieu.extract.assignee.UnitWords.Kind;

/** Reads lists of nouns that are one unit: {@code các phòng, ban, ngành, đoàn thể liên quan}, {@code 06 thôn}. */
final class CollectiveParser {
    private final UnitWords words;
    private final ProperNames names;
    private final UnitQualifiers qualifiers;

    CollectiveParser(UnitWords words, ProperNames names, UnitQualifiers qualifiers) {
        this.words = words;
        this.names = names;
        this.qualifiers = qualifiers;
    }

    /** {@code 06 thôn: tuyên truyền ...}: a number before a noun makes a collective where a colon follows; else null. */
    @Nullable
    Parsed counted(List<Token> tokens, int from) {
        Parsed all = numbered(tokens, from);
        return all != null
                        && all.to() < tokens.size()
                        && tokens.get(all.to()).text().equals(":")
                ? all
                : null;
    }

    /**
     * Reads so many units of a kind behind another unit: {@code Trạm Y tế, 10 trường học trên địa bàn tuyên truyền ...}.
     *
     * @param tokens the tokens
     * @param from index of the number
     * @return the units, or null where there is no number, or no verb behind them
     */
    @Nullable
    Parsed member(List<Token> tokens, int from) {
        Parsed all =
                from < tokens.size() && tokens.get(from).kind() == Token.Kind.NUMERAL ? numbered(tokens, from) : null;
        return all != null && words.match(Kind.VERB, tokens, all.to()) > 0 ? all : null;
    }

    private @Nullable Parsed numbered(List<Token> tokens, int from) {
        int noun = words.match(Kind.NOUN, tokens, from + 1);
        return noun > 0 ? collective(tokens, from, noun, true) : null;
    }

    /**
     * Reads a collective.
     *
     * @param tokens the tokens
     * @param from index of its first token
     * @param firstEnd index after its first noun
     * @param many whether a quantifier or a number stands before the noun
     * @return the collective, or null where a single noun with nothing behind it is none
     */
    @Nullable
    Parsed collective(List<Token> tokens, int from, int firstEnd, boolean many) {
        int end = firstEnd;
        int members = 1;
        int qualified = nounTail(tokens, end);
        boolean tail = qualified > end;
        end = qualified;
        boolean closed = closes(tokens, firstEnd, end);
        while (!closed) {
            int next = UnitSeparators.divider(tokens, end);
            if (next < 0) {
                break;
            }
            int noun = nextNoun(tokens, next);
            if (noun < 0) {
                break;
            }
            qualified = nounTail(tokens, noun);
            closed = closes(tokens, noun, qualified);
            tail |= qualified > noun;
            end = qualified;
            members++;
        }
        return many || members > 1 || tail ? new Parsed(from, end, Build.COLLECTIVE, from) : null;
    }

    /** Returns the index after the next member of a collective, or -1 where a unit of its own or something else follows. */
    private int nextNoun(List<Token> tokens, int at) {
        int noun = words.match(Kind.NOUN, tokens, at);
        if (noun < 0 || words.match(Kind.QUANTIFIER, tokens, at) > 0 || words.match(Kind.NAME, tokens, at) > noun) {
            return -1;
        }
        int office = words.match(Kind.OFFICE, tokens, at);
        if (office > 0 && names.body(tokens, office) > noun) {
            return -1;
        }
        int block = words.match(Kind.BLOCK, tokens, at);
        if (block >= noun) {
            boolean listed = block == noun
                    && (noun == tokens.size()
                            || UnitSeparators.divider(tokens, noun) > 0
                            || words.match(Kind.QUALIFIER, tokens, noun) > 0);
            return listed ? noun : -1;
        }
        return noun;
    }

    /** {@code liên quan} ends a collective. */
    private static boolean closes(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).fold().equals("quan")
                    && i > from
                    && tokens.get(i - 1).fold().equals("liên")) {
                return true;
            }
        }
        return false;
    }

    private int nounTail(List<Token> tokens, int from) {
        int end = names.properName(tokens, from);
        return qualifiers.tails(tokens, end, false);
    }
}
