package vn.chitieu.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Extent;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.TypedRule;

/**
 * Decides which line breaks of a block of Markdown lines are only its source's wrapping.
 *
 * <p>The book joins all lines of a block. Crawled plans do not follow it: the block of a recipients' list holds one
 * recipient a line, that of a letterhead one body a line, both besides lines that are merely wrapped.
 */
final class MarkdownParagraphs {
    private static final Pattern BULLET = Pattern.compile("[-–+*•][\\s\\u00A0]+\\S.*");
    private static final Pattern LABEL = Pattern.compile(
            "(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zđ][.)]|[IVX]{1,5}\\.|Điều \\d|Chương [IVX\\d]|Phần [IVX\\d])\\s*\\S.*");
    private static final Pattern POINT = Pattern.compile("[a-zđ]\\)\\s+\\p{Lu}.*");
    private static final Pattern CITES_POINT = Pattern.compile("(?iu).*(?:điểm|khoản|mục|và|,)\\s*");
    private static final String ITEM_ENDS = ".;:,/)”\"";
    private static final Pattern SIGNS =
            Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\s?\\..*|PHÓ .*|CHỦ TỊCH.*|GIÁM ĐỐC.*|Nơi nhận.*|Độc lập.*|Số:.*");

    private MarkdownParagraphs() {}

    /**
     * Turns a block into paragraphs.
     *
     * @param source its source lines, joined by {@code \n}
     * @param wrapping how its lines stand to one another
     * @param headingLevel 1..6 for a heading, else 0
     * @return its paragraphs, none of them empty
     */
    static List<RawBlock> of(String source, LineWrapping wrapping, int headingLevel) {
        List<RawBlock> paragraphs = new ArrayList<>();
        RunCollector current = new RunCollector();
        MarkdownInline.Line before = null;
        for (MarkdownInline.Line line : MarkdownInline.parse(source)) {
            if (line.text().isBlank() || TypedRule.is(line.text())) {
                before = before == null ? null : new MarkdownInline.Line(before.runs(), before.text(), true, false);
                continue;
            }
            if (before != null) {
                if (before.hardBreak() || breaks(before, line, wrapping)) {
                    add(paragraphs, current.take(), wrapping, headingLevel);
                } else {
                    current.add(" ", line.runs().get(0).style());
                }
            }
            for (RawRun run : line.runs()) {
                current.add(run.text(), run.style());
            }
            before = line;
        }
        add(paragraphs, current.take(), wrapping, headingLevel);
        return paragraphs;
    }

    private static boolean breaks(MarkdownInline.Line before, MarkdownInline.Line line, LineWrapping wrapping) {
        String text = line.text();
        boolean item = ITEM_ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0
                && (BULLET.matcher(text).matches()
                        || LABEL.matcher(text).matches() && !before.text().endsWith(","));
        item |= POINT.matcher(text).matches()
                && !CITES_POINT.matcher(before.text()).matches();
        return switch (wrapping) {
            case NONE, LINES -> true;
            case PROSE -> item;
            case FORM -> item || SIGNS.matcher(text).matches() || !continues(before, text);
        };
    }

    private static boolean continues(MarkdownInline.Line before, String text) {
        char first = text.charAt(0);
        return before.insideEmphasis()
                || Character.isLowerCase(first)
                || before.text().endsWith(",")
                || (Character.isDigit(first) && !LABEL.matcher(text).matches());
    }

    private static void add(List<RawBlock> paragraphs, List<RawRun> runs, LineWrapping wrapping, int headingLevel) {
        if (runs.isEmpty()) {
            return;
        }
        ParagraphStyle style =
                headingLevel == 0 ? ParagraphStyle.PLAIN : new ParagraphStyle(Alignment.LEFT, 0, headingLevel, null, 0);
        Extent extent = wrapping == LineWrapping.LINES ? Extent.LINE : Extent.PARAGRAPH;
        paragraphs.add(new RawText(extent, Region.BODY, runs, style, null, null));
    }
}
