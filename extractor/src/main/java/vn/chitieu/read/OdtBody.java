package vn.chitieu.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Reads the text of an OpenDocument file (ODF 1.2 part 1, 5 to 9). */
final class OdtBody {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_SPACES = 200;

    private final OdfStyles styles;
    private final List<RawBlock> notes = new ArrayList<>();
    private int depth;
    private int cells;

    /** The list that is being read, and the item whose first paragraph gets the label. */
    private static final class OpenList {
        private final String style;
        private final int level;
        private @Nullable Integer start;
        private boolean labelled;

        OpenList(String style, int level) {
            this.style = style;
            this.level = level;
        }
    }

    private @Nullable OpenList list;

    /** A paragraph being read. */
    private static final class Open {
        private final RunCollector runs = new RunCollector();
        private final List<RawBlock> boxes = new ArrayList<>();
        private boolean space = true;
    }

    OdtBody(OdfStyles styles) {
        this.styles = styles;
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
     * @return its paragraphs, each a line
     */
    List<RawRun> lines(XMLStreamReader xml, RunStyle look) throws XMLStreamException, InputException {
        Open open = new Open();
        boolean first = true;
        while (DocxXml.nextChild(xml)) {
            if (xml.getLocalName().equals("p")) {
                add(first ? "" : "\n", open, look, false);
                open.space = true;
                content(xml, open, look, false);
                first = false;
            } else {
                DocxXml.skip(xml);
            }
        }
        return open.runs.take();
    }

    private void read(XMLStreamReader xml, List<RawBlock> blocks) throws XMLStreamException, InputException {
        enter();
        while (DocxXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "p" -> paragraph(xml, 0, blocks);
                case "h" ->
                    paragraph(
                            xml,
                            Math.max(1, Math.min(9, DocxXml.number(DocxXml.attribute(xml, "outline-level"), 1))),
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
                        "annotation" -> DocxXml.skip(xml);
                default -> read(xml, blocks);
            }
        }
        depth--;
    }

    private void enter() throws InputException {
        if (++depth > MAX_DEPTH) {
            throw new InputException(FailureReason.TOO_COMPLEX, "elements nested deeper than " + MAX_DEPTH);
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
        OpenList outer = list;
        String own = DocxXml.attribute(xml, "style-name");
        String style = own != null ? own : outer == null ? "" : outer.style;
        boolean continued = "true".equals(DocxXml.attribute(xml, "continue-numbering"))
                || DocxXml.attribute(xml, "continue-list") != null;
        if (outer == null && !continued) {
            styles.lists().restart(style);
        }
        list = new OpenList(style, outer == null ? 0 : outer.level + 1);
        while (DocxXml.nextChild(xml)) {
            OpenList open = list;
            if (open != null && xml.getLocalName().equals("list-item")) {
                int start = DocxXml.number(DocxXml.attribute(xml, "start-value"), -1);
                open.start = start < 0 ? null : start;
                open.labelled = false;
            } else if (open != null) {
                open.labelled = true;
            }
            read(xml, blocks);
        }
        list = outer;
        depth--;
    }

    private @Nullable String label(int heading, @Nullable String style) {
        OpenList open = list;
        if (open != null) {
            if (open.labelled) {
                return null;
            }
            open.labelled = true;
            return styles.lists().next(open.style, open.level, open.start);
        }
        return heading > 0 ? styles.lists().next(OdfLists.OUTLINE, heading - 1, null) : null;
    }

    private void paragraph(XMLStreamReader xml, int heading, List<RawBlock> blocks)
            throws XMLStreamException, InputException {
        String style = DocxXml.attribute(xml, "style-name");
        boolean unnumbered = "true".equals(DocxXml.attribute(xml, "is-list-header"));
        String label = unnumbered ? null : label(heading, style);
        int level = list == null ? 0 : list.level;
        Open open = new Open();
        content(xml, open, styles.paragraphText(style), styles.isHidden("paragraph", style));
        List<RawRun> runs = open.runs.take();
        if (!runs.isEmpty()) {
            ParagraphStyle look = new ParagraphStyle(
                    styles.alignment("paragraph", style), styles.indent(style), heading, label, level);
            blocks.add(RunCollector.paragraph(runs, look));
        }
        blocks.addAll(open.boxes);
        addNotes(blocks);
    }

    private void content(XMLStreamReader xml, Open open, RunStyle look, boolean hidden)
            throws XMLStreamException, InputException {
        enter();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                characters(xml.getText(), open, look, hidden);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml, open, look, hidden);
            }
        }
        depth--;
    }

    private void element(XMLStreamReader xml, Open open, RunStyle look, boolean hidden)
            throws XMLStreamException, InputException {
        switch (xml.getLocalName()) {
            case "s" -> {
                int count = Math.max(1, Math.min(MAX_SPACES, DocxXml.number(DocxXml.attribute(xml, "c"), 1)));
                add(" ".repeat(count), open, look, hidden);
                DocxXml.skip(xml);
            }
            case "tab" -> {
                add("\t", open, look, hidden);
                DocxXml.skip(xml);
            }
            case "line-break" -> {
                add("\n", open, look, hidden);
                DocxXml.skip(xml);
            }
            case "span" -> {
                String style = DocxXml.attribute(xml, "style-name");
                content(xml, open, styles.text(style, look), hidden || styles.isHidden("text", style));
            }
            case "note" -> note(xml);
            case "text-box" -> {
                OpenList around = list;
                list = null;
                open.boxes.addAll(blocks(xml));
                list = around;
            }
            case "page-number",
                    "page-count",
                    "annotation",
                    "annotation-end",
                    "note-citation",
                    "hidden-text",
                    "desc",
                    "title",
                    "ruby-text" -> DocxXml.skip(xml);
            default -> content(xml, open, look, hidden);
        }
    }

    /** White space counts once, as in the file the lines may be broken anywhere. */
    private static void characters(String text, Open open, RunStyle look, boolean hidden) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space || !open.space) {
                shown.append(space ? ' ' : c);
            }
            open.space = space;
        }
        if (!hidden) {
            open.runs.add(SymbolFonts.shown(shown.toString(), look.font()), look);
        }
    }

    private static void add(String text, Open open, RunStyle look, boolean hidden) {
        open.space = false;
        if (!hidden) {
            open.runs.add(text, look);
        }
    }

    private void note(XMLStreamReader xml) throws XMLStreamException, InputException {
        OpenList around = list;
        list = null;
        while (DocxXml.nextChild(xml)) {
            if (xml.getLocalName().equals("note-body")) {
                notes.addAll(DocxReader.inRegion(new OdtBody(styles).blocks(xml), Region.FOOTNOTE));
            } else {
                DocxXml.skip(xml);
            }
        }
        list = around;
    }

    private TableGrid table(XMLStreamReader xml) throws XMLStreamException, InputException {
        OpenList around = list;
        list = null;
        cells++;
        TableGrid grid = new TableGrid();
        rows(xml, grid);
        cells--;
        list = around;
        return grid;
    }

    private void rows(XMLStreamReader xml, TableGrid grid) throws XMLStreamException, InputException {
        enter();
        while (DocxXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "table-header-rows", "table-rows", "table-row-group" -> rows(xml, grid);
                case "table-row" -> {
                    grid.startRow();
                    while (DocxXml.nextChild(xml)) {
                        if (xml.getLocalName().equals("table-cell")) {
                            cell(xml, grid);
                        } else {
                            DocxXml.skip(xml);
                        }
                    }
                }
                default -> DocxXml.skip(xml);
            }
        }
        depth--;
    }

    private void cell(XMLStreamReader xml, TableGrid grid) throws XMLStreamException, InputException {
        int columns = DocxXml.number(DocxXml.attribute(xml, "number-columns-spanned"), 1);
        int rows = DocxXml.number(DocxXml.attribute(xml, "number-rows-spanned"), 1);
        int repeated = DocxXml.number(DocxXml.attribute(xml, "number-columns-repeated"), 1);
        List<RawBlock> content = blocks(xml);
        for (int i = 0; i < Math.max(1, repeated); i++) {
            grid.add(rows, columns, content);
        }
    }
}
