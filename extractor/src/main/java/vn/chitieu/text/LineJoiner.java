package vn.chitieu.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Extent;
import vn.chitieu.model.Box;

/**
 * Decides whether a line goes on with the paragraph before it. A line that was broken because it was full goes on; so
 * does one that begins in the middle of a sentence, wherever a page break put it.
 */
final class LineJoiner {
    /** Lines wider than this many characters are paragraphs of their own, not hard-wrapped lines. */
    private static final int WIDEST_WRAPPED_LINE = 140;

    private static final List<String> DASH_CONTINUATIONS = List.of(
            "xã hội",
            "thương binh",
            "tb&xh",
            "tb và xh",
            "tbxh",
            "kế hoạch",
            "tài chính",
            "ubnd",
            "đầu tư",
            "thể thao",
            "du lịch",
            "môi trường",
            "công nghệ",
            "truyền thông",
            "thống kê",
            "kỹ thuật",
            "nông nghiệp",
            "đô thị");

    private static final Set<String> TYPE_LINES = Set.of(
            "KẾ HOẠCH",
            "QUYẾT ĐỊNH",
            "BÁO CÁO",
            "NGHỊ QUYẾT",
            "ĐỀ ÁN",
            "TỜ TRÌNH",
            "THÔNG BÁO",
            "CHỈ THỊ",
            "KẾT LUẬN",
            "HƯỚNG DẪN",
            "CHƯƠNG TRÌNH",
            "CÔNG ĐIỆN",
            "PHƯƠNG ÁN");

    /** The heading of a component of a programme, which plans set without a label. */
    private static final Pattern COMPONENT = Pattern.compile("(?:Tiểu dự án|Dự án) (?:số )?\\d{1,2}: ?\\p{Lu}");

    private final double fullWidth;
    private final double characterWidth;
    private final boolean wrapped;
    private final boolean blankEndsParagraph;

    private LineJoiner(double fullWidth, double characterWidth, boolean wrapped, boolean blankEndsParagraph) {
        this.fullWidth = fullWidth;
        this.characterWidth = characterWidth;
        this.wrapped = wrapped;
        this.blankEndsParagraph = blankEndsParagraph;
    }

    /**
     * Measures the lines of a document.
     *
     * @param lines all body lines in order, clean
     */
    static LineJoiner of(List<Line> lines) {
        double[] rights = lines.stream()
                .filter(line ->
                        line.source().extent() == Extent.LINE && !line.text().isEmpty())
                .mapToDouble(LineJoiner::right)
                .toArray();
        if (rights.length < 3) {
            return new LineJoiner(0, 1, false, true);
        }
        double characters = lines.stream()
                .filter(line -> line.text().length() > 20)
                .mapToDouble(line -> width(line) / line.text().length())
                .average()
                .orElse(1);
        Arrays.sort(rights);
        double full = rights[(int) (rights.length * 0.92)];
        long near = Arrays.stream(rights).filter(r -> r >= full * 0.85).count();
        boolean geometric = lines.stream().anyMatch(line -> line.source().box() != null);
        boolean wrapped = (geometric || full <= WIDEST_WRAPPED_LINE) && near * 4 >= rights.length;
        LineJoiner joiner = new LineJoiner(full, characters, wrapped, true);
        return wrapped ? new LineJoiner(full, characters, true, joiner.blanksSeparate(lines)) : joiner;
    }

    /** Blank lines mean nothing where they stand inside sentences as often as between them. */
    private boolean blanksSeparate(List<Line> lines) {
        int inside = 0;
        int insideBlank = 0;
        Line before = null;
        for (Line line : lines) {
            if (line.text().isEmpty()) {
                continue;
            }
            if (before != null && Character.isLowerCase(line.text().charAt(0)) && !endsSentence(before.text())) {
                inside++;
                insideBlank += line.blankBefore() ? 1 : 0;
            }
            before = line;
        }
        return insideBlank * 2 < inside || inside == 0;
    }

    /**
     * Returns whether a line goes on with the paragraph before it.
     *
     * @param paragraph the paragraph so far, not empty
     * @param last the line that the paragraph ends with
     * @param next the line in question, not empty
     */
    boolean continues(TracedText paragraph, Line last, Line next) {
        TracedText text = next.text();
        if (last.source().style().headingLevel() != next.source().style().headingLevel()
                || next.source().style().listLabel() != null) {
            return false;
        }
        boolean ended = endsSentence(paragraph);
        LeadingMark mark = LeadingMark.of(text);
        if (mark != null) {
            return mark.kind() == LeadingMark.Kind.BULLET && !ended && dashGoesOn(text, mark)
                    || mark.kind() == LeadingMark.Kind.DIVISION && !ended && !last.paragraphEnd();
        }
        if (startsBlock(text) || isTypeLine(paragraph)) {
            return false;
        }
        char first = text.charAt(0);
        boolean midSentence = Character.isLowerCase(first)
                || first == ','
                || first == ';'
                || first == ')'
                || first == '%'
                || (first == '(' && !ended);
        if (midSentence && !ended && !isShout(paragraph)) {
            return true;
        }
        if (paragraph.charAt(paragraph.length() - 1) == ',' && isShout(paragraph) == isShout(text)) {
            return true;
        }
        if (next.sameParagraph()) {
            return (!ended || midSentence) && isShout(paragraph) == isShout(text);
        }
        if (last.paragraphEnd() || !wrapped || (next.blankBefore() && blankEndsParagraph)) {
            return false;
        }
        if (centred(last) != centred(next) || isShout(paragraph) != isShout(text)) {
            return false;
        }
        if (centred(last) && centred(next)) {
            return !ended;
        }
        if (indented(last, next)) {
            return false;
        }
        return isFull(last, text);
    }

