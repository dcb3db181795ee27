package vn.chitieu.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.lexicon.Lexicon;

/**
 * The provinces and the cities under the central government, before and after the reform of 1 July 2025 ({@code
 * provinces.tsv}).
 */
final class Provinces {
    private static final Provinces STANDARD = new Provinces();
    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS = 5;

    private final Map<String, Province> byName = new HashMap<>();

    private Provinces() {
        for (List<String> row : Lexicon.rows(Provinces.class, "provinces.tsv", 5)) {
            Province province = new Province(row.get(0), row.get(1).equals("thành phố"), row.get(2));
            byName.put(Folded.words(row.get(0)), province);
            for (String alias : Lexicon.alternatives(row.get(4))) {
                byName.put(Folded.words(alias), province);
            }
        }
    }

    static Provinces standard() {
        return STANDARD;
    }

    /**
     * Returns the province of a name.
     *
     * @param name name without {@code tỉnh} or {@code thành phố}, in any spelling
     */
    @Nullable
    Province byName(String name) {
        return byName.get(Folded.words(name));
    }

    /**
     * Returns the province whose name stands at an offset.
     *
     * @param text text after {@code tỉnh} or {@code thành phố}
     * @param from where the name may begin, behind white space
     * @param to where it must end
     */
    @Nullable
    Match atStartOf(String text, int from, int to) {
        int begin = from;
        while (begin < to && (Character.isWhitespace(text.charAt(begin)) || text.charAt(begin) == '|')) {
            begin++;
        }
        Match longest = null;
        int words = 0;
        for (int i = begin; i < Math.min(to, begin + LONGEST_NAME) && words < MOST_WORDS; i++) {
            boolean ends =
                    Character.isLetter(text.charAt(i)) && (i + 1 == to || !Character.isLetter(text.charAt(i + 1)));
            if (ends) {
                words++;
                Province province = byName.get(Folded.words(text.substring(begin, i + 1)));
                longest = province == null ? longest : new Match(province, i + 1);
            }
        }
        return longest;
    }

    /**
     * A province named in a text.
     *
     * @param province the province
     * @param end offset after its name
     */
    record Match(Province province, int end) {}

    /**
     * A province.
     *
     * @param name proper spelling
     * @param city whether it is a city under the central government
     * @param since ISO date since when it has this rank, or empty
     */
    record Province(String name, boolean city, String since) {

        /**
         * Returns whether a document calls it rightly so.
         *
         * @param calledCity whether the document says {@code thành phố}
         * @param date ISO date of the document, maybe cut, or null
         */
        boolean fits(boolean calledCity, @Nullable String date) {
            return city == calledCity
                    && (since.isEmpty() || date == null || date.compareTo(since.substring(0, 4)) >= 0);
        }
    }
}
