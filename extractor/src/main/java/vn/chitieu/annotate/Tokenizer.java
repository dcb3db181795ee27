package vn.chitieu.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts normalised text into words, numerals and marks. A numeral is maximal: digits with their separators, fractions and
 * ranges ({@code 1.329}, {@code 77/1.329}, {@code 20 - 30}, {@code 11/7/2025}); digits inside a word ({@code QH15}) are a
 * numeral of their own.
 */
public final class Tokenizer {
    private Tokenizer() {}

    /**
     * Cuts a stretch of text.
     *
     * @param text the normalised text
     * @param start offset of the first character to read
     * @param end offset after the last one
     * @return tokens in order, with offsets in {@code text}
     */
    public static List<Token> tokenize(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>((end - start) / 4 + 4);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                i++;
            } else if (isDigit(c)) {
                int stop = numeralEnd(text, i, end);
                tokens.add(token(text, i, stop, Token.Kind.NUMERAL));
                i = stop;
            } else if (Character.isLetter(c)) {
                int stop = i + 1;
                while (stop < end && isWordPart(text.charAt(stop))) {
                    stop++;
                }
                tokens.add(token(text, i, stop, Token.Kind.WORD));
                i = stop;
            } else {
                tokens.add(token(text, i, i + 1, Token.Kind.MARK));
                i++;
            }
        }
        return tokens;
    }

    private static Token token(String text, int start, int end, Token.Kind kind) {
        String word = text.substring(start, end);
        return new Token(word, kind == Token.Kind.WORD ? VietnameseFold.fold(word) : word, start, end, kind);
    }

    private static int numeralEnd(String text, int start, int end) {
        int stop = plainEnd(text, start, end);
        boolean joined = true;
        while (joined) {
            joined = false;
            int next = separator(text, stop, end);
            if (next > 0) {
                stop = plainEnd(text, next, end);
                joined = true;
            }
        }
        return stop;
    }

    /** Returns the offset of the digit after a slash or dash, or -1. */
    private static int separator(String text, int at, int end) {
        int i = at;
        boolean spaced = i < end && text.charAt(i) == ' ';
        i += spaced ? 1 : 0;
        if (i >= end) {
            return -1;
        }
        char mark = text.charAt(i);
        if ("/-–÷".indexOf(mark) < 0) {
            return -1;
        }
        i++;
        boolean spacedAfter = i < end && text.charAt(i) == ' ';
        if (spaced != spacedAfter) {
            return -1;
        }
        i += spacedAfter ? 1 : 0;
        return i < end && isDigit(text.charAt(i)) ? i : -1;
    }

    private static int plainEnd(String text, int start, int end) {
        int i = start;
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        while (i + 1 < end && (text.charAt(i) == '.' || text.charAt(i) == ',') && isDigit(text.charAt(i + 1))) {
            i += 2;
            while (i < end && isDigit(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
