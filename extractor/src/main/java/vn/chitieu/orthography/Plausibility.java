package vn.chitieu.orthography;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chitieu.lexicon.Lexicon;

/**
 * How much of a text reads as Vietnamese, counted over its words. Abbreviations, names, numbers and lone letters tell nothing and are
 * not counted.
 *
 * <p>Vietnamese is written with few syllables: the 1,600 of {@code syllables.txt} make up 98 % of the words of an administrative text.
 * A recogniser that does not know the language drops or mixes up the marks of letters, which leaves syllables that hardly any text has
 * ({@code hoach}, {@code nghéo}), and a font that names wrong letters leaves no syllables at all.
 *
 * @param words number of words that tell something
 * @param strange how many of them Vietnamese texts do not use
 */
public record Plausibility(int words, int strange) {
    /** What is known of a text without words. */
    public static final Plausibility NONE = new Plausibility(0, 0);

    private static final Set<String> SYLLABLES = syllables();
    /** The commonest words of English that are no Vietnamese syllables: a fifth of the words of a text in English. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "is", "for", "with", "by", "as", "are", "this", "that", "from", "or", "was", "which",
            "not", "have", "has", "will", "shall", "were", "been");
    /** Of so many words of a text one is English at least where the text is. */
    private static final int ENGLISH_OF = 8;

    /**
     * Counts the words of a text.
     *
     * @param text text in Unicode, words parted by white space
     * @return its words; {@link #NONE} where the text is in English
     */
    public static Plausibility of(String text) {
        Counter counter = new Counter();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int start = -1;
        for (int i = 0; i <= composed.length(); i++) {
            boolean inside = i < composed.length() && !Character.isWhitespace(composed.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                counter.token(composed, start, i);
                start = -1;
            }
        }
        return counter.english * ENGLISH_OF > counter.words ? NONE : new Plausibility(counter.words, counter.strange);
    }

    /** Returns how many words Vietnamese texts use. */
    public int familiar() {
        return words - strange;
    }

    /** Returns the share of words that Vietnamese texts do not use, 0..1; 0 where there are no words. */
    public double strangeShare() {
        return words == 0 ? 0 : (double) strange / words;
    }

    private static Set<String> syllables() {
        return Lexicon.lines(Plausibility.class, "syllables.txt").stream()
                .flatMap(line -> Set.of(line.split(" ")).stream())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Looks at the words of one text in their order. */
    private static final class Counter {
        /** Longer words in capitals are no abbreviations. */
        private static final int LONGEST_ABBREVIATION = 6;
        /** Units stand behind their number with no space: {@code 10km}. */
        private static final int LONGEST_UNIT = 2;

        private int words;
        private int strange;
        private int english;
        private boolean afterLoneLetter;

        /** Looks at what stands between white space. */
        void token(String text, int start, int end) {
            boolean lone = end - start == 1 && Character.isLetter(text.charAt(start));
            if (lone && afterLoneLetter) {
                // Words fell apart into letters; one letter alone is a label or a unit.
                count(!SYLLABLES.contains(text.substring(start, end).toLowerCase(Locale.ROOT)));
            }
            afterLoneLetter = lone;
            int from = start;
            for (int i = start; i <= end; i++) {
                if (i == end || parts(text.charAt(i))) {
                    if (i - from > 1) {
                        part(text.substring(from, i));
                    }
                    from = i + 1;
                }
            }
        }

        private void part(String part) {
            int letters = 0;
            int capitals = 0;
            for (int i = 0; i < part.length(); i++) {
                letters += Character.isLetter(part.charAt(i)) ? 1 : 0;
                capitals += Character.isUpperCase(part.charAt(i)) ? 1 : 0;
            }
            if (letters < part.length()) {
                if (isTorn(part)) {
                    count(true);
                }
                return;
            }
            String word = part.toLowerCase(Locale.ROOT);
            if (SYLLABLES.contains(word)) {
                count(false);
            } else if (!isAbbreviation(part, capitals) && !isName(part, word, capitals)) {
                english += ENGLISH.contains(word) ? 1 : 0;
                count(true);
            }
        }

        private void count(boolean isStrange) {
            words++;
            strange += isStrange ? 1 : 0;
        }

        /** Digits and signs stand beside letters in numbers of documents and kinds of things, not within words. */
        private static boolean isTorn(String part) {
            boolean other = false;
            boolean before = false;
            int run = 0;
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE) {
                    return true;
                }
                if (Character.isLowerCase(c)) {
                    run++;
                    if (other && (before || run > LONGEST_UNIT)) {
                        return true;
                    }
                } else {
                    other |= !Character.isUpperCase(c);
                    before |= run > 0;
                    run = 0;
                }
            }
            return false;
        }

        private static boolean isAbbreviation(String part, int capitals) {
            if (capitals < 2 || part.length() > LONGEST_ABBREVIATION) {
                return false;
            }
            boolean mixed = capitals < part.length();
            return mixed
                    || part.chars().allMatch(c -> c < 0x80 || c == 'Đ' || c == 'Ư' || c == 'Ơ')
                            && !Syllable.isOne(part);
        }

        private static boolean isName(String part, String word, int capitals) {
            return capitals == 1 && Character.isUpperCase(part.charAt(0)) && Syllable.isOne(word);
        }

        /** Punctuation parts words; what else is no letter does not. */
        private static boolean parts(char c) {
            return "-/.,:;()\"'“”‘’…–—•+*=%[]<>&?!_|°²³©®§«»×±~·´`".indexOf(c) >= 0;
        }
    }
}
