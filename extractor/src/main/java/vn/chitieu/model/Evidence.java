package vn.chitieu.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a value was read.
 *
 * @param text the clause, sentence or table row as normalised text
 * @param page 1-based page, or null where the format has no pages
 * @param start offset of the value in the document's normalised text, in UTF-16 units
 * @param end end of the value, exclusive
 * @param box the value's rectangle on the page, or null where the format has no geometry
 * @param cell the table cell, such as {@code Biểu 01!C7}, or null outside tables
 */
public record Evidence(
        String text,
        @Nullable Integer page,
        int start,
        int end,
        @Nullable Box box,
        @Nullable String cell) {}
