package vn.chitieu.read.word;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.office.OfficeXml;

/** What a style, a paragraph or a run says of its look; a null property is left to the style below. */
final class DocxFormat {
    @Nullable
    String style;

    @Nullable
    Boolean bold;

    @Nullable
    Boolean italic;

    @Nullable
    Boolean caps;

    @Nullable
    Boolean hidden;

    @Nullable
    String font;

    @Nullable
    Float size;

    @Nullable
    Alignment alignment;

    @Nullable
    Float indent;

    @Nullable
    Float firstLine;

    @Nullable
    Integer outlineLevel;

    @Nullable
    Integer numbering;

    @Nullable
    Integer numberingLevel;
    /** Whether the paragraph's mark is deleted, which joins it with the next. */
    boolean markDeleted;

    /** Reads the children of {@code rPr}. */
    void readRun(XMLStreamReader xml) throws XMLStreamException {
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "rStyle" -> style = OfficeXml.value(xml);
                case "b" -> bold = OfficeXml.isOn(xml);
                case "i" -> italic = OfficeXml.isOn(xml);
                case "caps" -> caps = OfficeXml.isOn(xml);
                case "vanish", "specVanish" -> hidden = OfficeXml.isOn(xml);
                case "rFonts" -> font = font(xml);
                case "sz" -> size = OfficeXml.number(xml, 0) / 2f;
                case "del" -> markDeleted = true;
                default -> {}
            }
            OfficeXml.skip(xml);
        }
    }

    private @Nullable String font(XMLStreamReader xml) {
        String ascii = OfficeXml.attribute(xml, "ascii");
        return ascii != null
                ? ascii
                : OfficeXml.attribute(xml, "hAnsi") != null ? OfficeXml.attribute(xml, "hAnsi") : font;
    }

    /**
     * Reads the children of {@code pPr}.
     *
     * @param mark takes what is said of the paragraph's mark, which is not said of its text
     */
    void readParagraph(XMLStreamReader xml, DocxFormat mark) throws XMLStreamException {
        while (OfficeXml.nextChild(xml)) {
            readProperty(xml, mark);
        }
    }

    /**
     * Reads one child of {@code pPr}.
     *
     * @param mark takes what is said of the paragraph's mark
     */
    void readProperty(XMLStreamReader xml, DocxFormat mark) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "numPr" -> readNumbering(xml);
            case "rPr" -> mark.readRun(xml);
            default -> {
                switch (xml.getLocalName()) {
                    case "pStyle" -> style = OfficeXml.value(xml);
                    case "jc" -> alignment = alignment(OfficeXml.value(xml));
                    case "outlineLvl" -> outlineLevel = OfficeXml.number(xml, 9);
                    case "ind" -> readIndent(xml);
                    default -> {}
                }
                OfficeXml.skip(xml);
            }
        }
    }

    private void readIndent(XMLStreamReader xml) {
        String left = OfficeXml.attribute(xml, "left") != null
                ? OfficeXml.attribute(xml, "left")
                : OfficeXml.attribute(xml, "start");
        if (left != null) {
            indent = OfficeXml.number(left, 0) / 20f;
        }
        String first = OfficeXml.attribute(xml, "firstLine");
        String hanging = OfficeXml.attribute(xml, "hanging");
        if (first != null || hanging != null) {
            firstLine = (first != null ? OfficeXml.number(first, 0) : -OfficeXml.number(hanging, 0)) / 20f;
        }
    }

    private void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "numId" -> numbering = OfficeXml.number(xml, 0);
                case "ilvl" -> numberingLevel = OfficeXml.number(xml, 0);
                default -> {}
            }
            OfficeXml.skip(xml);
        }
    }

    private static Alignment alignment(@Nullable String value) {
        return switch (value == null ? "" : value) {
            case "center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            case "both", "distribute" -> Alignment.JUSTIFY;
            default -> Alignment.LEFT;
        };
    }

    /** Returns this format, with what it leaves open taken from another. */
    DocxFormat over(DocxFormat base) {
        DocxFormat merged = new DocxFormat();
        merged.style = style;
        merged.bold = bold != null ? bold : base.bold;
        merged.italic = italic != null ? italic : base.italic;
        merged.caps = caps != null ? caps : base.caps;
        merged.hidden = hidden != null ? hidden : base.hidden;
        merged.font = font != null ? font : base.font;
        merged.size = size != null ? size : base.size;
        merged.alignment = alignment != null ? alignment : base.alignment;
        merged.indent = indent != null ? indent : base.indent;
        merged.firstLine = firstLine != null ? firstLine : base.firstLine;
        merged.outlineLevel = outlineLevel != null ? outlineLevel : base.outlineLevel;
        merged.numbering = numbering != null ? numbering : base.numbering;
        merged.numberingLevel = numberingLevel != null ? numberingLevel : base.numberingLevel;
        merged.markDeleted = markDeleted;
        return merged;
    }

    /** Returns the run's part of this format. */
    RunStyle runStyle() {
        return new RunStyle(isTrue(bold), isTrue(italic), isTrue(caps), font, size == null ? 0 : size);
    }

    boolean isHidden() {
        return isTrue(hidden);
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
