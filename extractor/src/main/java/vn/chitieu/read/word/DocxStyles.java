package vn.chitieu.read.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.office.OfficeXml;

/** The styles of a Word document, each resolved through the styles that it is based on. */
final class DocxStyles {
    private static final int MAX_CHAIN = 30;

    private final DocxFormat defaults = new DocxFormat();
    private final Map<String, DocxFormat> formats = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, DocxFormat> resolved = new HashMap<>();
    private @Nullable String defaultParagraph;

    private DocxStyles() {}

    /** Returns the styles of a document that has none. */
    static DocxStyles none() {
        return new DocxStyles();
    }

    /** Reads {@code styles.xml}. */
    static DocxStyles parse(XMLStreamReader xml) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        OfficeXml.nextChild(xml);
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "docDefaults" -> styles.readDefaults(xml);
                case "style" -> styles.readStyle(xml);
                default -> OfficeXml.skip(xml);
            }
        }
        return styles;
    }

    private void readDefaults(XMLStreamReader xml) throws XMLStreamException {
        while (OfficeXml.nextChild(xml)) {
            while (OfficeXml.nextChild(xml)) {
                readProperties(xml, defaults);
            }
        }
    }

    private void readStyle(XMLStreamReader xml) throws XMLStreamException {
        String id = OfficeXml.attribute(xml, "styleId");
        String type = OfficeXml.attribute(xml, "type");
        String isDefault = OfficeXml.attribute(xml, "default");
        DocxFormat format = new DocxFormat();
        String base = null;
        while (OfficeXml.nextChild(xml)) {
            if (xml.getLocalName().equals("basedOn")) {
                base = OfficeXml.value(xml);
                OfficeXml.skip(xml);
            } else {
                readProperties(xml, format);
            }
        }
        if (id == null) {
            return;
        }
        formats.put(id, format);
        if (base != null) {
            bases.put(id, base);
        }
        if ("paragraph".equals(type) && isDefault != null && !isDefault.equals("0") && !isDefault.equals("false")) {
            defaultParagraph = id;
        }
    }

    /** In a style, what stands in the paragraph's {@code rPr} is said of the text. */
    private static void readProperties(XMLStreamReader xml, DocxFormat format) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "rPr" -> format.readRun(xml);
            case "pPr" -> format.readParagraph(xml, new DocxFormat());
            default -> OfficeXml.skip(xml);
        }
    }

    /**
     * Returns the look of a paragraph style with all it is based on.
     *
     * @param id id of the style, or null for the document's default
     */
    DocxFormat paragraph(@Nullable String id) {
        String known = id != null && formats.containsKey(id) ? id : defaultParagraph;
        return known == null ? defaults : resolve(known).over(defaults);
    }

    /**
     * Returns the look of a character style, without the document's defaults.
     *
     * @param id id of the style, or null
     */
    DocxFormat character(@Nullable String id) {
        return id != null && formats.containsKey(id) ? resolve(id) : new DocxFormat();
    }

    private DocxFormat resolve(String id) {
        DocxFormat known = resolved.get(id);
        if (known != null) {
            return known;
        }
        DocxFormat format = new DocxFormat();
        String at = id;
        for (int i = 0; at != null && i < MAX_CHAIN; i++) {
            DocxFormat own = formats.get(at);
            format = own == null ? format : format.over(own);
            at = bases.get(at);
        }
        resolved.put(id, format);
        return format;
    }
}
