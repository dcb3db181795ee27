package vn.chitieu.read.odf;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.sheet.CellDates;
import vn.chitieu.read.sheet.NumberPattern;

/**
 * How the cells of an OpenDocument workbook show their numbers (ODF 1.2 part 1, 16.27). The file spells its patterns out; they are
 * put into the language of Excel's, so that a number is shown alike whatever the format.
 */
final class OdfNumbers {
    private static final int MAX_STYLES = 50_000;
    private static final int MAX_PLACES = 15;
    private static final int MAX_LITERAL = 60;
    private static final Pattern CONDITION =
            Pattern.compile("value\\(\\)\\s*(<=|>=|!=|=|<|>)\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)");
    private static final String GENERAL = "General";

    private final Map<String, Style> styles = new HashMap<>();

    /** A pattern, and the patterns that take its place where a condition holds. */
    private record Style(String pattern, boolean date, NumberPattern number, List<Choice> choices) {}

    private record Choice(String operator, double bound, String style) {
        boolean holds(double value) {
            return switch (operator) {
                case "<" -> value < bound;
                case "<=" -> value <= bound;
                case ">" -> value > bound;
                case ">=" -> value >= bound;
                case "=" -> value == bound;
                default -> value != bound;
            };
        }
    }

    private static final Style PLAIN = new Style(GENERAL, false, NumberPattern.of(GENERAL), List.of());

    /** Reads the current element, a style of numbers, dates, times or texts. */
    void readStyle(XMLStreamReader xml) throws XMLStreamException {
        String name = OfficeXml.attribute(xml, "name");
        String kind = xml.getLocalName();
        StringBuilder pattern = new StringBuilder();
        List<Choice> choices = new ArrayList<>();
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "number" -> {
                    pattern.append(digits(xml, kind));
                    OfficeXml.skip(xml);
                }
                case "scientific-number", "fraction" -> {
                    pattern.append(GENERAL);
                    OfficeXml.skip(xml);
                }
                case "text", "currency-symbol" -> pattern.append(literal(xml.getElementText(), kind));
                case "map" -> {
                    Matcher condition = CONDITION.matcher(attribute(xml, "condition"));
                    if (condition.matches()) {
                        double bound = Double.parseDouble(condition.group(2));
                        choices.add(new Choice(condition.group(1), bound, attribute(xml, "apply-style-name")));
                    }
                    OfficeXml.skip(xml);
                }
                case "text-content" -> {
                    pattern.append('@');
                    OfficeXml.skip(xml);
                }
                default -> {
                    pattern.append(datePart(xml.getLocalName()));
                    OfficeXml.skip(xml);
                }
            }
        }
        if (name != null && styles.size() < MAX_STYLES) {
            String read = pattern.toString();
            boolean date = kind.equals("date-style") || kind.equals("time-style");
            styles.put(name, new Style(read, date, NumberPattern.of(read), List.copyOf(choices)));
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = OfficeXml.attribute(xml, name);
        return value == null ? "" : value;
    }

    private static String digits(XMLStreamReader xml, String kind) {
        String decimals = OfficeXml.attribute(xml, "decimal-places");
        if (decimals == null && kind.equals("number-style")) {
            return GENERAL;
        }
        int places = places(decimals, 0);
        // Before ODF 1.3 an empty replacement said that decimals may be missing.
        int least = OfficeXml.attribute(xml, "decimal-replacement") == null ? places : 0;
        least = Math.min(places, places(OfficeXml.attribute(xml, "min-decimal-places"), least));
        String thousands = "true".equals(OfficeXml.attribute(xml, "grouping")) ? "#,#" : "#";
        String whole = thousands + "0".repeat(places(OfficeXml.attribute(xml, "min-integer-digits"), 0));
        String factor = attribute(xml, "display-factor");
        String scaled = factor.matches("1(000){1,4}") ? ",".repeat(factor.length() / 3) : "";
        return whole + (places == 0 ? "" : "." + "0".repeat(least) + "#".repeat(places - least)) + scaled;
    }

    private static int places(@Nullable String text, int otherwise) {
        return Math.max(0, Math.min(MAX_PLACES, OfficeXml.number(text, otherwise)));
    }

    /** In a percentage the sign multiplies; anywhere else text is only text. */
    private static String literal(String text, String kind) {
        String words = text.length() > MAX_LITERAL ? text.substring(0, MAX_LITERAL) : text;
        if (kind.equals("percentage-style") && words.contains("%")) {
            return quoted(words.substring(0, words.indexOf('%')))
                    + "%"
                    + quoted(words.substring(words.indexOf('%') + 1));
        }
        return quoted(words);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : '"' + words.replace("\"", "") + '"';
    }

    private static String datePart(String element) {
        return switch (element) {
            case "day", "day-of-week" -> "d";
            case "month" -> "m";
            case "year" -> "y";
            case "hours" -> "h";
            case "minutes" -> "m";
            case "seconds" -> "s";
            default -> "";
        };
    }

    private Style style(@Nullable String name) {
        return name == null ? PLAIN : styles.getOrDefault(name, PLAIN);
    }

    /**
     * Returns what a cell shows of a number.
     *
     * @param name name of the style of numbers, or null
     * @param value the number
     */
    String show(@Nullable String name, double value) {
        Style style = style(name);
        for (Choice choice : style.choices()) {
            if (choice.holds(value)) {
                style = style(choice.style());
                break;
            }
        }
        return style.date()
                ? CellDates.show(value, style.pattern(), false)
                : style.number().show(value);
    }

    /**
     * Returns what a cell shows of a date or a time.
     *
     * @param name name of the style of dates, or null
     * @param time the date, the time, or both
     * @param otherwise pattern where the style is none of dates
     */
    String show(@Nullable String name, LocalDateTime time, String otherwise) {
        Style style = style(name);
        return CellDates.show(time, style.date() ? style.pattern() : otherwise);
    }
}
