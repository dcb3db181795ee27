package vn.chitieu.read.ocr;

import java.text.Normalizer;
import java.util.List;

/** Counts the characters of a known text that a reading lacks or has wrong, in whatever order it gives the lines. */
final class CharacterErrors {
    private CharacterErrors() {}

    /**
     * Returns how many characters must be changed, added or taken away to find each line of a text somewhere in a reading: columns may be
     * read in another order, and lines broken elsewhere.
     *
     * @param known lines of the text
     * @param reading what was read, in any order
     */
    static int count(List<String> known, List<String> reading) {
        String read = plain(String.join(" ", reading));
        return known.stream().mapToInt(line -> distance(plain(line), read)).sum();
    }

    /** Returns the number of characters of a text as they are counted. */
    static int characters(List<String> known) {
        return known.stream().mapToInt(line -> plain(line).length()).sum();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    /** Distance of a line to the stretch of the text that is most like it (Sellers 1980). */
    private static int distance(String line, String text) {
        int[] column = new int[line.length() + 1];
        for (int i = 0; i <= line.length(); i++) {
            column[i] = i;
        }
        int best = line.length();
        for (int j = 0; j < text.length(); j++) {
            int diagonal = column[0];
            for (int i = 1; i <= line.length(); i++) {
                int changed = diagonal + (line.charAt(i - 1) == text.charAt(j) ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(changed, 1 + Math.min(column[i], column[i - 1]));
            }
            best = Math.min(best, column[line.length()]);
        }
        return best;
    }
}
