package vn.chitieu.read.odf;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.sheet.Sheet;
import vn.chitieu.read.sheet.SheetCell;
import vn.chitieu.source.InputException;

/** Reads the text boxes and the shapes with text that lie on a sheet of an OpenDocument workbook (ODF 1.2 part 1, 10). */
final class OdsBoxes {
    private static final Set<String> SHAPES = Set.of(
            "frame",
            "custom-shape",
            "rect",
            "ellipse",
            "circle",
            "line",
            "polygon",
            "polyline",
            "path",
            "caption",
            "connector");

    private static final Set<String> PARTS_OF_TEXT = Set.of("text-box", "list", "list-item", "list-header");

    /** Height of a row that nobody has made higher, in points. */
    private static final float ROW_HEIGHT = 12.8f;

    private final OdfStyles styles;
    private final Sheet sheet;
    private final OdtBody texts;

    /**
     * Creates a reader.
     *
     * @param styles looks of the workbook
     * @param sheet takes the boxes
     * @param texts counts how deep elements are nested
     */
    OdsBoxes(OdfStyles styles, Sheet sheet, OdtBody texts) {
        this.styles = styles;
        this.sheet = sheet;
        this.texts = texts;
    }

    /** Reads the children of the current element, shapes that are held by the sheet and not by a cell. */
    void onSheet(XMLStreamReader xml) throws XMLStreamException, InputException {
        while (OfficeXml.nextChild(xml)) {
            Float down = OdfStyles.points(OfficeXml.attribute(xml, "y"));
            read(xml, down == null ? 0 : Math.max(0, (int) (down / ROW_HEIGHT)), 0);
        }
    }

    /**
     * Reads the current element if it is a shape or a group of such, and passes over it otherwise.
     *
     * @param row 0-based row that it lies on
     * @param column 0-based column
     */
    void read(XMLStreamReader xml, int row, int column) throws XMLStreamException, InputException {
        if (xml.getLocalName().equals("g")) {
            texts.enter();
            while (OfficeXml.nextChild(xml)) {
                read(xml, row, column);
            }
            texts.leave();
        } else if (SHAPES.contains(xml.getLocalName())) {
            OdtParagraph lines = new OdtParagraph(texts, styles);
            lines(xml, lines);
            List<RawRun> runs = lines.runs();
            if (!runs.isEmpty()) {
                sheet.addBox(new SheetCell(row, column, runs, Alignment.LEFT, false));
            }
        } else {
            OfficeXml.skip(xml);
        }
    }

    private void lines(XMLStreamReader xml, OdtParagraph lines) throws XMLStreamException, InputException {
        texts.enter();
        while (OfficeXml.nextChild(xml)) {
            if (xml.getLocalName().equals("p")) {
                @Nullable String style = OfficeXml.attribute(xml, "style-name");
                RunStyle look = styles.paragraphText(style);
                // The break before the first line is dropped with all that stands at the ends.
                lines.startLine(look);
                lines.read(xml, look, styles.isHidden("paragraph", style));
            } else if (PARTS_OF_TEXT.contains(xml.getLocalName())) {
                lines(xml, lines);
            } else {
                OfficeXml.skip(xml);
            }
        }
        texts.leave();
    }
}
