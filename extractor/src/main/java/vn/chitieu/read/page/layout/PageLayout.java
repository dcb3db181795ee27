package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.page.Band;
import vn.chitieu.read.page.PageBlock;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.PageTable;
import vn.chitieu.read.page.RowFinder;
import vn.chitieu.read.page.Ruling;
import vn.chitieu.read.page.TableLines;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.Word;
import vn.chitieu.read.page.aligned.AlignedLine;
import vn.chitieu.read.page.aligned.AlignedTable;
import vn.chitieu.read.page.aligned.AlignedTables;
import vn.chitieu.read.page.aligned.RuledHeader;
import vn.chitieu.read.page.gutter.GutterRulings;
import vn.chitieu.read.page.gutter.GutterTable;
import vn.chitieu.read.page.gutter.GutterTables;
import vn.chitieu.read.page.ruled.ColumnRulings;
import vn.chitieu.read.page.ruled.Grid;
import vn.chitieu.read.page.ruled.GridFinder;
import vn.chitieu.read.page.ruled.RowRulings;
import vn.chitieu.read.page.ruled.Rulings;

/** Puts the words of one page in reading order. */
final class PageLayout {
    /** Lines closer than this, in points, are one line. */
    private static final float SAME_RULE = 2.6f;

    private final PageInk ink;
    private final @Nullable PageTable before;
    /** Whether all words were drawn as text: where they were recognised in a picture their places are too rough. */
    private final boolean drawn;

    private final List<GutterTable> gutterTables;
    private final ColumnRulings openRows;
    private final List<Grid> grids;
    private final List<Ruling> rules;
    private final List<List<List<Word>>> cellWords = new ArrayList<>();
    private final List<List<List<PageLine>>> cellLines = new ArrayList<>();
    private final List<Word> free = new ArrayList<>();
    private final List<PageLine> stamps = new ArrayList<>();

    private PageLayout(PageInk ink, @Nullable PageTable before) {
        this.ink = ink;
        this.before = before;
        this.drawn = ink.words().stream().allMatch(word -> word.confidence() == 1f);
        List<Ruling> lines = drawn ? RowRulings.withColumns(ink.words(), ink.rulings(), before) : ink.rulings();
        this.gutterTables = GutterTables.find(ink.words(), lines, before);
        this.openRows = ColumnRulings.of(
                ink.words(),
                GutterRulings.with(lines, gutterTables),
                grid -> GutterTable.isOneIn(grid, gutterTables),
                before);
        this.grids = GridFinder.grids(openRows.withRows());
        this.rules = Rulings.merged(ink.rulings(), true, SAME_RULE);
    }

    /**
     * Returns the lines and tables of a page in reading order, stamps last.
     *
     * @param ink the page
     * @param before the table that ends the page before, which may go on here, or null
     */
    static List<PageBlock> read(PageInk ink, @Nullable PageTable before) {
        return new PageLayout(ink, before).read();
    }

