package vn.chitieu.read;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Extent;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.RunStyle;

/** Gathers the characters of one paragraph; neighbours of equal style become one run. */
public final class RunCollector {
    private final List<RawRun> finished = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private RunStyle style = RunStyle.PLAIN;

    /**
     * Adds characters.
     *
     * @param text the characters, maybe none
     * @param textStyle their style
     */
    public void add(CharSequence text, RunStyle textStyle) {
        if (text.length() == 0) {
            return;
        }
        if (!textStyle.equals(style)) {
            finishRun();
            style = textStyle;
        }
        current.append(text);
    }

    /** Returns the runs so far and begins anew; spaces and line breaks at both ends are dropped. */
    public List<RawRun> take() {
        finishRun();
        List<RawRun> runs = new ArrayList<>(finished);
        finished.clear();
        while (!runs.isEmpty() && firstInk(runs.get(0).text()) < 0) {
            runs.remove(0);
        }
        while (!runs.isEmpty() && firstInk(runs.get(runs.size() - 1).text()) < 0) {
            runs.remove(runs.size() - 1);
        }
        if (!runs.isEmpty()) {
            RawRun first = runs.get(0);
            runs.set(0, RawRun.of(first.text().substring(firstInk(first.text())), first.style()));
            RawRun last = runs.get(runs.size() - 1);
            runs.set(runs.size() - 1, RawRun.of(last.text().substring(0, lastInk(last.text()) + 1), last.style()));
        }
        return runs;
    }

    private static int firstInk(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isInk(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int lastInk(String text) {
        int i = text.length() - 1;
        while (i >= 0 && !isInk(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static boolean isInk(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200B' && c != '\uFEFF';
    }

    /**
     * Returns a paragraph of the body with these runs. A label that stands alone, as in a column of automatic numbers, is
     * its text.
     *
     * @param runs its runs
     * @param paragraph its style
     */
    public static RawText paragraph(List<RawRun> runs, ParagraphStyle paragraph) {
        String label = paragraph.listLabel();
        if (runs.isEmpty() && label != null) {
            ParagraphStyle unlabelled =
                    new ParagraphStyle(paragraph.alignment(), paragraph.indent(), paragraph.headingLevel(), null, 0);
            return paragraph(List.of(RawRun.of(label, RunStyle.PLAIN)), unlabelled);
        }
        return new RawText(Extent.PARAGRAPH, Region.BODY, runs, paragraph, null, null);
    }

    private void finishRun() {
        if (!current.isEmpty()) {
            finished.add(RawRun.of(current.toString(), style));
            current.setLength(0);
        }
    }
}
