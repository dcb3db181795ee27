package vn.chitieu.read.page.textlayer;

import vn.chitieu.orthography.Plausibility;
import vn.chitieu.read.page.PageInk;

/** Decides between the text that comes with a page and what was read of its picture. */
public final class Rereading {
    private Rereading() {}

    /**
     * Returns the better of two readings of a page.
     *
     * @param page the page as the file gives it
     * @param layer what its text is worth, not {@link TextLayer#SOUND}
     * @param recognised what was read of its picture; where {@code layer} keeps what is seen, of a picture without that
     * @return {@code page}, or what was read with what was stamped on the picture
     */
    public static PageInk better(PageInk page, TextLayer layer, PageInk recognised) {
        boolean kept =
                switch (layer) {
                    case SOUND -> true;
                    case ABSENT ->
                        recognised.facts().glyphs() == 0 && page.facts().hidden() > 0;
                    case UNMAPPED -> false;
                    case MISREAD, IMPLAUSIBLE -> !isBetter(recognised, page, layer);
                };
        if (kept) {
            return page;
        }
        boolean stamped = layer.keepsWhatIsSeen() && !recognised.facts().damaged();
        return stamped ? StampedWords.on(recognised, page) : recognised;
    }

    /** More words that Vietnamese has and fewer that it has not: what was read of half of a page is not better. */
    private static boolean isBetter(PageInk recognised, PageInk page, TextLayer layer) {
        Plausibility read = WordsRead.of(recognised.words()).plausibility();
        Plausibility own =
                WordsRead.of(page.wordsOf(layer == TextLayer.MISREAD)).plausibility();
        return read.familiar() >= own.familiar() && read.strangeShare() < own.strangeShare();
    }
}
