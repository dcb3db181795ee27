package vn.chitieu.model;

import org.jspecify.annotations.Nullable;

/**
 * A numeral of the normalised text and what became of it.
 *
 * @param text the numeral as it stands
 * @param start offset in the normalised text, UTF-16 units
 * @param end end offset, exclusive
 * @param page 1-based page, or null
 * @param role its role
 * @param record id of the record it is in, or null
 */
public record Numeral(
        String text,
        int start,
        int end,
        @Nullable Integer page,
        NumeralRole role,
        @Nullable String record) {}
