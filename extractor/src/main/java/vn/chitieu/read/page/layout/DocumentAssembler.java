package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.page.PageBlock;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.PageTable;

/** Takes the pages of a document one by one and makes its blocks of them: texts and tables in reading order. */
public final class DocumentAssembler {
    /** Share of the page above the line that counts the pages. */
    private static final float FOOT = 0.9f;

    private final List<List<PageBlock>> pages = new ArrayList<>();

    /** Takes the next page. Its words are put in order at once; what is kept of it is little more than its text. */
    public void add(PageInk page) {
        List<PageBlock> before = pages.isEmpty() ? List.of() : pages.get(pages.size() - 1);
        pages.add(PageLayout.read(page, lastTable(before)));
    }

    /** Returns the table that nothing but a line at the foot of the page may follow, or null. */
    private static @Nullable PageTable lastTable(List<PageBlock> page) {
        for (int i = page.size() - 1; i >= 0; i--) {
            if (page.get(i) instanceof PageTable table) {
                return table;
            }
            boolean foot = page.get(i) instanceof PageLine line
                    && (line.region() != Region.BODY
                            || line.row().baseline() > FOOT * line.frame().height());
            if (!foot) {
                return null;
            }
        }
        return null;
    }

    /** Returns the blocks of all pages, tables that run over page breaks joined. */
    public List<RawBlock> blocks() {
        List<List<PageBlock>> marked = RunningMatter.marked(pages);
        MarginFinder finder = new MarginFinder(marked);
        List<Margins> margins = new ArrayList<>();
        marked.forEach(page -> margins.add(finder.of(page)));
        joinTables(marked);
        List<RawBlock> blocks = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            for (PageBlock block : Titles.centred(marked.get(i), margins.get(i))) {
                if (block instanceof PageLine line) {
                    blocks.add(line.toText(margins.get(i).style(line)));
                } else if (block instanceof PageTable table) {
                    blocks.add(table(table, margins.get(i)));
                }
            }
        }
        return blocks;
    }

    private static RawTable table(PageTable table, Margins margins) {
        List<RawTable.RawCell> cells = new ArrayList<>();
        List<@Nullable Float> rooms = table.rooms();
        for (int i = 0; i < rooms.size(); i++) {
            PageTable.Cell cell = table.cells().get(i);
            List<RawText> content = new ArrayList<>();
            cell.lines().forEach(line -> content.add(line.toText(margins.style(line))));
            cells.add(new RawTable.RawCell(
                    cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), content, rooms.get(i)));
        }
        return new RawTable(null, table.rows(), table.columns(), cells);
    }

    /** Joins the table that ends a page to the one that begins the next. */
    private static void joinTables(List<List<PageBlock>> pages) {
        int home = -1;
        int place = -1;
        for (int i = 0; i < pages.size(); i++) {
            List<PageBlock> page = pages.get(i);
            int first = nextBody(page, 0, 1);
            boolean joined = false;
            if (home >= 0 && first >= 0 && page.get(first) instanceof PageTable lower) {
                PageTable both = TableJoiner.join((PageTable) pages.get(home).get(place), lower);
                if (both != null) {
                    pages.get(home).set(place, both);
                    page.remove(first);
                    joined = true;
                }
            }
            int last = nextBody(page, page.size() - 1, -1);
            if (last >= 0 && page.get(last) instanceof PageTable) {
                home = i;
                place = last;
            } else if (last >= 0 || !joined) {
                home = -1;
            }
        }
    }

    /** Returns the index of the next table or line of the body, or -1. */
    private static int nextBody(List<PageBlock> page, int from, int step) {
        for (int i = from; i >= 0 && i < page.size(); i += step) {
            if (!(page.get(i) instanceof PageLine line) || line.region() == Region.BODY) {
                return i;
            }
        }
        return -1;
    }
}
