package vn.chitieu.extract.assignee;

import java.util.List;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.assignee.UnitWords.Kind;

/** Reads what follows the head of a unit and is its own: the field of an office, the name of a place. */
final class ProperNames {
    private final UnitWords words;

    ProperNames(UnitWords words) {
        this.words = words;
    }

    /** Reads the field of an office: fields and capitalised words, joined by {@code -}, {@code &}, {@code và}. */
    int body(List<Token> tokens, int from) {
        int end = from;
        boolean going = true;
        boolean dashed = false;
        while (going) {
            going = false;
            int field = words.match(Kind.FIELD, tokens, end);
            if (field > 0 && (end == from || dashed || isCapital(tokens, end))) {
                end = field;
                going = true;
                continue;
            }
            int capital = startsUnit(tokens, end) ? -1 : capitalised(tokens, end);
            if (capital > 0) {
                end = capital;
                going = true;
                continue;
            }
            if (end > from && end + 1 < tokens.size() && isJoint(tokens.get(end))) {
                int next = end + 1;
                boolean field2 = words.match(Kind.FIELD, tokens, next) > 0;
                boolean dash = !tokens.get(end).fold().equals("và");
                dashed |= dash && field2;
                if ((field2 && (dashed || isCapital(tokens, next)) || capitalised(tokens, next) > 0)
                        && !startsUnit(tokens, next)) {
                    end = next;
                    going = true;
                }
            }
        }
        return end;
    }

    private static boolean isJoint(Token token) {
        return token.text().equals("-")
                || token.text().equals("–")
                || token.text().equals("&")
                || token.fold().equals("và");
    }

    /** Returns whether a unit begins here: a known name, or an office with a field or name. */
    boolean startsUnit(List<Token> tokens, int at) {
        int name = words.match(Kind.NAME, tokens, at);
        int field = words.match(Kind.FIELD, tokens, at);
        if (name > 0 && name >= field) {
            return true;
        }
        int office = words.match(Kind.OFFICE, tokens, at);
        if (office <= 0 || office < field || office >= tokens.size()) {
            return false;
        }
        return words.match(Kind.FIELD, tokens, office) > 0
                || Character.isUpperCase(tokens.get(office).text().charAt(0));
    }

    /** A capitalised word, with a second syllable in small letters where the name goes on after it. */
    private int capitalised(List<Token> tokens, int at) {
        if (!isCapital(tokens, at) || words.match(Kind.LEVEL, tokens, at) > 0) {
            return -1;
        }
        int next = at + 1;
        if (next < tokens.size()
                && tokens.get(next).kind() == Token.Kind.WORD
                && !isCapital(tokens, next)
                && !tokens.get(next).fold().equals("và")
                && words.match(Kind.VERB, tokens, next) < 0
                && words.match(Kind.LEVEL, tokens, next) < 0
                && words.match(Kind.QUALIFIER, tokens, next) < 0
                && (isCapital(tokens, next + 1)
                        || words.match(Kind.LEVEL, tokens, next + 1) > 0
                        || next + 1 < tokens.size() && isJoint(tokens.get(next + 1)))) {
            return next + 1;
        }
        return next;
    }

    /** Returns whether a capitalised word stands here. */
    static boolean isCapital(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).kind() == Token.Kind.WORD
                && Character.isUpperCase(tokens.get(at).text().charAt(0));
    }

    /** Returns the index after the capitalised words that begin here and are no unit, level or qualifier. */
    int properName(List<Token> tokens, int from) {
        int end = from;
        while (isCapital(tokens, end)
                && words.match(Kind.LEVEL, tokens, end) < 0
                && words.match(Kind.QUALIFIER, tokens, end) <= end + 1
                && !startsUnit(tokens, end)) {
            end++;
        }
        return end;
    }
}