    private List<PageBlock> read() {
        for (Grid grid : grids) {
            List<List<Word>> words = new ArrayList<>();
            List<List<PageLine>> lines = new ArrayList<>();
            grid.cells().forEach(cell -> {
                words.add(new ArrayList<>());
                lines.add(new ArrayList<>());
            });
            cellWords.add(words);
            cellLines.add(lines);
        }
        ink.words().forEach(this::place);
        ink.turned().forEach(this::placeTurned);

        List<Placed> tables = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            PageTable table = table(i);
            if (table != null) {
                tables.add(new Placed(grids.get(i).top(), table));
            }
        }
        tables.sort(Comparator.comparingDouble(Placed::top));
        return inOrder(tables);
    }

    private record Placed(float top, PageTable table) {}

    private void place(Word word) {
        if (word.origin() == Word.Origin.SIGNATURE) {
            free.add(word);
            return;
        }
        float x = (word.x0() + word.x1()) / 2;
        float y = word.baseline() - 0.3f * word.size();
        for (int i = 0; i < grids.size(); i++) {
            int cell = grids.get(i).cellAt(x, y);
            if (cell >= 0) {
                cellWords.get(i).get(cell).add(word);
                return;
            }
        }
        free.add(word);
    }

    /** Upright heads of narrow columns belong to their cells; other turned text is stamped on the margin. */
    private void placeTurned(PageInk.Turned turned) {
        for (TextRow row : RowFinder.rows(turned.words())) {
            PageLine line = new PageLine(ink.number(), turned.frame(), row, Region.STAMP, PageLine.Column.PAGE);
            var box = line.box();
            float x = (float) (box.x0() + box.x1()) / 2;
            float y = (float) (box.y0() + box.y1()) / 2;
            int home = -1;
            for (int i = 0; i < grids.size() && home < 0; i++) {
                home = grids.get(i).cellAt(ink.frame().frameX(x, y), ink.frame().frameY(x, y));
                if (home >= 0) {
                    cellLines.get(i).get(home).add(line.in(Region.BODY));
                }
            }
            if (home < 0) {
                stamps.add(line);
            }
        }
    }

    private @Nullable PageTable table(int index) {
        Grid grid = grids.get(index);
        List<PageTable.Cell> cells = new ArrayList<>();
        boolean empty = true;
        for (int i = 0; i < grid.cells().size(); i++) {
            Grid.Cell cell = grid.cells().get(i);
            List<PageLine> lines = cellLines.get(index).get(i);
            float left = grid.xs()[cell.column()];
            float right = grid.xs()[cell.columnEnd()];
            PageLine.Column column = new PageLine.Column(left, right, null);
            for (TextRow row : RowFinder.rows(cellWords.get(index).get(i))) {
                lines.add(new PageLine(ink.number(), ink.frame(), row, Region.BODY, column));
            }
            empty &= lines.isEmpty();
            cells.add(new PageTable.Cell(
                    cell.row(),
                    cell.column(),
                    cell.rowEnd() - cell.row(),
                    cell.columnEnd() - cell.column(),
                    List.copyOf(lines)));
        }
        return empty ? null : new PageTable(grid.xs(), grid.ys().length - 1, List.copyOf(cells), null, drawn(grid));
    }

    private TableLines drawn(Grid grid) {
        if (GutterTable.isOneIn(grid, gutterTables)) {
            return TableLines.NONE;
        }
        return openRows.isIn(grid) ? TableLines.BETWEEN_COLUMNS : TableLines.BETWEEN_ROWS;
    }

    private List<PageBlock> inOrder(List<Placed> tables) {
        List<Word> body = new ArrayList<>();
        List<Word> signatures = new ArrayList<>();
        List<Word> running = new ArrayList<>();
        for (Word word : free) {
            switch (word.origin()) {
                case CONTENT, HIDDEN -> body.add(word);
                case SIGNATURE -> signatures.add(word);
                case PAGINATION -> running.add(word);
            }
        }
        for (TextRow row : RowFinder.rows(signatures)) {
            stamps.add(line(row, Region.STAMP, PageLine.Column.PAGE));
        }
        List<PageBlock> blocks = new ArrayList<>();
        for (TextRow row : RowFinder.rows(running)) {
            blocks.add(line(row, runningRegion(row), PageLine.Column.PAGE));
        }
        List<TextRow> rows = RowFinder.rows(body);
        int from = 0;
        for (Placed table : tables) {
            int to = from;
            while (to < rows.size()
                    && rows.get(to).baseline() - 0.3f * rows.get(to).size() < table.top()) {
                to++;
            }
            addText(rows.subList(from, to), blocks);
            blocks.add(table.table());
            from = to;
        }
        addText(rows.subList(from, rows.size()), blocks);
        blocks.addAll(stamps);
        return Footnotes.marked(StampCaptions.marked(blocks), ink);
    }

    private Region runningRegion(TextRow row) {
        float share = row.baseline() / ink.frame().height();
        if (share < 0.2f) {
            return Region.PAGE_HEADER;
        }
        return share > 0.8f ? Region.PAGE_FOOTER : Region.STAMP;
    }

    private PageLine line(TextRow row, Region region, PageLine.Column column) {
        return new PageLine(ink.number(), ink.frame(), row, region, column);
    }

    private void addText(List<TextRow> rows, List<PageBlock> blocks) {
        List<Band> bands = Band.of(rows);
        if (!drawn) {
            addColumns(bands, blocks);
            return;
        }
        List<AlignedLine> lines = AlignedLine.of(bands);
        boolean first = blocks.stream().noneMatch(PageTable.class::isInstance);
        int from = addRows(lines, blocks);
        for (AlignedTable table : AlignedTables.find(lines, from, first ? before : null)) {
            addColumns(bands.subList(from, table.from()), blocks);
            blocks.add(table.read(lines, rules, ink.number(), ink.frame()));
            from = table.to();
        }
        addColumns(bands.subList(from, bands.size()), blocks);
    }

    /** Adds the rows of a table with rules around its header alone, and returns the line after them. */
    private int addRows(List<AlignedLine> lines, List<PageBlock> blocks) {
        int last = blocks.size() - 1;
        if (last < 0 || !(blocks.get(last) instanceof PageTable header)) {
            return 0;
        }
        AlignedTable rows = RuledHeader.rows(lines, header);
        if (rows == null) {
            return 0;
        }
        blocks.set(last, TableJoiner.withRows(header, rows.read(lines, rules, ink.number(), ink.frame())));
        return rows.to();
    }

    private void addColumns(List<Band> bands, List<PageBlock> blocks) {
        int from = 0;
        for (ColumnFinder.Columns columns : ColumnFinder.find(bands)) {
            addPlain(bands.subList(from, columns.from()), blocks);
            float middle = (columns.corridor().from() + columns.corridor().to()) / 2;
            List<Band> parted = bands.subList(columns.from(), columns.to());
            addColumn(parted, -Float.MAX_VALUE, middle, blocks);
            addColumn(parted, middle, Float.MAX_VALUE, blocks);
            from = columns.to();
        }
        addPlain(bands.subList(from, bands.size()), blocks);
    }

    private void addPlain(List<Band> bands, List<PageBlock> blocks) {
        for (Band band : bands) {
            Band.Gap gap = ColumnFinder.lonePart(band);
            if (gap != null) {
                float middle = (gap.from() + gap.to()) / 2;
                addColumn(List.of(band), -Float.MAX_VALUE, middle, blocks);
                addColumn(List.of(band), middle, Float.MAX_VALUE, blocks);
            } else {
                for (TextRow row : band.rows()) {
                    blocks.add(line(row, Region.BODY, PageLine.Column.PAGE));
                }
            }
        }
    }

    private void addColumn(List<Band> bands, float from, float to, List<PageBlock> blocks) {
        List<TextRow> rows = new ArrayList<>();
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Band band : bands) {
            for (TextRow row : band.rows()) {
                TextRow part = row.between(from, to);
                if (part != null) {
                    rows.add(part);
                    left = Math.min(left, part.x0());
                    right = Math.max(right, part.x1());
                }
            }
        }
        PageLine.Column column = new PageLine.Column(left, right, alignment(rows));
        for (TextRow row : rows) {
            blocks.add(line(row, Region.BODY, column));
        }
    }

    /** The lines of a centred column share their middle, those of a list their left edge. */
    private static @Nullable Alignment alignment(List<TextRow> rows) {
        TextRow widest = rows.get(0);
        for (TextRow row : rows) {
            widest = row.x1() - row.x0() > widest.x1() - widest.x0() ? row : widest;
        }
        float offMiddle = 0;
        float offLeft = 0;
        for (TextRow row : rows) {
            offMiddle += Math.min(row.size(), Math.abs(row.center() - widest.center()));
            offLeft += Math.min(row.size(), Math.abs(row.x0() - widest.x0()));
        }
        return offMiddle < offLeft ? Alignment.CENTER : Alignment.LEFT;
    }
}
