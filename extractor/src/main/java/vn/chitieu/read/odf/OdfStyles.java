package vn.chitieu.read.odf;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.office.OfficeXml;

/** Styles of an OpenDocument file (OASIS ODF 1.2 part 1, 16), each looked up through the styles that it is based on. */
final class OdfStyles {
    private static final int MAX_CHAIN = 30;
    private static final int MAX_STYLES = 50_000;

    /** Property of the style of a cell: the name of the pattern of its number. */
    static final String NUMBERS = "numbers";

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> fontFaces = new HashMap<>();
    private final OdfLists lists = new OdfLists();
    private final OdfNumbers numbers = new OdfNumbers();

    /** What a style itself says. */
    private record Style(@Nullable String parent, Map<String, String> properties) {}

    /** Reads the styles of {@code styles.xml}. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        OfficeXml.nextChild(xml);
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "font-face-decls", "styles", "automatic-styles" -> readList(xml);
                default -> OfficeXml.skip(xml);
            }
        }
    }

    /** Reads the children of the current element, which are styles. */
    void readList(XMLStreamReader xml) throws XMLStreamException {
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "font-face" -> {
                    String name = OfficeXml.attribute(xml, "name");
                    String family = OfficeXml.attribute(xml, "font-family");
                    if (name != null && family != null && fontFaces.size() < MAX_STYLES) {
                        fontFaces.put(name, family.replace("'", ""));
                    }
                    OfficeXml.skip(xml);
                }
                case "style", "default-style" -> readStyle(xml);
                case "list-style" -> lists.readStyle(xml, OfficeXml.attribute(xml, "name"));
                case "outline-style" -> lists.readStyle(xml, OdfLists.OUTLINE);
                case "number-style", "percentage-style", "currency-style", "date-style", "time-style", "text-style" ->
                    numbers.readStyle(xml);
                default -> OfficeXml.skip(xml);
            }
        }
    }

    private void readStyle(XMLStreamReader xml) throws XMLStreamException {
        String name = OfficeXml.attribute(xml, "name");
        String family = OfficeXml.attribute(xml, "family");
        Map<String, String> properties = new HashMap<>();
        String parent = OfficeXml.attribute(xml, "parent-style-name");
        put(properties, "outline", OfficeXml.attribute(xml, "default-outline-level"));
        put(properties, "list", OfficeXml.attribute(xml, "list-style-name"));
        put(properties, NUMBERS, OfficeXml.attribute(xml, "data-style-name"));
        while (OfficeXml.nextChild(xml)) {
            if (xml.getLocalName().endsWith("-properties")) {
                boolean text = xml.getLocalName().equals("text-properties");
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    String property = xml.getAttributeLocalName(i);
                    boolean hidden = property.equals("display") && text;
                    properties.put(hidden ? "hidden" : property, xml.getAttributeValue(i));
                }
            }
            OfficeXml.skip(xml);
        }
        if (styles.size() < MAX_STYLES) {
            styles.put(key(family, name), new Style(parent, properties));
        }
    }

    private static void put(Map<String, String> properties, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            properties.put(name, value);
        }
    }

    private static String key(@Nullable String family, @Nullable String name) {
        return family + "/" + (name == null ? "" : name);
    }

    /** Returns the lists of the document. */
    OdfLists lists() {
        return lists;
    }

    /** Returns how cells show their numbers. */
    OdfNumbers numbers() {
        return numbers;
    }

    /**
     * Returns a property of a style, of the styles that it is based on, or of the family's default.
     *
     * @param family such as {@code paragraph}
     * @param name name of the style, or null
     * @param property local name of the property
     */
    @Nullable
    String property(String family, @Nullable String name, String property) {
        String at = name;
        for (int i = 0; at != null && i < MAX_CHAIN; i++) {
            Style style = styles.get(key(family, at));
            if (style == null) {
                break;
            }
            String value = style.properties().get(property);
            if (value != null) {
                return value;
            }
            at = style.parent();
        }
        Style standard = styles.get(key(family, null));
        return standard == null ? null : standard.properties().get(property);
    }

    /**
     * Returns the look of text.
     *
     * @param span name of the text's style, or null
     * @param below look of the text around it
     */
    RunStyle text(@Nullable String span, RunStyle below) {
        return span == null ? below : look("text", span, below);
    }

    /** Returns the look of the text of a paragraph. */
    RunStyle paragraphText(@Nullable String style) {
        return look("paragraph", style, RunStyle.PLAIN);
    }

    /** Returns the look of the text of a cell of a sheet. */
    RunStyle cellText(@Nullable String style) {
        return look("table-cell", style, RunStyle.PLAIN);
    }

    private RunStyle look(String family, @Nullable String name, RunStyle below) {
        String weight = property(family, name, "font-weight");
        String slant = property(family, name, "font-style");
        String transform = property(family, name, "text-transform");
        String face = property(family, name, "font-name");
        String font = face == null ? property(family, name, "font-family") : fontFaces.getOrDefault(face, face);
        Float size = points(property(family, name, "font-size"));
        return new RunStyle(
                weight == null ? below.bold() : weight.equals("bold") || weight.matches("[6-9]00"),
                slant == null ? below.italic() : !slant.equals("normal"),
                transform == null ? below.caps() : transform.equals("uppercase"),
                font == null ? below.font() : font.replace("'", ""),
                size == null ? below.size() : size);
    }

    /** Returns whether text of a style is not shown. */
    boolean isHidden(String family, @Nullable String style) {
        return "none".equals(property(family, style, "hidden"));
    }

    /** Returns how a paragraph stands between the margins. */
    Alignment alignment(String family, @Nullable String style) {
        String align = property(family, style, "text-align");
        return switch (align == null ? "" : align) {
            case "center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            case "justify" -> Alignment.JUSTIFY;
            default -> Alignment.LEFT;
        };
    }

    /** Returns the left indent of the first line of a paragraph in points. */
    float indent(@Nullable String style) {
        Float left = points(property("paragraph", style, "margin-left"));
        Float first = points(property("paragraph", style, "text-indent"));
        return (left == null ? 0 : left) + (first == null ? 0 : first);
    }

    /** Returns whether a cell has a line at its left or right side. */
    boolean isRuled(@Nullable String cell) {
        for (String side : new String[] {"border", "border-left", "border-right"}) {
            String line = property("table-cell", cell, side);
            if (line != null && !line.equals("none") && !line.equals("hidden")) {
                return true;
            }
        }
        return false;
    }

    /** Returns a length in points, or null where there is none. */
    static @Nullable Float points(@Nullable String length) {
        if (length == null || !length.matches("-?\\d{1,6}(\\.\\d{1,6})?(pt|cm|mm|in|px)")) {
            return null;
        }
        float number = Float.parseFloat(length.substring(0, length.length() - 2));
        return switch (length.substring(length.length() - 2)) {
            case "cm" -> number * 72 / 2.54f;
            case "mm" -> number * 72 / 25.4f;
            case "in" -> number * 72;
            case "px" -> number * 0.75f;
            default -> number;
        };
    }
}
