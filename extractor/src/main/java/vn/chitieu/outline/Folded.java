package vn.chitieu.outline;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Vietnamese text without case and diacritics, one character for each character, so that offsets stay. Letterheads are
 * matched in this form: capitals, tone placement ({@code Uỷ}, {@code Ủy}) and most slips of character recognition do not
 * show in it.
 */
final class Folded {
    private static final int TABLE_SIZE = 0x2000;
    private static final char[] TABLE = table();
    /** Letters beside a word by which it is seen whether marks are lost. */
    private static final int NEIGHBOUR = 12;

    private Folded() {}

    /**
     * Folds a text.
     *
     * @param text NFC text
     * @return text of the same length in lower-case letters without marks; every white space is a space
     */
    static String of(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = c < TABLE_SIZE ? TABLE[c] : foldPunctuation(c);
        }
        return new String(folded);
    }

    /**
     * Folds a text and keeps its letters and digits only, with one space between words.
     *
     * @param text any text
     */
    static String words(CharSequence text) {
        return of(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /**
     * Returns whether a word of a text is the one meant, and not another that folds alike: {@code SỞ} is {@code sở}, and so is
     * {@code SO} among words that have lost their marks too, but {@code Số} is not.
     *
     * @param text the text, not folded
     * @param start where the word begins
     * @param end where it ends
     * @param meant the word meant, in lower case
     */
    static boolean isSpelled(String text, int start, int end, String meant) {
        String printed = text.substring(start, end).toLowerCase(Locale.ROOT);
        return printed.equals(meant)
                || isUnmarked(text, start, end) && isUnmarked(text, start - NEIGHBOUR, end + NEIGHBOUR);
    }

    /**
     * Returns whether a stretch of a text has no letter with a diacritic.
     *
     * @param text the text, not folded
     * @param start where it begins; before the text is its beginning
     * @param end where it ends; behind the text is its end
     */
    static boolean isUnmarked(String text, int start, int end) {
        for (int i = Math.max(0, start); i < Math.min(text.length(), end); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && c > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static char foldPunctuation(char c) {
        return switch (c) {
            case '–', '—', '−', '‐', '‑' -> '-';
            case '…' -> '.';
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = fold(c);
        }
        return table;
    }

    private static char fold(char c) {
        if (c == 'đ' || c == 'Đ' || c == 'Ð' || c == 'ð') {
            return 'd';
        }
        if (c == '\n') {
            return '\n';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (!Character.isLetter(c)) {
            return c;
        }
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        String lower = base.substring(0, 1).toLowerCase(Locale.ROOT);
        return lower.length() == 1 ? lower.charAt(0) : c;
    }
}
