package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.page.PageBlock;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.PageTable;
import vn.chitieu.read.page.RowFinder;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.Word;

/** Puts the words of one page in reading order. */
final class PageLayout {
    private PageLayout() {}

    /**
     * Returns the lines and tables of a page in reading order, stamps last.
     *
     * @param ink the page
     * @param before the table that ends the page before, which may go on here, or null
     */
    static List<PageBlock> read(PageInk ink, @Nullable PageTable before) {
        // The places of words that were recognised in a picture are rough.
        boolean exact = ink.words().stream().allMatch(word -> word.confidence() == 1f);
        GridCells cells = new GridCells(ink, new PageGrids(ink, exact, before));
        List<Word> body = new ArrayList<>();
        List<Word> signatures = new ArrayList<>();
        List<Word> running = new ArrayList<>();
        for (Word word : cells.free()) {
            switch (word.origin()) {
                case CONTENT, HIDDEN -> body.add(word);
                case SIGNATURE -> signatures.add(word);
                case PAGINATION -> running.add(word);
            }
        }
        List<PageBlock> blocks = new ArrayList<>();
        List<PageLine> stamps = new ArrayList<>(cells.turned());
        for (TextRow row : RowFinder.rows(signatures)) {
            stamps.add(ink.line(row, Region.STAMP, PageLine.Column.PAGE));
        }
        for (TextRow row : RowFinder.rows(running)) {
            blocks.add(ink.line(row, runningRegion(row, ink), PageLine.Column.PAGE));
        }
        List<TextRow> rows = RowFinder.rows(body);
        BodyText text = new BodyText(ink, exact, before);
        int from = 0;
        for (GridCells.Placed table : cells.tables()) {
            int to = from;
            while (to < rows.size() && rows.get(to).middleY() < table.top()) {
                to++;
            }
            text.add(rows.subList(from, to), blocks);
            blocks.add(table.table());
            from = to;
        }
        text.add(rows.subList(from, rows.size()), blocks);
        blocks.addAll(stamps);
        return Footnotes.marked(StampCaptions.marked(blocks), ink);
    }

    private static Region runningRegion(TextRow row, PageInk ink) {
        float share = row.baseline() / ink.frame().height();
        if (share < 0.2f) {
            return Region.PAGE_HEADER;
        }
        return share > 0.8f ? Region.PAGE_FOOTER : Region.STAMP;
    }
}
