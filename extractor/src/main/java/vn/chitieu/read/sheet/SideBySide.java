package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;

/**
 * Puts the rows around tables into reading order. Rows of two cells and more set texts side by side, as letterheads and
 * signatures do: each side is read down. Where the texts keep to no columns, the rows are read across.
 *
 * <p>Cells may still be in a legacy encoding, so only figures and signs are looked at.
 */
final class SideBySide {
    /** Columns that may stay free between a label and what is filled in behind it. */
    private static final int MAX_FREE = 2;

    /** More groups of columns than texts are set side by side. */
    private static final int MAX_SIDES = 20;

    private final Sheet sheet;
    private final Map<Long, Integer> mergedTo = new HashMap<>();
    private final List<RawText> texts = new ArrayList<>();

    private SideBySide(Sheet sheet) {
        this.sheet = sheet;
        for (Sheet.Merge merge : sheet.merges()) {
            mergedTo.put(place(merge.top(), merge.left()), merge.right());
        }
    }

    /** A text of one row: a cell, or a label and what was filled in behind it. Columns are 0-based, both inclusive. */
    private record Piece(SheetCell first, int right, List<RawRun> runs) {
        int row() {
            return first.row();
        }

        int left() {
            return first.column();
        }

        boolean meets(Piece other) {
            return left() <= other.right && other.left() <= right;
        }
    }

    /**
     * Returns texts in reading order.
     *
     * @param sheet the sheet
     * @param rows its filled rows outside of tables, each from left to right
     */
    static List<RawText> read(Sheet sheet, List<List<SheetCell>> rows) {
        SideBySide reading = new SideBySide(sheet);
        List<List<Piece>> lines = rows.stream().map(reading::pieces).toList();
        int i = 0;
        while (i < lines.size()) {
            int end = end(lines, i);
            reading.add(lines.subList(i, end).stream().flatMap(List::stream).toList());
            i = end;
        }
        return reading.texts;
    }

    private static long place(int row, int column) {
        return ((long) row << Integer.SIZE) | column;
    }

    private List<Piece> pieces(List<SheetCell> row) {
        List<Piece> pieces = new ArrayList<>();
        for (SheetCell cell : row) {
            int right = mergedTo.getOrDefault(place(cell.row(), cell.column()), cell.column());
            Piece before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (before != null && continues(before, cell)) {
                List<RawRun> joined = new ArrayList<>(before.runs());
                joined.add(RawRun.of(" ", before.first().runs().get(0).style()));
                joined.addAll(cell.runs());
                pieces.set(pieces.size() - 1, new Piece(before.first(), right, List.copyOf(joined)));
            } else {
                pieces.add(new Piece(cell, right, cell.runs()));
            }
        }
        return pieces;
    }

    /** What is filled in behind a label, and what no text begins with, goes on with the text at its left. */
    private static boolean continues(Piece before, SheetCell cell) {
        String text = cell.text().strip();
        if (text.startsWith(";") || text.startsWith(")") || text.chars().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        boolean label = SheetCell.text(before.runs()).strip().endsWith(":");
        boolean near = cell.column() - before.right() <= MAX_FREE + 1;
        return label && (cell.number() || (near && cell.alignment() != Alignment.CENTER && !text.endsWith(":")));
    }

    /** Rows of several texts are read together, with rows of one text that stand at one side of them. */
    private static int end(List<List<Piece>> lines, int from) {
        int at = from;
        if (lines.get(at).size() == 1 && isAboveRightSide(lines, at)) {
            at++;
        }
        if (lines.get(at).size() == 1) {
            return from + 1;
        }
        List<Piece> last = lines.get(at);
        while (++at < lines.size()) {
            List<Piece> line = lines.get(at);
            if (line.size() > 1) {
                last = line;
                continue;
            }
            Piece text = line.get(0);
            boolean between = at + 1 < lines.size() && lines.get(at + 1).size() > 1;
            boolean listed = text.first().text().strip().startsWith("-")
                    && text.left() <= last.get(0).right();
            if (last.stream().filter(text::meets).count() > 1 || !(between || listed)) {
                break;
            }
        }
        return at;
    }

    private static boolean isAboveRightSide(List<List<Piece>> lines, int at) {
        Piece text = lines.get(at).get(0);
        List<Piece> below = at + 1 < lines.size() ? lines.get(at + 1) : List.of();
        return below.size() > 1
                && !below.get(0).meets(text)
                && below.stream().filter(text::meets).count() == 1;
    }

    private void add(List<Piece> pieces) {
        List<Side> sides = sides(pieces);
        boolean down = sides.size() <= MAX_SIDES && sides.stream().allMatch(Side::isOneColumn);
        for (Piece piece : down ? inOrder(sides) : pieces) {
            texts.add(piece.first().paragraph(sheet.name(), piece.runs()));
        }
    }

    private static List<Piece> inOrder(List<Side> sides) {
        Side.joinNeighbours(sides);
        return sides.stream().flatMap(side -> side.fromTop().stream()).toList();
    }

    /** Returns what shares columns, from the left. */
    private static List<Side> sides(List<Piece> pieces) {
        List<Side> sides = new ArrayList<>();
        pieces.stream().sorted(Comparator.comparingInt(Piece::left)).forEach(piece -> {
            Side last = sides.isEmpty() ? null : sides.get(sides.size() - 1);
            if (last == null || piece.left() > last.right) {
                last = new Side(piece.left());
                sides.add(last);
            }
            last.add(piece);
        });
        return sides;
    }

    /** Texts that stand one above the other. */
    private static final class Side {
        private final int left;
        private int right;
        private final List<Piece> pieces = new ArrayList<>();
        private final Set<Integer> rows = new HashSet<>();

        Side(int left) {
            this.left = left;
        }

        void add(Piece piece) {
            pieces.add(piece);
            rows.add(piece.row());
            right = Math.max(right, piece.right());
        }

        boolean isOneColumn() {
            return rows.size() == pieces.size();
        }

        List<Piece> fromTop() {
            return pieces.stream().sorted(Comparator.comparingInt(Piece::row)).toList();
        }

        /** Lines of one side may begin in different columns; of two sides they share a row. The nearest are joined first. */
        static void joinNeighbours(List<Side> sides) {
            int nearest = 0;
            while (nearest >= 0) {
                nearest = -1;
                int least = Integer.MAX_VALUE;
                for (int i = 0; i + 1 < sides.size(); i++) {
                    int gap = sides.get(i + 1).left - sides.get(i).right;
                    if (gap < least && Collections.disjoint(sides.get(i).rows, sides.get(i + 1).rows)) {
                        least = gap;
                        nearest = i;
                    }
                }
                if (nearest >= 0) {
                    sides.remove(nearest + 1).pieces.forEach(sides.get(nearest)::add);
                }
            }
        }
    }
}
