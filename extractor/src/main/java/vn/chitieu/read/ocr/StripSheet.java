package vn.chitieu.read.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.ocr.RecognisedLine.RecognisedWord;

/**
 * Lines of cells one below the other, each behind a word that was read well: a recogniser that divides a page into lines drops or
 * tears a line of a lone digit, but keeps it behind a word.
 *
 * @param picture what is to be recognised
 * @param strips the lines, from top to bottom
 */
record StripSheet(GrayPicture picture, List<Strip> strips) {
    /** White space around lines, in pixels. */
    private static final int MARGIN = 20;
    /** Letters have a blurred rim that is not ink, in pixels. */
    private static final int RIM = 3;
    /** Height of a digit, as a share of the height from descenders to ascenders. */
    private static final float DIGIT = 0.68f;
    /** Height of the middle of a dash above the baseline, in the same measure. */
    private static final float DASH = 0.25f;
    /** What is lower than this is a dash, in the same measure. */
    private static final float LOW = 0.3f;
    /** White space between the word and the line, in the same measure. */
    private static final float SPACE = 0.35f;
    /** A word must be read so well to stand before others. */
    private static final float LEADS = 0.93f;
    /** Share by which heights of lines of one size differ: they are measured to a pixel or two. */
    private static final float ALIKE = 0.15f;

    /**
     * A line on the sheet.
     *
     * @param line where it stands on the page
     * @param dx what leads from the sheet to the page
     * @param dy the same downwards
     * @param top where it begins on the sheet, the white space above included
     */
    record Strip(CellLine line, int dx, int dy, int top) {}

    /**
     * Returns the word that is best to stand before others: the surest one of common length in lower case that rests on the
     * baseline, so that its box tells where that is; null where there is none.
     *
     * @param lines lines of the page
     * @param size height from descenders to ascenders that its line is to have
     */
    static @Nullable RecognisedWord carrier(List<RecognisedLine> lines, float size) {
        RecognisedWord best = null;
        for (RecognisedLine line : lines) {
            for (RecognisedWord word : line.words()) {
                int length = word.text().length();
                boolean fits = Math.abs(line.size() - size) < ALIKE * size
                        && word.confidence() >= LEADS
                        && length >= 4
                        && length <= 8
                        && word.y1() - word.baseline() <= RIM
                        && word.y1() - word.y0() <= size
                        && word.text().codePoints().allMatch(Character::isLowerCase);
                best = fits && (best == null || word.confidence() > best.confidence()) ? word : best;
            }
        }
        return best;
    }

    /**
     * Returns lines of a page as a sheet.
     *
     * @param page the page, ruling lines erased
     * @param lines the lines
     * @param carrier a word of the page that was read well
     * @param size usual height of the lines from descenders to ascenders
     */
    static StripSheet of(GrayPicture page, List<CellLine> lines, RecognisedWord carrier, float size) {
        int lead = carrier.x1() - carrier.x0() + 2 * RIM;
        int start = MARGIN + lead + Math.round(SPACE * size);
        int rise = Math.round(carrier.baseline()) - carrier.y0() + RIM;
        int fall = carrier.y1() - Math.round(carrier.baseline()) + RIM;
        int width = 0;
        int height = MARGIN;
        List<Strip> strips = new ArrayList<>();
        List<Integer> baselines = new ArrayList<>();
        for (CellLine line : lines) {
            int up = rise(line, size) + RIM;
            int baseline = height + Math.max(rise, up);
            int top = baseline - up + RIM;
            strips.add(new Strip(line, line.left() - start, line.top() - top, height));
            baselines.add(baseline);
            height = baseline + Math.max(fall, line.height() - up + 2 * RIM) + MARGIN;
            width = Math.max(width, start + line.width() + MARGIN);
        }
        byte[] shades = new byte[width * height];
        Arrays.fill(shades, GrayPicture.WHITE);
        GrayPicture sheet = new GrayPicture(width, height, shades);
        CellLine word = new CellLine(carrier.x0(), carrier.y0(), carrier.x1(), carrier.y1());
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            copy(page, word, sheet, MARGIN - carrier.x0(), baselines.get(i) - Math.round(carrier.baseline()));
            copy(page, strip.line(), sheet, -strip.dx(), -strip.dy());
        }
        return new StripSheet(sheet, List.copyOf(strips));
    }

    /** How far a line rises above its baseline, which its ink alone tells but roughly. */
    private static int rise(CellLine line, float size) {
        if (line.height() < LOW * size) {
            return Math.round(DASH * size + line.height() / 2f);
        }
        return Math.min(line.height(), Math.round(DIGIT * size));
    }

    private static void copy(GrayPicture page, CellLine from, GrayPicture to, int dx, int dy) {
        for (int y = Math.max(0, from.top() - RIM); y < Math.min(page.height(), from.bottom() + RIM); y++) {
            for (int x = Math.max(0, from.left() - RIM); x < Math.min(page.width(), from.right() + RIM); x++) {
                if (x + dx >= 0 && x + dx < to.width() && y + dy >= 0 && y + dy < to.height()) {
                    to.shades()[(y + dy) * to.width() + x + dx] = page.shades()[y * page.width() + x];
                }
            }
        }
    }

    /** Returns, for each line of the sheet, what was read of it, where it stands on the page; the word before it left out. */
    List<RecognisedLine> onPage(List<RecognisedLine> read) {
        List<List<RecognisedWord>> words = new ArrayList<>();
        float[] sizes = new float[strips.size()];
        strips.forEach(strip -> words.add(new ArrayList<>()));
        for (RecognisedLine line : read) {
            for (RecognisedWord word : line.words()) {
                int index = indexAt((word.y0() + word.y1()) / 2);
                Strip strip = strips.get(index);
                if ((word.x0() + word.x1()) / 2 + strip.dx() >= strip.line().left()) {
                    sizes[index] = Math.max(sizes[index], line.size());
                    words.get(index)
                            .add(new RecognisedWord(
                                    word.text(),
                                    word.x0() + strip.dx(),
                                    word.y0() + strip.dy(),
                                    word.x1() + strip.dx(),
                                    word.y1() + strip.dy(),
                                    word.baseline() + strip.dy(),
                                    word.confidence()));
                }
            }
        }
        List<RecognisedLine> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add(new RecognisedLine(sizes[i], words.get(i)));
        }
        return lines;
    }

    private int indexAt(int y) {
        int found = 0;
        while (found + 1 < strips.size() && strips.get(found + 1).top() - MARGIN / 2 <= y) {
            found++;
        }
        return found;
    }
}
