package vn.chitieu.read.page.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.Band;
import vn.chitieu.read.page.TextRow;

/** A line of a page that may be a line of a table without rules: its band and the segments that it holds. */
public final class AlignedLine {
    /** A row stands at most so far below the one before, as a share of the font size. */
    public static final float ROW_DISTANCE = 3.4f;
    /** A title is set in larger type than the header below it, by more than this. */
    public static final float LARGER = 1.1f;

    private static final int FEWEST_FIGURES = 2;
    private static final Pattern FIRST_LABEL = Pattern.compile("\\(?(?:0?1|I|A|a)[.)]?\\)?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(?:(\\d{1,2})|[A-Da-d])\\)?(?:\\s*=.*)?");
    private static final Pattern GROUP = Pattern.compile("(?:[IVX]{1,5}|[A-ZĐ]|\\d{1,2}(?:\\.\\d{1,2})*)[.)/]\\s");
    private static final Pattern CAPTION = Pattern.compile(
            "^\\W*(?:đơn vị(?: tính)?\\s*:|đvt\\s*:|biểu|bảng|phụ lục|kèm theo)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Band band;
    private final float x0;
    private final float x1;
    private final float top;
    private final float bottom;
    private final float size;
    private @Nullable List<Segment> segments;

    AlignedLine(Band band) {
        this.band = band;
        x0 = band.x0();
        x1 = band.x1();
        top = band.top();
        bottom = band.bottom();
        size = band.size();
    }

    /** Returns the lines that bands are. */
    public static List<AlignedLine> of(List<Band> bands) {
        List<AlignedLine> lines = new ArrayList<>();
        bands.forEach(band -> lines.add(new AlignedLine(band)));
        return lines;
    }

    /** Returns the left edge of its words. */
    public float x0() {
        return x0;
    }

    float x1() {
        return x1;
    }

    float top() {
        return top;
    }

    float bottom() {
        return bottom;
    }

    /** Returns the baseline of its first words. */
    public float baseline() {
        return band.rows().get(0).baseline();
    }

    /** Returns the size of its largest text. */
    public float size() {
        return size;
    }

    float width() {
        return x1 - x0;
    }

    /** Returns its rows of words. */
    public List<TextRow> rows() {
        return band.rows();
    }

    /** Returns its segments from left to right. */
    public List<Segment> segments() {
        List<Segment> known = segments;
        if (known == null) {
            known = new ArrayList<>();
            for (TextRow row : band.rows()) {
                for (TextRow part : Segment.parts(row)) {
                    known.add(Segment.of(part));
                }
            }
            known.sort(Comparator.comparingDouble(Segment::x0));
            segments = known;
        }
        return known;
    }

    /** Returns the segments of lines. */
    public static List<Segment> segments(List<AlignedLine> lines) {
        List<Segment> segments = new ArrayList<>();
        lines.forEach(line -> segments.addAll(line.segments()));
        return segments;
    }

    /** Returns whether it gives figures as a row of a table does: two at least, and little else. */
    boolean hasFigures() {
        if (width() < 8 * size) {
            return false;
        }
        int figures = 0;
        int texts = 0;
        for (int i = 0; i < segments().size(); i++) {
            Segment segment = segments().get(i);
            figures += segment.isFigure() || (segment.kind() == Segment.Kind.DASH && i > 0 && figures > 0) ? 1 : 0;
            texts += segment.isText() ? 1 : 0;
        }
        return figures >= FEWEST_FIGURES && figures * 2 >= texts;
    }

    /** Returns whether it counts the columns: {@code (1) (2) (3)=(4)+(5)}, or {@code A B 1 2 3}. */
    public boolean isColumnNumbers() {
        int last = 0;
        for (Segment segment : segments()) {
            Matcher number = COLUMN_NUMBER.matcher(segment.text());
            if (!number.matches()) {
                return false;
            }
            int value = number.group(1) == null ? last : Integer.parseInt(number.group(1));
            if (value < last || value > last + 3) {
                return false;
            }
            last = value;
        }
        return segments().size() >= 3 && last >= 2;
    }

    /** Returns whether it names a table or the unit of its figures. */
    public boolean isCaption() {
        return segments().stream()
                .anyMatch(segment -> CAPTION.matcher(segment.text()).find());
    }

    /** Returns whether it is one text behind a label, which heads the rows below it. */
    public boolean isGroup() {
        return segments().size() == 1 && isGroup(segments().get(0));
    }

    /** Returns whether a text begins with a label. */
    public static boolean isGroup(Segment text) {
        return GROUP.matcher(text.text()).lookingAt();
    }

    /** Returns whether a segment is the label of the first of all rows, or of the first of the columns. */
    static boolean isFirstLabel(Segment segment) {
        return FIRST_LABEL.matcher(segment.text()).matches();
    }

    /** Returns how far it stands below another line, from top to top, as a share of the font size. */
    public float distanceTo(AlignedLine above) {
        return (top - above.top) / Math.max(size, above.size);
    }
}
