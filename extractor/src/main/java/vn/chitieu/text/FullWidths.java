package vn.chitieu.text;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far to the right a full line reaches, at each place of a document: pages across, appendices and letters do not
 * share one width. Around a line it is learnt from the lines that are broken within a sentence, for those were full; where too
 * few of them are near, the width of the whole document holds. In points from the left of the page, or in characters
 * where there are no pages.
 */
final class FullWidths {
    /** How many lines before and behind a line tell how wide lines are there. */
    private static final int REACH = 16;

    /** Fewer broken lines than these may all be short by chance. */
    private static final int FEWEST = 5;

    private final double common;
    /** By the identity of a line's text. */
    private final Map<TracedText, Double> near = new IdentityHashMap<>();

    private FullWidths(double common) {
        this.common = common;
    }

    /**
     * Measures the lines of a document.
     *
     * @param lines all body lines in order, clean
     * @param common what a full line reaches in the document as a whole
     */
    static FullWidths of(List<CleanLine> lines, double common) {
        FullWidths widths = new FullWidths(common);
        List<CleanLine> filled =
                lines.stream().filter(line -> !line.text().isEmpty()).toList();
        double[] broken = new double[filled.size()];
        for (int i = 0; i < broken.length; i++) {
            boolean goesOn = i + 1 < broken.length && isBroken(filled.get(i), filled.get(i + 1));
            broken[i] = goesOn ? filled.get(i).right() : Double.NaN;
        }
        for (int i = 0; i < broken.length; i++) {
            double[] around = Arrays.stream(broken, Math.max(0, i - REACH), Math.min(broken.length, i + REACH + 1))
                    .filter(right -> !Double.isNaN(right))
                    .sorted()
                    .toArray();
            if (around.length >= FEWEST) {
                widths.near.put(filled.get(i).text(), around[(int) (around.length * 0.75)]);
            }
        }
        return widths;
    }

    /** Returns where a full line ends at the place of a line. */
    double at(CleanLine line) {
        return near.getOrDefault(line.text(), common);
    }

    /** Returns whether a sentence goes on from one line to the next beyond doubt: in small letters, with no mark. */
    static boolean isBroken(CleanLine line, CleanLine next) {
        return Character.isLowerCase(next.text().charAt(0))
                && LeadingMark.of(next.text()) == null
                && !LineWording.endsSentence(line.text());
    }
}
