package vn.chitieu.read.odf;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.FormTables;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.TableBuilder;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.office.RegionTexts;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Reads the text of an OpenDocument file (ODF 1.2 part 1, 5 to 9). */
final class OdtBody {
    private static final int MAX_DEPTH = 100;

    private final OdfStyles styles;
    private final List<RawBlock> notes = new ArrayList<>();
    private OdtOpenLists lists;
    private int depth;
    private int cells;

    OdtBody(OdfStyles styles) {
        this.styles = styles;
        this.lists = new OdtOpenLists(styles.lists());
    }

    /** Reads the children of the current element. */
    List<RawBlock> blocks(XMLStreamReader xml) throws XMLStreamException, InputException {
        List<RawBlock> blocks = new ArrayList<>();
        read(xml, blocks);
        return blocks;
    }

    /**
     * Reads the children of the current element, a cell of a sheet.
     *
     * @param look look of the cell's text
     * @param others reads the other elements that stand among the paragraphs
     * @return its paragraphs, each a line
     */
    List<RawRun> lines(XMLStreamReader xml, RunStyle look, OdfPackage.PartReader others)
            throws XMLStreamException, InputException {
        OdtParagraph lines = new OdtParagraph(this, styles);
        boolean first = true;
        while (OfficeXml.nextChild(xml)) {
            if (xml.getLocalName().equals("p")) {
                if (!first) {
                    lines.startLine(look);
                }
                lines.read(xml, look, false);
                first = false;
            } else {
                others.read(xml);
            }
        }
        return lines.runs();
    }

    private void read(XMLStreamReader xml, List<RawBlock> blocks) throws XMLStreamException, InputException {
        enter();
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "p" -> paragraph(xml, 0, blocks);
                case "h" ->
                    paragraph(
                            xml,
                            Math.max(1, Math.min(9, OfficeXml.number(OfficeXml.attribute(xml, "outline-level"), 1))),
                            blocks);
                case "list" -> list(xml, blocks);
                case "table" -> {
                    FormTables.addTo(blocks, table(xml), null);
                    addNotes(blocks);
                }
                // What was deleted, and directories, which repeat headings, are no text of the document.
                case "tracked-changes",
                        "table-of-content",
                        "alphabetical-index",
                        "illustration-index",
                        "table-index",
                        "forms",
                        "annotation" -> OfficeXml.skip(xml);
                default -> read(xml, blocks);
            }
        }
        leave();
    }

    /**
     * Enters an element.
     *
     * @throws InputException where elements are nested too deeply
     */
    void enter() throws InputException {
        if (++depth > MAX_DEPTH) {
            throw new InputException(FailureReason.TOO_COMPLEX, "elements nested deeper than " + MAX_DEPTH);
        }
    }

    /** Leaves what was entered last. */
    void leave() {
        depth--;
    }

    /** Reads the paragraphs of a text box, which stand in no list of the text around it. */
    List<RawBlock> box(XMLStreamReader xml) throws XMLStreamException, InputException {
        OdtOpenLists around = lists;
        lists = new OdtOpenLists(styles.lists());
        List<RawBlock> blocks = blocks(xml);
        lists = around;
        return blocks;
    }

    /** Reads a note, which follows the paragraph or the table that it belongs to. */
    void note(XMLStreamReader xml) throws XMLStreamException, InputException {
        while (OfficeXml.nextChild(xml)) {
            if (xml.getLocalName().equals("note-body")) {
                notes.addAll(RegionTexts.of(new OdtBody(styles).blocks(xml), Region.FOOTNOTE));
            } else {
                OfficeXml.skip(xml);
            }
        }
    }

    private void addNotes(List<RawBlock> blocks) {
        if (cells == 0) {
            blocks.addAll(notes);
            notes.clear();
        }
    }

    private void list(XMLStreamReader xml, List<RawBlock> blocks) throws XMLStreamException, InputException {
        enter();
        lists.open(xml);
        while (OfficeXml.nextChild(xml)) {
            lists.startChild(xml);
            read(xml, blocks);
        }
        lists.close();
        leave();
    }

    private void paragraph(XMLStreamReader xml, int heading, List<RawBlock> blocks)
            throws XMLStreamException, InputException {
        String style = OfficeXml.attribute(xml, "style-name");
        boolean unnumbered = "true".equals(OfficeXml.attribute(xml, "is-list-header"));
        String label = unnumbered ? null : lists.label(heading);
        int level = lists.level();
        OdtParagraph paragraph = new OdtParagraph(this, styles);
        paragraph.read(xml, styles.paragraphText(style), styles.isHidden("paragraph", style));
        List<RawRun> runs = paragraph.runs();
        if (!runs.isEmpty()) {
            ParagraphStyle look = new ParagraphStyle(
                    styles.alignment("paragraph", style), styles.indent(style), heading, label, level);
            blocks.add(RunCollector.paragraph(runs, look));
        }
        blocks.addAll(paragraph.boxes());
        addNotes(blocks);
    }

    private TableBuilder table(XMLStreamReader xml) throws XMLStreamException, InputException {
        OdtOpenLists around = lists;
        lists = new OdtOpenLists(styles.lists());
        cells++;
        TableBuilder grid = new TableBuilder();
        rows(xml, grid);
        cells--;
        lists = around;
        return grid;
    }

    private void rows(XMLStreamReader xml, TableBuilder grid) throws XMLStreamException, InputException {
        enter();
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "table-header-rows", "table-rows", "table-row-group" -> rows(xml, grid);
                case "table-row" -> {
                    grid.startRow();
                    while (OfficeXml.nextChild(xml)) {
                        if (xml.getLocalName().equals("table-cell")) {
                            cell(xml, grid);
                        } else {
                            OfficeXml.skip(xml);
                        }
                    }
                }
                default -> OfficeXml.skip(xml);
            }
        }
        leave();
    }

    private void cell(XMLStreamReader xml, TableBuilder grid) throws XMLStreamException, InputException {
        int columns = OfficeXml.number(OfficeXml.attribute(xml, "number-columns-spanned"), 1);
        int rows = OfficeXml.number(OfficeXml.attribute(xml, "number-rows-spanned"), 1);
        int repeated = OfficeXml.number(OfficeXml.attribute(xml, "number-columns-repeated"), 1);
        List<RawBlock> content = blocks(xml);
        for (int i = 0; i < Math.max(1, repeated); i++) {
            grid.add(rows, columns, content);
        }
    }
}
