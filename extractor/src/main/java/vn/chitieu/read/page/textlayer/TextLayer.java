package vn.chitieu.read.page.textlayer;

import vn.chitieu.orthography.Plausibility;
import vn.chitieu.read.page.PageFacts;
import vn.chitieu.read.page.PageInk;

/** What the text that comes with a page is worth, beside what can be seen on the page. */
public enum TextLayer {
    /** It says what is seen. */
    SOUND,
    /** The page is a picture; at most a stamp, the caption of a signature or a page number was put on it as text. */
    ABSENT,
    /** The software of a scanner read the picture and did not know Vietnamese or read badly. */
    MISREAD,
    /** The letters that are seen stand for others: the map of a font is wrong. */
    IMPLAUSIBLE,
    /** The letters that are seen stand for nothing: a font has no map. */
    UNMAPPED;

    /** Bullets and other symbols without a Unicode value are common on good pages. */
    private static final int FEW_SYMBOLS = 10;
    /** Share of a page that pictures cover, below which a page without text is empty rather than scanned. */
    private static final float SOME_PICTURE = 0.3f;
    /** Share of a page that pictures cover at least where the page was scanned; the software of scanners leaves out white margins. */
    private static final float WHOLE_PAGE = 0.5f;
    /** Captions of three signatures and a stamp of incoming mail have fewer characters together. */
    private static final int MOST_OF_CAPTIONS = 400;
    /** Of fewer words nothing can be said. */
    private static final int FEWEST_WORDS = 20;
    /** So many strange words may stand on any page. */
    private static final int CHANCE = 2;
    /**
     * Share of strange words from which the layer of a scanner is read anew. Good texts of offices have 1 %, one stretch in twenty has 5 %; with a
     * tenth of the syllables damaged it is 5 to 10 %, with a third 12 to 27 % ({@code docs/decisions/0002-text-layers.md}). A good layer that is
     * suspected costs seconds and stays.
     */
    private static final double MISREAD_SHARE = 0.05;
    /**
     * The same for letters that are seen, whose errors are those of a font: some letters of a font wrong make every second word strange.
     * Only lists of goods and countries have a third; text without any diacritics has half.
     */
    private static final double IMPLAUSIBLE_SHARE = 0.35;

    /**
     * Judges the text of a page as the file gives it.
     *
     * @param page the page
     */
    public static TextLayer of(PageInk page) {
        PageFacts facts = page.facts();
        if (isUnmapped(facts)) {
            return UNMAPPED;
        }
        if (facts.glyphs() == 0) {
            return facts.imageCover() > SOME_PICTURE ? ABSENT : SOUND;
        }
        Plausibility hidden = WordsRead.of(page.wordsOf(true)).plausibility();
        boolean ofScanner = 2 * facts.hidden() > facts.glyphs();
        if (ofScanner && hidden.words() >= FEWEST_WORDS) {
            return isStrange(hidden, MISREAD_SHARE) ? MISREAD : SOUND;
        }
        if (facts.imageCover() > WHOLE_PAGE && facts.glyphs() < MOST_OF_CAPTIONS) {
            return ABSENT;
        }
        WordsRead seen = WordsRead.of(page.wordsOf(false));
        return isImplausible(seen.plausibility()) && isImplausible(seen.decoded()) ? IMPLAUSIBLE : SOUND;
    }

    /** Returns whether there is a text, good or bad. */
    public boolean isReadable() {
        return this != ABSENT && this != UNMAPPED;
    }

    /** Returns whether the text that is seen on the page is good, as what was put on a scan. */
    public boolean keepsWhatIsSeen() {
        return this == ABSENT || this == MISREAD;
    }

    private static boolean isUnmapped(PageFacts facts) {
        return facts.unmapped() > FEW_SYMBOLS && facts.unmapped() * 20 > facts.glyphs();
    }

    private static boolean isImplausible(Plausibility text) {
        return text.words() >= FEWEST_WORDS && isStrange(text, IMPLAUSIBLE_SHARE);
    }

    private static boolean isStrange(Plausibility text, double share) {
        return text.strange() > CHANCE + share * text.words();
    }
}
