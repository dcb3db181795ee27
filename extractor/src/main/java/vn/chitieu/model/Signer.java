package vn.chitieu.model;

import org.jspecify.annotations.Nullable;

/**
 * Who signed a document.
 *
 * @param name the person, or null
 * @param title the signer's own title, such as {@code PHÓ CHỦ TỊCH}, or null
 * @param onBehalfOf the {@code TM.} line, or null
 */
public record Signer(
        @Nullable String name,
        @Nullable String title,
        @Nullable String onBehalfOf) {}
