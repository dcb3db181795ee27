package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.page.Band;
import vn.chitieu.read.page.PageBlock;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.PageTable;
import vn.chitieu.read.page.Ruling;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.aligned.AlignedLine;
import vn.chitieu.read.page.aligned.AlignedTable;
import vn.chitieu.read.page.aligned.AlignedTables;
import vn.chitieu.read.page.aligned.RuledHeader;
import vn.chitieu.read.page.ruled.Rulings;

/** Puts the text that stands outside of grids in reading order: lines, texts in two columns, tables without rules. */
final class BodyText {
    /** Lines closer than this, in points, are one line. */
    private static final float SAME_RULE = 2.6f;

    private final PageInk ink;
    private final boolean exact;
    private final @Nullable PageTable before;
    private final List<Ruling> rules;

    /**
     * Creates the text of a page.
     *
     * @param ink the page
     * @param exact whether the places of the words are exact enough to find tables without rules
     * @param before the table that ends the page before, which may go on here, or null
     */
    BodyText(PageInk ink, boolean exact, @Nullable PageTable before) {
        this.ink = ink;
        this.exact = exact;
        this.before = before;
        rules = Rulings.merged(ink.rulings(), true, SAME_RULE);
    }

    /**
     * Adds rows of words to what stands above them.
     *
     * @param rows the rows between two grids, from top to bottom
     * @param blocks the page so far; a table with rules around its header alone at its end gets its rows
     */
    void add(List<TextRow> rows, List<PageBlock> blocks) {
        List<Band> bands = Band.of(rows);
        if (!exact) {
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
                    blocks.add(ink.line(row, Region.BODY, PageLine.Column.PAGE));
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
            blocks.add(ink.line(row, Region.BODY, column));
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
