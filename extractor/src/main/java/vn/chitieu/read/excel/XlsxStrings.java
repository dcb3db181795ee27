package vn.chitieu.read.excel;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** The texts that the cells of a workbook share (ECMA-376 part 1, 18.4). */
final class XlsxStrings {
    private static final int MAX_STRINGS = 1_000_000;
    private static final int MAX_LENGTH = 32_767;

    private final List<List<Piece>> strings = new ArrayList<>();

    /** Characters of one font; null where they have the font of the cell. */
    private record Piece(String text, @Nullable RunStyle font) {}

    private XlsxStrings() {}

    /** Returns the strings of a workbook that shares none. */
    static XlsxStrings none() {
        return new XlsxStrings();
    }

    /** Reads {@code sharedStrings.xml}. */
    static XlsxStrings parse(XMLStreamReader xml) throws XMLStreamException, InputException {
        XlsxStrings read = new XlsxStrings();
        OfficeXml.nextChild(xml);
        while (OfficeXml.nextChild(xml)) {
            if (read.strings.size() >= MAX_STRINGS) {
                throw new InputException(FailureReason.TOO_COMPLEX, "more than " + MAX_STRINGS + " texts");
            }
            read.strings.add(pieces(xml));
        }
        return read;
    }

    /**
     * Returns the runs of a shared text.
     *
     * @param index number of the text, as a cell gives it
     * @param cell font of the cell
     */
    List<RawRun> runs(String index, RunStyle cell) {
        int at = OfficeXml.number(index.strip(), -1);
        return at >= 0 && at < strings.size() ? runs(strings.get(at), cell) : List.of();
    }

    /** Reads the children of {@code is}, a text that one cell has for itself. */
    static List<RawRun> inline(XMLStreamReader xml, RunStyle cell) throws XMLStreamException {
        return runs(pieces(xml), cell);
    }

    private static List<RawRun> runs(List<Piece> pieces, RunStyle cell) {
        RunCollector runs = new RunCollector();
        for (Piece piece : pieces) {
            runs.add(piece.text(), piece.font() == null ? cell : piece.font());
        }
        return runs.take();
    }

    private static List<Piece> pieces(XMLStreamReader xml) throws XMLStreamException {
        List<Piece> pieces = new ArrayList<>();
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "t" -> pieces.add(new Piece(text(xml), null));
                case "r" -> {
                    RunStyle font = null;
                    while (OfficeXml.nextChild(xml)) {
                        switch (xml.getLocalName()) {
                            case "rPr" -> font = XlsxStyles.font(xml);
                            case "t" -> pieces.add(new Piece(text(xml), font));
                            default -> OfficeXml.skip(xml);
                        }
                    }
                }
                default -> OfficeXml.skip(xml);
            }
        }
        return List.copyOf(pieces);
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        String text = xml.getElementText().replace("_x000D_", "");
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }
}
