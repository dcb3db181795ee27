package vn.chitieu.model;

import org.jspecify.annotations.Nullable;

/**
 * A document cited in the basis block.
 *
 * @param type code of its type, such as {@code quyet_dinh}
 * @param number running number, or null where it was left blank
 * @param symbol symbol, such as {@code QĐ-UBND}, or null
 * @param date ISO date, cut where day or month are blank, or null
 * @param issuer issuing authority as written, or null
 * @param text the citation as written
 */
public record LegalBasis(
        String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String date,
        @Nullable String issuer,
        String text) {}
