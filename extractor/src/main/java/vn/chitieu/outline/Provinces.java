package vn.chitieu.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The provinces and the cities under the central government, before and after the reform of 1 July 2025 ({@code
 * provinces.tsv}).
 */
final class Provinces {
    private static final Provinces STANDARD = new Provinces();
    private static final int LONGEST_NAME = 5;

    private final Map<String, Province> byName = new HashMap<>();

    private Provinces() {
        for (List<String> row : Lexicon.rows("provinces.tsv", 5)) {
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
     * Returns the province that a text begins with.
     *
     * @param text text after {@code tỉnh} or {@code thành phố}
     */
    @Nullable
    Province atStartOf(String text) {
        String[] words =
                Folded.words(text.substring(0, Math.min(text.length(), 60))).split(" ", LONGEST_NAME + 1);
        for (int count = Math.min(LONGEST_NAME, words.length); count > 0; count--) {
            Province province = byName.get(String.join(" ", List.of(words).subList(0, count)));
            if (province != null) {
                return province;
            }
        }
        return null;
    }

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
