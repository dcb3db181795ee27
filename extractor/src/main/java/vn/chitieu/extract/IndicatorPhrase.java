package vn.chitieu.extract;

import org.jspecify.annotations.Nullable;

/**
 * What a number measures, in the plan's words.
 *
 * @param indicator without striving verb, number and comparator
 * @param population whom a share is taken of, or null
 * @param leading whether the number stands before what it measures
 */
record IndicatorPhrase(String indicator, @Nullable String population, boolean leading) {}
