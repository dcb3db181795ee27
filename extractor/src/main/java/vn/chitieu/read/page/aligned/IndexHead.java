package vn.chitieu.read.page.aligned;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head over the labels of the rows, such as {@code STT}, which narrow columns break in lines.
 *
 * @param first its first segment
 * @param line line after its last one
 * @param top its first baseline
 * @param bottom its last baseline
 */
public record IndexHead(Segment first, int line, float top, float bottom) {
    private static final Pattern WHOLE = Pattern.compile(
            "(?:s\\.?t\\.?t{1,2}|tt|sốtt|sốthứtự)\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PART =
            Pattern.compile("(?:s|st|t|tt|số|thứ|tự|số thứ)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String MARKS = "['‘’`\"“”,_|]";
    private static final int MOST_LINES = 5;

    /** Returns the index head that begins the text of a line, or null. */
    public static @Nullable IndexHead at(List<AlignedLine> lines, int at) {
        Segment first = lines.get(at).segments().get(0);
        StringBuilder text = new StringBuilder();
        Segment last = first;
        for (int i = at; i < Math.min(lines.size(), at + MOST_LINES); i++) {
            Segment part = lines.get(i).segments().get(0);
            if (part.x0() > first.x1() + first.size()) {
                continue;
            }
            boolean near = part.words().baseline() - last.words().baseline() < CellFlow.LINE_DISTANCE * part.size();
            String own = letters(part);
            if (!near
                    || !(WHOLE.matcher(own).matches()
                            || PART.matcher(part.text().replaceAll(MARKS, "")).matches())) {
                return null;
            }
            text.append(own);
            last = part;
            if (WHOLE.matcher(text).matches()) {
                return new IndexHead(
                        first, i + 1, first.words().baseline(), last.words().baseline());
            }
        }
        return null;
    }

    /** Recognition sees marks beside letters that stand alone. */
    private static String letters(Segment part) {
        return part.text().replaceAll(MARKS + "| ", "");
    }

    /** Returns how many lines at the top of a column are such a head, 0 where it has none. */
    public static int lines(List<Segment> column) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_LINES, column.size()); i++) {
            text.append(letters(column.get(i)));
            if (WHOLE.matcher(text).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Returns whether a text is such a head, or a line of one. */
    public static boolean isPart(Segment segment) {
        String text = letters(segment);
        return WHOLE.matcher(text).matches() || (PART.matcher(segment.text()).matches() && !CellFlow.isLabel(text));
    }

    /** Returns the height of its middle. */
    public float middle() {
        return (top + bottom) / 2;
    }
}
