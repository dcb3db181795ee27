package vn.chitieu.read.page.gutter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.Ruling;
import vn.chitieu.read.page.TextRow;
import vn.chitieu.read.page.aligned.AlignedColumns;
import vn.chitieu.read.page.aligned.AlignedHeader;
import vn.chitieu.read.page.aligned.AlignedLine;
import vn.chitieu.read.page.aligned.ColumnHead;
import vn.chitieu.read.page.aligned.Segment;
import vn.chitieu.read.page.ruled.Rulings;

/** Draws the lines around a table that has none, between its columns and below its header, as far as no text runs over them. */
public final class GutterRulings {
    /** A text reaches over the place of a line by more, in points. */
    private static final float EDGE = 1f;
    /** Baselines of one line differ by at most this share of the font size. */
    private static final float SAME_LINE = 0.35f;
    /** Lines that are drawn around a table, or within it, stand or end so far from those that are not, in points. */
    private static final float NEAR = 12f;
    /** Lines closer than this, in points, are one line, and ends of lines closer than this are one place. */
    private static final float SAME = 3f;

    private final GutterTable table;
    private final float[] xs;
    private final List<ColumnHead> heads;
    private final List<Ruling> lines = new ArrayList<>();

    private GutterRulings(GutterTable table) {
        this.table = table;
        xs = table.xs();
        heads = AlignedHeader.heads(table.header(), AlignedColumns.known(xs));
    }

    /**
     * Returns the lines of a page with those of its tables: lines that are drawn in these end at the lines of their columns.
     *
     * @param drawn lines of the page
     * @param tables its tables with no lines between their columns
     */
    public static List<Ruling> with(List<Ruling> drawn, List<GutterTable> tables) {
        List<Ruling> all = new ArrayList<>(drawn);
        for (GutterTable table : tables) {
            GutterRulings rulings = new GutterRulings(table);
            List<Ruling> own = all.stream().filter(rulings::isOwn).toList();
            all.removeAll(own);
            rulings.addAcross(own);
            rulings.addFrame();
            for (int edge = 1; edge + 1 < rulings.xs.length; edge++) {
                rulings.addDown(edge);
            }
            all.addAll(rulings.lines);
        }
        return all;
    }

    private boolean isOwn(Ruling line) {
        float across = line.horizontal() ? (line.start() + line.end()) / 2 : line.position();
        float first = line.horizontal() ? line.position() : line.start();
        float last = line.horizontal() ? line.position() : line.end();
        return across > table.left() - NEAR
                && across < table.right() + NEAR
                && first > table.top() - NEAR
                && last < table.bottom() + NEAR;
    }

    private void addFrame() {
        float top = table.top();
        float bottom = table.bottom();
        lines.add(new Ruling(true, top, table.left(), table.right()));
        lines.add(new Ruling(true, bottom, table.left(), table.right()));
        lines.add(new Ruling(false, table.left(), top, bottom));
        lines.add(new Ruling(false, table.right(), top, bottom));
        if (table.headed() > 0 && table.headed() < table.rows().size()) {
            lines.add(new Ruling(true, table.cut(table.headed()), table.left(), table.right()));
        }
    }

    /** Adds lines that are drawn between rows, from line to line between columns. */
    private void addAcross(List<Ruling> own) {
        for (Ruling line : Rulings.merged(own, true, SAME)) {
            float from = nearest(line.start());
            float to = nearest(line.end());
            if (to > from && line.position() > table.top() + NEAR && line.position() < table.bottom() - NEAR) {
                lines.add(new Ruling(true, line.position(), from, to));
            }
        }
    }

    private float nearest(float x) {
        float nearest = xs[0];
        for (float edge : xs) {
            nearest = Math.abs(edge - x) < Math.abs(nearest - x) ? edge : nearest;
        }
        return nearest;
    }

    private void addDown(int edge) {
        float from = table.top();
        ColumnHead roof = null;
        boolean broken = false;
        for (int i = 0; i < table.rows().size(); i++) {
            TextRow row = table.rows().get(i);
            ColumnHead over = roof(row, edge);
            roof = over != null ? over : roof != null && isOpen(roof, row) ? roof : null;
            boolean open = roof != null || isCrossed(row, edge);
            if (open && !broken) {
                add(edge, from, table.cut(i));
            }
            from = broken && !open ? table.cut(i) : from;
            broken = open;
        }
        if (!broken) {
            add(edge, from, table.bottom());
        }
    }

    private void add(int edge, float from, float to) {
        if (to > from) {
            lines.add(new Ruling(false, xs[edge], from, to));
        }
    }

    /** Returns the head over the columns on both sides of an edge that has a line in a row, or null. */
    private @Nullable ColumnHead roof(TextRow row, int edge) {
        for (ColumnHead head : heads) {
            boolean within = Math.abs(head.baseline() - row.baseline()) < SAME_LINE * row.size();
            if (within && head.first() < edge && head.last() >= edge) {
                return head;
            }
        }
        return null;
    }

    /** Returns whether nothing stands below a head yet. */
    private boolean isOpen(ColumnHead roof, TextRow row) {
        return heads.stream()
                .filter(head -> head.baseline() > roof.baseline() + EDGE && head.meets(roof))
                .noneMatch(head -> head.baseline() < row.baseline() + SAME_LINE * row.size());
    }

    private boolean isCrossed(TextRow row, int edge) {
        return table.spanning().contains(row)
                && (crosses(row, xs[edge]) || isHead(row) && (row.x1() < xs[edge] || row.x0() > xs[edge]));
    }

    private static boolean crosses(TextRow row, float x) {
        return Segment.parts(row).stream().anyMatch(part -> part.x0() < x - EDGE && part.x1() > x + EDGE);
    }

    /** A text behind a label, or in place of one, heads the rows below it and has the whole row. */
    private boolean isHead(TextRow row) {
        List<TextRow> parts = Segment.parts(row);
        return parts.size() == 1 && AlignedLine.isGroup(Segment.of(row))
                || row.x0() < xs[1]
                        && parts.stream().noneMatch(part -> Segment.of(part).isFigure());
    }
}
