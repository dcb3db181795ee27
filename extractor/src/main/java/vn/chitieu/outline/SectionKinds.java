package vn.chitieu.outline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.lexicon.Lexicon;
import vn.chitieu.model.SectionKind;

/**
 * Tells what a section is about by the words of its heading. The knowledge is the resource {@code section-kinds.tsv}:
 * kind, the kinds of parent under which the row does not count (or empty), regular expression, an example that it must
 * match. The first row that fits decides.
 */
final class SectionKinds {
    private final List<Row> rows;

    private SectionKinds(List<Row> rows) {
        this.rows = rows;
    }

    static SectionKinds standard() {
        return new SectionKinds(Lexicon.rows(SectionKinds.class, "section-kinds.tsv", 4).stream()
                .map(columns -> new Row(
                        SectionKind.valueOf(columns.get(0).toUpperCase(Locale.ROOT)),
                        List.of(columns.get(1).split(",", -1)),
                        Pattern.compile(columns.get(2)),
                        columns.get(3)))
                .toList());
    }

    /**
     * Returns the kind of a section.
     *
     * @param title its heading, or null
     * @param parent kind of the section above, or null for the outermost
     */
    SectionKind of(@Nullable String title, @Nullable SectionKind parent) {
        if (title != null) {
            String lower = title.toLowerCase(Locale.ROOT);
            for (Row row : rows) {
                if ((parent == null || !row.notUnder.contains(parent.code()))
                        && row.pattern.matcher(lower).find()) {
                    return row.kind;
                }
            }
        }
        return parent == null ? SectionKind.OTHER : parent;
    }

    /** Returns the rows, for the test of their examples. */
    List<Row> rows() {
        return rows;
    }

    /**
     * One row of the resource.
     *
     * @param kind what headings of the row are about
     * @param notUnder codes of the kinds of parent under which the row does not count
     * @param pattern what the lower-case heading must hold
     * @param example a heading that the row must match
     */
    record Row(SectionKind kind, List<String> notUnder, Pattern pattern, String example) {}
}