    private boolean dashGoesOn(TracedText text, LeadingMark mark) {
        if (!mark.label().equals("-") && !mark.label().equals("–")) {
            return false;
        }
        String rest = text.toString().substring(mark.length());
        if (rest.isEmpty()) {
            return false;
        }
        if (Character.isLowerCase(rest.charAt(0))) {
            return true;
        }
        String lower = rest.toLowerCase(Locale.ROOT);
        return DASH_CONTINUATIONS.stream().anyMatch(lower::startsWith) && !rest.equals(rest.toUpperCase(Locale.ROOT));
    }

    /** Lines that begin a part of the document wherever they stand. */
    private static boolean startsBlock(TracedText text) {
        String start = text.subSequence(0, Math.min(24, text.length())).toString();
        return COMPONENT.matcher(start).lookingAt()
                || start.startsWith("Nơi nhận")
                || start.startsWith("Căn cứ ")
                || start.startsWith("Theo đề nghị")
                || start.startsWith("TM.")
                || start.startsWith("KT.")
                || start.startsWith("TL.")
                || start.startsWith("Q.")
                || start.startsWith("Số:")
                || start.startsWith("Kính gửi")
                || start.startsWith("Trên đây là")
                || start.startsWith("CỘNG HÒA")
                || start.startsWith("Độc lập")
                || start.startsWith("CHỦ TỊCH")
                || start.startsWith("PHÓ ")
                || start.startsWith("GIÁM ĐỐC")
                || start.startsWith("CHÁNH ");
    }

    /** A line that holds nothing but the name of the document's type stands alone above the title. */
    private static boolean isTypeLine(TracedText text) {
        return text.length() < 14 && TYPE_LINES.contains(text.toString());
    }

    private boolean isFull(Line last, TracedText next) {
        int space = 0;
        while (space < next.length() && next.charAt(space) != ' ') {
            space++;
        }
        double room = fullWidth - right(last);
        return room < (space + 1) * characterWidth * 1.15 + fullWidth * 0.02;
    }

    private static boolean indented(Line last, Line next) {
        Box before = last.source().box();
        Box after = next.source().box();
        return before != null
                && after != null
                && last.source().page() != null
                && last.source().page().equals(next.source().page())
                && after.x0() - before.x0() > 8
                && after.y0() > before.y0()
                && !last.firstOfParagraph();
    }

    private static boolean centred(Line line) {
        return line.source().style().alignment() == Alignment.CENTER;
    }

    private static double right(Line line) {
        Box box = line.source().box();
        return box != null ? box.x1() : line.text().length();
    }

    private static double width(Line line) {
        Box box = line.source().box();
        return box != null ? box.x1() - box.x0() : line.text().length();
    }

    /** Returns whether a text ends a sentence or item, so that what follows may be new. */
    static boolean endsSentence(CharSequence text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ' ' || c == '"' || c == '”' || c == ')' && i < text.length() - 1) {
                continue;
            }
            return c == '.' || c == ';' || c == ':' || c == '!' || c == '?' || c == '…' || c == '/';
        }
        return true;
    }

    /** Returns whether a text is set in capitals: a heading, a title, a letterhead. */
    static boolean isShout(CharSequence text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
        }
        return upper > 3 && upper > lower * 4;
    }

    /**
     * A clean line on its way into a paragraph.
     *
     * @param source the line as read
     * @param text its clean characters
     * @param blankBefore whether a blank line stands before it
     * @param sameParagraph whether the format says that it belongs to the paragraph of the line before (a manual break)
     * @param paragraphEnd whether the format says that a paragraph ends with it
     * @param firstOfParagraph whether the paragraph so far is this line alone
     */
    record Line(
            RawText source,
            TracedText text,
            boolean blankBefore,
            boolean sameParagraph,
            boolean paragraphEnd,
            boolean firstOfParagraph) {

        Line asFirst(boolean first) {
            return new Line(source, text, blankBefore, sameParagraph, paragraphEnd, first);
        }
    }
}
