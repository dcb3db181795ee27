package vn.chitieu.read.pdf;

import java.util.List;
import vn.chitieu.read.page.Word;
import vn.chitieu.read.page.Word.Origin;
import vn.chitieu.read.page.layout.StampCaptions;

/** The words of a page or of an annotation on it, by the direction in which they read. */
final class TurnedWords {
    /** How many directions there are; each is a number of quarter turns. */
    static final int TURNS = 4;

    private final List<WordCollector> collectors =
            List.of(new WordCollector(), new WordCollector(), new WordCollector(), new WordCollector());

    /** Returns the words of one direction. */
    WordCollector turned(int turn) {
        return collectors.get(turn);
    }

    /** Returns the direction in which most characters read. */
    int mainTurn() {
        int main = 0;
        for (int i = 1; i < TURNS; i++) {
            if (turned(i).size() > turned(main).size()) {
                main = i;
            }
        }
        return main;
    }

    /** Marks all words of the content so far as covered. */
    void cover() {
        collectors.forEach(WordCollector::cover);
    }

    /**
     * Takes the words of an annotation.
     *
     * <p>Offices fill in number and date of a document as appearances of signatures: these belong to the text, and only what
     * reads as the caption of a signature does not.
     *
     * @param signature whether the annotation shows a signature
     */
    void addAnnotation(TurnedWords annotation, boolean signature) {
        for (int i = 0; i < TURNS; i++) {
            List<Word> found = annotation.turned(i).finish();
            boolean caption = signature && StampCaptions.isCaption(found);
            turned(i).addAll(found, caption ? Origin.SIGNATURE : Origin.CONTENT);
        }
    }
}
