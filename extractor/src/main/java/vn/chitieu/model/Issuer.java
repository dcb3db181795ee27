package vn.chitieu.model;

import org.jspecify.annotations.Nullable;

/**
 * The authority that issued a document.
 *
 * @param name name as written, {@code Ủy ban nhân dân} shortened to {@code UBND}; null where it was not found
 * @param level {@code commune}, {@code district}, {@code province}, {@code central}, or null
 * @param commune name of the commune without {@code xã}, or null
 * @param district name of the district without {@code huyện}, or null
 * @param province name of the province without {@code tỉnh}, or null
 */
public record Issuer(
        @Nullable String name,
        @Nullable String level,
        @Nullable String commune,
        @Nullable String district,
        @Nullable String province) {}
