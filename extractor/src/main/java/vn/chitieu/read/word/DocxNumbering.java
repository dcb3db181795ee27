package vn.chitieu.read.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.word.ListNumbering.Level;
import vn.chitieu.read.word.ListNumbering.ListInstance;

/** The lists of a Word document, as its {@code numbering.xml} defines them. */
final class DocxNumbering {
    private final Map<Integer, Level[]> definitions = new HashMap<>();
    /** Definition ids of lists that only point to a numbering style, and of those that such a style points to. */
    private final Map<Integer, String> styleLinks = new HashMap<>();

    private final Map<String, Integer> linkedDefinitions = new HashMap<>();
    private final Map<Integer, ListInstance> instances = new HashMap<>();
    private final ListNumbering lists = new ListNumbering();

    private DocxNumbering() {}

    /** Returns the numbering of a document that has none. */
    static DocxNumbering none() {
        return new DocxNumbering();
    }

    /** Reads {@code numbering.xml}. */
    static DocxNumbering parse(XMLStreamReader xml) throws XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        OfficeXml.nextChild(xml);
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "abstractNum" -> numbering.readDefinition(xml);
                case "num" -> numbering.readInstance(xml);
                default -> OfficeXml.skip(xml);
            }
        }
        return numbering;
    }

    private void readDefinition(XMLStreamReader xml) throws XMLStreamException {
        int id = OfficeXml.number(OfficeXml.attribute(xml, "abstractNumId"), -1);
        Level[] levels = new Level[ListNumbering.LEVELS];
        for (int i = 0; i < ListNumbering.LEVELS; i++) {
            levels[i] = new Level();
        }
        definitions.put(id, levels);
        while (OfficeXml.nextChild(xml)) {
            String link = OfficeXml.value(xml);
            switch (xml.getLocalName()) {
                case "lvl" -> {
                    int level = OfficeXml.number(OfficeXml.attribute(xml, "ilvl"), 0);
                    readLevel(xml, levels[Math.max(0, Math.min(level, ListNumbering.LEVELS - 1))]);
                    continue;
                }
                case "numStyleLink" -> styleLinks.put(id, link == null ? "" : link);
                case "styleLink" -> linkedDefinitions.put(link == null ? "" : link, id);
                default -> {}
            }
            OfficeXml.skip(xml);
        }
    }

    private static void readLevel(XMLStreamReader xml, Level level) throws XMLStreamException {
        while (OfficeXml.nextChild(xml)) {
            String value = OfficeXml.value(xml);
            switch (xml.getLocalName()) {
                case "start" -> level.start = OfficeXml.number(value, 1);
                case "numFmt" -> level.format = value == null ? "decimal" : value;
                case "lvlText" -> level.text = value == null ? "" : value;
                case "lvlRestart" -> level.restartAfter = OfficeXml.number(value, -1);
                case "isLgl" -> level.legal = OfficeXml.isOn(xml);
                case "pStyle" -> level.paragraphStyle = value;
                default -> {}
            }
            OfficeXml.skip(xml);
        }
    }

    private void readInstance(XMLStreamReader xml) throws XMLStreamException {
        ListInstance instance = new ListInstance();
        instances.put(OfficeXml.number(OfficeXml.attribute(xml, "numId"), -1), instance);
        while (OfficeXml.nextChild(xml)) {
            if (xml.getLocalName().equals("abstractNumId")) {
                instance.definition = OfficeXml.number(xml, -1);
                OfficeXml.skip(xml);
            } else if (xml.getLocalName().equals("lvlOverride")) {
                readOverride(xml, instance);
            } else {
                OfficeXml.skip(xml);
            }
        }
    }

    private static void readOverride(XMLStreamReader xml, ListInstance instance) throws XMLStreamException {
        int level =
                Math.max(0, Math.min(OfficeXml.number(OfficeXml.attribute(xml, "ilvl"), 0), ListNumbering.LEVELS - 1));
        while (OfficeXml.nextChild(xml)) {
            if (xml.getLocalName().equals("startOverride")) {
                instance.starts.put(level, OfficeXml.number(xml, 1));
                OfficeXml.skip(xml);
            } else if (xml.getLocalName().equals("lvl")) {
                Level own = new Level();
                readLevel(xml, own);
                instance.levels.put(level, own);
            } else {
                OfficeXml.skip(xml);
            }
        }
    }

    /**
     * Counts a paragraph.
     *
     * @param numbering id of its list, 0 for none
     * @param level level that the paragraph or its style names, or null
     * @param style id of its style, which may name a level of the list, or null
     * @param styles the styles, for lists that are defined by a style
     * @return its label, or null where nothing is printed
     */
    ListNumbering.@Nullable Label next(
            int numbering, @Nullable Integer level, @Nullable String style, DocxStyles styles) {
        ListInstance instance = instances.get(numbering);
        if (numbering == 0 || instance == null) {
            return null;
        }
        instance.definition = definition(instance, styles);
        Level[] levels = definitions.get(instance.definition);
        if (levels == null) {
            return null;
        }
        int at = level != null ? Math.max(0, Math.min(level, ListNumbering.LEVELS - 1)) : levelOf(style, levels);
        return lists.next(instance, levels, at);
    }

    private int definition(ListInstance instance, DocxStyles styles) {
        String link = styleLinks.get(instance.definition);
        if (link == null) {
            return instance.definition;
        }
        Integer linked = linkedDefinitions.get(link);
        if (linked != null) {
            return linked;
        }
        Integer numbering = styles.character(link).numbering;
        ListInstance other = numbering == null ? null : instances.get(numbering);
        return other == null ? instance.definition : other.definition;
    }

    private static int levelOf(@Nullable String style, Level[] levels) {
        for (int i = 0; style != null && i < ListNumbering.LEVELS; i++) {
            if (style.equals(levels[i].paragraphStyle)) {
                return i;
            }
        }
        return 0;
    }
}
