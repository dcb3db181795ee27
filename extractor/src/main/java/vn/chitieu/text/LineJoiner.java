package vn.chitieu.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawText;
import vn.chitieu.model.Box;

/**
 * Decides whether a line goes on with the paragraph before it. A line that was broken because it was full goes on; so
 * does one that begins in the middle of a sentence, wherever a page break put it.
 */
final class LineJoiner {
    /** A word of capitals that is cut in a narrow column, such as {@code ST} / {@code T}. */
    private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{3,5}");

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

    /** A line that says how much and nothing else: what it is said of stands before it. */
    private static final Pattern AMOUNT = Pattern.compile(
            "\\d{1,3}(?:[.,]\\d{1,3})*\\s?(?:%|(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s+)?(?:đồng|đ))(?:\\s?/\\s?\\p{L}+(?: \\p{L}+)?)?[.;,]?");

    /** A number with dots between thousands. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?%?");

    /** Where a break stands within a number beyond doubt: in a group of digits, or beside a mark. */
    private static final Pattern CUT_NUMBER =
            Pattern.compile("[\\d.]*(?:\\.\\d{0,2}\\n\\d|\\d\\n[.,]\\d|\\d,\\n\\d)[\\d.,%]*");

    /** A label or bullet whose text stands on the next line, as some converters write lists. */
    private static final Pattern LONE_LABEL =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zđ]|[IVX]{1,5})[.)]|[-–+•*]");

    /** The word of a label whose number was broken off: {@code Điều} / {@code 1. Phê duyệt}. */
    private static final String ARTICLE = "Điều";

    /** Words that want a number: where a line ends with one and the next begins with digits, the line goes on. */
    private static final Pattern WANTS_NUMBER =
            Pattern.compile("(?s).*\\s(?:số|ngày|tháng|năm|khoản|điểm|(?:19|20)\\d\\d\\s?[-–])");

    /** Words behind which a text cannot end; of an office only behind {@code của}, for a title alone is a line too. */
    private static final Pattern WANTS_NAME = Pattern.compile(
            "(?s).*\\s(?:của|và|với|tại|các|những|thuộc|bởi|giữa|của (?:\\p{L}+ ){0,3}(?:Bộ|Sở|Cục|Chi cục|Tổng cục))");

    /** The authority that a decision names between its title and its bases, in capitals. */
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN\\b(?!\\P{L}*\\p{Ll})");

    /** Behind these the name of an authority belongs to what is said of it. */
    private static final Pattern OF_AUTHORITY =
            Pattern.compile("(?s).*(?:,|\\s(?:CỦA|VÀ|DO|CHO|VỚI|BỞI|TẠI|TM\\.|LÀ|GIỮA))");

    /** The number of a document or a day, which looks like a label: {@code 07/CTr-UBND}, {@code 15/3/2024}. */
    private static final Pattern SLASHED = Pattern.compile("\\d{1,5}/");

    /** What stands for the hand between a title and a name. */
    private static final Pattern SIGNED = Pattern.compile("\\((?:[Đđ]ã|ĐÃ) (?:ký|KÝ)\\)");

    private static final int ENDING = 60;

    private final LineMetrics metrics;
    /** How wide lines may be in the cell that they stand in, or NaN where they stand on the page. */
    private final float room;

    private LineJoiner(LineMetrics metrics, float room) {
        this.metrics = metrics;
        this.room = room;
    }

    /**
     * Measures the lines of a document.
     *
     * @param lines all body lines in order, clean
     */
    static LineJoiner of(List<Line> lines) {
        return new LineJoiner(LineMetrics.of(lines), Float.NaN);
    }

    /**
     * Returns a joiner for the lines of a table's cell.
     *
     * @param cellRoom how wide lines may be in it, in points, or null where that is not known
     */
    LineJoiner inCell(@Nullable Float cellRoom) {
        return cellRoom == null ? this : new LineJoiner(metrics, cellRoom);
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
        if (!Float.isNaN(room) && isCut(last, next)) {
            return true;
        }
        boolean ended = endsSentence(paragraph);
        LeadingMark mark = LeadingMark.of(text);
        if (mark != null && mark.kind() == LeadingMark.Kind.ARABIC && ARTICLE.contentEquals(paragraph)) {
            return true;
        }
        if (mark == null
                && Float.isNaN(room)
                && !next.blankBefore()
                && LONE_LABEL.matcher(paragraph).matches()) {
            return true;
        }
        if ((mark == null || SLASHED.matcher(text).lookingAt())
                && Character.isDigit(text.charAt(0))
                && WANTS_NUMBER.matcher(ending(paragraph)).matches()) {
            return true;
        }
        if (mark == null
                && paragraph.charAt(paragraph.length() - 1) == ':'
                && AMOUNT.matcher(text).matches()) {
            return true;
        }
        if (mark != null) {
            return mark.kind() == LeadingMark.Kind.BULLET
                            && !ended
                            && !isShout(paragraph)
                            && dashGoesOn(paragraph, last, next, mark)
                    || mark.kind() == LeadingMark.Kind.DIVISION && !ended && !last.paragraphEnd();
        }
        boolean authority = AUTHORITY.matcher(text).lookingAt()
                && !OF_AUTHORITY.matcher(ending(paragraph)).matches();
        if (authority || startsBlock(text) || isTypeLine(paragraph) || isSigned(text) || isSigned(paragraph)) {
            return false;
        }
        char first = text.charAt(0);
        if (Character.isLetter(first)
                && WANTS_NAME.matcher(ending(paragraph)).matches()
                && isShout(paragraph) == isShout(text)) {
            return true;
        }
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
        if (!Float.isNaN(room)) {
            return !last.paragraphEnd() && !ended && fillsCell(last, next);
        }
        if (last.paragraphEnd() || !metrics.wrapped() || (next.blankBefore() && metrics.blankEndsParagraph())) {
            return false;
        }
        if (centred(last) != centred(next) || isShout(paragraph) != isShout(text)) {
            return false;
        }
        if (centred(last) && centred(next)) {
            return !ended;
        }
        if (indented(last, next) || metrics.beginsParagraph(next)) {
            return false;
        }
        return metrics.isFull(last, text);
    }

    /** Returns the last words of a paragraph: patterns over all of it would read it again for each line. */
    private static CharSequence ending(TracedText paragraph) {
        return paragraph.subSequence(Math.max(0, paragraph.length() - ENDING), paragraph.length());
    }

    private boolean dashGoesOn(TracedText paragraph, Line last, Line next, LeadingMark mark) {
        if (!mark.label().equals("-") && !mark.label().equals("–")) {
            return false;
        }
        // Where paragraphs are indented, a full line goes on at the margin.
        boolean atMargin = Float.isNaN(room) && metrics.continuesAtMargin(next) && metrics.isFull(last, next.text());
        return atMargin || DashedNames.goesOn(paragraph, next.text().toString().substring(mark.length()));
    }

    /**
     * Returns whether a break of lines stands within a word: after the slash or unspaced dash of a compound, such as
     * {@code QĐ-} / {@code TTg}, and in a cell that is narrower than the word.
     *
     * @param paragraph the paragraph so far
     * @param last the line that it ends with
     * @param next the line that goes on with it
     */
    boolean isBrokenWord(TracedText paragraph, Line last, Line next) {
        int length = paragraph.length();
        if (length < 2) {
            return false;
        }
        char mark = paragraph.charAt(length - 1);
        boolean compound = (mark == '-' || mark == '/')
                && Character.isLetterOrDigit(paragraph.charAt(length - 2))
                && Character.isLetterOrDigit(next.text().charAt(0));
        return compound || !Float.isNaN(room) && isCut(last, next);
    }

    /**
     * A cell cuts a word that is wider than itself: a unit with its slashes, a short form in capitals, a number whose
     * thousands say that digits are missing. Of {@code 120} above {@code 130} each is a number of its own.
     */
    private boolean isCut(Line last, Line next) {
        String before = last.text().toString();
        boolean unit =
                before.indexOf('/') > 0 && Character.isLowerCase(next.text().charAt(0));
        boolean shortForm = SHORT_FORM.matcher(before + next.text()).matches();
        boolean number = CUT_NUMBER.matcher(before + "\n" + next.text()).matches()
                && NUMBER.matcher(before + next.text()).matches();
        double character = width(last) / before.length();
        // A digit is wider than the mean of digits and dots.
        double missing = number ? 2 * character : character;
        return before.indexOf(' ') < 0 && (unit || shortForm || number) && width(last) + missing > room;
    }

    private boolean fillsCell(Line last, Line next) {
        TracedText text = next.text();
        double word = width(next) * (LineMetrics.firstWord(text) + 1) / Math.max(1, text.length());
        return width(last) + word > room;
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

    private static boolean isSigned(TracedText text) {
        return SIGNED.matcher(text).matches();
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

    static double width(Line line) {
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
            boolean withinCompound = c == '/' && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
            return ".;:!?…/".indexOf(c) >= 0 && !withinCompound;
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
