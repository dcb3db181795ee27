package vn.chitieu.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chitieu.read.ocr.RecognisedLine.RecognisedWord;
import vn.chitieu.read.page.TableFields;

/**
 * Reads again what the reading of a page lost or doubted in the cells of its tables. What is left of a cell once it is parted
 * from its neighbours is often a digit or a sign, and a recogniser that looks for lines of text on a page takes that for dirt.
 */
final class CellRereading {
    /** A line whose least sure word was read with less confidence is read again. */
    private static final float SURE = 0.88f;
    /** Words that cover less than this share of a line's ink are not all of it. */
    private static final float WHOLE = 0.8f;
    /** A line that was read with less confidence may be no text. */
    private static final float LIKELY = 0.6f;
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

    /** A line of a cell and what was read of it. */
    private record Reading(CellLine line, List<RecognisedWord> words) {}

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
        List<Reading> doubtful = new ArrayList<>();
        for (Cell cell : cells) {
            readings(cell, size).stream().filter(this::isDoubtful).forEach(doubtful::add);
        }
        if (doubtful.isEmpty() || doubtful.size() > MOST_LINES || carrier == null) {
            return first;
        }
        StripSheet sheet =
                StripSheet.of(page, doubtful.stream().map(Reading::line).toList(), carrier, size);
        List<RecognisedLine> second = sheet.onPage(tesseract.block(sheet.picture(), Paper.RESOLUTION));
        Set<RecognisedWord> replaced = new HashSet<>();
        List<RecognisedLine> better = new ArrayList<>();
        for (int i = 0; i < doubtful.size(); i++) {
            Reading again = new Reading(doubtful.get(i).line(), second.get(i).words());
            if (isBetter(doubtful.get(i), again)) {
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

    private List<Reading> readings(Cell cell, float size) {
        List<Reading> readings = new ArrayList<>();
        for (CellLine line :
                cell.drawn() ? CellLine.of(ink, cell.part(), size) : CellLine.open(ink, cell.part(), size)) {
            // Texts that lie beside each other and not level are no line.
            if (sure || line.height() < TWO_LINES * size) {
                readings.add(new Reading(line, new ArrayList<>()));
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
    private static Reading nearest(List<Reading> readings, RecognisedWord word) {
        int y = (word.y0() + word.y1()) / 2;
        Reading nearest = readings.get(0);
        for (Reading reading : readings) {
            nearest = reading.line().distance(y) < nearest.line().distance(y) ? reading : nearest;
        }
        return nearest;
    }

    private boolean isDoubtful(Reading reading) {
        int from = reading.words().stream().mapToInt(RecognisedWord::x0).min().orElse(0);
        int to = reading.words().stream().mapToInt(RecognisedWord::x1).max().orElse(0);
        double least = reading.words().stream()
                .mapToDouble(RecognisedWord::confidence)
                .min()
                .orElse(0);
        return least < SURE
                || to - from < WHOLE * reading.line().width()
                || lacks(reading)
                || overlaps(reading.words());
    }

    /** A word that was torn is read in two ways at once. */
    private static boolean overlaps(List<RecognisedWord> words) {
        for (int i = 1; i < words.size(); i++) {
            int common = words.get(i - 1).x1() - words.get(i).x0();
            if (2 * common > Math.min(width(words.get(i - 1)), width(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static int width(RecognisedWord word) {
        return word.x1() - word.x0();
    }

    private boolean isBetter(Reading before, Reading after) {
        if (!sure && !isText(after)) {
            return false;
        }
        if (after.words().isEmpty() || before.words().isEmpty()) {
            return !after.words().isEmpty();
        }
        if (overlaps(before.words()) && !overlaps(after.words())) {
            return true;
        }
        if (lacks(before) != lacks(after)) {
            return lacks(before);
        }
        return mean(after.words()) > mean(before.words());
    }

    /** Letters touch each other or do not, but there cannot be more pieces of ink side by side than letters have. */
    private boolean lacks(Reading reading) {
        int pieces = reading.words().stream()
                .flatMapToInt(word -> word.text().codePoints())
                .map(c -> "%‰…".indexOf(c) >= 0 ? 3 : "\"“”".indexOf(c) >= 0 ? 2 : 1)
                .sum();
        return pieces < reading.line().pieces(ink);
    }

    private static boolean isText(Reading reading) {
        boolean letters = reading.words().stream()
                .flatMapToInt(word -> word.text().codePoints())
                .anyMatch(Character::isLetterOrDigit);
        return letters && mean(reading.words()) >= LIKELY;
    }

    private static float mean(List<RecognisedWord> words) {
        float sum = 0;
        int letters = 0;
        for (RecognisedWord word : words) {
            sum += word.confidence() * word.text().length();
            letters += word.text().length();
        }
        return sum / letters;
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
