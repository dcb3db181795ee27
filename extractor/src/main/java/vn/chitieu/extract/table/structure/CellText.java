package vn.chitieu.extract.table.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/**
 * Words of a table that may hold quantities in sentences: a cell under {@code Tiến độ, kết quả}, the lines under a name, a
 * header, a group heading.
 *
 * @param spans paragraphs of the cell, in order, in the normalised text
 * @param header header over the column, or an empty text
 * @param area name of the place or thing that the row is about, or null
 * @param project component code that the row stands in, or null
 * @param cell cell for the evidence, such as {@code Biểu 01!C7}
 * @param section index of the section, or -1
 * @param year year that the header or the caption gives, or null
 * @param kind {@code plan} or {@code result} where the header says that its sentences tell of what is to be done or of
 *     what was reached, else null
 * @param purpose what is asked for
 */
public record CellText(
        List<Span> spans,
        String header,
        @Nullable String area,
        @Nullable String project,
        String cell,
        int section,
        @Nullable Integer year,
        @Nullable String kind,
        Purpose purpose) {

    private static final Pattern DITTO = Pattern.compile(
            "(?:[-–\\s]*n\\.?\\s?t\\.?[-–\\s]*|như trên|[\"“”″〃]{1,2}|''|’’|//)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a text of a table is read for. */
    public enum Purpose {
        /** Its sentences may give targets and budgets. */
        RECORDS,
        /** It gives no records, but its numerals need a role. */
        ROLES
    }

    /** Copies the list, so that a text never changes. */
    public CellText {
        spans = List.copyOf(spans);
    }

    /** Returns whether a cell says that the one above it holds here too: {@code nt}, {@code "}. */
    public static boolean isDitto(String text) {
        return DITTO.matcher(text.strip()).matches();
    }

    /** Returns whether a cell is left open by a dash or another mark. */
    public static boolean isDash(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("-–—…._*x/ ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
