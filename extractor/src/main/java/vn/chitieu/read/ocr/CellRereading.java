package vn.chitieu.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chitieu.read.ocr.RecognisedLine.RecognisedWord;
import vn.chitieu.read.page.layout.TableFields;

/**
 * Reads again what the reading of a page lost or doubted in the cells of its tables. What is left of a cell once it is parted
 * from its neighbours is often a digit or a sign, and a recogniser that looks for lines of text on a page takes that for dirt.
 */
final class CellRereading {
    /** Two lines are higher, as a share of the usual size. */
    private static final float TWO_LINES = 1.5f;
    /** More lines than the tables of a page have; what is found beyond them is noise. */
    private static final int MOST_LINES = 600;

    private final InkMask ink;
    private final List<RecognisedLine> first;
    private final List<Cell> cells;
    /** Whether it is known that they are cells, and not only that they look like columns. */
    private final boolean sure;

    private CellRereading(InkMask ink, List<RecognisedLine> first, List<Cell> cells, boolean sure) {
        this.ink = ink;
        this.first = first;
        this.cells = cells;
        this.sure = sure;
    }

    /** A cell, and whether lines are drawn around it. */
    private record Cell(PageParts.Part part, boolean drawn) {}

    /**
     * Returns the lines of a page, those of cells bettered where a second reading is better. A page with no table costs nothing.
     *
     * @param page the page, ruling lines erased
     * @param ink its ink
     * @param rulings its ruling lines
     * @param columns what may be columns of tables with no lines
     * @param first what was read of it
     * @param tesseract reads once more, all doubtful lines of the page together
     */
    static List<RecognisedLine> bettered(
            GrayPicture page,
            InkMask ink,
            List<RulingFinder.Stretch> rulings,
            List<PageParts.Part> columns,
            List<RecognisedLine> first,
            Tesseract tesseract)
            throws IOException, InterruptedException {
        // A table with no lines is known by its head and its labels, which are the first to get lost.
        List<Cell> likely =
                columns.stream().map(column -> new Cell(column, false)).toList();
        List<RecognisedLine> known =
                columns.isEmpty() ? first : new CellRereading(ink, first, likely, false).bettered(page, tesseract);
        List<Cell> cells = TableFields.of(RecognisedWords.words(known), RecognisedWords.rulings(rulings)).stream()
                .map(CellRereading::cell)
                .toList();
        return cells.isEmpty() ? known : new CellRereading(ink, known, cells, true).bettered(page, tesseract);
    }

    private List<RecognisedLine> bettered(GrayPicture page, Tesseract tesseract)
            throws IOException, InterruptedException {
        List<RecognisedLine> inside = first.stream()
                .filter(line ->
                        cells.stream().anyMatch(cell -> isInside(line.words().get(0), cell.part())))
                .toList();
        float size = RecognisedWords.usualSize(inside.isEmpty() ? first : inside);
        RecognisedWord carrier = StripSheet.carrier(inside, size);
        carrier = carrier == null ? StripSheet.carrier(first, RecognisedWords.usualSize(first)) : carrier;
        List<LineReading> doubtful = new ArrayList<>();
        for (Cell cell : cells) {
            readings(cell, size).stream()
                    .filter(reading -> reading.isDoubtful(ink))
                    .forEach(doubtful::add);
        }
        if (doubtful.isEmpty() || doubtful.size() > MOST_LINES || carrier == null) {
            return first;
        }
        StripSheet sheet =
                StripSheet.of(page, doubtful.stream().map(LineReading::line).toList(), carrier, size);
        List<RecognisedLine> second = sheet.onPage(tesseract.block(sheet.picture(), Paper.RESOLUTION));
        Set<RecognisedWord> replaced = new HashSet<>();
        List<RecognisedLine> better = new ArrayList<>();
        for (int i = 0; i < doubtful.size(); i++) {
            LineReading again =
                    new LineReading(doubtful.get(i).line(), second.get(i).words());
            if ((sure || again.isText()) && again.isBetterThan(doubtful.get(i), ink)) {
                replaced.addAll(doubtful.get(i).words());
                better.add(second.get(i));
            }
        }
        return with(replaced, better);
    }

    private List<RecognisedLine> with(Set<RecognisedWord> replaced, List<RecognisedLine> better) {
        List<RecognisedLine> lines = new ArrayList<>();
        for (RecognisedLine line : first) {
            List<RecognisedWord> kept = line.words().stream()
                    .filter(word -> !replaced.contains(word))
                    .toList();
            if (!kept.isEmpty()) {
                lines.add(new RecognisedLine(line.size(), kept));
            }
        }
        lines.addAll(better);
        return lines;
    }

    private List<LineReading> readings(Cell cell, float size) {
        List<LineReading> readings = new ArrayList<>();
        for (CellLine line :
                cell.drawn() ? CellLine.of(ink, cell.part(), size) : CellLine.open(ink, cell.part(), size)) {
            // Texts that lie beside each other and not level are no line.
            if (sure || line.height() < TWO_LINES * size) {
                readings.add(new LineReading(line, new ArrayList<>()));
            }
        }
        for (RecognisedLine line : first) {
            for (RecognisedWord word : line.words()) {
                if (!readings.isEmpty() && isInside(word, cell.part())) {
                    nearest(readings, word).words().add(word);
                }
            }
        }
        readings.removeIf(reading -> reading.words().isEmpty() && isMark(reading.line(), size));
        readings.forEach(reading -> reading.words().sort(Comparator.comparingInt(RecognisedWord::x0)));
        return readings;
    }

    /** Returns whether a line of ink is the marks of letters that were read: it lies within a word. */
    private boolean isMark(CellLine line, float size) {
        int y = (line.top() + line.bottom()) / 2;
        return line.isLow(size)
                && first.stream()
                        .flatMap(read -> read.words().stream())
                        .anyMatch(word ->
                                word.x0() < line.right() && word.x1() > line.left() && word.y0() <= y && word.y1() > y);
    }

    /** A word that was read where there is no ink comes from the line beside. */
    private static LineReading nearest(List<LineReading> readings, RecognisedWord word) {
        int y = (word.y0() + word.y1()) / 2;
        LineReading nearest = readings.get(0);
        for (LineReading reading : readings) {
            nearest = reading.line().distance(y) < nearest.line().distance(y) ? reading : nearest;
        }
        return nearest;
    }

    private static boolean isInside(RecognisedWord word, PageParts.Part cell) {
        int x = (word.x0() + word.x1()) / 2;
        int y = (word.y0() + word.y1()) / 2;
        return x >= cell.left() && x < cell.right() && y >= cell.top() && y < cell.bottom();
    }

    private static Cell cell(TableFields.Field field) {
        float scale = 1 / Paper.pointsPerPixel();
        PageParts.Part part = new PageParts.Part(
                Math.round(field.left() * scale),
                Math.round(field.top() * scale),
                Math.round(field.right() * scale),
                Math.round(field.bottom() * scale));
        return new Cell(part, field.drawn());
    }
}
