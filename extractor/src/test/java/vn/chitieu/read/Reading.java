package vn.chitieu.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceLoader;

/** Reads bytes as the program does, and shows the result in few words. */
public final class Reading {
    private Reading() {}

    public static RawDocument read(String name, byte[] bytes) throws InputException {
        return ReaderRegistry.standard().read(SourceLoader.create().of(name, bytes));
    }

    public static RawDocument read(String name, String content) throws InputException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** One string a block; a label stands in brackets, a region other than the body before a colon. */
    public static List<String> shown(RawDocument document) {
        return document.blocks().stream().map(Reading::shown).toList();
    }

    public static String shown(RawBlock block) {
        if (block instanceof RawText text) {
            String region = text.region() == Region.BODY ? "" : text.region() + ": ";
            String label =
                    text.style().listLabel() == null ? "" : "[" + text.style().listLabel() + "] ";
            return region + label + text.text();
        }
        RawTable table = (RawTable) block;
        StringBuilder shown = new StringBuilder(table.rows() + "x" + table.columns());
        for (RawTable.RawCell cell : table.cells()) {
            shown.append(" | ").append(cell.row()).append(',').append(cell.column());
            if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                shown.append('+').append(cell.rowSpan()).append('x').append(cell.columnSpan());
            }
            for (RawText text : cell.content()) {
                shown.append(' ').append(shown(text));
            }
        }
        return shown.toString();
    }

    public static RawText text(RawDocument document, int block) {
        return (RawText) document.blocks().get(block);
    }
}
