package vn.chitieu.read.odf;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.office.SymbolFonts;
import vn.chitieu.source.InputException;

/** What stands in a paragraph of an OpenDocument file (ODF 1.2 part 1, 6): characters, spans, fields, notes, text boxes. */
final class OdtParagraph {
    private static final int MAX_SPACES = 200;

    private final OdtBody body;
    private final OdfStyles styles;
    private final RunCollector runs = new RunCollector();
    private final List<RawBlock> boxes = new ArrayList<>();
    /** Whether white space that follows is not shown, as some stands before it or the line begins. */
    private boolean space = true;

    /**
     * Begins a paragraph.
     *
     * @param body reads the text boxes and takes the notes
     * @param styles looks of the document's text
     */
    OdtParagraph(OdtBody body, OdfStyles styles) {
        this.body = body;
        this.styles = styles;
    }

    /** Returns the text so far, and forgets it. */
    List<RawRun> runs() {
        return runs.take();
    }

    /** Returns what stands in text boxes. */
    List<RawBlock> boxes() {
        return boxes;
    }

    /** Begins a line for a paragraph that is read into this one. */
    void startLine(RunStyle look) {
        add("\n", look, false);
        space = true;
    }

    /**
     * Reads the children of the current element.
     *
     * @param look how its text looks
     * @param hidden whether its text is not shown
     */
    void read(XMLStreamReader xml, RunStyle look, boolean hidden) throws XMLStreamException, InputException {
        body.enter();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                characters(xml.getText(), look, hidden);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml, look, hidden);
            }
        }
        body.leave();
    }

    private void element(XMLStreamReader xml, RunStyle look, boolean hidden) throws XMLStreamException, InputException {
        switch (xml.getLocalName()) {
            case "s" -> {
                int count = Math.max(1, Math.min(MAX_SPACES, OfficeXml.number(OfficeXml.attribute(xml, "c"), 1)));
                add(" ".repeat(count), look, hidden);
                OfficeXml.skip(xml);
            }
            case "tab" -> {
                add("\t", look, hidden);
                OfficeXml.skip(xml);
            }
            case "line-break" -> {
                add("\n", look, hidden);
                OfficeXml.skip(xml);
            }
            case "span" -> {
                String style = OfficeXml.attribute(xml, "style-name");
                read(xml, styles.text(style, look), hidden || styles.isHidden("text", style));
            }
            case "note" -> body.note(xml);
            case "text-box" -> boxes.addAll(body.box(xml));
            case "page-number",
                    "page-count",
                    "annotation",
                    "annotation-end",
                    "note-citation",
                    "hidden-text",
                    "desc",
                    "title",
                    // The bytes of a picture in a flat file.
                    "binary-data",
                    "ruby-text" -> OfficeXml.skip(xml);
            default -> read(xml, look, hidden);
        }
    }

    /** White space counts once, as in the file the lines may be broken anywhere. */
    private void characters(String text, RunStyle look, boolean hidden) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!white || !space) {
                shown.append(white ? ' ' : c);
            }
            space = white;
        }
        if (!hidden) {
            runs.add(SymbolFonts.shown(shown.toString(), look.font()), look);
        }
    }

    private void add(String text, RunStyle look, boolean hidden) {
        space = false;
        if (!hidden) {
            runs.add(text, look);
        }
    }
}
