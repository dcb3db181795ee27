package vn.chitieu.read.odf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.NumberFormats;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.office.SymbolFonts;

/** Counts the items of the lists of an OpenDocument file and prints their labels (ODF 1.2 part 1, 16.30). */
final class OdfLists {
    /** The numbering of headings. */
    static final String OUTLINE = "outline";

    /** Levels that list styles have. */
    static final int LEVELS = 10;

    private static final int MAX_STYLES = 20_000;

    private final Map<String, Level[]> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    /** How a level is labelled: a bullet, or numbers between a prefix and a suffix. */
    private record Level(
            @Nullable String bullet, String format, String prefix, String suffix, int shownLevels, int start) {}

    /**
     * Reads the levels of a list style.
     *
     * @param name name of the style
     */
    void readStyle(XMLStreamReader xml, @Nullable String name) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        while (OfficeXml.nextChild(xml)) {
            int level = OfficeXml.number(OfficeXml.attribute(xml, "level"), 0);
            if (level >= 1 && level <= LEVELS) {
                boolean bullet = xml.getLocalName().endsWith("-bullet");
                String character = OfficeXml.attribute(xml, "bullet-char");
                levels[level - 1] = new Level(
                        bullet ? bullet(character) : null,
                        orEmpty(OfficeXml.attribute(xml, "num-format")),
                        orEmpty(OfficeXml.attribute(xml, "num-prefix")),
                        orEmpty(OfficeXml.attribute(xml, "num-suffix")),
                        OfficeXml.number(OfficeXml.attribute(xml, "display-levels"), 1),
                        OfficeXml.number(OfficeXml.attribute(xml, "start-value"), 1));
            }
            OfficeXml.skip(xml);
        }
        if (name != null && styles.size() < MAX_STYLES) {
            styles.put(name, levels);
        }
    }

    private static String bullet(@Nullable String character) {
        return SymbolFonts.bullet(orEmpty(character));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Begins the count of a list anew. */
    void restart(String style) {
        counters.remove(style);
    }

    /**
     * Counts an item.
     *
     * @param style name of the list's style
     * @param level 0-based level of the item
     * @param start number that the item itself gives, or null
     * @return its label, or null where none is printed
     */
    @Nullable
    String next(String style, int level, @Nullable Integer start) {
        Level[] levels = styles.get(style);
        if (levels == null || level < 0 || level >= LEVELS || levels[level] == null) {
            return null;
        }
        Level own = levels[level];
        int[] counts = counters.computeIfAbsent(style, name -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, Integer.MIN_VALUE);
            return fresh;
        });
        counts[level] = start != null ? start : counts[level] == Integer.MIN_VALUE ? own.start() : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, Integer.MIN_VALUE);
        if (own.bullet() != null) {
            return own.bullet();
        }
        if (own.format().isEmpty()) {
            String fixed = (own.prefix() + own.suffix()).strip();
            return fixed.isEmpty() ? null : fixed;
        }
        StringBuilder numbers = new StringBuilder();
        for (int i = Math.max(0, level - Math.max(1, own.shownLevels()) + 1); i <= level; i++) {
            Level shown = levels[i];
            if (shown != null && shown.bullet() == null && !shown.format().isEmpty()) {
                int count = counts[i] == Integer.MIN_VALUE ? shown.start() : counts[i];
                numbers.append(numbers.isEmpty() ? "" : ".").append(number(count, shown.format()));
            }
        }
        return (own.prefix() + numbers + own.suffix()).strip();
    }

    private static String number(int count, String format) {
        return switch (format) {
            case "I" -> NumberFormats.roman(count);
            case "i" -> NumberFormats.roman(count).toLowerCase(Locale.ROOT);
            case "A" -> NumberFormats.letters(count);
            case "a" -> NumberFormats.letters(count).toLowerCase(Locale.ROOT);
            default -> Integer.toString(count);
        };
    }
}
