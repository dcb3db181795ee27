package vn.chitieu.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.office.SymbolFonts;
import vn.chitieu.read.office.WordFields;
import vn.chitieu.source.InputException;

/** Reads the paragraphs of one part of a Word document. */
final class DocxParagraphs {
    private final DocxBody body;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxNotes footnotes;
    private final DocxNotes endnotes;
    private final WordFields fields = new WordFields();
    private final List<RawBlock> notes = new ArrayList<>();

    /** A paragraph being read. */
    private static final class Open {
        private final RunCollector runs = new RunCollector();
        private final List<RawBlock> boxes = new ArrayList<>();
        private DocxFormat paragraph = new DocxFormat();
        private DocxFormat mark = new DocxFormat();
        private DocxFormat look = new DocxFormat();
    }

    /** A paragraph whose mark was deleted: the next one continues it. */
    private @Nullable Open continued;

    DocxParagraphs(DocxBody body, DocxStyles styles, DocxNumbering numbering, DocxNotes footnotes, DocxNotes endnotes) {
        this.body = body;
        this.styles = styles;
        this.numbering = numbering;
        this.footnotes = footnotes;
        this.endnotes = endnotes;
    }

    /**
     * Reads a paragraph.
     *
     * @param blocks takes the paragraph, unless it is empty, and then the text boxes that are anchored in it
     */
    void read(XMLStreamReader xml, List<RawBlock> blocks) throws XMLStreamException, InputException {
        Open open = continued != null ? continued : new Open();
        continued = null;
        open.look = styles.paragraph(null);
        boolean contents = fields.isContents();
        content(xml, open);
        contents |= fields.isContents();
        fields.endParagraph();
        if (open.mark.markDeleted) {
            open.mark = new DocxFormat();
            continued = open;
            return;
        }
        ListNumbering.Label label = label(open);
        List<RawRun> runs = open.runs.take();
        String style = open.paragraph.style == null ? "" : open.paragraph.style;
        boolean generated = contents && style.toUpperCase(Locale.ROOT).startsWith("TOC");
        if (!generated && (!runs.isEmpty() || label != null)) {
            blocks.add(RunCollector.paragraph(runs, style(open.look, label)));
        }
        blocks.addAll(open.boxes);
    }

    /** Returns the notes that were referred to since the last call, and forgets them. */
    List<RawBlock> takeNotes() {
        List<RawBlock> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    private ListNumbering.@Nullable Label label(Open open) {
        Integer list = open.look.numbering;
        if (list == null || list == 0 || open.mark.isHidden()) {
            return null;
        }
        return numbering.next(list, open.look.numberingLevel, open.paragraph.style, styles);
    }

    private static ParagraphStyle style(DocxFormat look, ListNumbering.@Nullable Label label) {
        Alignment alignment = look.alignment == null ? Alignment.LEFT : look.alignment;
        float indent = (look.indent == null ? 0 : look.indent) + (look.firstLine == null ? 0 : look.firstLine);
        int heading = look.outlineLevel == null || look.outlineLevel > 8 ? 0 : look.outlineLevel + 1;
        return new ParagraphStyle(
                alignment, indent, heading, label == null ? null : label.text(), label == null ? 0 : label.level());
    }

    private void content(XMLStreamReader xml, Open open) throws XMLStreamException, InputException {
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "pPr" -> paragraphProperties(xml, open);
                case "r" -> run(xml, open);
                case "fldSimple" -> {
                    String code = OfficeXml.attribute(xml, "instr");
                    if (code != null && WordFields.isNotText(code)) {
                        OfficeXml.skip(xml);
                    } else {
                        content(xml, open);
                    }
                }
                case "hyperlink",
                        "ins",
                        "moveTo",
                        "smartTag",
                        "sdt",
                        "sdtContent",
                        "customXml",
                        "dir",
                        "bdo",
                        "AlternateContent",
                        "Choice" -> content(xml, open);
                case "oMath", "oMathPara" -> formula(xml, open);
                default -> OfficeXml.skip(xml);
            }
        }
    }

    private void paragraphProperties(XMLStreamReader xml, Open open) throws XMLStreamException {
        open.paragraph = new DocxFormat();
        open.mark = new DocxFormat();
        while (OfficeXml.nextChild(xml)) {
            if (xml.getLocalName().equals("sectPr")) {
                body.section(xml);
            } else {
                open.paragraph.readProperty(xml, open.mark);
            }
        }
        open.look = open.paragraph.over(styles.paragraph(open.paragraph.style));
    }

    private void run(XMLStreamReader xml, Open open) throws XMLStreamException, InputException {
        DocxFormat look = open.look;
        while (OfficeXml.nextChild(xml)) {
            boolean shown = !look.isHidden() && !fields.isDropped();
            switch (xml.getLocalName()) {
                case "rPr" -> {
                    DocxFormat own = new DocxFormat();
                    own.readRun(xml);
                    look = own.over(styles.character(own.style)).over(open.look);
                    continue;
                }
                case "t" -> {
                    add(open, xml.getElementText(), look, shown);
                    continue;
                }
                case "instrText" -> {
                    fields.code(xml.getElementText());
                    continue;
                }
                case "fldChar" -> fields.mark(orEmpty(OfficeXml.attribute(xml, "fldCharType")));
                case "tab", "ptab" -> add(open, "\t", look, shown);
                case "br", "cr" -> add(open, "\n", look, shown);
                case "noBreakHyphen" -> add(open, "-", look, shown);
                case "softHyphen" -> add(open, "\u00AD", look, shown);
                case "sym" -> symbol(xml, open, look, shown);
                case "footnoteReference" -> notes.addAll(footnotes.of(orEmpty(OfficeXml.attribute(xml, "id"))));
                case "endnoteReference" -> notes.addAll(endnotes.of(orEmpty(OfficeXml.attribute(xml, "id"))));
                case "AlternateContent", "Choice", "drawing", "pict", "object" -> {
                    drawing(xml, open);
                    continue;
                }
                default -> {}
            }
            OfficeXml.skip(xml);
        }
    }

    private static void add(Open open, String text, DocxFormat look, boolean shown) {
        if (shown) {
            RunStyle style = look.runStyle();
            open.runs.add(SymbolFonts.shown(text, style.font()), style);
        }
    }

    /** A sign of a font that the text around it is not set in. */
    private static void symbol(XMLStreamReader xml, Open open, DocxFormat look, boolean shown) {
        String code = orEmpty(OfficeXml.attribute(xml, "char"));
        if (shown && code.matches("[0-9A-Fa-f]{1,4}")) {
            RunStyle style = look.runStyle().in(OfficeXml.attribute(xml, "font"));
            open.runs.add(SymbolFonts.shown(String.valueOf((char) Integer.parseInt(code, 16)), style.font()), style);
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Looks for text boxes; of two versions of a drawing only the newer is read. */
    private void drawing(XMLStreamReader xml, Open open) throws XMLStreamException, InputException {
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "txbxContent" -> open.boxes.addAll(body.parseBlocks(xml));
                case "Fallback" -> OfficeXml.skip(xml);
                default -> body.inside(() -> drawing(xml, open));
            }
        }
    }

    private void formula(XMLStreamReader xml, Open open) throws XMLStreamException, InputException {
        while (OfficeXml.nextChild(xml)) {
            if (xml.getLocalName().equals("t")) {
                add(open, xml.getElementText(), open.look, !fields.isDropped());
            } else {
                body.inside(() -> formula(xml, open));
            }
        }
    }
}
