package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.page.PageBlock;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.Ruling;

/** Finds footnotes: below a short rule at the foot of the page, in smaller type or behind a mark. */
final class Footnotes {
    private static final float SHORTEST_RULE = 60f;

    private Footnotes() {}

    /** Returns the blocks of a page, the lines of its footnotes marked as such. */
    static List<PageBlock> marked(List<PageBlock> blocks, PageInk ink) {
        float rule = rule(blocks, ink);
        if (Float.isNaN(rule)) {
            return blocks;
        }
        List<PageBlock> marked = new ArrayList<>();
        for (PageBlock block : blocks) {
            boolean below =
                    block instanceof PageLine line && isBody(line) && line.row().baseline() > rule;
            marked.add(below ? ((PageLine) block).in(Region.FOOTNOTE) : block);
        }
        return marked;
    }

    private static boolean isBody(PageLine line) {
        return line.region() == Region.BODY && line.column().isPage();
    }

    private static float rule(List<PageBlock> blocks, PageInk ink) {
        float width = ink.frame().width();
        for (Ruling ruling : ink.rulings()) {
            boolean candidate = ruling.horizontal()
                    && ruling.length() >= SHORTEST_RULE
                    && ruling.length() <= 0.45f * width
                    && ruling.start() < 0.3f * width
                    && ruling.position() > 0.4f * ink.frame().height();
            if (candidate && partsFootnotes(blocks, ruling)) {
                return ruling.position();
            }
        }
        return Float.NaN;
    }

    private static boolean partsFootnotes(List<PageBlock> blocks, Ruling rule) {
        PageLine first = null;
        float bodySize = 0;
        float left = Float.MAX_VALUE;
        for (PageBlock block : blocks) {
            if (block instanceof PageLine line && isBody(line)) {
                if (line.row().baseline() <= rule.position()) {
                    bodySize = Math.max(bodySize, line.row().size());
                    left = Math.min(left, line.row().x0());
                } else if (first == null) {
                    first = line;
                }
            }
        }
        if (first == null || Math.abs(left - rule.start()) > 12 || bodySize == 0) {
            return false;
        }
        char mark = first.text().charAt(0);
        boolean marked = Character.isDigit(mark)
                || mark == '*'
                || mark == '['
                || "\u00B9\u00B2\u00B3".indexOf(mark) >= 0
                || (mark >= '\u2070' && mark <= '\u2079');
        return marked
                && first.row().size() <= 0.92f * bodySize
                && first.row().top() - rule.position() < 2.5f * first.row().size();
    }
}
