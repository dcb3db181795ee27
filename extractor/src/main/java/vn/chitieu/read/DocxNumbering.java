package vn.chitieu.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Automatic numbering of a Word document (ECMA-376 part 1, 17.9): counts the paragraphs of every list as Word does and
 * gives each the label that is printed before it.
 */
final class DocxNumbering {
    private static final int LEVELS = 9;

    private final Map<Integer, Level[]> definitions = new HashMap<>();
    /** Definition ids of lists that only point to a numbering style, and of those that such a style points to. */
    private final Map<Integer, String> styleLinks = new HashMap<>();

    private final Map<String, Integer> linkedDefinitions = new HashMap<>();
    private final Map<Integer, ListInstance> instances = new HashMap<>();
    private final Map<Integer, @Nullable Integer[]> counters = new HashMap<>();

    /** One level of a list. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private int restartAfter = -1;
        private boolean legal;
        private @Nullable String paragraphStyle;

        private Level copy() {
            Level copy = new Level();
            copy.start = start;
            copy.format = format;
            copy.text = text;
            copy.restartAfter = restartAfter;
            copy.legal = legal;
            copy.paragraphStyle = paragraphStyle;
            return copy;
        }
    }

    /** A {@code num}: a use of a definition, with its own overrides. */
    private static final class ListInstance {
        private int definition = -1;
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final Map<Integer, Level> levels = new HashMap<>();
        private final boolean[] started = new boolean[LEVELS];
    }

    /**
     * A printed label.
     *
     * @param text the label
     * @param level 0-based level of the list
     */
    record Label(String text, int level) {}

    private DocxNumbering() {}

    /** Returns the numbering of a document that has none. */
    static DocxNumbering none() {
        return new DocxNumbering();
    }

