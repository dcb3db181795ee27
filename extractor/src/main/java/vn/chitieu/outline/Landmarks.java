package vn.chitieu.outline;

import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/**
 * Where the parts of a document's front matter stand.
 *
 * @param typeLine the type line ({@code KẾ HOẠCH}), or null where it is lost
 * @param typeCode code of the type line, or null
 * @param letterheadEnd offset after the letterhead: the beginning of the type line or, where it is lost, of the title
 * @param title the title, or null
 * @param basisStart offset after the title
 * @param bodyStart offset of the first section
 */
record Landmarks(
        @Nullable Span typeLine,
        @Nullable String typeCode,
        int letterheadEnd,
        @Nullable Span title,
        int basisStart,
        int bodyStart) {}
