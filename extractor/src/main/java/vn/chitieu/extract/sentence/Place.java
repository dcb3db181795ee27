package vn.chitieu.extract.sentence;

import org.jspecify.annotations.Nullable;

/**
 * Where a paragraph stands.
 *
 * @param section index of its section, or -1
 * @param leadIn text of the paragraph or bullet that heads it, or null
 * @param area place that the paragraph is about, or null
 * @param kind {@code plan} or {@code result} where the header of its column says so, or null
 */
public record Place(
        int section,
        @Nullable String leadIn,
        @Nullable String area,
        @Nullable String kind) {

    /** Returns whether the column's header says what was reached; a cue in the sentence to the contrary counts more. */
    @Nullable
    public Boolean reached(@Nullable String cue) {
        if (kind == null) {
            return null;
        }
        boolean result = kind.equals("result");
        boolean contrary = result ? "target".equals(cue) : "result".equals(cue);
        return contrary ? null : Boolean.valueOf(result);
    }
}
