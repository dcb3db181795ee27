package vn.chitieu.read.excel;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.office.OoxmlPackage;
import vn.chitieu.read.sheet.Sheet;
import vn.chitieu.read.sheet.SheetCell;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Reads the text boxes and the shapes with text that lie on a sheet (ECMA-376 part 1, 20.5 and 21.1.2). */
final class XlsxBoxes {
    private static final int MAX_DEPTH = 20;
    /** Height of a row that nobody has made higher: 15 points, in units of the drawing. */
    private static final long ROW_HEIGHT = 15 * 12_700;

    private final Sheet sheet;
    private int row;
    private int column;
    private int depth;

    private XlsxBoxes(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Adds the text boxes of a sheet.
     *
     * @param sheet takes them
     * @param parts the package
     * @param reference id of the relationship to the part of the sheet
     */
    static void addTo(Sheet sheet, OoxmlPackage parts, String reference) throws InputException {
        try {
            parts.parseBeside(
                    reference,
                    "/drawing",
                    xml -> {
                        XlsxBoxes boxes = new XlsxBoxes(sheet);
                        OfficeXml.nextChild(xml);
                        boxes.children(xml);
                        return sheet;
                    },
                    sheet);
        } catch (InputException e) {
            // The cells of a workbook whose drawings are damaged are read all the same.
            if (e.reason() != FailureReason.DAMAGED) {
                throw e;
            }
        }
    }

    /** Reads the children of an anchor, a group or an element that only wraps others. */
    private void children(XMLStreamReader xml) throws XMLStreamException, InputException {
        if (++depth > MAX_DEPTH) {
            throw new InputException(FailureReason.TOO_COMPLEX, "shapes nested deeper than " + MAX_DEPTH);
        }
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "twoCellAnchor",
                        "oneCellAnchor",
                        "absoluteAnchor",
                        "grpSp",
                        "sp",
                        "cxnSp",
                        "AlternateContent",
                        "Choice" -> children(xml);
                case "from" -> place(xml);
                case "pos" -> {
                    row = (int) Math.max(0, Math.min(Integer.MAX_VALUE, length(xml, "y") / ROW_HEIGHT));
                    column = 0;
                    OfficeXml.skip(xml);
                }
                case "txBody" -> box(xml);
                default -> OfficeXml.skip(xml);
            }
        }
        depth--;
    }

    private void place(XMLStreamReader xml) throws XMLStreamException {
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "row" ->
                    row = Math.max(0, OfficeXml.number(xml.getElementText().strip(), 0));
                case "col" ->
                    column = Math.max(0, OfficeXml.number(xml.getElementText().strip(), 0));
                default -> OfficeXml.skip(xml);
            }
        }
    }

    private static long length(XMLStreamReader xml, String name) {
        String text = OfficeXml.attribute(xml, name);
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }

    private void box(XMLStreamReader xml) throws XMLStreamException, InputException {
        RunCollector text = new RunCollector();
        while (OfficeXml.nextChild(xml)) {
            if (xml.getLocalName().equals("p")) {
                paragraph(xml, text);
                text.add("\n", RunStyle.PLAIN);
            } else {
                OfficeXml.skip(xml);
            }
        }
        List<RawRun> runs = text.take();
        if (!runs.isEmpty()) {
            sheet.addBox(new SheetCell(row, column, runs, Alignment.LEFT, false));
        }
    }

    private static void paragraph(XMLStreamReader xml, RunCollector text) throws XMLStreamException {
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "r", "fld" -> run(xml, text);
                case "br" -> {
                    text.add("\n", RunStyle.PLAIN);
                    OfficeXml.skip(xml);
                }
                default -> OfficeXml.skip(xml);
            }
        }
    }

    private static void run(XMLStreamReader xml, RunCollector text) throws XMLStreamException {
        RunStyle look = RunStyle.PLAIN;
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "rPr" -> look = look(xml);
                case "t" -> text.add(xml.getElementText(), look);
                default -> OfficeXml.skip(xml);
            }
        }
    }

    private static RunStyle look(XMLStreamReader xml) throws XMLStreamException {
        boolean bold = isOn(xml, "b");
        boolean italic = isOn(xml, "i");
        boolean caps = "all".equals(OfficeXml.attribute(xml, "cap"));
        int size = OfficeXml.number(OfficeXml.attribute(xml, "sz"), 0);
        @Nullable String font = null;
        while (OfficeXml.nextChild(xml)) {
            font = xml.getLocalName().equals("latin") ? OfficeXml.attribute(xml, "typeface") : font;
            OfficeXml.skip(xml);
        }
        // A name such as +mn-lt stands for a font of the theme.
        boolean own = font != null && !font.startsWith("+");
        return new RunStyle(bold, italic, caps, own ? font : null, size / 100f);
    }

    private static boolean isOn(XMLStreamReader xml, String name) {
        String value = OfficeXml.attribute(xml, name);
        return "1".equals(value) || "true".equals(value);
    }
}
