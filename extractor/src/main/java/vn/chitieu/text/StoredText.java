package vn.chitieu.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawTable.RawCell;
import vn.chitieu.layout.RawText;

/**
 * Writes a document as its file stores it, in Unicode: what a converter of encodings gives. Nothing is repaired, left out, joined
 * or read by columns; text that only a font or a style shows in capitals stays small, and a number of a spreadsheet stands as its
 * cell holds it.
 */
public final class StoredText {
    private static final Comparator<RawCell> ROWS = Comparator.comparingInt(RawCell::row);

    private final StringBuilder written = new StringBuilder();

    private StoredText() {}

    /**
     * Returns the text of a document: a line per line or paragraph, a line per row of a table with tabs between its cells.
     *
     * @param document what a reader gave, decoded
     * @return the text in NFC; empty where there is none
     */
    public static String of(RawDocument document) {
        StoredText text = new StoredText();
        for (RawBlock block : document.blocks()) {
            if (block instanceof RawTable table) {
                text.add(table);
            } else if (block instanceof RawText line) {
                text.add(line);
                text.written.append('\n');
            }
        }
        return Normalizer.normalize(text.written, Normalizer.Form.NFC);
    }

    private void add(RawTable table) {
        List<RawCell> cells = table.cells().stream().sorted(ROWS).toList();
        int row = -1;
        for (RawCell cell : cells) {
            if (row >= 0) {
                written.append(cell.row() > row ? '\n' : '\t');
            }
            row = cell.row();
            for (int i = 0; i < cell.content().size(); i++) {
                written.append(i == 0 ? "" : " ");
                add(cell.content().get(i));
            }
        }
        written.append('\n');
    }

    private void add(RawText text) {
        String label = text.style().listLabel();
        if (label != null) {
            written.append(label).append(' ');
        }
        for (RawRun run : text.runs()) {
            written.append(run.stored() == null ? run.text() : run.stored());
        }
    }
}
