package vn.chitieu.model;

import org.jspecify.annotations.Nullable;

/**
 * The years a plan covers; both the same for an annual plan.
 *
 * @param start first year, or null where it is not said
 * @param end last year, or null where it is not said
 */
public record Period(@Nullable Integer start, @Nullable Integer end) {}
