package vn.chitieu.read.page;

import java.util.List;
import java.util.stream.Stream;
import vn.chitieu.layout.RawText.Region;

/**
 * Everything on a page that matters for reading it.
 *
 * @param number 1-based number of the page
 * @param frame frame in which most of its text reads
 * @param words words that read in {@code frame}, in the order of the source
 * @param turned words that read in other directions
 * @param rulings straight lines, in {@code frame}
 * @param facts what tells whether the words can be trusted
 */
public record PageInk(
        int number, PageFrame frame, List<Word> words, List<Turned> turned, List<Ruling> rulings, PageFacts facts) {

    /** Copies the lists, so that a page never changes. */
    public PageInk {
        words = List.copyOf(words);
        turned = List.copyOf(turned);
        rulings = List.copyOf(rulings);
    }

    /**
     * Returns the words of the page, whatever way they read.
     *
     * @param hidden whether those that cannot be seen are wanted, or the others
     */
    public List<Word> wordsOf(boolean hidden) {
        return Stream.concat(words.stream(), turned.stream().flatMap(other -> other.words().stream()))
                .filter(word -> word.isHidden() == hidden)
                .toList();
    }

    /**
     * Returns a row of its words as a line.
     *
     * @param row words in {@code frame}
     * @param region where on the page it stands
     * @param column column of text that it stands in
     */
    public PageLine line(TextRow row, Region region, PageLine.Column column) {
        return new PageLine(number, frame, row, region, column);
    }

    /**
     * Words that are turned against the rest of the page, such as stamps on the margin and upright column heads.
     *
     * @param frame frame in which they read
     * @param words words in {@code frame}, in the order of the source
     */
    public record Turned(PageFrame frame, List<Word> words) {
        /** Copies the list, so that it never changes. */
        public Turned {
            words = List.copyOf(words);
        }
    }
}
