package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawTable.RawCell;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Extent;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.TextCleaner;

/** Makes normalised texts out of what a test writes down. */
final class Sheets {
    private Sheets() {}

    /** Returns the text of a word-processor file: each line a paragraph. */
    static CleanText paragraphs(String lines) {
        return clean(texts(lines, Extent.PARAGRAPH));
    }

    /** Returns the text of a paged or hard-wrapped file: each line a physical line. */
    static CleanText lines(String lines) {
        return clean(texts(lines, Extent.LINE));
    }

    /** Returns a text that begins with a table of one row, its cells separated by {@code ||}. */
    static CleanText tableThenParagraphs(String cells, String lines) {
        List<RawCell> row = new ArrayList<>();
        for (String cell : cells.split("\\|\\|", -1)) {
            List<RawText> content = texts(cell.strip(), Extent.PARAGRAPH).stream()
                    .map(RawText.class::cast)
                    .collect(Collectors.toList());
            row.add(new RawCell(0, row.size(), 1, 1, content));
        }
        List<RawBlock> blocks = new ArrayList<>();
        blocks.add(new RawTable(null, 1, row.size(), row));
        blocks.addAll(texts(lines, Extent.PARAGRAPH));
        return clean(blocks);
    }

    private static List<RawBlock> texts(String lines, Extent extent) {
        return Arrays.stream(lines.split("\n", -1))
                .map(line -> (RawBlock) new RawText(
                        extent,
                        Region.BODY,
                        line.isEmpty() ? List.of() : List.of(RawRun.of(line, RunStyle.PLAIN)),
                        ParagraphStyle.PLAIN,
                        null,
                        null))
                .toList();
    }

    private static CleanText clean(List<RawBlock> blocks) {
        return TextCleaner.standard().clean(new RawDocument(blocks, null, 0, "unicode"));
    }
}
