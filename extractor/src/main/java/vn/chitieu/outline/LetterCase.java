package vn.chitieu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in which case the words of a line are printed. */
final class LetterCase {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\d/.'’-]*");

    /** So many words at the start of a line tell its case. */
    private static final int FIRST_WORDS = 4;

    private LetterCase() {}

    /** Returns whether nearly all of the first words of a text are in capitals. */
    static boolean mostlyCapitals(String text) {
        Matcher word = WORD.matcher(text);
        int upper = 0;
        int words = 0;
        while (words < FIRST_WORDS && word.find()) {
            String found = word.group();
            if (found.indexOf('/') < 0) {
                words++;
                upper += ProperCase.inCapitals(found) ? 1 : 0;
            }
        }
        return words > 0 && upper * 4 >= words * 3;
    }

    /** Returns whether a text begins with words in lower case; letters that stand alone do not tell. */
    static boolean beginsLower(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return false;
        }
        Matcher word = WORD.matcher(printed);
        while (word.find()) {
            if (word.group().length() > 1) {
                return inLower(word.group());
            }
        }
        return true;
    }

    /**
     * Returns where capitals end within a stretch of text: where two words in lower case follow each other.
     *
     * @return the offset of the first of them, or -1
     */
    static int endOfCapitals(String text, int start, int end) {
        Matcher word = WORD.matcher(text).region(start, end);
        int lower = 0;
        int firstLower = -1;
        while (word.find()) {
            if (!inLower(word.group())) {
                lower = 0;
            } else if (++lower == 1) {
                firstLower = word.start();
            } else {
                return firstLower;
            }
        }
        boolean lastOfLine = lower == 1 && Character.isUpperCase(text.charAt(firstLower)) && end - firstLower < 9;
        return lastOfLine ? firstLower : -1;
    }

    /** Returns whether a word is printed in lower case; symbols such as {@code CT-TTg} are not. */
    private static boolean inLower(String word) {
        boolean symbol = word.indexOf('/') > 0 || word.indexOf('-') > 0;
        return word.length() > 1
                && !symbol
                && Character.isLowerCase(word.charAt(1))
                && Character.isLowerCase(word.charAt(word.length() - 1));
    }
}
