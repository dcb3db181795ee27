package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.page.PageBlock;
import vn.chitieu.read.page.PageLine;

/** Lines of a centred title that fill the page look like lines of the body; their neighbours tell. */
final class Titles {

    private Titles() {}

    /** Returns the blocks of a page, full lines beside centred ones centred too. */
    static List<PageBlock> centred(List<PageBlock> page, Margins margins) {
        List<PageBlock> blocks = new ArrayList<>(page);
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i - 1) instanceof PageLine above && blocks.get(i) instanceof PageLine below) {
                if (isCentred(above, margins) && belongs(below, above, margins)) {
                    blocks.set(i, centred(below, margins));
                }
            }
        }
        for (int i = blocks.size() - 1; i > 0; i--) {
            if (blocks.get(i - 1) instanceof PageLine above && blocks.get(i) instanceof PageLine below) {
                if (isCentred(below, margins) && belongs(above, below, margins)) {
                    blocks.set(i - 1, centred(above, margins));
                }
            }
        }
        return blocks;
    }

    private static boolean isCentred(PageLine line, Margins margins) {
        return line.region() == Region.BODY && margins.style(line).alignment() == Alignment.CENTER;
    }

    private static boolean belongs(PageLine line, PageLine centred, Margins margins) {
        float distance = Math.abs(line.row().baseline() - centred.row().baseline());
        return line.region() == Region.BODY
                && line.column().isPage()
                && !isCentred(line, margins)
                && distance < 2 * line.row().size()
                && margins.isCentredFull(line);
    }

    private static PageLine centred(PageLine line, Margins margins) {
        PageLine.Column column = new PageLine.Column(margins.left(), margins.right(), Alignment.CENTER);
        return new PageLine(line.page(), line.frame(), line.row(), line.region(), column);
    }
}