    /** Reads {@code numbering.xml}. */
    static DocxNumbering parse(XMLStreamReader xml) throws XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        DocxXml.nextChild(xml);
        while (DocxXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "abstractNum" -> numbering.readDefinition(xml);
                case "num" -> numbering.readInstance(xml);
                default -> DocxXml.skip(xml);
            }
        }
        return numbering;
    }

    private void readDefinition(XMLStreamReader xml) throws XMLStreamException {
        int id = DocxXml.number(DocxXml.attribute(xml, "abstractNumId"), -1);
        Level[] levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Level();
        }
        definitions.put(id, levels);
        while (DocxXml.nextChild(xml)) {
            String link = DocxXml.value(xml);
            switch (xml.getLocalName()) {
                case "lvl" -> {
                    int level = DocxXml.number(DocxXml.attribute(xml, "ilvl"), 0);
                    readLevel(xml, levels[Math.max(0, Math.min(level, LEVELS - 1))]);
                    continue;
                }
                case "numStyleLink" -> styleLinks.put(id, link == null ? "" : link);
                case "styleLink" -> linkedDefinitions.put(link == null ? "" : link, id);
                default -> {}
            }
            DocxXml.skip(xml);
        }
    }

    private static void readLevel(XMLStreamReader xml, Level level) throws XMLStreamException {
        while (DocxXml.nextChild(xml)) {
            String value = DocxXml.value(xml);
            switch (xml.getLocalName()) {
                case "start" -> level.start = DocxXml.number(value, 1);
                case "numFmt" -> level.format = value == null ? "decimal" : value;
                case "lvlText" -> level.text = value == null ? "" : value;
                case "lvlRestart" -> level.restartAfter = DocxXml.number(value, -1);
                case "isLgl" -> level.legal = DocxXml.isOn(xml);
                case "pStyle" -> level.paragraphStyle = value;
                default -> {}
            }
            DocxXml.skip(xml);
        }
    }

    private void readInstance(XMLStreamReader xml) throws XMLStreamException {
        ListInstance instance = new ListInstance();
        instances.put(DocxXml.number(DocxXml.attribute(xml, "numId"), -1), instance);
        while (DocxXml.nextChild(xml)) {
            if (xml.getLocalName().equals("abstractNumId")) {
                instance.definition = DocxXml.number(xml, -1);
                DocxXml.skip(xml);
            } else if (xml.getLocalName().equals("lvlOverride")) {
                readOverride(xml, instance);
            } else {
                DocxXml.skip(xml);
            }
        }
    }

    private static void readOverride(XMLStreamReader xml, ListInstance instance) throws XMLStreamException {
        int level = Math.max(0, Math.min(DocxXml.number(DocxXml.attribute(xml, "ilvl"), 0), LEVELS - 1));
        while (DocxXml.nextChild(xml)) {
            if (xml.getLocalName().equals("startOverride")) {
                instance.starts.put(level, DocxXml.number(xml, 1));
                DocxXml.skip(xml);
            } else if (xml.getLocalName().equals("lvl")) {
                Level own = new Level();
                readLevel(xml, own);
                instance.levels.put(level, own);
            } else {
                DocxXml.skip(xml);
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
    @Nullable
    Label next(int numbering, @Nullable Integer level, @Nullable String style, DocxStyles styles) {
        ListInstance instance = instances.get(numbering);
        if (numbering == 0 || instance == null) {
            return null;
        }
        int definition = definition(instance, styles);
        Level[] levels = definitions.get(definition);
        if (levels == null) {
            return null;
        }
        int at = level != null ? Math.max(0, Math.min(level, LEVELS - 1)) : levelOf(style, levels);
        count(definition, instance, levels, at);
        String label = label(definition, instance, levels, at).strip();
        return label.isEmpty() ? null : new Label(label, at);
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
        for (int i = 0; style != null && i < LEVELS; i++) {
            if (style.equals(levels[i].paragraphStyle)) {
                return i;
            }
        }
        return 0;
    }

    private static Level level(ListInstance instance, Level[] levels, int at) {
        Level own = instance.levels.get(at);
        if (own == null) {
            return levels[at];
        }
        // An override without a text of its own changes only the rest.
        if (own.text.isEmpty() && !own.format.equals("none")) {
            Level copy = own.copy();
            copy.text = levels[at].text;
            return copy;
        }
        return own;
    }

    /** All lists of one definition share their counters; an override of the start sets them anew, once. */
    private void count(int definition, ListInstance instance, Level[] levels, int at) {
        @Nullable Integer[] counter = counters.computeIfAbsent(definition, id -> new Integer[LEVELS]);
        for (int i = 0; i < at; i++) {
            if (counter[i] == null) {
                counter[i] = start(instance, levels, i);
                instance.started[i] = true;
            }
        }
        Integer before = counter[at];
        boolean anew = before == null || (instance.starts.containsKey(at) && !instance.started[at]);
        counter[at] = anew || before == null ? start(instance, levels, at) : before + 1;
        instance.started[at] = true;
        for (int i = at + 1; i < LEVELS; i++) {
            int restartAfter = level(instance, levels, i).restartAfter;
            if (restartAfter < 0 || (restartAfter > 0 && at < restartAfter)) {
                counter[i] = null;
            }
        }
    }

    private static int start(ListInstance instance, Level[] levels, int at) {
        Integer own = instance.starts.get(at);
        return own != null ? own : level(instance, levels, at).start;
    }

    private String label(int definition, ListInstance instance, Level[] levels, int at) {
        Level level = level(instance, levels, at);
        if (level.format.equals("bullet")) {
            return SymbolFonts.bullet(level.text);
        }
        if (level.format.equals("none")) {
            return level.text.replaceAll("%\\d", "");
        }
        @Nullable Integer[] counter = counters.computeIfAbsent(definition, id -> new Integer[LEVELS]);
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            char digit = i + 1 < level.text.length() ? level.text.charAt(i + 1) : ' ';
            if (c == '%' && digit >= '1' && digit <= '9') {
                int part = digit - '1';
                Integer count = counter[part];
                String format = level.legal ? "decimal" : level(instance, levels, part).format;
                label.append(format(count == null ? start(instance, levels, part) : count, format));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    private static String format(int number, String format) {
        return switch (format) {
            case "upperRoman" -> NumberFormats.roman(number);
            case "lowerRoman" -> NumberFormats.roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> NumberFormats.letters(number);
            case "lowerLetter" -> NumberFormats.letters(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "none", "bullet" -> "";
            default -> Integer.toString(number);
        };
    }
}
