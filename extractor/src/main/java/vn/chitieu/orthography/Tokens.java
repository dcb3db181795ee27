package vn.chitieu.orthography;

import java.util.ArrayList;
import java.util.List;

/** Cuts text that may be in any encoding into words. */
public final class Tokens {
    private Tokens() {}

    /**
     * Where a token stands.
     *
     * @param start offset of its first character
     * @param end offset after its last
     */
    public record Place(int start, int end) {
        /** Returns the token. */
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /**
     * Returns the stretches between white space, digits and ASCII punctuation; any other character may be a letter in some
     * encoding.
     *
     * @param text the text
     */
    public static List<Place> of(String text) {
        List<Place> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && mayBeLetter(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(new Place(start, i));
                start = -1;
            }
        }
        return tokens;
    }

    /**
     * Returns whether a token could be read in more than one way.
     *
     * @param token a token
     */
    public static boolean isTelling(String token) {
        return !isAscii(withoutMarks(token));
    }

    /**
     * Returns whether a decoded token is a Vietnamese syllable with a letter that ASCII does not have.
     *
     * @param token a token
     */
    public static boolean isSyllable(String token) {
        String word = withoutMarks(token);
        return !isAscii(word) && Syllable.isOne(word);
    }

    private static boolean mayBeLetter(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c < ' ' && (c < '\t' || c > '\r'))
                : c != '\u00A0';
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80 || word.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    /** Drops quotation marks, dashes and bullets at both ends. */
    private static String withoutMarks(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && isMark(token.charAt(start))) {
            start++;
        }
        while (end > start && isMark(token.charAt(end - 1))) {
            end--;
        }
        return token.substring(start, end);
    }

    private static boolean isMark(char c) {
        return (c >= '\u2000' && c <= '\u206F') || (c >= '\u2200' && c <= '\u25FF') || c == '\uFFFD';
    }
}
