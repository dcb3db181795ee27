package vn.chitieu.read.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.read.FormTables;
import vn.chitieu.read.TableBuilder;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Reads the blocks of one part of a Word document: its body, a header or a note. */
final class DocxBody {
    /** Tables, text boxes and content controls inside one another. */
    private static final int MAX_DEPTH = 60;

    private final DocxParagraphs paragraphs;
    private final Set<String> headers = new LinkedHashSet<>();
    private final Set<String> footers = new LinkedHashSet<>();
    private int depth;
    private int cells;

    /**
     * Creates a reader of one part.
     *
     * @param styles styles of the document
     * @param numbering numbering of the document; it counts on with every part that is read
     * @param footnotes footnotes, which follow the block that refers to them
     * @param endnotes endnotes, likewise
     */
    DocxBody(DocxStyles styles, DocxNumbering numbering, DocxNotes footnotes, DocxNotes endnotes) {
        paragraphs = new DocxParagraphs(this, styles, numbering, footnotes, endnotes);
    }

    /** Returns the relationships of the page headers that sections name, in order. */
    Set<String> headers() {
        return headers;
    }

    /** Returns the relationships of the page footers that sections name, in order. */
    Set<String> footers() {
        return footers;
    }

    /** Reads a whole part. */
    List<RawBlock> parse(XMLStreamReader xml) throws XMLStreamException, InputException {
        OfficeXml.nextChild(xml);
        return parseBlocks(xml);
    }

    /** Reads the children of the current element. */
    List<RawBlock> parseBlocks(XMLStreamReader xml) throws XMLStreamException, InputException {
        List<RawBlock> blocks = new ArrayList<>();
        readBlocks(xml, blocks);
        return blocks;
    }

    private void readBlocks(XMLStreamReader xml, List<RawBlock> blocks) throws XMLStreamException, InputException {
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "p" -> {
                    paragraphs.read(xml, blocks);
                    addNotes(blocks);
                }
                case "tbl" -> {
                    FormTables.addTo(blocks, table(xml), null);
                    addNotes(blocks);
                }
                case "sectPr" -> section(xml);
                case "body",
                        "sdt",
                        "sdtContent",
                        "customXml",
                        "smartTag",
                        "ins",
                        "moveTo",
                        "AlternateContent",
                        "Choice" -> inside(() -> readBlocks(xml, blocks));
                default -> OfficeXml.skip(xml);
            }
        }
    }

    private void addNotes(List<RawBlock> blocks) {
        if (cells == 0) {
            blocks.addAll(paragraphs.takeNotes());
        }
    }

    /** A step into an element. */
    interface Step {
        /** Reads the element. */
        void run() throws XMLStreamException, InputException;
    }

    /**
     * Reads an element one level deeper.
     *
     * @param step what reads it
     * @throws InputException with {@code TOO_COMPLEX} where elements are nested beyond reason
     */
    void inside(Step step) throws XMLStreamException, InputException {
        if (++depth > MAX_DEPTH) {
            throw new InputException(FailureReason.TOO_COMPLEX, "elements nested deeper than " + MAX_DEPTH);
        }
        step.run();
        depth--;
    }

    /** Remembers the headers and footers that a section names. */
    void section(XMLStreamReader xml) throws XMLStreamException {
        while (OfficeXml.nextChild(xml)) {
            String id = OfficeXml.attribute(xml, "id");
            if (id != null && xml.getLocalName().equals("headerReference")) {
                headers.add(id);
            } else if (id != null && xml.getLocalName().equals("footerReference")) {
                footers.add(id);
            }
            OfficeXml.skip(xml);
        }
    }

    private TableBuilder table(XMLStreamReader xml) throws XMLStreamException, InputException {
        TableBuilder grid = new TableBuilder();
        cells++;
        inside(() -> rows(xml, grid));
        cells--;
        return grid;
    }

    private void rows(XMLStreamReader xml, TableBuilder grid) throws XMLStreamException, InputException {
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "tr" -> row(xml, grid);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> inside(() -> rows(xml, grid));
                default -> OfficeXml.skip(xml);
            }
        }
    }

    private void row(XMLStreamReader xml, TableBuilder grid) throws XMLStreamException, InputException {
        boolean started = false;
        while (OfficeXml.nextChild(xml)) {
            if (xml.getLocalName().equals("trPr")) {
                int before = 0;
                boolean deleted = false;
                while (OfficeXml.nextChild(xml)) {
                    before = xml.getLocalName().equals("gridBefore") ? OfficeXml.number(xml, 0) : before;
                    deleted |= xml.getLocalName().equals("del");
                    OfficeXml.skip(xml);
                }
                if (deleted) {
                    OfficeXml.skip(xml);
                    return;
                }
                grid.startRow();
                started = true;
                grid.skip(before);
                continue;
            }
            if (!started && !xml.getLocalName().equals("tblPrEx")) {
                grid.startRow();
                started = true;
            }
            rowContent(xml, grid);
        }
    }

    private void rowContent(XMLStreamReader xml, TableBuilder grid) throws XMLStreamException, InputException {
        switch (xml.getLocalName()) {
            case "tc" -> cell(xml, grid);
            case "sdt", "sdtContent", "customXml" ->
                inside(() -> {
                    while (OfficeXml.nextChild(xml)) {
                        rowContent(xml, grid);
                    }
                });
            default -> OfficeXml.skip(xml);
        }
    }

    private void cell(XMLStreamReader xml, TableBuilder grid) throws XMLStreamException, InputException {
        int span = 1;
        boolean continued = false;
        List<RawBlock> content = new ArrayList<>();
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "tcPr" -> {
                    while (OfficeXml.nextChild(xml)) {
                        switch (xml.getLocalName()) {
                            case "gridSpan" -> span = Math.max(1, OfficeXml.number(xml, 1));
                            case "vMerge" -> continued = !"restart".equals(OfficeXml.value(xml));
                            default -> {}
                        }
                        OfficeXml.skip(xml);
                    }
                }
                case "p" -> paragraphs.read(xml, content);
                case "tbl" -> FormTables.addTo(content, table(xml), null);
                case "sdt", "sdtContent", "customXml", "AlternateContent", "Choice", "ins", "moveTo" ->
                    inside(() -> readBlocks(xml, content));
                default -> OfficeXml.skip(xml);
            }
        }
        if (continued) {
            grid.continueAbove(span, content);
        } else {
            grid.add(1, span, content);
        }
    }
}
