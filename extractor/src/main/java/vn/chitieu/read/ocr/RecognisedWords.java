package vn.chitieu.read.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.ocr.RecognisedLine.RecognisedWord;
import vn.chitieu.read.page.Ruling;
import vn.chitieu.read.page.Word;

/** Turns what was recognised, in pixels, into words and lines of a page, in points. */
final class RecognisedWords {
    /** Size of the font to the height from descenders to ascenders, in the fonts of office documents. */
    private static final float EM = 1.08f;
    /** Sizes that differ less from the usual size of the page are taken for it: they are measured to a pixel or two. */
    private static final float USUAL = 0.25f;
    /** Words of a line stand no further from its baseline, as a share of the size. */
    private static final float CONFIDENCE_OF_SPECKS = 0.3f;

    private RecognisedWords() {}

    /** Returns the words of a page, specks left out. */
    static List<Word> words(List<RecognisedLine> lines) {
        float usual = usualSize(lines);
        List<Word> words = new ArrayList<>();
        for (RecognisedLine line : lines) {
            float size = Math.abs(line.size() - usual) <= USUAL * usual ? usual : line.size();
            float points = Math.max(1f, size * EM * Paper.pointsPerPixel());
            RunStyle style = new RunStyle(false, false, false, null, Math.round(points * 10) / 10f);
            for (int i = 0; i < line.words().size(); i++) {
                RecognisedWord word = line.words().get(i);
                boolean within = i > 0 && i + 1 < line.words().size();
                if (!isSpeck(word) || within && isDash(word)) {
                    String text = isDash(word) ? dash(word, i == 0) : word.text();
                    words.add(new Word(
                            text,
                            edges(word, text.length()),
                            word.baseline() * Paper.pointsPerPixel(),
                            points,
                            style,
                            word.confidence(),
                            i + 1 < line.words().size(),
                            Word.Origin.CONTENT));
                }
            }
        }
        return words;
    }

    /** Returns the ruling lines of a page; {@code read.page} joins their stretches. */
    static List<Ruling> rulings(List<RulingFinder.Stretch> stretches) {
        float scale = Paper.pointsPerPixel();
        List<Ruling> rulings = new ArrayList<>();
        for (RulingFinder.Stretch line : stretches) {
            rulings.add(new Ruling(
                    line.level(), (line.position() + 0.5f) * scale, line.start() * scale, (line.end() + 1) * scale));
        }
        return rulings;
    }

    /** Dirt, remains of stamps and of ruling lines are read as marks with no letter in them. */
    private static boolean isSpeck(RecognisedWord word) {
        boolean wordless = word.text().codePoints().noneMatch(Character::isLetterOrDigit);
        return word.confidence() < CONFIDENCE_OF_SPECKS
                && (wordless || word.text().length() == 1);
    }

    private static boolean isDash(RecognisedWord word) {
        return word.text().codePoints().allMatch(c -> "-–—~".indexOf(c) >= 0);
    }

    /** Office documents know the bullet and the dash between words; recognition sees longer, double and curved ones. */
    private static String dash(RecognisedWord word, boolean first) {
        return first || word.text().equals("-") ? "-" : "–";
    }

    /** The size of the middle letter of the page. */
    static float usualSize(List<RecognisedLine> lines) {
        List<RecognisedLine> sorted = new ArrayList<>(lines);
        sorted.sort((a, b) -> Float.compare(a.size(), b.size()));
        int letters = lines.stream().mapToInt(RecognisedWords::letters).sum();
        int seen = 0;
        for (RecognisedLine line : sorted) {
            seen += letters(line);
            if (2 * seen >= letters) {
                return line.size();
            }
        }
        return 1;
    }

    private static int letters(RecognisedLine line) {
        return line.words().stream().mapToInt(word -> word.text().length()).sum();
    }

    private static float[] edges(RecognisedWord word, int length) {
        float[] edges = new float[length + 1];
        for (int i = 0; i <= length; i++) {
            edges[i] = (word.x0() + (word.x1() - word.x0()) * (float) i / length) * Paper.pointsPerPixel();
        }
        return edges;
    }
}
