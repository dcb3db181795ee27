package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.Paragraph;
import vn.chitieu.text.Span;
import vn.chitieu.text.Table;
import vn.chitieu.text.TextBlock;

/**
 * A document as the header stage looks at it.
 *
 * @param text the normalised text; what a portal printed around the document is blanked
 * @param folded the same, folded ({@link Folded})
 * @param lines its lines in order; table cells one after the other, tables of data left out
 * @param own where the document stands in the text, without what a portal printed around it
 */
record HeaderText(String text, String folded, List<Line> lines, Span own) {
    private static final int HEAD_ROWS = 2;
    private static final int MOST_SIDES = 3;

    static HeaderText of(CleanText clean) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < clean.blocks().size(); i++) {
            TextBlock block = clean.blocks().get(i);
            if (block instanceof Paragraph paragraph && paragraph.region() == Region.BODY) {
                boolean emphasised = paragraph.bold() || paragraph.style().centred();
                lines.add(new Line(paragraph.start(), paragraph.end(), i, -1, emphasised));
            } else if (block instanceof Table table && !holdsData(table)) {
                for (int c = 0; c < table.cells().size(); c++) {
                    for (Span span : table.cells().get(c).lines()) {
                        lines.add(new Line(span.start(), span.end(), i, c, false));
                    }
                }
            }
        }
        String folded = Folded.of(clean.text());
        Span own = PortalPage.document(clean.text(), folded, lines);
        lines.removeIf(line -> line.start() < own.start() || line.start() >= own.end());
        return new HeaderText(blanked(clean.text(), own), blanked(folded, own), lines, own);
    }

    private static String blanked(String text, Span own) {
        return "\n".repeat(own.start())
                + text.substring(own.start(), own.end())
                + "\n".repeat(text.length() - own.end());
    }

    /** Letterheads and signatures set two or three texts side by side; a table whose head has more is one of data. */
    private static boolean holdsData(Table table) {
        int[] filled = new int[HEAD_ROWS];
        for (Table.Cell cell : table.cells()) {
            if (cell.row() < HEAD_ROWS && cell.end() > cell.start()) {
                filled[cell.row()]++;
            }
        }
        return Arrays.stream(filled).anyMatch(cells -> cells > MOST_SIDES);
    }

    String slice(Line line) {
        return text.substring(line.start(), line.end());
    }

    String foldedSlice(Line line) {
        return folded.substring(line.start(), line.end());
    }

    /** Returns the index of the first line that ends after an offset, or the number of lines. */
    int lineAfter(int offset) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns a stretch without white space, cell separators and dashes around it and without a bracket that it leaves open. */
    Span trim(int start, int end) {
        while (start < end && idle(text.charAt(start))) {
            start++;
        }
        while (end > start && (idle(text.charAt(end - 1)) || text.charAt(end - 1) == '(')) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean idle(char c) {
        return Character.isWhitespace(c) || c == '|' || c == '-' || c == '_' || c == '*' || c == '–' || c == '=';
    }
}
