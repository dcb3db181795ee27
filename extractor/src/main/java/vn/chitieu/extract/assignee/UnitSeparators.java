package vn.chitieu.extract.assignee;

import java.util.List;
import vn.chitieu.annotate.Token;

/** Finds what parts two units of a list. */
final class UnitSeparators {
    private UnitSeparators() {}

    /**
     * Returns the index after what parts two units.
     *
     * @param tokens the tokens
     * @param at index of the separator
     * @param wide whether {@code ;} and {@code cùng} part them too
     * @return index after it, or -1
     */
    static int separator(List<Token> tokens, int at, boolean wide) {
        if (at >= tokens.size()) {
            return -1;
        }
        String word = tokens.get(at).fold();
        int next = -1;
        if (word.equals(",") || word.equals("/") || wide && word.equals(";")) {
            next = at + 1;
            if (next < tokens.size() && tokens.get(next).fold().equals("và")) {
                next++;
            }
        } else if (word.equals("và") || word.equals("hoặc") || wide && word.equals("cùng")) {
            next = at + 1;
            if (wide && next < tokens.size() && tokens.get(next).fold().equals("với")) {
                next++;
            }
        }
        return next < tokens.size() ? next : -1;
    }

    /** Returns the index after what parts two nouns of a collective, which may be a dash: {@code các sở - ngành}; or -1. */
    static int divider(List<Token> tokens, int at) {
        boolean dash = at + 1 < tokens.size()
                && (tokens.get(at).text().equals("-") || tokens.get(at).text().equals("–"))
                && !ProperNames.isCapital(tokens, at + 1);
        return dash ? at + 1 : separator(tokens, at, false);
    }

    /** Returns whether a mark stands here. */
    static boolean isMark(List<Token> tokens, int at, String mark) {
        return at < tokens.size() && tokens.get(at).text().equals(mark);
    }
}
