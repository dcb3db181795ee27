package vn.chitieu.extract.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What a number measures, in the plan's words.
 *
 * @param indicator without striving verb, number and comparator
 * @param population whom a share is taken of, or null
 * @param leading whether the number stands before what it measures
 * @param area the place that the number is about where the words in front of it name one, or null
 */
public record IndicatorPhrase(
        String indicator,
        @Nullable String population,
        boolean leading,
        @Nullable String area) {

    /** Creates a phrase that names no place. */
    public IndicatorPhrase(String indicator, @Nullable String population, boolean leading) {
        this(indicator, population, leading, null);
    }

    /** Returns the phrase with another indicator. */
    public IndicatorPhrase measuring(String words) {
        return new IndicatorPhrase(words, population, leading, area);
    }
}
